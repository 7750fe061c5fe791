package app.selfsame.mrz;

import java.util.ArrayList;
import java.util.List;

/**
 * How densely strokes of small print stand around each place of a photo, against what lies further around: about 1 where all
 * is alike, be it blank or hair, 2 to 6 in a row of print. Seen at one scale, it tells of print down to half the size that the
 * scale is made for.
 */
record PrintDensity(int width, int height, float[] density) {
  /** Rows of zones are denser, where the document fills the photo or nearly does. */
  static final float OF_NEAR_ZONES = 1.6f;

  /** Rows of zones that lie further off are denser. */
  static final float OF_FAR_ZONES = 1.3f;

  private static final int BLUR_PX = 7;
  private static final int PX_ACROSS = 3;
  private static final double PX_ALONG = 4;

  /** Length of a row that is looked for: 112 px, fewer than 30 characters have of half the size. */
  private static final int ROW = 28;

  /** So many of them have to be print: a blot, a fold or a hole may take the rest. */
  private static final int LEAST_PRINT = 23;

  /** Of an unturned view whose scale {@link LineFinder} knows. */
  static PrintDensity of(GreyImage view) {
    float[] strokes = InkMap.strokes(view);
    return new PrintDensity(
        view.width(), view.height(), RowFilters.mean(strokes, view.width(), view.height(), BLUR_PX, BLUR_PX));
  }

  /** Those of the directions along which a row of print runs that is denser than a level. */
  List<Double> alongRows(List<Double> directions, float level) {
    List<Double> some = new ArrayList<>();
    for (double direction : directions) {
      if (hasRow(direction, level)) {
        some.add(direction);
      }
    }
    return some;
  }

  /**
   * Whether a row of print that is denser than a level runs along a direction.
   *
   * @param radians against the x axis, clockwise
   */
  boolean hasRow(double radians, float level) {
    double alongX = Math.cos(radians);
    double alongY = Math.sin(radians);
    double half = Math.sqrt((double) width * width + (double) height * height) / 2;
    for (double down = -half; down < half; down += PX_ACROSS) {
      int row = 0;
      for (double along = -half; along < half; along += PX_ALONG) {
        int x = (int) (width / 2.0 + along * alongX - down * alongY);
        int y = (int) (height / 2.0 + along * alongY + down * alongX);
        boolean isPrint = x >= 0 && y >= 0 && x < width && y < height && density[y * width + x] > level;
        row = (row << 1 | (isPrint ? 1 : 0)) & (1 << ROW) - 1;
        if (isPrint && Integer.bitCount(row) >= LEAST_PRINT) {
          return true;
        }
      }
    }
    return false;
  }
}
