/** Reads photos on the JVM, pixel for pixel as the browser shows them. */
package app.selfsame.decode;
