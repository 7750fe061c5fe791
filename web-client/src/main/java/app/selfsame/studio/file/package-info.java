/** The finished file: what was done to it, and how it is saved. */
package app.selfsame.studio.file;
