package app.selfsame.measure.placement;

import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.NotMeasured;
import app.selfsame.measure.Portrait;
import app.selfsame.measure.ScalarMap;
import app.selfsame.portrait.Head;
import java.util.OptionalDouble;

/**
 * The distance between the eye centres in photo pixels, as it would be with the head not turned: divided by the cosine
 * of the yaw.
 *
 * <p>ISO/IEC 29794-5, inter-eye distance (0x52): scalar {@code round(100 / (1 + exp((70 - x) / 20)))}. Eye centres are
 * the midpoints of the mesh's corners 33-133 and 362-263, for 60-64 and 68-72 of the standard's WFLW points. Known
 * failure: an enlarged photo has many pixels and no more detail.
 */
public final class InterEyeDistance {
  private static final ScalarMap SCALAR = ScalarMap.rising(100, 70, 20);

  /** Below this cosine the head is in profile, and the division says nothing. */
  private static final double PROFILE = 1e-6;

  private InterEyeDistance() {}

  public static Measurement of(Portrait portrait) {
    OptionalDouble distance = px(portrait.head());
    return distance.isPresent()
        ? Measurement.of(MeasureId.INTER_EYE_DISTANCE, distance.getAsDouble(), scalar(distance.getAsDouble()))
        : Measurement.unknown(MeasureId.INTER_EYE_DISTANCE, NotMeasured.HEAD_IN_PROFILE);
  }

  /** The distance, or nothing for a head in profile. */
  static OptionalDouble px(Head head) {
    double cos = Math.cos(head.yawDegrees() * Math.PI / 180);
    return cos < PROFILE ? OptionalDouble.empty() : OptionalDouble.of(head.interEyeDistancePx() / cos);
  }

  static int scalar(double px) {
    return SCALAR.scalar(px);
  }
}
