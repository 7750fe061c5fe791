package app.selfsame.measure.background;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.measure.CieLab;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class LitBackgroundTest {
  /** Linear luminance of 255 that eyes and highlights of dark and of light skin exceed in good light. */
  private static final double[] FACES = {70, 98, 140, 200};

  @Test
  public void whatIsWellLitStaysAsItIs() {
    assertEquals(30, LitBackground.lightness(30, 150), 1e-9);
    assertEquals(95, LitBackground.lightness(95, 255), 1e-9);
  }

  @Test
  public void aWhiteWallInDimLightStaysFarFromADarkOne() {
    for (double face : FACES) {
      double before = 100;
      for (double stops = 0; stops <= 2; stops += 0.25) {
        double light = Math.pow(2, -stops);
        double picture = CieLab.lightnessOf(0.9 * light);
        double lit = LitBackground.lightness(picture, face * light);
        assertTrue(lit >= picture && lit <= before + 1e-9);
        // Nowhere near 65, where a wall that should be white is refused.
        assertTrue(face + " " + stops + ": " + lit, lit > 75);
        before = lit;
      }
    }
  }

  @Test
  public void aDarkWallInGoodLightStaysDarkBehindEverySkin() {
    for (double face : FACES) {
      // Black, charcoal #3e3c3a, dark blue #14285a.
      for (double lightness : new double[] {0, 25, 17}) {
        assertTrue(LitBackground.lightness(lightness, face) < 50);
      }
    }
  }

  @Test
  public void growingDarknessOfTheWallGoesOneWay() {
    for (double face : FACES) {
      double before = 100;
      for (double lightness = 100; lightness >= 0; lightness -= 2) {
        double lit = LitBackground.lightness(lightness, face);
        assertTrue(lit <= before + 1e-9 && lit >= lightness - 1e-9);
        before = lit;
      }
    }
  }

  @Test
  public void lightnessAndLuminanceAreEachOthersInverse() {
    for (double lightness = 0; lightness <= 100; lightness++) {
      assertEquals(lightness, CieLab.lightnessOf(CieLab.luminanceOf(lightness)), 1e-9);
    }
    // CIE 15: 18.42 % of white is L* 50.
    assertEquals(0.1842, CieLab.luminanceOf(50), 1e-4);
  }
}
