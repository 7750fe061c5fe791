package app.selfsame.measure.cover;

import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.NotMeasured;
import app.selfsame.measure.Portrait;

/**
 * Whether the head is uncovered, by the standard; always unknown.
 *
 * <p>ISO/IEC 29794-5, no head coverings (0x5C): the share of clothes and head coverings in the upper part of the
 * aligned face as a parsing network sees it; scalar 100 for none, 0 from 0.95, by a sigmoid about 0.02 of width 0.1
 * between. The network is not part of this program. Our own {@link MeasureId#HEAD_COVER} answers the same question
 * under its own name.
 */
public final class NoHeadCoverings {
  private NoHeadCoverings() {}

  public static Measurement of(Portrait portrait) {
    return Measurement.unknown(MeasureId.NO_HEAD_COVERINGS, NotMeasured.HEAD_COVERINGS_NEED_NETWORK);
  }
}
