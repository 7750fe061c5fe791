package app.selfsame.image;

/**
 * The whole number at or below a position. {@link Math#floor} does not exist in compiled WebAssembly: each call leaves
 * it for JavaScript, which sampling would do millions of times.
 */
final class Floor {
  private Floor() {}

  /** Same as {@code (int) Math.floor(position)} for positions that fit an int. */
  static int of(double position) {
    int towardsZero = (int) position;
    return position < towardsZero ? towardsZero - 1 : towardsZero;
  }
}
