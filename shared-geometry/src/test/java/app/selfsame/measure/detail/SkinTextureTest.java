package app.selfsame.measure.detail;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.measure.FaceRegion;
import java.util.Arrays;
import java.util.function.DoubleFunction;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

/** The limit stands for the check's: smoothed below 0.025. */
@RunWith(TeaVMTestRunner.class)
public class SkinTextureTest {
  private static final double SMOOTHED = 0.025;
  private static final FaceRegion FACE = DrawnFeatures.region();

  /** Deviations of lightness: skin in soft light, most skin, freckled or aged skin. */
  private static final double[] TEXTURES = {0.012, 0.018, 0.03};

  /** What a texture hides from filters: its grains are a pixel and a half wide. */
  private static final double GRAIN_PX = 0.8;

  private static float[] skin(double texture) {
    return DrawnFeatures.noisy(DrawnFeatures.sharp(), texture, GRAIN_PX);
  }

  @Test
  public void growsWithTheTextureOfTheSkin() {
    double last = value(DrawnFeatures.sharp());
    assertTrue("none: " + last, last < SMOOTHED);
    for (double texture : TEXTURES) {
      double now = value(skin(texture));
      assertTrue(now + " after " + last, now > last);
      assertTrue(texture + ": " + now, now > SMOOTHED);
      last = now;
    }
  }

  @Test
  public void fallsWithStrongerBilateralFilters() {
    for (double texture : TEXTURES) {
      falls(texture, deviation -> SmoothedSkin.bilateral(skin(texture), deviation, 1), 0.01, 0.02, 0.04);
      double thrice = value(SmoothedSkin.bilateral(skin(texture), 0.08, 3));
      assertTrue(texture + ": " + thrice, thrice < SMOOTHED);
    }
  }

  @Test
  public void fallsWithLargerMedians() {
    for (double texture : TEXTURES) {
      falls(texture, radius -> SmoothedSkin.median(skin(texture), (int) radius), 1, 2, 3);
    }
  }

  @Test
  public void fallsWithStrongerGuidedFilters() {
    for (double texture : TEXTURES) {
      double last = falls(texture, deviation -> SmoothedSkin.guided(skin(texture), deviation), 0.01, 0.03, 0.06);
      assertTrue(texture + ": " + last, last < SMOOTHED);
    }
  }

  /** Asserts that more of a filter leaves less, beginning with none; what the most of it leaves. */
  private static double falls(double texture, DoubleFunction<float[]> filter, double... amounts) {
    double last = value(skin(texture));
    for (double amount : amounts) {
      double now = value(filter.apply(amount));
      assertTrue(texture + ", " + amount + ": " + now + " after " + last, now < last);
      last = now;
    }
    return last;
  }

  @Test
  public void aBlurredFaceIsNotTakenForSmoothedSkin() {
    for (double sigma : new double[] {0.7, 1.2, 2}) {
      float[] blurred = Gradients.smoothed(skin(0.018), DrawnFeatures.WIDTH, DrawnFeatures.HEIGHT, sigma);
      double value = value(blurred);
      assertTrue(sigma + ": " + value, value > SMOOTHED);
    }
  }

  @Test
  public void lightAndSkinToneCancelOutButForTheRoundingOfDarkPixels() {
    float[] face = skin(0.018);
    double lit = value(face);
    for (float share : new float[] {0.8f, 0.6f, 0.4f}) {
      float[] dim = face.clone();
      for (int i = 0; i < dim.length; i++) {
        dim[i] *= share;
      }
      assertEquals(share + " of the lightness", lit, value(dim), 0.15 * lit);
    }
  }

  @Test
  public void nothingIsSaidWithoutSkin() {
    boolean[] few = new boolean[DrawnFeatures.WIDTH * DrawnFeatures.HEIGHT];
    Arrays.fill(few, 0, DrawnFeatures.WIDTH * 40, true);
    FaceRegion small = new FaceRegion(DrawnFeatures.WIDTH, DrawnFeatures.HEIGHT, few);
    assertFalse(SkinTexture.of(DrawnFeatures.photo(skin(0.018)), small).value().isPresent());
  }

  private static double value(float[] face) {
    return SkinTexture.of(DrawnFeatures.photo(face), FACE).value().orElseThrow();
  }
}
