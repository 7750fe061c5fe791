package app.selfsame.colour;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.image.RgbaImage;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class InkLightTest {
  /** Paper is white; all of cyan leaves half of its lightness, black none, and the other inks all of it. */
  private static InkLight light() {
    float[] grid = new float[16 * 3];
    for (int mixture = 0; mixture < 16; mixture++) {
      boolean black = mixture % 2 == 1;
      grid[3 * mixture] = black ? 0 : mixture / 8 % 2 == 1 ? 0.5f : 1;
      grid[3 * mixture + 1] = 128 / 255f;
      grid[3 * mixture + 2] = 128 / 255f;
    }
    float[][] levels = new float[4][256];
    for (int i = 0; i < 4 * 256; i++) {
      levels[i / 256][i % 256] = i % 256 / 255f;
    }
    SampledCurve[] straight = {SampledCurve.straight(), SampledCurve.straight(), SampledCurve.straight()};
    float[] none = {1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0};
    InkTable table = new InkTable(grid, new int[] {2, 2, 2, 2}, levels);
    return new InkLight(new InkConversion(table, straight, none, straight, ConnectionSpace.LAB));
  }

  private static int grey(int level) {
    return RgbaImage.opaque(level, level, level);
  }

  /** Paper; half of L* for all of cyan; none for all of black. */
  @Test
  public void inksOfBothPicturesCount() {
    int[] pixels = {0, grey(128), RgbaImage.opaque(0, 128, 128) & 0x40ffffff, grey(128), 0};
    light().convert(pixels, 1, new int[] {grey(128), grey(128), grey(0)});
    assertEquals(0, pixels[0]);
    assertEquals(grey(255), pixels[1]);
    assertEquals(119, RgbaImage.red(pixels[2]), 1);
    assertEquals(0x40, RgbaImage.alpha(pixels[2]));
    assertEquals(grey(0), pixels[3]);
    assertEquals(0, pixels[4]);
  }

  /** A browser multiplies with 128 of 255 and cuts off. */
  @Test
  public void everyLevelComesBackToOneOf255() {
    InkLight light = light();
    for (int level = 0; level < 256; level++) {
      int[] pixels = {grey(128)};
      light.convert(pixels, 0, new int[] {grey(level * 128 / 255)});
      double lightness = (level - 0.5) / 255 * 100;
      double y = Math.pow((lightness + 16) / 116, 3);
      int expected = (int) Math.round(255 * (1.055 * Math.pow(y, 1 / 2.4) - 0.055));
      if (lightness > 10) {
        assertEquals(String.valueOf(level), expected, RgbaImage.red(pixels[0]), 2);
      }
    }
  }

  @Test
  public void whatTheBrowserDoesNotShowAsInksIsTold() {
    assertTrue(InkLight.isHalf(new int[] {grey(0), RgbaImage.opaque(128, 7, 90)}));
    assertFalse(InkLight.isHalf(new int[] {grey(0), RgbaImage.opaque(12, 129, 90)}));
    assertTrue(InkLight.isGreyHalf(new int[] {grey(0), grey(128)}));
    assertFalse(InkLight.isGreyHalf(new int[] {grey(0), grey(129)}));
    assertFalse(InkLight.isGreyHalf(new int[] {grey(0), RgbaImage.opaque(90, 91, 90)}));
  }
}
