/** The page that says what programs of companies can ask the server for. */
package app.selfsame.reference;
