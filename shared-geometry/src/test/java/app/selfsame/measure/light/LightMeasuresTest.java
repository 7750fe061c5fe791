package app.selfsame.measure.light;

import static org.junit.Assert.assertEquals;

import app.selfsame.measure.FaceRegion;
import app.selfsame.measure.LuminanceHistogram;
import app.selfsame.measure.LuminancePlane;
import java.util.Arrays;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class LightMeasuresTest {
  private static final double EXACT = 1e-12;

  @Test
  public void meanAndVarianceAreThoseOfLuminanceFromBlackToWhite() {
    LuminanceHistogram halves = histogram(51, 1, 153, 1);
    assertEquals((0.2 + 0.6) / 2, LuminanceMean.mean(halves), EXACT);
    assertEquals(0.2 * 0.2, LuminanceVariance.variance(halves), EXACT);
    assertEquals(0.9, LuminanceMean.mean(histogram(0, 1, 255, 9)), EXACT);
  }

  @Test
  public void meanIsBestBetweenTheTwoSigmoids() {
    assertEquals(50, LuminanceMean.scalar(0.2));
    assertEquals(50, LuminanceMean.scalar(0.8));
    assertEquals(100, LuminanceMean.scalar(0.5));
    // 100 / (1 + e) and 100 / (1 + e^4)
    assertEquals(27, LuminanceMean.scalar(0.15));
    assertEquals(2, LuminanceMean.scalar(0));
    assertEquals(2, LuminanceMean.scalar(1));
  }

  @Test
  public void varianceIsBestAtOneSixtieth() {
    assertEquals(100, LuminanceVariance.scalar(1 / 60.0));
    assertEquals(0, LuminanceVariance.scalar(0));
    // sin(pi 15 / 16) and sin(pi / 3)
    assertEquals(20, LuminanceVariance.scalar(0.25));
    assertEquals(87, LuminanceVariance.scalar(1 / 120.0));
  }

  @Test
  public void exposureCountsTheEndsOfTheHistogram() {
    assertEquals(0.25, UnderExposure.share(histogram(25, 1, 26, 3)), EXACT);
    assertEquals(0.25, OverExposure.share(histogram(247, 1, 246, 3)), EXACT);
    assertEquals(1, UnderExposure.share(histogram(0, 1, 25, 1)), EXACT);
    assertEquals(1, OverExposure.share(histogram(255, 1, 247, 1)), EXACT);
  }

  @Test
  public void exposureScalarsAreCutOffAtBothEnds() {
    assertEquals(100, UnderExposure.scalar(0));
    // 120 (0.832 - 0.5)
    assertEquals(40, UnderExposure.scalar(0.92));
    assertEquals(0, UnderExposure.scalar(1));
    assertEquals(100, OverExposure.scalar(0));
    assertEquals(9, OverExposure.scalar(0.1));
    assertEquals(33, OverExposure.scalar(0.02));
    assertEquals(1, OverExposure.scalar(1));
  }

  @Test
  public void dynamicRangeIsEntropyInBits() {
    assertEquals(0, DynamicRange.entropy(histogram(7, 5, 8, 0)), EXACT);
    assertEquals(1, DynamicRange.entropy(histogram(7, 5, 200, 5)), EXACT);
    // -(1/4) log2(1/4) - (3/4) log2(3/4)
    assertEquals(0.5 + 0.75 * 0.4150374993, DynamicRange.entropy(histogram(7, 1, 8, 3)), 1e-9);
    int[] all = new int[LuminanceHistogram.BINS];
    Arrays.fill(all, 3);
    assertEquals(8, DynamicRange.entropy(LuminanceHistogram.of(all)), EXACT);
    assertEquals(100, DynamicRange.scalar(8));
    assertEquals(25, DynamicRange.scalar(2));
    assertEquals(0, DynamicRange.scalar(0));
  }

  @Test
  public void illuminationIsWhatTheCheeksHaveInCommon() {
    assertEquals(0.5, IlluminationUniformity.common(histogram(10, 1, 20, 1), histogram(20, 4, 30, 0)), EXACT);
    assertEquals(0, IlluminationUniformity.common(histogram(10, 1, 11, 1), histogram(12, 1, 13, 1)), EXACT);
    assertEquals(1, IlluminationUniformity.common(histogram(10, 1, 20, 3), histogram(10, 2, 20, 6)), EXACT);
    assertEquals(0, IlluminationUniformity.scalar(0));
    // 100 * 0.5^0.3
    assertEquals(81, IlluminationUniformity.scalar(0.5));
    assertEquals(100, IlluminationUniformity.scalar(1));
  }

  @Test
  public void scalarsAreThoseOfTheReferenceForItsOwnValues() {
    // Rows b-01-smile and c-01-frontal of OFIQ's expected_results.csv.
    assertEquals(56, IlluminationUniformity.scalar(0.141003));
    assertEquals(87, LuminanceMean.scalar(0.296285));
    assertEquals(100, LuminanceVariance.scalar(0.014954));
    assertEquals(100, UnderExposure.scalar(0.049163));
    assertEquals(99, OverExposure.scalar(0.000065));
    assertEquals(86, DynamicRange.scalar(6.910499));
    assertEquals(0, NaturalColour.scalar(100));
  }

  @Test
  public void chromaIsThatOfCielabUnderD50() {
    double[] red = CielabChroma.of(1, 0, 0);
    assertEquals(80.81, red[0], 0.01);
    assertEquals(69.89, red[1], 0.01);
    double[] black = CielabChroma.of(0, 0, 0);
    assertEquals(0, black[0], EXACT);
    assertEquals(0, black[1], EXACT);
  }

  @Test
  public void colourIsNaturalWithinTheBoxAndUnnaturalBelowZero() {
    // a* 16.6, b* 24.2
    assertEquals(0, NaturalColour.distance(new double[] {224, 172, 140}), EXACT);
    // a* 20.8, b* 37.66
    assertEquals(2.66, NaturalColour.distance(new double[] {141, 85, 36}), 0.01);
    // a* 80.81, b* 69.89: 55.81 and 34.89 beside the box
    assertEquals(65.82, NaturalColour.distance(new double[] {255, 0, 0}), 0.01);
    assertEquals(100, NaturalColour.distance(new double[] {0, 0, 255}), EXACT);
    assertEquals(100, NaturalColour.distance(new double[] {255, 255, 0}), EXACT);
    assertEquals(100, NaturalColour.scalar(0));
    // 200 / (1 + e)
    assertEquals(54, NaturalColour.scalar(10));
  }

  @Test
  public void pictureIsGreyWhenAllSamplesRoundToTheSame() {
    assertEquals(false, NaturalColour.isColoured(new float[] {10.2f, 9.8f, 10, 200, 200, 200}));
    assertEquals(true, NaturalColour.isColoured(new float[] {10, 10, 10, 200, 200, 201}));
  }

  @Test
  public void brightestSkinIsWhatTwoInAHundredExceed() {
    float[] values = new float[100];
    boolean[] inside = new boolean[100];
    Arrays.fill(values, 100);
    Arrays.fill(inside, 0, 50, true);
    Arrays.fill(values, 0, 5, 250);
    Arrays.fill(values, 50, 100, 255);
    LuminancePlane plane = new LuminancePlane(10, 10, values);
    assertEquals(250, BrightestSkin.luminance(plane, new FaceRegion(10, 10, inside)), EXACT);
  }

  private static LuminanceHistogram histogram(int luminance, int count, int other, int otherCount) {
    int[] counts = new int[LuminanceHistogram.BINS];
    counts[luminance] = count;
    counts[other] = otherCount;
    return LuminanceHistogram.of(counts);
  }
}
