package app.selfsame.bench.matting;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.matting.Trimap;
import java.util.Arrays;
import org.junit.Test;

public class AlphaErrorsTest {
  private static final int SIDE = 20;

  @Test
  public void equalAlphasHaveNoError() {
    AlphaErrors errors = AlphaErrors.of(edge(10), edge(10), unknownFrom(0));
    assertEquals(0, errors.sad(), 0);
    assertEquals(0, errors.mse(), 0);
    assertEquals(0, errors.gradient(), 0);
  }

  @Test
  public void aColumnThatIsOffCountsOncePerPixel() {
    AlphaErrors errors = AlphaErrors.of(edge(11), edge(10), unknownFrom(0));
    assertEquals(SIDE / 1000.0, errors.sad(), 1e-9);
    assertEquals(1.0 / SIDE, errors.mse(), 1e-9);
  }

  @Test
  public void knownPixelsDoNotCount() {
    AlphaErrors errors = AlphaErrors.of(edge(11), edge(10), unknownFrom(15));
    assertEquals(0, errors.sad(), 0);
    assertEquals(0, errors.mse(), 0);
  }

  @Test
  public void aConstantOffsetHasNoGradientAndABlurHas() {
    Plane lighter = edge(10);
    for (int i = 0; i < lighter.values().length; i++) {
      lighter.values()[i] = 0.5f * lighter.values()[i] + 0.5f;
    }
    Plane half = edge(10);
    for (int i = 0; i < half.values().length; i++) {
      half.values()[i] *= 0.5f;
    }
    assertEquals(0, AlphaErrors.of(lighter, half, unknownFrom(0)).gradient(), 1e-9);
    assertTrue(AlphaErrors.of(edge(10).blurred(2), edge(10), unknownFrom(0)).gradient() > 0.01);
  }

  /** The derivative kernel of unit energy answers a unit step with about its greatest running sum. */
  @Test
  public void theGradientOfAStepIsTheKernels() {
    double sum = 0;
    double energy = 0;
    double smoothSum = 0;
    double smoothEnergy = 0;
    for (int k = -4; k <= 4; k++) {
      sum += k < 0 ? Gaussian.slope(k, 1.4) : 0;
      energy += Math.pow(Gaussian.slope(k, 1.4), 2);
      smoothSum += Gaussian.density(k, 1.4);
      smoothEnergy += Math.pow(Gaussian.density(k, 1.4), 2);
    }
    double atStep = sum / Math.sqrt(energy) * smoothSum / Math.sqrt(smoothEnergy);
    byte[] labels = new byte[SIDE * SIDE];
    labels[10 * SIDE + 10] = Trimap.UNKNOWN;
    Plane flat = new Plane(SIDE, SIDE);
    AlphaErrors errors = AlphaErrors.of(edge(10), flat, new Trimap(SIDE, SIDE, labels));
    assertEquals(atStep * atStep / 1000, errors.gradient(), 1e-6);
  }

  /** 0 left of a column, 1 from it on. */
  private static Plane edge(int column) {
    Plane plane = new Plane(SIDE, SIDE);
    for (int i = 0; i < plane.values().length; i++) {
      plane.values()[i] = i % SIDE >= column ? 1 : 0;
    }
    return plane;
  }

  private static Trimap unknownFrom(int column) {
    byte[] labels = new byte[SIDE * SIDE];
    Arrays.fill(labels, Trimap.FOREGROUND);
    for (int i = 0; i < labels.length; i++) {
      labels[i] = i % SIDE >= column ? Trimap.UNKNOWN : labels[i];
    }
    return new Trimap(SIDE, SIDE, labels);
  }
}
