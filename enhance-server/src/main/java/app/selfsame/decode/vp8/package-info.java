/** Reads lossy WebP. */
package app.selfsame.decode.vp8;
