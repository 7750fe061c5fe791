/** Compares the faces in two photos for companies, and keeps nothing of them. */
package app.selfsame.comparison;
