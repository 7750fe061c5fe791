/** The picture: the photo with what was measured on it, and the finished file. */
package app.selfsame.studio.stage;
