package app.selfsame.tone;

import app.selfsame.image.RgbaImage;

/**
 * Whether a picture is another one with other tones and nothing else: in every part of it the same structure in the
 * same place, under light that changes smoothly. It needs to know neither what was done nor who did it.
 *
 * <p>Own test; figures are of 73 changed pictures of people. A picture is divided into cells. In each, luma must rise
 * and fall together in both pictures, its deviation must neither vanish nor grow beyond what the contrast may do, and
 * the light must change by no more than {@link ToneBounds} allow together; cells side by side that were lit alike must
 * still be. A face that is slimmed by 1 %, moved, painted over, smoothed or exchanged fails. Known limit: spots and
 * shading of a few steps of 8 bits.
 */
public final class ToneProof {
  /** Cells across the shorter side. */
  private static final int CELLS = 40;

  private static final int SMALLEST_CELL_PX = 8;

  /** Deviation from which on a cell has structure rather than noise and rounding. */
  private static final double STRUCTURE = 3;

  /** The least seen is 0.96; a slimmed face has cells below 0. */
  private static final double LEAST_CORRELATION = 0.9;

  /** The most seen is 1.9, what contrast may do. */
  private static final double MOST_GROWTH = 2.5;

  /** The least seen is 0.67, and less only near white, where tones are pressed together. */
  private static final double LEAST_GROWTH = 0.5;

  private static final double LEAST_GROWTH_NEAR_WHITE = 0.25;
  private static final double NEAR_WHITE = 0.7;

  /** Deviation that rounding and noise add or take. */
  private static final double ROUNDING = 3;

  private static final double MOST_LIGHT =
      1.15 * Math.pow(2, ToneBounds.EXPOSURE_EV) * ToneBounds.HALF_GAIN * ToneBounds.WHITE_BALANCE_GAIN;

  /** Contrast takes more from shadows than any gain: a veil lifts off them. */
  private static final double LEAST_LIGHT = 0.3;

  private static final double DARK = 0.01;

  /** Logarithm of a ratio of light below which two cells are lit alike. */
  private static final double ALIKE = 0.15;

  /** So much further apart cells may be that were lit alike, besides twice as far as they were; 0.26 is seen. */
  private static final double MOST_JUMP = 0.35;

  private final ToneCell[] cells;
  private final int columns;

  private ToneProof(ToneCell[] cells, int columns) {
    this.cells = cells;
    this.columns = columns;
  }

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
    int columns = (before.width() + side - 1) / side;
    int rows = (before.height() + side - 1) / side;
    ToneCell[] cells = new ToneCell[columns * rows];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = ToneCell.of(before, after, i % columns * side, i / columns * side, side);
    }
    return new ToneProof(cells, columns).holds();
  }

  private boolean holds() {
    for (int i = 0; i < cells.length; i++) {
      boolean hasRight = i % columns + 1 < columns;
      boolean hasBelow = i + columns < cells.length;
      if (!holds(cells[i])
          || hasRight && !isSmooth(cells[i], cells[i + 1])
          || hasBelow && !isSmooth(cells[i], cells[i + columns])) {
        return false;
      }
    }
    return true;
  }

  private static boolean holds(ToneCell cell) {
    double light = luminance(cell.light());
    double lightAfter = luminance(cell.lightAfter());
    if (lightAfter > MOST_LIGHT * light + DARK || light * LEAST_LIGHT > lightAfter + DARK) {
      return false;
    }
    double least = light < NEAR_WHITE ? LEAST_GROWTH : LEAST_GROWTH_NEAR_WHITE;
    return cell.deviationAfter() <= MOST_GROWTH * cell.deviation() + ROUNDING
        && cell.deviationAfter() >= least * (cell.deviation() - ROUNDING / 2)
        && (cell.deviation() < STRUCTURE || cell.correlation() >= LEAST_CORRELATION);
  }

  private static double luminance(double[] light) {
    return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
  }

  private static boolean isSmooth(ToneCell one, ToneCell other) {
    for (int channel = 0; channel < 3; channel++) {
      double apart = apart(one.light()[channel], other.light()[channel]);
      if (apart < ALIKE
          && apart(one.lightAfter()[channel], other.lightAfter()[channel]) > 2 * apart + MOST_JUMP) {
        return false;
      }
    }
    return true;
  }

  private static double apart(double light, double other) {
    return Math.abs(Math.log((light + DARK) / (other + DARK)));
  }
}
