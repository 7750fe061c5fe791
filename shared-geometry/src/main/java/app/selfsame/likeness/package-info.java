/**
 * Whether two photos look like one person, and whether they are one and the same photo: hints that know their limits, for
 * whoever asks, about two photos that are named. Among many, only the photos of one batch are held against each other.
 */
package app.selfsame.likeness;
