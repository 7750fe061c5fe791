package app.selfsame.decode;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.colour.InkConversion;
import app.selfsame.image.FileBytes;
import app.selfsame.image.RgbaImage;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.Assume;
import org.junit.Test;

/** What the engine makes of profiles of inks, beside littleCMS, by which Java converts single colours. */
public class InkConversionTest {
  private static final int MIXTURES = 4000;
  private static final double MEAN_TOLERANCE = 0.5;
  private static final double TOLERANCE = 3;

  @Test
  public void aTableOfEightBits() {
    assertLikeLittleCms(IccFile.inks());
  }

  @Test
  public void aTableOfSixteenBitsWithCurves() {
    assertLikeLittleCms(IccFile.inksOfSixteenBits());
  }

  @Test
  public void theStepsOfVersion4() {
    assertLikeLittleCms(IccFile.inksOfVersion4());
  }

  @Test
  public void theTableForPicturesCountsBeforeThatOfMeasuredColours() {
    assertLikeLittleCms(IccFile.inksWithMeasuredColours());
  }

  @Test
  public void theProfileOfGhostscript() throws IOException {
    Path profile = InkFiles.GHOSTSCRIPT;
    Assume.assumeTrue("not installed: " + profile, Files.exists(profile));
    assertLikeLittleCms(Files.readAllBytes(profile));
  }

  private static void assertLikeLittleCms(byte[] profile) {
    InkConversion here = InkConversion.of(FileBytes.of(profile)).orElseThrow();
    ICC_ColorSpace there = new ICC_ColorSpace(ICC_Profile.getInstance(profile));
    Random random = new Random(4);
    double sum = 0;
    double worst = 0;
    for (int i = 0; i < MIXTURES; i++) {
      int[] inks = random.ints(4, 0, 256).map(ink -> random.nextInt(4) == 0 ? 0 : ink).toArray();
      float[] rgb = there.toRGB(new float[] {inks[0] / 255f, inks[1] / 255f, inks[2] / 255f, inks[3] / 255f});
      int expected =
          RgbaImage.opaque(Math.round(255 * rgb[0]), Math.round(255 * rgb[1]), Math.round(255 * rgb[2]));
      double difference = Ciede2000.between(expected, here.toSrgb(inks[0], inks[1], inks[2], inks[3]));
      sum += difference;
      worst = Math.max(worst, difference);
    }
    assertEquals("mean", 0, sum / MIXTURES, MEAN_TOLERANCE);
    assertTrue("worst " + worst, worst < TOLERANCE);
  }
}
