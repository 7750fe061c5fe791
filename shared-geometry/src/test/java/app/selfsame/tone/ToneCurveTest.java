package app.selfsame.tone;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class ToneCurveTest {
  private static final double BRIGHTEST_EXPOSURE = Math.pow(2, ToneBounds.EXPOSURE_EV);

  @Test
  public void withoutGainEverySampleStays() {
    byte[] table = new ToneCurve(1, 1, 1).table();
    for (int i = 0; i < 256; i++) {
      assertEquals(i, table[i] & 0xff);
    }
  }

  @Test
  public void blackAndWhiteStayAndNoTwoTonesChangePlaces() {
    double[][] extremes = {
      {ToneBounds.WHITE_BALANCE_GAIN, BRIGHTEST_EXPOSURE, ToneBounds.HALF_GAIN},
      {1 / ToneBounds.WHITE_BALANCE_GAIN, 1, 1 / ToneBounds.HALF_GAIN},
      {1 / ToneBounds.WHITE_BALANCE_GAIN, BRIGHTEST_EXPOSURE, 1},
    };
    for (double[] gains : extremes) {
      ToneCurve curve = new ToneCurve(gains);
      assertEquals(0, curve.of(0), 0);
      assertEquals(1, curve.of(1), 1e-12);
      for (double light = 0; light < 1; light += 1.0 / 4096) {
        assertTrue("at " + light, curve.of(light + 1.0 / 4096) > curve.of(light));
      }
    }
  }

  @Test
  public void darkLightIsMultipliedByTheWholeGain() {
    // 0.001 of white: what the bend near white takes away there is below a millionth.
    assertEquals(0.0015, new ToneCurve(1.5).of(0.001), 1e-6);
    assertEquals(0.0012, new ToneCurve(1.5, 0.8).of(0.001), 1e-6);
  }

  @Test
  public void oneStopLessIsHalfTheLightInTheTableToo() {
    // sRGB 60 is 0.0452 of white in linear light, sRGB 42 is 0.0232.
    assertEquals(42, new ToneCurve(0.5).table()[60] & 0xff, 1);
    assertEquals(42.5, new ToneCurve(1).srgb(42.5), 1e-9);
  }
}
