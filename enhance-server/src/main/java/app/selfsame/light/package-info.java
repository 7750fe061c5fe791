/** Gives a picture better light, and keeps nothing of it. */
package app.selfsame.light;
