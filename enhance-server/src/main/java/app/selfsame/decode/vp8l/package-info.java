/** Reads lossless WebP. */
package app.selfsame.decode.vp8l;
