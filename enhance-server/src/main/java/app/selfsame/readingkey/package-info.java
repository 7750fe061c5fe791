/** Public halves of the keys by which companies read what people's browsers encrypt for them. */
package app.selfsame.readingkey;
