/** Reads the machine-readable zone of single pages, and keeps nothing of them. */
package app.selfsame.zone;
