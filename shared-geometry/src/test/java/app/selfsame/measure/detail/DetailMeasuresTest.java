package app.selfsame.measure.detail;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class DetailMeasuresTest {
  @Test
  public void blocksAreFoundWhereverTheGridBegins() {
    double[] steps = new double[120];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = (i + 3) % 8 == 0 ? 36 : 12;
    }
    // One grey level is 4: (36 + 4) / (12 + 4).
    assertEquals(2.5, Blocking.ratio(steps, 5), 1e-9);
    assertEquals(2.5, Blocking.ratio(steps, 0), 1e-9);
    assertEquals(1, Blocking.ratio(new double[120], 0), 1e-9);
  }

  @Test
  public void repeatedPixelsAreFoundAtTheirPeriod() {
    NativeFace drawn = noise(96, 1);
    assertTrue(Pixelation.repeated(LineSteps.of(drawn).columns()) < 0.25);
    assertEquals(1, Pixelation.repeated(LineSteps.of(noise(96, 2)).columns()), 1e-9);
    assertEquals(1, Pixelation.repeated(LineSteps.of(noise(96, 5)).rows()), 1e-9);
    assertEquals(0, Pixelation.repeated(new double[96]), 1e-9);
  }

  @Test
  public void aWaveHasItsPowerAtItsFrequencies() {
    int side = 64;
    double[] power = new double[side * side];
    for (int i = 0; i < power.length; i++) {
      power[i] = 50 + 10 * Math.cos(2 * Math.PI * (12 * (i % side) + 9 * (i / side)) / side);
    }
    double[] other = new double[side * side];
    for (int i = 0; i < other.length; i++) {
      other[i] = 7 * Math.sin(2 * Math.PI * (5 * (i % side) - 3 * (i / side)) / side);
    }
    Spectrum.powers(power, other, side);
    assertEquals(Math.pow(3.5 * side * side / 4.0, 2), other[(side - 3) * side + 5], 1);
    assertEquals(0, other[9 * side + 12], 1e-6);
    // A Hann window leaves a quarter of the amplitude in two dimensions: (10 / 2 * side^2 / 4)^2.
    assertEquals(Math.pow(5 * side * side / 4.0, 2), power[9 * side + 12], 1);
    assertEquals(power[9 * side + 12], power[(side - 9) * side + side - 12], 1);
    assertEquals(0, power[20 * side + 30], 1e-6);
  }

  @Test
  public void aSlantedGridStandsOutOfNoise() {
    NativeFace noise = noise(160, 1);
    int[] luma = noise.luma().clone();
    for (int i = 0; i < luma.length; i++) {
      luma[i] += (int) (60 * Math.cos(2 * Math.PI * (0.21 * (i % 160) + 0.17 * (i / 160))));
    }
    double plain = ScreenPattern.peak(noise);
    double screen = ScreenPattern.peak(new NativeFace(0, 0, 160, 160, luma));
    assertTrue(plain + " without a grid", plain < 8);
    assertTrue(screen + " with a grid", screen > 5 * plain);
  }

  /** Random grey levels, each repeated in a square of so many pixels. */
  private static NativeFace noise(int side, int repeat) {
    int[] luma = new int[side * side];
    for (int i = 0; i < luma.length; i++) {
      int seed = (i % side / repeat + 1) * 73856093 ^ (i / side / repeat + 1) * 19349663;
      seed = (seed ^ seed >>> 13) * 0x5bd1e995;
      luma[i] = 300 + ((seed ^ seed >>> 15) >>> 8 & 0xff);
    }
    return new NativeFace(0, 0, side, side, luma);
  }
}
