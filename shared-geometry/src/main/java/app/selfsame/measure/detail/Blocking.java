package app.selfsame.measure.detail;

import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.NotMeasured;
import app.selfsame.measure.Portrait;
import java.util.Arrays;

/**
 * How much stronger the steps between neighbouring pixels are at the edges of 8 x 8 blocks than inside them, in the
 * photo's own pixels over the face: the mean step at the strongest of the eight places of the grid over the median of
 * all eight, one grey level added to both because finer steps cannot be seen; the mean of columns and rows. A plain
 * number; 1 shows no blocks.
 *
 * <p>Own measure in place of the standard's compression artefacts (0x4A), which needs a network; after Wang, Sheikh and
 * Bovik, "No-reference perceptual quality assessment of JPEG compressed images", ICIP 2002. Known failure: a picture
 * that was scaled after it was compressed shows blocks of another size, which are not found.
 */
public final class Blocking {
  private static final int BLOCK_PX = 8;

  /** With fewer blocks the face's own features decide. */
  private static final int LEAST_PX = 12 * BLOCK_PX;

  /** One step of 255, in the luma of {@link NativeFace}. */
  private static final double GREY_LEVEL = 4;

  private Blocking() {}

  public static Measurement of(Portrait portrait) {
    NativeFace face = NativeFace.of(portrait);
    if (Math.min(face.width(), face.height()) < LEAST_PX) {
      return Measurement.unknown(MeasureId.BLOCKING, NotMeasured.TOO_FEW_PIXELS_FOR_BLOCKS);
    }
    LineSteps steps = LineSteps.of(portrait);
    double ratio = (ratio(steps.columns(), face.left()) + ratio(steps.rows(), face.top())) / 2;
    return Measurement.of(MeasureId.BLOCKING, ratio).at(face.region());
  }

  /**
   * The ratio along one direction.
   *
   * @param steps mean step from each line to the next
   * @param start the first line's place in the photo
   */
  static double ratio(double[] steps, int start) {
    double[] sums = new double[BLOCK_PX];
    int[] counts = new int[BLOCK_PX];
    for (int i = 1; i < steps.length - 1; i++) {
      int phase = (start + i) % BLOCK_PX;
      sums[phase] += steps[i];
      counts[phase]++;
    }
    double[] means = new double[BLOCK_PX];
    for (int phase = 0; phase < BLOCK_PX; phase++) {
      means[phase] = sums[phase] / Math.max(1, counts[phase]);
    }
    Arrays.sort(means);
    double middle = (means[BLOCK_PX / 2 - 1] + means[BLOCK_PX / 2]) / 2;
    return (means[BLOCK_PX - 1] + GREY_LEVEL) / (middle + GREY_LEVEL);
  }
}
