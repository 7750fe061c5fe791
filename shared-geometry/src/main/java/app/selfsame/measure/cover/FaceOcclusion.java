package app.selfsame.measure.cover;

import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.NotMeasured;
import app.selfsame.measure.Portrait;

/**
 * How much of the face is covered, by the standard; always unknown.
 *
 * <p>ISO/IEC 29794-5, face occlusion prevention (0x51): the covered share of the landmarked region; scalar
 * {@code round(100 (1 - x))}. What is covered comes from a segmentation network that is not part of this program. Our
 * own {@link MeasureId#FACE_COVER} answers the same question under its own name.
 */
public final class FaceOcclusion {
  private FaceOcclusion() {}

  public static Measurement of(Portrait portrait) {
    return Measurement.unknown(MeasureId.FACE_OCCLUSION, NotMeasured.FACE_OCCLUSION_NEEDS_NETWORK);
  }
}
