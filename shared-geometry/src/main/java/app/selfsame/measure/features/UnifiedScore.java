package app.selfsame.measure.features;

import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.NotMeasured;
import app.selfsame.measure.Portrait;

/**
 * How useful the photo is for automatic recognition, by the standard; always unknown.
 *
 * <p>ISO/IEC 29794-5, unified quality score (0x41): the length of the feature vector that the recognition network
 * MagFace gives the aligned face; scalar {@code round(100 / (1 + exp((23 - x) / 2.6)))}. The network is not part of
 * this program, and no measure of our own claims to sum up the others.
 */
public final class UnifiedScore {
  private UnifiedScore() {}

  public static Measurement of(Portrait portrait) {
    return Measurement.unknown(MeasureId.UNIFIED_SCORE, NotMeasured.UNIFIED_SCORE_NEEDS_NETWORK);
  }
}
