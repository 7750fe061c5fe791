/**
 * What page and worker say to each other, as values: {@link app.selfsame.protocol.ToWorker} and
 * {@link app.selfsame.protocol.ToPage}. Both sides are compiled from it, so there is no version to be told apart; what
 * is read is strict all the same.
 *
 * <p>A message is one record in one of the two, with its place in the codec beside it. Its numbers and texts are written
 * into the head of a {@link app.selfsame.protocol.Frame}; what is large travels beside it, uncopied.
 */
package app.selfsame.protocol;
