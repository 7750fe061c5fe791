/** Archives that others send: read as they come, bounded, and never written to where their names lead. */
package app.selfsame.archive;
