/**
 * Guides a person before a camera: what a frame shows of the face, the one thing to change, when to take the photo and
 * which frame of several. It only guides; the photo that is taken is judged as any other.
 */
package app.selfsame.guidance;
