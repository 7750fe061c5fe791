package app.selfsame.measure.features;

import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.NotMeasured;
import app.selfsame.measure.Portrait;

/**
 * How neutral the expression is, by the standard; always unknown.
 *
 * <p>ISO/IEC 29794-5, expression neutrality (0x5B): boosted trees on the features of two EfficientNets; scalar
 * {@code round(100 / (1 + exp((-5000 - x) / 5000)))}. The networks are not part of this program. Our own
 * {@link MeasureId#SMILE} answers a part of the question under its own name.
 */
public final class ExpressionNeutrality {
  private ExpressionNeutrality() {}

  public static Measurement of(Portrait portrait) {
    return Measurement.unknown(MeasureId.EXPRESSION_NEUTRALITY, NotMeasured.EXPRESSION_NEEDS_NETWORKS);
  }
}
