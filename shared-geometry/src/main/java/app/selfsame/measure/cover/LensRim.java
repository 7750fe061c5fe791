package app.selfsame.measure.cover;

import app.selfsame.geometry.PointPx;
import app.selfsame.measure.AlignedFace;
import app.selfsame.measure.CieLab;
import app.selfsame.measure.LuminancePlane;
import app.selfsame.measure.Portrait;

/**
 * How much darker the face is above the lower rim of a lens than right below it: 0 as light, 1 black, the mean of both
 * eyes. Compared within a centimetre, so that neither the skin's tone nor a lamp at one side counts.
 *
 * <p>Down from each eye the lightness L* of rows is taken, each the median over the width of the iris and the whites.
 * The rim may lie anywhere between the lower lid and half way to the nostrils; at every height the lightest row
 * from the lid down to it is held against the middle one of a band below, and the height where they differ most counts.
 * The rim itself is left out, so that a black frame around clear glass is no step. Shadow in a deep-set
 * eye fades towards the cheek and leaves less of a step than of darkness. Known failures: dark rings, paint below the
 * eyes and the shadow of a cap's peak end as sharply.
 */
final class LensRim {
  /** All in pixels of the aligned frame, in which the eyes lie 113 apart. */
  private static final int HALF_WIDTH_PX = 28;

  private static final int STEP_PX = 2;
  private static final int FIRST_ROW_PX = 12;
  private static final int HIGHEST_PX = 20;
  private static final int LOWEST_PX = 66;
  private static final int BAND_PX = 14;
  private static final int HALF_RIM_PX = 10;

  private static final double LEAST_LIGHTNESS = 5;
  private static final double WHITE = 255;

  private LensRim() {}

  static double step(Portrait portrait) {
    AlignedFace aligned = portrait.aligned();
    PointPx left = aligned.toFrame(portrait.face().mesh().imageLeftEyeCentre());
    PointPx right = aligned.toFrame(portrait.face().mesh().imageRightEyeCentre());
    return (step(portrait.luminance(), left) + step(portrait.luminance(), right)) / 2;
  }

  /**
   * The step below one eye.
   *
   * @param frame luminance of the aligned frame
   * @param eye its centre, in frame pixels
   */
  static double step(LuminancePlane frame, PointPx eye) {
    double[] rows = rows(frame, eye);
    int band = BAND_PX / STEP_PX;
    int rim = HALF_RIM_PX / STEP_PX;
    double most = 0;
    for (int split = HIGHEST_PX / STEP_PX; split < LOWEST_PX / STEP_PX; split++) {
      double above = 0;
      for (int row = FIRST_ROW_PX / STEP_PX; row < split; row++) {
        above = Math.max(above, rows[row]);
      }
      double[] below = new double[band];
      System.arraycopy(rows, split + rim, below, 0, band);
      double step = 1 - (above + LEAST_LIGHTNESS) / (FaceColours.share(0.5, below) + LEAST_LIGHTNESS);
      most = Math.max(most, step);
    }
    return most;
  }

  private static double[] rows(LuminancePlane frame, PointPx eye) {
    double[] rows = new double[(LOWEST_PX + HALF_RIM_PX + BAND_PX) / STEP_PX + 1];
    double[] row = new double[2 * HALF_WIDTH_PX / STEP_PX + 1];
    for (int y = 0; y < rows.length; y++) {
      for (int x = 0; x < row.length; x++) {
        row[x] = frame.at(within(frame, eye.x() - HALF_WIDTH_PX + STEP_PX * x), within(frame, eye.y() + STEP_PX * y));
      }
      rows[y] = CieLab.lightnessOf(FaceColours.share(0.5, row) / WHITE);
    }
    return rows;
  }

  private static int within(LuminancePlane frame, double place) {
    return (int) Math.max(0, Math.min(frame.width() - 1.0, place));
  }
}
