package app.selfsame.image;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.geometry.PointPx;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class ResamplerTest {
  private static final RgbaImage PHOTO = ramps(40, 30);

  @Test
  public void cutsAtItsOwnScaleWithoutChangingPixels() {
    RgbaImage cut = Resampler.cut(PHOTO, new PointPx(7, 5), 0, 1, 20, 15);
    for (int y = 2; y < 13; y++) {
      for (int x = 2; x < 18; x++) {
        assertNear(PHOTO.pixel(x + 7, y + 5), cut.pixel(x, y), 2);
      }
    }
  }

  @Test
  public void quarterTurnsMovePixelsExactly() {
    RgbaImage clockwise = Resampler.cut(PHOTO, new PointPx(40, 0), Math.PI / 2, 1, 30, 40);
    RgbaImage upsideDown = Resampler.cut(PHOTO, new PointPx(40, 30), Math.PI, 1, 40, 30);
    RgbaImage anticlockwise = Resampler.cut(PHOTO, new PointPx(0, 30), -Math.PI / 2, 1, 30, 40);
    for (int y = 3; y < 27; y++) {
      for (int x = 3; x < 37; x++) {
        int pixel = PHOTO.pixel(x, y);
        assertNear(pixel, clockwise.pixel(y, 39 - x), 2);
        assertNear(pixel, upsideDown.pixel(39 - x, 29 - y), 2);
        assertNear(pixel, anticlockwise.pixel(29 - y, x), 2);
      }
    }
  }

  @Test
  public void levelsATiltedPicture() {
    double tilt = Math.toRadians(9);
    RgbaImage tilted = tiltedRamp(200, 200, tilt);
    RgbaImage level = Resampler.cut(tilted, new PointPx(70, 50), tilt, 1, 80, 80);
    for (int x = 5; x < 75; x++) {
      assertNear(level.pixel(x, 10), level.pixel(x, 70), 3);
    }
    assertTrue(RgbaImage.red(level.pixel(70, 40)) > RgbaImage.red(level.pixel(10, 40)) + 40);
  }

  @Test
  public void enlargesWherePlacesRoundToAWholePixel() {
    for (int times = 2; times <= 7; times++) {
      RgbaImage cut = Resampler.cut(PHOTO, new PointPx(0, 0), 0, 1.0 / times, 40 * times, 30 * times);
      assertEquals(40 * times, cut.width());
    }
  }

  @Test
  public void reducesByAveragingLightNotSamples() {
    int[] pixels = new int[64 * 64];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = (i + i / 64) % 2 == 0 ? RgbaImage.opaque(255, 255, 255) : RgbaImage.opaque(0, 0, 0);
    }
    RgbaImage reduced = Resampler.cut(new RgbaImage(64, 64, pixels), new PointPx(0, 0), 0, 4, 16, 16);
    // Half the light of white is sRGB 188, half its sample 128.
    assertEquals(188, RgbaImage.red(reduced.pixel(8, 8)), 2);
  }

  @Test
  public void keepsEverySampleOfAnEvenPicture() {
    for (int sample : new int[] {0, 1, 2, 9, 10, 11, 127, 200, 254, 255}) {
      int[] pixels = new int[32 * 32];
      java.util.Arrays.fill(pixels, RgbaImage.opaque(sample, sample, sample));
      RgbaImage cut =
          Resampler.cut(new RgbaImage(32, 32, pixels), new PointPx(3.3, 4.1), 0.2, 0.77, 20, 20);
      int[] expected = new int[400];
      java.util.Arrays.fill(expected, RgbaImage.opaque(sample, sample, sample));
      assertArrayEquals(expected, cut.pixels());
    }
  }

  private static RgbaImage ramps(int width, int height) {
    int[] pixels = new int[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        pixels[y * width + x] = RgbaImage.opaque(20 + 5 * x, 20 + 7 * y, 128);
      }
    }
    return new RgbaImage(width, height, pixels);
  }

  private static RgbaImage tiltedRamp(int width, int height, double angle) {
    int[] pixels = new int[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int sample = (int) Math.round(60 + 0.7 * (x * Math.cos(angle) + y * Math.sin(angle)));
        pixels[y * width + x] = RgbaImage.opaque(sample, sample, sample);
      }
    }
    return new RgbaImage(width, height, pixels);
  }

  private static void assertNear(int expected, int actual, int tolerance) {
    assertEquals(RgbaImage.red(expected), RgbaImage.red(actual), tolerance);
    assertEquals(RgbaImage.green(expected), RgbaImage.green(actual), tolerance);
    assertEquals(RgbaImage.blue(expected), RgbaImage.blue(actual), tolerance);
  }
}
