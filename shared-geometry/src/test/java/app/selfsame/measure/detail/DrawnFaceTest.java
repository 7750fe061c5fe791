package app.selfsame.measure.detail;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.geometry.BoxPx;
import app.selfsame.image.ImagePyramid;
import app.selfsame.image.RgbaImage;
import java.util.Random;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

/** Faces of flat colours and hard lines, and the same with what photographs have. */
@RunWith(TeaVMTestRunner.class)
public class DrawnFaceTest {
  private static final int SIDE = 200;
  private static final BoxPx FACE = new BoxPx(0, 0, SIDE, SIDE);
  private static final int[] SKINS = {
    RgbaImage.opaque(253, 220, 198), RgbaImage.opaque(222, 171, 127), RgbaImage.opaque(141, 85, 54),
    RgbaImage.opaque(74, 46, 34)
  };

  @Test
  public void flatColoursWithHardLinesAreADrawing() {
    for (int skin : SKINS) {
      assertTrue(Integer.toHexString(skin), isDrawn(face(skin, 0, 0, 1)));
    }
  }

  @Test
  public void grainAndShadesMakeAPhotographForGood() {
    for (int skin : SKINS) {
      boolean last = true;
      for (int grain = 0; grain <= 8; grain++) {
        boolean drawn = isDrawn(face(skin, grain, 0, 1));
        assertTrue("grain " + grain, last || !drawn);
        last = drawn;
      }
      assertFalse(last);
      last = true;
      for (double shade = 0; shade <= 1.2; shade += 0.1) {
        boolean drawn = isDrawn(face(skin, 0, shade, 1));
        assertTrue("shade " + shade, last || !drawn);
        last = drawn;
      }
    }
  }

  @Test
  public void smoothSkinWithSoftFeaturesIsAPhotograph() {
    for (int skin : SKINS) {
      for (int blur : new int[] {11, 15}) {
        assertFalse(Integer.toHexString(skin) + " by " + blur, isDrawn(face(skin, 0, 0.3, blur)));
      }
    }
  }

  @Test
  public void aFaceThatIsBurntOutIsAPhotograph() {
    assertFalse(isDrawn(face(RgbaImage.opaque(255, 252, 248), 0, 0, 1)));
  }

  @Test
  public void aLargeDrawingIsADrawingAsWell() {
    RgbaImage small = face(SKINS[1], 0, 0, 1);
    int[] pixels = new int[16 * SIDE * SIDE];
    for (int at = 0; at < pixels.length; at++) {
      pixels[at] = small.pixel(at % (4 * SIDE) / 4, at / (4 * SIDE) / 4);
    }
    RgbaImage large = new RgbaImage(4 * SIDE, 4 * SIDE, pixels);
    ImagePyramid pyramid = new ImagePyramid(large);
    BoxPx box = new BoxPx(0, 0, large.width(), large.height());
    assertEquals(2 * SIDE, pyramid.levelFor(2).width());
    assertTrue(DrawnFace.is(box, large, pyramid.levelFor(2)));
  }

  private static boolean isDrawn(RgbaImage picture) {
    return DrawnFace.is(FACE, picture, picture);
  }

  /**
   * A face that fills the picture.
   *
   * @param grain of each pixel, either way
   * @param shade how much darker it becomes to the right, in grey levels a pixel
   * @param blur side of the square that each pixel is the mean of
   */
  private static RgbaImage face(int skin, int grain, double shade, int blur) {
    Random random = new Random(5);
    double[][] picture = new double[SIDE * SIDE][3];
    for (int at = 0; at < picture.length; at++) {
      int x = at % SIDE - SIDE / 2;
      int y = at / SIDE - SIDE / 2;
      int pixel = isFeature(Math.abs(x), y) ? RgbaImage.opaque(250, 250, 250) : skin;
      pixel = isLine(Math.abs(x), y) ? RgbaImage.opaque(20, 18, 18) : pixel;
      double light = -shade * (x + SIDE / 2) + (grain == 0 ? 0 : random.nextInt(2 * grain + 1) - grain);
      for (int channel = 0; channel < 3; channel++) {
        picture[at][channel] = (pixel >>> 8 * channel & 0xff) + light;
      }
    }
    int[] pixels = new int[picture.length];
    for (int at = 0; at < pixels.length; at++) {
      int[] means = new int[3];
      for (int channel = 0; channel < 3; channel++) {
        double sum = 0;
        for (int i = 0; i < blur * blur; i++) {
          int x = Math.max(0, Math.min(SIDE - 1, at % SIDE + i % blur - blur / 2));
          int y = Math.max(0, Math.min(SIDE - 1, at / SIDE + i / blur - blur / 2));
          sum += picture[y * SIDE + x][channel];
        }
        means[channel] = (int) Math.max(0, Math.min(255, Math.round(sum / (blur * blur))));
      }
      pixels[at] = RgbaImage.opaque(means[2], means[1], means[0]);
    }
    return new RgbaImage(SIDE, SIDE, pixels);
  }

  private static boolean isFeature(int x, int y) {
    return Math.hypot((x - 35) / 16.0, (y + 20) / 8.0) < 1;
  }

  private static boolean isLine(int x, int y) {
    boolean eye = Math.abs(Math.hypot((x - 35) / 16.0, (y + 20) / 8.0) - 1) < 0.3 || Math.hypot(x - 35, y + 20) < 6;
    boolean brow = Math.abs(x - 35) < 22 && Math.abs(y + 42) < 3;
    boolean nose = Math.abs(x - 8) < 2 && y > 0 && y < 22;
    boolean mouth = x < 28 && Math.abs(y - 45) < 2;
    boolean beard = Math.abs(Math.hypot(x / 1.1, y - 42) - 30) < 2;
    return eye || brow || nose || mouth || beard;
  }
}
