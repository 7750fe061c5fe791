package app.selfsame.measure.cover;

import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.NotMeasured;
import app.selfsame.measure.Portrait;

/**
 * How much of the eyes is covered, by the standard; always unknown.
 *
 * <p>ISO/IEC 29794-5, eyes visible (0x4F): the covered share of the eye visibility zone, the boxes around each eye's
 * landmarks grown by a twentieth of the inter-eye distance; scalar {@code round(100 (1 - x))}. What is covered comes
 * from a segmentation network that is not part of this program. Our own {@link MeasureId#EYE_COVER} answers the same
 * question under its own name.
 */
public final class EyesVisible {
  private EyesVisible() {}

  public static Measurement of(Portrait portrait) {
    return Measurement.unknown(MeasureId.EYES_VISIBLE, NotMeasured.EYES_VISIBLE_NEEDS_NETWORK);
  }
}
