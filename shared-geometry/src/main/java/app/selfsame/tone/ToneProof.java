package app.selfsame.tone;

import app.selfsame.image.LinearLight;
import app.selfsame.image.RgbaImage;

/**
 * Whether a picture is another one with other tones and nothing else: in every part of it the same structure in the same
 * place. It needs to know neither what was done nor who did it.
 *
 * <p>Own test. A picture is divided into cells; in each, the luminances of the two pictures must rise and fall together,
 * what was flat must stay flat, and the light must change by no more than {@link ToneBounds} allow together. A face that
 * is slimmed, moved, painted over or exchanged loses the correlation along its edges. Known limit: retouching within
 * a few steps of 8 bits.
 */
public final class ToneProof {
  /** Cells across the shorter side. */
  private static final int CELLS = 40;

  private static final int SMALLEST_CELL_PX = 8;

  /** Standard deviation of luma, of 255, from which on a cell has structure rather than noise and rounding. */
  private static final double STRUCTURE = 6;

  /** Changed tones left at least 0.985 in all cells of 55 pictures; a face slimmed by 1 % leaves less than 0 in some. */
  private static final double LEAST_CORRELATION = 0.95;

  /** How far the standard deviation may grow in a cell without structure: all gains and the contrast together. */
  private static final double MOST_GROWTH = 3;

  private static final double MOST_LIGHT =
      1.15 * Math.pow(2, ToneBounds.EXPOSURE_EV) * ToneBounds.HALF_GAIN * ToneBounds.WHITE_BALANCE_GAIN;

  /** Contrast takes more from shadows than any gain: a veil lifts off them. */
  private static final double LEAST_LIGHT = 0.3;

  private static final double DARK = 0.01;

  private ToneProof() {}

  /**
   * Whether the second picture shows what the first shows.
   *
   * @param before opaque
   * @param after of any size
   */
  public static boolean holds(RgbaImage before, RgbaImage after) {
    if (before.width() != after.width() || before.height() != after.height()) {
      return false;
    }
    int side = Math.max(SMALLEST_CELL_PX, Math.min(before.width(), before.height()) / CELLS);
    for (int top = 0; top < before.height(); top += side) {
      for (int left = 0; left < before.width(); left += side) {
        if (!Cell.of(before, after, left, top, side).holds()) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * Two pictures in one cell.
   *
   * @param deviation of the first picture's luma
   * @param deviationAfter of the second's
   * @param correlation of both
   * @param light mean linear luminance of the first, 0..1
   * @param lightAfter of the second
   */
  record Cell(double deviation, double deviationAfter, double correlation, double light, double lightAfter) {
    static Cell of(RgbaImage before, RgbaImage after, int left, int top, int side) {
      int right = Math.min(before.width(), left + side);
      int bottom = Math.min(before.height(), top + side);
      double x = 0;
      double y = 0;
      double xx = 0;
      double yy = 0;
      double xy = 0;
      double light = 0;
      double lightAfter = 0;
      for (int row = top; row < bottom; row++) {
        for (int column = left; column < right; column++) {
          int one = before.pixel(column, row);
          int other = after.pixel(column, row);
          double a = luma(one);
          double b = luma(other);
          x += a;
          y += b;
          xx += a * a;
          yy += b * b;
          xy += a * b;
          light += light(one);
          lightAfter += light(other);
        }
      }
      int count = (right - left) * (bottom - top);
      double deviation = Math.sqrt(Math.max(0, xx / count - x / count * (x / count)));
      double deviationAfter = Math.sqrt(Math.max(0, yy / count - y / count * (y / count)));
      double covariance = xy / count - x / count * (y / count);
      return new Cell(
          deviation,
          deviationAfter,
          covariance / Math.max(1e-9, deviation * deviationAfter),
          light / count,
          lightAfter / count);
    }

    boolean holds() {
      if (lightAfter > MOST_LIGHT * light + DARK || light * LEAST_LIGHT > lightAfter + DARK) {
        return false;
      }
      if (deviation < STRUCTURE) {
        return deviationAfter < MOST_GROWTH * STRUCTURE;
      }
      return deviationAfter >= 1 && correlation >= LEAST_CORRELATION;
    }

    private static double luma(int pixel) {
      return 0.299 * RgbaImage.red(pixel) + 0.587 * RgbaImage.green(pixel) + 0.114 * RgbaImage.blue(pixel);
    }

    private static double light(int pixel) {
      return 0.2126 * LinearLight.of(RgbaImage.red(pixel)) + 0.7152 * LinearLight.of(RgbaImage.green(pixel))
          + 0.0722 * LinearLight.of(RgbaImage.blue(pixel));
    }
  }
}
