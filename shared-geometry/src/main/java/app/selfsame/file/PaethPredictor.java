package app.selfsame.file;

/** The predictor of PNG's fourth filter (W3C PNG, third edition, 9.4). */
public final class PaethPredictor {
  private PaethPredictor() {}

  /** Of the three neighbours the one nearest to left + up - corner, in that order when equally near. */
  public static int of(int left, int up, int corner) {
    int toLeft = Math.abs(up - corner);
    int toUp = Math.abs(left - corner);
    int toCorner = Math.abs(left + up - 2 * corner);
    if (toLeft <= toUp && toLeft <= toCorner) {
      return left;
    }
    return toUp <= toCorner ? up : corner;
  }
}
