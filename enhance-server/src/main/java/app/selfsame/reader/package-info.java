/**
 * Reads what people have sent to a photo collection, apart from the site's pages: with a company key and a reading key, from any
 * server that makes the calls. It trusts the server for nothing but to hand over what it has.
 */
package app.selfsame.reader;
