/** Writes the log, one JSON object a line. */
package app.selfsame.log;
