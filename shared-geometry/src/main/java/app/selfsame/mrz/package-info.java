/** The machine-readable zone of travel documents: finding it, reading it, what it says, and whether to believe it. */
package app.selfsame.mrz;
