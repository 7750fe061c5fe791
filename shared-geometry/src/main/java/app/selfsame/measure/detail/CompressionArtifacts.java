package app.selfsame.measure.detail;

import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.NotMeasured;
import app.selfsame.measure.Portrait;

/**
 * How free of compression artefacts the face is, by the standard; always unknown.
 *
 * <p>ISO/IEC 29794-5, no compression artefacts (0x4A): a convolutional network estimates the structural similarity of
 * the aligned face, 248 x 248 pixels, with its uncompressed original; scalar
 * {@code round(103 / (1 + exp((0.3308 - x) / 0.092)) - 0.0278)}, clamped. The network is not part of this program. Our
 * own {@link MeasureId#BLOCKING} answers a part of the question under its own name.
 */
public final class CompressionArtifacts {
  private CompressionArtifacts() {}

  public static Measurement of(Portrait portrait) {
    return Measurement.unknown(MeasureId.COMPRESSION_ARTIFACTS, NotMeasured.COMPRESSION_NEEDS_NETWORK);
  }
}
