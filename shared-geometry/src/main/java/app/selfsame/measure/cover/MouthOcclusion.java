package app.selfsame.measure.cover;

import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.NotMeasured;
import app.selfsame.measure.Portrait;

/**
 * How much of the mouth is covered, by the standard; always unknown.
 *
 * <p>ISO/IEC 29794-5, mouth occlusion prevention (0x50): the covered share of the polygon of the outer lips; scalar
 * {@code round(100 (1 - x))}. What is covered comes from a segmentation network that is not part of this program. Our
 * own {@link MeasureId#MOUTH_COVER} answers the same question under its own name.
 */
public final class MouthOcclusion {
  private MouthOcclusion() {}

  public static Measurement of(Portrait portrait) {
    return Measurement.unknown(MeasureId.MOUTH_OCCLUSION, NotMeasured.MOUTH_OCCLUSION_NEEDS_NETWORK);
  }
}
