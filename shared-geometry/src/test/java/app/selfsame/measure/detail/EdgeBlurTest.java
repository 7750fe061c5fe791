package app.selfsame.measure.detail;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.measure.FaceRegion;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.NotMeasured;
import app.selfsame.message.Message;
import java.util.Arrays;
import java.util.function.DoubleFunction;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

/** Limits stand for the check's: sharp up to 0.023, refused from 0.04. */
@RunWith(TeaVMTestRunner.class)
public class EdgeBlurTest {
  private static final double SHARP = 0.023;
  private static final double REFUSED = 0.04;

  /** Blurs of less than a pixel, in which the pixels' places in the drawing decide. */
  private static final double VISIBLE = 0.01;

  /** Deviations of 0.3 % of the inter-eye distance to a tenth of the face. */
  private static final double[] SIGMAS = {0.3, 0.7, 1.2, 2, 3, 4.5, 6, 9, 13};

  private static final FaceRegion FACE = DrawnFeatures.region();
  private static final float[] DRAWN = DrawnFeatures.sharp();

  @Test
  public void growsWithEveryKindOfBlur() {
    // Blurs of the same deviation: a disc of radius r has r / 2, a line of length l has l / sqrt(12) along itself.
    grows("Gaussian", sigma -> gaussian(DRAWN, sigma));
    grows("disc", sigma -> DrawnFeatures.unfocused(DRAWN, 2 * sigma));
    grows("box", sigma -> {
      double side = sigma * Math.sqrt(12);
      return DrawnFeatures.moved(DrawnFeatures.moved(DRAWN, side, 0), side, 90);
    });
    grows("enlarged", sigma -> DrawnFeatures.enlarged(DRAWN, 1 + 2 * sigma));
  }

  @Test
  public void growsWithMotionInAnyDirection() {
    for (int degrees = 0; degrees < 180; degrees += 30) {
      double direction = degrees;
      grows(degrees + " degrees", sigma -> DrawnFeatures.moved(DRAWN, sigma * Math.sqrt(12), direction));
    }
  }

  private static void grows(String kind, DoubleFunction<float[]> blur) {
    double last = value(DRAWN);
    assertTrue(kind + " before: " + last, last < SHARP);
    for (double sigma : SIGMAS) {
      double now = value(blur.apply(sigma));
      String what = kind + " of " + sigma + " px: " + now + " after " + last;
      assertTrue(what, now >= Math.min(last, REFUSED) - (now < VISIBLE ? 0.003 : 0.0005));
      assertTrue(what, sigma > 1 || now < SHARP);
      assertTrue(what, sigma < 3 || now > SHARP);
      assertTrue(what, sigma < 6 || now > REFUSED);
      last = now;
    }
  }

  @Test
  public void widthIsThatOfTheBlurOfAStep() {
    for (double sigma : new double[] {2, 3, 4.5}) {
      assertEquals(sigma, EdgeWidth.of(blurredDisc(sigma)).sigmaPx(), 0.12 * sigma);
    }
  }

  /** A white disc on black after a Gaussian; only the surroundings of its border count. */
  private static FacePlane blurredDisc(double sigma) {
    float[] disc = new float[200 * 200];
    boolean[] inside = new boolean[disc.length];
    for (int i = 0; i < disc.length; i++) {
      double x = i % 200 - 100;
      double y = i / 200 - 100;
      double outside = Math.sqrt(x * x + y * y) - 70;
      disc[i] = (float) Math.max(0, Math.min(1, 0.5 - outside));
      inside[i] = Math.abs(outside) < 25;
    }
    return new FacePlane(200, 200, Gradients.smoothed(disc, 200, 200, sigma), inside);
  }

  @Test
  public void noiseNeverMakesABlurredFacePass() {
    for (double sigma : new double[] {3.4, 4.5, 9}) {
      float[] blurred = gaussian(DRAWN, sigma);
      for (double grain : new double[] {0, 1, 2}) {
        for (double noise : new double[] {0.01, 0.02, 0.04, 0.08, 0.16}) {
          Measurement measured = measured(DrawnFeatures.noisy(blurred, noise, grain));
          String what = sigma + " px under noise of " + noise + ", grain " + grain + ": " + measured.value();
          assertTrue(what, measured.value().isEmpty() || measured.value().getAsDouble() > SHARP);
        }
      }
    }
  }

  @Test
  public void noiseDoesNotMakeASharpFaceFail() {
    for (double grain : new double[] {0, 1}) {
      for (double noise : new double[] {0.01, 0.02, 0.04, 0.08, 0.16}) {
        Measurement measured = measured(DrawnFeatures.noisy(DRAWN, noise, grain));
        String what = "noise of " + noise + ", grain " + grain + ": " + measured.value();
        assertTrue(what, measured.value().orElse(0) < REFUSED);
        assertTrue(what, noise > 0.02 || measured.value().getAsDouble() < SHARP);
      }
    }
  }

  @Test
  public void strongNoiseIsSaidToHideIt() {
    Measurement measured = measured(DrawnFeatures.noisy(DRAWN, 0.3, 0));
    assertEquals(Message.of(NotMeasured.NOISE_HIDES_SHARPNESS), measured.reason().orElseThrow());
  }

  @Test
  public void lightAndContrastDoNotMatter() {
    for (double sigma : new double[] {0.3, 3, 6}) {
      float[] blurred = gaussian(DRAWN, sigma);
      for (float[] line : new float[][] {{0, 1}, {0, 0.35f}, {0.3f, 0.7f}, {0.5f, 0.25f}, {0.05f, 0.25f}}) {
        float[] other = blurred.clone();
        for (int i = 0; i < other.length; i++) {
          other[i] = line[0] + line[1] * other[i];
        }
        double value = value(other);
        String what = sigma + " px at " + line[0] + " + " + line[1] + ": " + value;
        assertEquals(what, sigma > 2, value > SHARP);
        assertEquals(what, sigma > 5, value > REFUSED);
      }
    }
  }

  @Test
  public void anEmptyFaceHasNoSharpness() {
    float[] even = new float[DRAWN.length];
    Arrays.fill(even, 0.5f);
    assertTrue(measured(even).value().isEmpty());
    boolean[] nothing = new boolean[DRAWN.length];
    FaceRegion nowhere = new FaceRegion(DrawnFeatures.WIDTH, DrawnFeatures.HEIGHT, nothing);
    assertEquals(
        Message.of(NotMeasured.NO_EDGES_IN_FACE),
        EdgeBlur.of(DrawnFeatures.photo(DRAWN), nowhere).reason().orElseThrow());
  }

  private static float[] gaussian(float[] face, double sigma) {
    return Gradients.smoothed(face, DrawnFeatures.WIDTH, DrawnFeatures.HEIGHT, sigma);
  }

  private static double value(float[] lightness) {
    return measured(lightness).value().getAsDouble();
  }

  private static Measurement measured(float[] lightness) {
    return EdgeBlur.of(DrawnFeatures.photo(lightness), FACE);
  }
}
