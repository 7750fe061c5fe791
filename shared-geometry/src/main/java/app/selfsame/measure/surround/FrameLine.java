package app.selfsame.measure.surround;

import java.util.OptionalInt;

/**
 * A thin line of one colour along one side with picture on both of its sides, as frames are drawn into a picture. A
 * line on one side alone may be anything; the same on four sides is a frame.
 *
 * @param colour packed
 * @param innerDepthPx where the picture inside begins
 */
record FrameLine(int colour, int innerDepthPx) {
  private static final double FARTHEST = 0.12;
  private static final double THICKEST = 0.03;
  private static final double WHOLE = 0.95;
  private static final double BESIDE = 0.5;
  private static final int TOLERANCE = 24;

  /** Corners of the frame lie within; lines of the neighbouring sides are left out. */
  private static final int FROM = Side.SAMPLES * 3 / 20;

  private static final int TO = Side.SAMPLES - FROM;

  /** Compression blurs a line's colour this far. */
  private static final int BESIDE_PX = 4;

  /** The outermost line of this colour; of any colour when none is given. */
  static FrameLine at(Side side, OptionalInt wanted) {
    int thickest = Math.max(3, (int) (THICKEST * side.depth()));
    int farthest = (int) (FARTHEST * side.depth());
    for (int depth = BESIDE_PX; depth < farthest; depth++) {
      int colour = wanted.isPresent() ? wanted.getAsInt() : side.colour(depth, FROM, TO);
      if (isLine(side, depth, colour) && side.share(depth - BESIDE_PX, FROM, TO, colour, TOLERANCE) < BESIDE) {
        int inner = depth + 1;
        while (inner < depth + thickest && isLine(side, inner, colour)) {
          inner++;
        }
        if (inner - depth >= 2 && side.share(inner + BESIDE_PX, FROM, TO, colour, TOLERANCE) < BESIDE) {
          return new FrameLine(colour, inner + 1);
        }
      }
    }
    return null;
  }

  private static boolean isLine(Side side, int depth, int colour) {
    return side.share(depth, FROM, TO, colour, TOLERANCE) >= WHOLE;
  }
}
