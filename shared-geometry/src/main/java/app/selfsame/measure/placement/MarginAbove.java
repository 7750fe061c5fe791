package app.selfsame.measure.placement;

import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.Portrait;
import app.selfsame.measure.ScalarMap;
import app.selfsame.portrait.Head;

/**
 * How much room is above: from the photo's upper edge to the midpoint of the eyes, in distances from there to the chin.
 * A ratio.
 *
 * <p>ISO/IEC 29794-5, margin above the face image (0x56): scalar {@code round(100 / (1 + exp((1.4 - x) / 0.1)))}. It
 * describes the whole photo as it was opened.
 */
public final class MarginAbove {
  private static final ScalarMap SCALAR = ScalarMap.rising(100, 1.4, 0.1);

  private MarginAbove() {}

  public static Measurement of(Portrait portrait) {
    double ratio = ratio(portrait.head());
    return Measurement.of(MeasureId.MARGIN_ABOVE, ratio, scalar(ratio));
  }

  static double ratio(Head head) {
    return head.eyeMidpoint().y() / head.eyesToChinPx();
  }

  static int scalar(double ratio) {
    return SCALAR.scalar(ratio);
  }
}
