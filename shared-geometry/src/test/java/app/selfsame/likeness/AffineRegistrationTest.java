package app.selfsame.likeness;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.likeness.AffineRegistration.Fit;
import java.util.Arrays;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class AffineRegistrationTest {
  private static final int SIDE = 64;

  @Test
  public void aKnownMapIsFound() {
    // Shares of half the side: two pixels to the right, one up, 3 % wider, sheared by 2 %.
    double[] map = {2 / 32.0, 0.03, 0.02, -1 / 32.0, 0.01, -0.02};
    Fit fit = AffineRegistration.fit(patch(new double[6]), patch(map), Fit.UNMOVED);
    assertTrue(String.valueOf(fit.similarity()), fit.similarity() > 0.98);
    assertArrayEquals(map, fit.warp(), 0.01);
  }

  @Test
  public void aFitIsNeverWorseThanItsStart() {
    FacePatch fixed = patch(new double[6]);
    FacePatch other = patch(new double[] {0.9, 0.4, -0.5, 0.7, 0.3, 0.6});
    double start = new PatchOverlap(fixed, other, Fit.UNMOVED.warp()).similarity();
    assertTrue(AffineRegistration.fit(fixed, other, Fit.UNMOVED).similarity() >= start);
  }

  @Test
  public void patchesThatShareTooLittleAreNotAlike() {
    FacePatch fixed = patch(new double[6]);
    assertEquals(-1, new PatchOverlap(fixed, fixed, new double[] {1, 0, 0, 0, 0, 0}).similarity(), 0);
    assertEquals(-1, new PatchOverlap(fixed, fixed, new double[] {Double.NaN, 0, 0, 0, 0, 0}).similarity(), 0);
  }

  @Test
  public void aPatchOfOneValueIsLikeNothing() {
    FacePatch even = FacePatch.of(new float[SIDE * SIDE], all(), SIDE);
    assertEquals(-1, AffineRegistration.fit(even, patch(new double[6]), Fit.UNMOVED).similarity(), 0);
    assertEquals(-1, AffineRegistration.fit(patch(new double[6]), even, Fit.UNMOVED).similarity(), 0);
  }

  @Test
  public void lightAndContrastThatChangeSlowlyAreTakenOut() {
    float[] plain = luminance(new double[6]);
    float[] changed = plain.clone();
    for (int i = 0; i < changed.length; i++) {
      changed[i] = 0.4f * plain[i] + 20 + 0.5f * (i % SIDE);
    }
    FacePatch a = FacePatch.of(plain, all(), SIDE);
    FacePatch b = FacePatch.of(changed, all(), SIDE);
    assertTrue(PatchOverlap.similarityUnmoved(a, b) > 0.99);
  }

  @Test
  public void aBlurKeepsAnEvenPlaneUpToTheEdgesOfTheMask() {
    boolean[] inside = all();
    Arrays.fill(inside, 0, 20 * SIDE, false);
    float[] plane = new float[SIDE * SIDE];
    Arrays.fill(plane, 7);
    Arrays.fill(plane, 0, 20 * SIDE, 1000);
    float[] blurred = new MaskedBlur(inside, SIDE, 5).of(plane);
    for (int i = 0; i < blurred.length; i++) {
      assertEquals(inside[i] ? 7 : 0, blurred[i], 1e-4);
    }
  }

  @Test
  public void aBlurIsAsWideAsAsked() {
    float[] point = new float[SIDE * SIDE];
    point[32 * SIDE + 32] = 1;
    float[] blurred = new MaskedBlur(all(), SIDE, 4).of(point);
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < blurred.length; i++) {
      double dx = i % SIDE - 32;
      sum += blurred[i];
      squares += blurred[i] * dx * dx;
    }
    assertEquals(1, sum, 1e-4);
    assertEquals(4, Math.sqrt(squares / sum), 0.2);
  }

  @Test
  public void aSystemOfEquationsIsSolved() {
    double[][] matrix = {{4, 0, 0}, {2, 5, 0}, {-2, 1, 6}};
    assertTrue(Cholesky.factor(matrix));
    // 4a + 2b - 2c, 2a + 5b + c and -2a + b + 6c of (1, -2, 3)
    assertArrayEquals(new double[] {1, -2, 3}, Cholesky.solve(matrix, new double[] {-6, -5, 14}), 1e-12);
    assertFalse(Cholesky.factor(new double[][] {{1, 0}, {2, 1}}));
  }

  private static boolean[] all() {
    boolean[] all = new boolean[SIDE * SIDE];
    Arrays.fill(all, true);
    return all;
  }

  /** Of waves that are drawn where a map says: what lies at (x, y) of the unmoved one lies at the map's place. */
  private static FacePatch patch(double[] map) {
    return FacePatch.of(luminance(map), all(), SIDE);
  }

  private static float[] luminance(double[] map) {
    float[] plane = new float[SIDE * SIDE];
    double a = 1 + map[1];
    double b = map[2];
    double c = map[4];
    double d = 1 + map[5];
    double determinant = a * d - b * c;
    for (int i = 0; i < plane.length; i++) {
      double x = (i % SIDE + 0.5) / 32 - 1 - map[0];
      double y = (i / SIDE + 0.5) / 32 - 1 - map[3];
      double u = (d * x - b * y) / determinant;
      double v = (a * y - c * x) / determinant;
      plane[i] = (float) (120 + 25 * Math.sin(9 * u + 3 * v) + 25 * Math.cos(7 * v - 4 * u * v) + 15 * Math.sin(13 * u * u));
    }
    return plane;
  }
}
