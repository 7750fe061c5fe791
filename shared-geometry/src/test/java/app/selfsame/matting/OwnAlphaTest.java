package app.selfsame.matting;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.geometry.PicturePlace;
import app.selfsame.geometry.PointPx;
import app.selfsame.image.Resampler;
import app.selfsame.image.RgbaImage;
import java.util.Arrays;
import java.util.Optional;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class OwnAlphaTest {
  private static final int SIDE = 80;
  private static final int WANTED = RgbaImage.opaque(20, 90, 200);
  private static final int SKIN = 0x96b4e2;

  @Test
  public void anOpaquePhotoBringsNone() {
    assertFalse(OwnAlpha.of(photo(0xff)).isPresent());
  }

  @Test
  public void strayPixelsAreNone() {
    RgbaImage photo = photo(0xff);
    for (int i = 0; i < SIDE * SIDE / 100; i++) {
      photo.pixels()[97 * i % (SIDE * SIDE)] = 0;
    }
    assertFalse(OwnAlpha.of(photo).isPresent());
  }

  @Test
  public void aPhotoAllOfWhichIsALittleSeeThroughIsNotCutOut() {
    assertFalse(OwnAlpha.of(photo(200)).isPresent());
  }

  @Test
  public void theWholePhotoKeepsItsAlphaAndColoursExactly() {
    int[] pixels = new int[256];
    int[] expected = new int[256];
    for (int alpha = 0; alpha < 256; alpha++) {
      pixels[alpha] = alpha << 24 | SKIN;
      expected[alpha] = alpha == 0 ? 0 : alpha << 24 | SKIN;
    }
    Matte matte = OwnAlpha.of(new RgbaImage(16, 16, pixels)).orElseThrow().whole();
    assertArrayEquals(expected, matte.cutout().pixels());
    assertEquals(Confidence.Grade.GOOD, matte.confidence().grade());
    assertEquals(Optional.empty(), matte.confidence().finding());
    assertEquals("the photo is left alone", SKIN, pixels[0]);
  }

  @Test
  public void aTurnedAndScaledPartHasTheAlphaOfWhereItLay() {
    PicturePlace place = new PicturePlace(new PointPx(12, 6), 0.1, 1.3);
    for (int alpha : new int[] {30, 64, 128, 200, 250}) {
      Matte part = part(cutOut(alpha), place);
      int seen = 0;
      for (int y = 0; y < 40; y++) {
        for (int x = 0; x < 40; x++) {
          // The photo's upper third is see-through, its middle has that alpha, its lower part is opaque.
          double row = place.toPhoto(x + 0.5, y + 0.5).y();
          int pixel = part.cutout().pixel(x, y);
          if (row < 15) {
            assertEquals("carries no colour", 0, pixel);
            assertEquals(WANTED, part.over(WANTED).pixel(x, y));
          } else if (row > 25 && row < 37) {
            assertEquals(alpha, RgbaImage.alpha(pixel), 2);
            // A step of the picture is 255 / alpha steps of what was laid on white.
            assertEquals(0xe2, RgbaImage.red(pixel), 1 + 2 * 255.0 / alpha);
            assertEquals(0xb4, RgbaImage.green(pixel), 1 + 2 * 255.0 / alpha);
            assertEquals(0x96, RgbaImage.blue(pixel), 1 + 2 * 255.0 / alpha);
            seen++;
          } else if (row > 47) {
            assertEquals("the person stays", 0xff000000 | SKIN, pixel);
          }
        }
      }
      assertTrue("flat pixels: " + seen, seen > 100);
    }
  }

  @Test
  public void aPartPixelForPixelIsThePhotoOfThatPlace() {
    PicturePlace place = new PicturePlace(new PointPx(10, 10), 0, 1);
    RgbaImage cutout = part(cutOut(128), place).cutout();
    for (int y = 0; y < 40; y++) {
      int alpha = y + 10 < 20 ? 0 : y + 10 < 42 ? 128 : 255;
      assertEquals("row " + y, alpha, RgbaImage.alpha(cutout.pixel(20, y)), 2);
    }
  }

  /** The part as it is cut out of a photo that is laid on white. */
  private static Matte part(RgbaImage photo, PicturePlace place) {
    RgbaImage picture =
        Resampler.cut(
            photo.overWhite(), place.origin(), place.rotationRadians(), place.photoPxPerPicturePx(), 40, 40);
    return OwnAlpha.of(photo).orElseThrow().of(picture, place);
  }

  /** Skin: 20 rows see-through, 22 of an alpha, the rest opaque. */
  private static RgbaImage cutOut(int alpha) {
    RgbaImage photo = photo(255);
    for (int i = 0; i < 42 * SIDE; i++) {
      photo.pixels()[i] = (i < 20 * SIDE ? 0 : alpha) << 24 | SKIN;
    }
    return photo;
  }

  /** Skin all over. */
  private static RgbaImage photo(int alpha) {
    int[] pixels = new int[SIDE * SIDE];
    Arrays.fill(pixels, alpha << 24 | SKIN);
    return new RgbaImage(SIDE, SIDE, pixels);
  }
}
