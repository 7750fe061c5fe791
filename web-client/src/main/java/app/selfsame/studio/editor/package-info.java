/** Placing the frame on the photo, and the points of the head, by hand. */
package app.selfsame.studio.editor;
