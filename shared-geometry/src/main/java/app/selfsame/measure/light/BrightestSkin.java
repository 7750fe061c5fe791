package app.selfsame.measure.light;

import app.selfsame.measure.FaceRegion;
import app.selfsame.measure.LuminancePlane;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.Portrait;

/**
 * The linear luminance, 0..255, that 2 % of the face exceed: highlights of skin, eyes and teeth, which in good light
 * are bright on every skin.
 *
 * <p>Own measure, in place of a mean that depends on the skin. Known failure: a single lamp from the side makes bright
 * highlights on a face that is dark for the rest.
 */
public final class BrightestSkin {
  private static final double BRIGHTEST_SHARE = 0.02;

  private BrightestSkin() {}

  public static Measurement of(Portrait portrait) {
    return Measurement.of(MeasureId.BRIGHTEST_SKIN, luminance(portrait.luminance(), portrait.region()));
  }

  static double luminance(LuminancePlane luminance, FaceRegion region) {
    return LightLevel.exceeded(luminance, region.inside(), BRIGHTEST_SHARE);
  }
}
