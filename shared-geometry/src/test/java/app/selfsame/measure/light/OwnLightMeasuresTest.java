package app.selfsame.measure.light;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.image.RgbaImage;
import app.selfsame.measure.CieLab;
import app.selfsame.measure.FaceRegion;
import app.selfsame.measure.LuminancePlane;
import java.util.Arrays;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class OwnLightMeasuresTest {
  private static final int GREY = 0x808080;

  @Test
  public void labOfKnownColours() {
    // Published values for sRGB under D65.
    CieLab red = CieLab.of(255, 0, 0);
    assertEquals(53.24, red.lightness(), 0.05);
    assertEquals(80.09, red.a(), 0.05);
    assertEquals(67.20, red.b(), 0.05);
    assertEquals(104.55, red.chroma(), 0.05);
    CieLab white = CieLab.of(255, 255, 255);
    assertEquals(100, white.lightness(), 0.01);
    assertEquals(0, white.chroma(), 0.02);
  }

  @Test
  public void typologyAngleIsThatOfTheMedianColour() {
    // sRGB (224, 172, 140): L* = 74.38, b* = 23.9; atan(24.38 / 23.9) = 45.6 degrees.
    CieLab skin = CieLab.of(224, 172, 140);
    double expected = Math.atan((skin.lightness() - 50) / skin.b()) * 180 / Math.PI;
    int[] samples = new int[100];
    Arrays.fill(samples, 172 << 16 | 224 << 8 | 140);
    Arrays.fill(samples, 0, 20, 10 << 16 | 12 << 8 | 9);
    Arrays.fill(samples, 95, 100, 0xffffff);
    assertEquals(expected, SkinColour.median(samples).typologyDegrees().orElseThrow(), 1e-9);
    assertEquals(45.6, expected, 1.5);
  }

  @Test
  public void greySkinHasNoTypologyAngle() {
    int[] samples = new int[50];
    Arrays.fill(samples, GREY);
    assertTrue(SkinColour.median(samples).typologyDegrees().isEmpty());
    assertTrue(SkinColour.median(new int[0]).typologyDegrees().isEmpty());
  }

  @Test
  public void contrastIsThatOfDarkAndBrightSharesOfTheFace() {
    float[] values = new float[200];
    Arrays.fill(values, 100);
    Arrays.fill(values, 0, 10, 20);
    Arrays.fill(values, 10, 30, 180);
    assertEquals((180.0 - 20) / (180 + 20), WashedOut.contrast(plane(values), all(200)).orElseThrow(), 0.01);
    for (int i = 0; i < values.length; i++) {
      values[i] = values[i] / 2 + 60;
    }
    assertEquals((150.0 - 70) / (150 + 70), WashedOut.contrast(plane(values), all(200)).orElseThrow(), 0.01);
    assertTrue(WashedOut.contrast(plane(new float[200]), all(200)).isEmpty());
  }

  @Test
  public void shadowIsTheSecondLargestLackOfLightBetweenMirroredPlaces() {
    double[] left = {95, 95, 95, 95};
    double[] right = {95, 45, 20, 75};
    // With 5 added: 1, 50/100, 25/100, 80/100 of the light.
    assertEquals(0.5, FaceShadow.missingLight(left, right), 1e-9);
    assertEquals(0.5, FaceShadow.missingLight(right, left), 1e-9);
    assertEquals(0, FaceShadow.missingLight(left, left), 1e-9);
  }

  @Test
  public void aHalfLacksWhatTheOtherHasMoreWhicheverItIs() {
    assertEquals(0, HalfShadow.lacking(1), 1e-9);
    assertEquals(0.75, HalfShadow.lacking(4), 1e-9);
    assertEquals(0.75, HalfShadow.lacking(0.25), 1e-9);
    double before = -1;
    for (double light = 1; light > 0.05; light -= 0.05) {
      double lacking = HalfShadow.lacking(light);
      assertTrue(light + "", lacking > before);
      before = lacking;
    }
  }

  @Test
  public void theBrightestLightOfAPictureIsThatOfTheWallAndNotOfTheSkin() {
    assertEquals(255, BrightestLight.exceeded(portrait(0x201814, 0xffffff, 1)), 0.1);
    assertEquals(
        BrightestLight.exceeded(portrait(0xe0b090, 0xf0f0f0, 1)),
        BrightestLight.exceeded(portrait(0x201814, 0xf0f0f0, 1)), 0.1);
  }

  @Test
  public void theLessLightAPictureHasTheDarkerItsBrightestPart() {
    double before = 256;
    for (double light = 1; light > 0.02; light *= 0.8) {
      double brightest = BrightestLight.exceeded(portrait(0x5a3c30, 0xd0d0d0, light));
      assertTrue(light + ": " + brightest, brightest < before);
      before = brightest;
    }
  }

  @Test
  public void theWhiteOfAnEyeHasTheLightThatThereIsWithItsIrisAndGlint() {
    double before = -1;
    for (double light = 0.1; light <= 1; light += 0.1) {
      double white = EyeWhite.luminance(plane(eye(light)), all(100));
      assertEquals(120 * light, white, 1);
      assertTrue(white > before);
      before = white;
    }
  }

  /** The opening of an eye: half of it iris and lashes, a white in three shades, and a glint. */
  private static float[] eye(double light) {
    float[] values = new float[100];
    Arrays.fill(values, 0, 55, (float) (10 * light));
    Arrays.fill(values, 55, 70, (float) (60 * light));
    Arrays.fill(values, 70, 97, (float) (120 * light));
    Arrays.fill(values, 97, 100, 255);
    return values;
  }

  /** A head of one colour before a wall of another, with every sample at a share of its value. */
  private static RgbaImage portrait(int skin, int wall, double share) {
    int[] pixels = new int[300 * 400];
    for (int i = 0; i < pixels.length; i++) {
      int dx = i % 300 - 150;
      int dy = i / 300 - 220;
      int colour = 4 * dx * dx + 3 * dy * dy < 80_000 || dy > 120 ? skin : wall;
      pixels[i] =
          RgbaImage.opaque(
              (int) (share * (colour >> 16)), (int) (share * (colour >> 8 & 255)), (int) (share * (colour & 255)));
    }
    return new RgbaImage(300, 400, pixels);
  }

  @Test
  public void onlyBrightPaleSpotsMirrorALamp() {
    float[] colour = new float[300];
    for (int i = 0; i < 100; i++) {
      put(colour, i, 150, 100, 80);
    }
    for (int i = 0; i < 5; i++) {
      put(colour, i, 250, 245, 240);
    }
    for (int i = 5; i < 10; i++) {
      put(colour, i, 255, 190, 90);
    }
    LuminancePlane plane = LuminancePlane.of(colour, 100, 1);
    double saturation = SkinReflection.medianSaturation(colour, all(100));
    boolean[] mirrors = SkinReflection.mirrors(colour, plane, all(100), saturation);
    assertEquals(0.05, SkinReflection.share(mirrors, all(100)), 1e-9);
  }

  @Test
  public void colourfulnessOfGreyAndOfTwoColours() {
    float[] colour = new float[12];
    for (int i = 0; i < 4; i++) {
      put(colour, i, 60 * i, 60 * i, 60 * i);
    }
    assertEquals(0, Colourfulness.value(colour, 1), 1e-9);
    put(colour, 0, 100, 0, 50);
    put(colour, 1, 0, 100, 50);
    put(colour, 2, 100, 0, 50);
    put(colour, 3, 0, 100, 50);
    // rg is +-100 with mean 0, yb is 0.
    assertEquals(100, Colourfulness.value(colour, 1), 1e-9);
  }

  @Test
  public void lightLevelCountsTheBrightestShareOnly() {
    float[] values = new float[100];
    Arrays.fill(values, 0, 10, 200);
    Arrays.fill(values, 10, 100, 30);
    assertEquals(200, LightLevel.exceeded(plane(values), all(100).inside(), 0.1), 0);
    assertEquals(30, LightLevel.exceeded(plane(values), all(100).inside(), 0.11), 0);
  }

  private static LuminancePlane plane(float[] values) {
    return new LuminancePlane(values.length, 1, values);
  }

  private static FaceRegion all(int count) {
    boolean[] inside = new boolean[count];
    Arrays.fill(inside, true);
    return new FaceRegion(count, 1, inside);
  }

  private static void put(float[] colour, int index, float red, float green, float blue) {
    colour[3 * index] = red;
    colour[3 * index + 1] = green;
    colour[3 * index + 2] = blue;
  }
}
