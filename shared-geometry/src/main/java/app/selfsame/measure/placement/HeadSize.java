package app.selfsame.measure.placement;

import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.Portrait;
import app.selfsame.measure.ScalarMap;
import app.selfsame.portrait.Head;

/**
 * How large the head is in the photo: the distance from the midpoint of the eyes to the chin over the photo's height. A
 * ratio.
 *
 * <p>ISO/IEC 29794-5, head size (0x53): scored by its distance from 0.45,
 * {@code round(200 (1 - 1 / (1 + exp(-|x - 0.45| / 0.05))))}. The chin is point 152 of the mesh for 16 of WFLW. It
 * describes the whole photo as it was opened, not the picture that will be cut from it.
 */
public final class HeadSize {
  private static final double BEST = 0.45;
  private static final ScalarMap SCALAR = ScalarMap.falling(200, 0, 0.05);

  private HeadSize() {}

  public static Measurement of(Portrait portrait) {
    double ratio = ratio(portrait.head(), portrait.photo().height());
    return Measurement.of(MeasureId.HEAD_SIZE, ratio, scalar(ratio));
  }

  static double ratio(Head head, int photoHeight) {
    return head.eyesToChinPx() / photoHeight;
  }

  static int scalar(double ratio) {
    return SCALAR.scalar(Math.abs(ratio - BEST));
  }
}
