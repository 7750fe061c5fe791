package app.selfsame.measure.detail;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.measure.FaceRegion;
import app.selfsame.measure.LuminancePlane;
import app.selfsame.measure.SummedArea;
import java.util.Arrays;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;
import org.teavm.junit.WholeClassCompilation;

@RunWith(TeaVMTestRunner.class)
@WholeClassCompilation
public class FineDetailTest {
  private static final int SIDE = 64;

  @Test
  public void singleBrightPixelIsAllFineDetail() {
    // Lightness 9 amid 0. Within 3 x 3 means are 1: |9 - 1| + 8. Within 9 x 9 they are 1/9: |9 - 1/9| + 80/9.
    float[] values = new float[SIDE * SIDE];
    values[30 * SIDE + 30] = 81;
    assertEquals(16 / (9 + 79 / 9.0), ratio(values, all()), 1e-6);
  }

  @Test
  public void onlyTheRegionCountsAndItsSurroundingsAreInTheMeans() {
    float[] values = new float[SIDE * SIDE];
    values[30 * SIDE + 30] = 81;
    boolean[] beside = new boolean[SIDE * SIDE];
    beside[30 * SIDE + 31] = true;
    // 1 from the 3 x 3 mean, 1/9 from the 9 x 9 mean.
    assertEquals(9, ratio(values, beside), 1e-5);
  }

  @Test
  public void evenFaceAndNoFaceHaveNoDetail() {
    float[] values = new float[SIDE * SIDE];
    Arrays.fill(values, 49);
    assertEquals(0, ratio(values, all()), 0);
    assertEquals(0, ratio(values, new boolean[SIDE * SIDE]), 0);
  }

  @Test
  public void blurLowersItAndBrightnessDoesNot() {
    float[] noise = new float[SIDE * SIDE];
    int seed = 7;
    for (int i = 0; i < noise.length; i++) {
      seed = seed * 1664525 + 1013904223;
      noise[i] = 40 + (seed >>> 24) / 4f;
    }
    float[] blurred = new float[noise.length];
    SummedArea sums = new SummedArea(noise, SIDE, SIDE);
    for (int i = 0; i < noise.length; i++) {
      blurred[i] = (float) sums.mean(i % SIDE, i / SIDE, 2);
    }
    float[] darker = new float[noise.length];
    for (int i = 0; i < noise.length; i++) {
      darker[i] = noise[i] / 4;
    }
    double sharp = ratio(noise, all());
    assertTrue(ratio(blurred, all()) < 0.7 * sharp);
    assertEquals(sharp, ratio(darker, all()), 1e-3);
  }

  private static boolean[] all() {
    boolean[] inside = new boolean[SIDE * SIDE];
    Arrays.fill(inside, true);
    return inside;
  }

  private static double ratio(float[] values, boolean[] inside) {
    return FineDetail.ratio(new LuminancePlane(SIDE, SIDE, values), new FaceRegion(SIDE, SIDE, inside));
  }
}
