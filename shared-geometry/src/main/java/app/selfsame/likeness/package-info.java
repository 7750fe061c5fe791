/**
 * Whether two photos look like one person, and whether they are one and the same photo: hints that know their limits, for
 * whoever asks, about two photos that are named. Nobody is looked for among many.
 */
package app.selfsame.likeness;
