package app.selfsame.measure.detail;

import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.NotMeasured;
import app.selfsame.measure.Portrait;

/**
 * How sharp the face is, by the standard; always unknown.
 *
 * <p>ISO/IEC 29794-5, sharpness (0x49): a random forest votes on 26 means and deviations of Laplacian, Sobel and
 * box-blur differences over the face at its original resolution; scalar
 * {@code round(115 / (1 + exp((-20 - x) / 15)) - 14)}, clamped. The forest is not part of this program. Our own
 * {@link MeasureId#EDGE_BLUR} answers the same question under its own name.
 */
public final class Sharpness {
  private Sharpness() {}

  public static Measurement of(Portrait portrait) {
    return Measurement.unknown(MeasureId.SHARPNESS, NotMeasured.SHARPNESS_NEEDS_FOREST);
  }
}
