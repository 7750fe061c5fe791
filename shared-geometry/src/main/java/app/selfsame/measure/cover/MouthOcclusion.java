package app.selfsame.measure.cover;

import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.Portrait;

/**
 * How much of the mouth is covered, by the standard; always unknown.
 *
 * <p>ISO/IEC 29794-5, mouth occlusion prevention (0x50): the covered share of the polygon of the outer lips; scalar
 * {@code round(100 (1 - x))}. What is covered comes from a segmentation network that is not part of this program. Our
 * own {@link MeasureId#MOUTH_COVER} answers the same question under its own name.
 */
public final class MouthOcclusion {
  private static final String WHY =
      "The standard measures this with a map of what covers the face, by a network that is not part of "
          + "this program; our own measure of the covered mouth stands beside it.";

  private MouthOcclusion() {}

  public static Measurement of(Portrait portrait) {
    return Measurement.unknown(MeasureId.MOUTH_OCCLUSION, WHY);
  }
}
