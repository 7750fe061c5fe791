package app.selfsame.measure.placement;

import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.Portrait;
import app.selfsame.measure.ScalarMap;
import app.selfsame.portrait.Head;

/**
 * How much room is below: from the midpoint of the eyes to the photo's lower edge, in distances from there to the chin.
 * A ratio.
 *
 * <p>ISO/IEC 29794-5, margin below the face image (0x57): scalar {@code round(100 / (1 + exp((1.8 - x) / 0.1)))}. It
 * describes the whole photo as it was opened.
 */
public final class MarginBelow {
  private static final ScalarMap SCALAR = ScalarMap.rising(100, 1.8, 0.1);

  private MarginBelow() {}

  public static Measurement of(Portrait portrait) {
    double ratio = ratio(portrait.head(), portrait.photo().height());
    return Measurement.of(MeasureId.MARGIN_BELOW, ratio, scalar(ratio));
  }

  static double ratio(Head head, int photoHeight) {
    return (photoHeight - head.eyeMidpoint().y()) / head.eyesToChinPx();
  }

  static int scalar(double ratio) {
    return SCALAR.scalar(ratio);
  }
}
