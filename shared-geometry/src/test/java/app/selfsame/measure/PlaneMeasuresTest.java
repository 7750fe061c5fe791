package app.selfsame.measure;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.Arrays;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;
import org.teavm.junit.WholeClassCompilation;

@RunWith(TeaVMTestRunner.class)
@WholeClassCompilation
public class PlaneMeasuresTest {
  @Test
  public void luminanceIsThatOfLinearLight() {
    // sRGB 188 is half of white's light; the weights are those of ITU-R BT.709.
    float[] rgb = {255, 255, 255, 188, 188, 188, 255, 0, 0, 0, 255, 0, 0, 0, 255};
    float[] values = LuminancePlane.of(rgb, 5, 1).values();
    assertEquals(255, values[0], 0.01);
    assertEquals(128, values[1], 1);
    assertEquals(0.2126 * 255, values[2], 0.01);
    assertEquals(0.7152 * 255, values[3], 0.01);
    assertEquals(0.0722 * 255, values[4], 0.01);
  }

  @Test
  public void exposureCountsBurntOutSharesInsideTheFaceOnly() {
    float[] values = new float[100];
    boolean[] inside = new boolean[100];
    Arrays.fill(values, 100);
    for (int i = 0; i < 50; i++) {
      inside[i] = true;
    }
    Arrays.fill(values, 0, 5, 250);
    Arrays.fill(values, 50, 100, 255);
    LuminancePlane plane = new LuminancePlane(10, 10, values);
    FaceRegion region = new FaceRegion(10, 10, inside);
    assertEquals(0.1, OverExposure.share(plane, region), 1e-9);
    assertEquals(250, BrightestSkin.luminance(plane, region), 1);
  }

  @Test
  public void blurLowersSharpnessAndBrightnessDoesNot() {
    float[] noise = new float[64 * 64];
    int seed = 7;
    for (int i = 0; i < noise.length; i++) {
      seed = seed * 1664525 + 1013904223;
      noise[i] = 40 + (seed >>> 24) / 4f;
    }
    float[] blurred = new float[noise.length];
    SummedArea sums = new SummedArea(noise, 64, 64);
    for (int i = 0; i < noise.length; i++) {
      blurred[i] = (float) sums.mean(i % 64, i / 64, 2);
    }
    float[] darker = new float[noise.length];
    for (int i = 0; i < noise.length; i++) {
      darker[i] = noise[i] / 4;
    }
    double sharp = sharpness(noise);
    assertTrue(sharpness(blurred) < 0.7 * sharp);
    assertEquals(sharp, sharpness(darker), 1e-3);
  }

  @Test
  public void summedAreaGivesMeansCutAtTheEdges() {
    SummedArea sums = new SummedArea(new float[] {1, 2, 3, 4, 5, 6, 7, 8, 9}, 3, 3);
    assertEquals(5, sums.mean(1, 1, 1), 1e-9);
    assertEquals((1 + 2 + 4 + 5) / 4.0, sums.mean(0, 0, 1), 1e-9);
    assertEquals(9, sums.mean(2, 2, 0), 1e-9);
  }

  private static double sharpness(float[] values) {
    boolean[] inside = new boolean[values.length];
    Arrays.fill(inside, true);
    return FineDetail.ratio(new LuminancePlane(64, 64, values), new FaceRegion(64, 64, inside));
  }
}
