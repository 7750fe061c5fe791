package app.selfsame.light;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.geometry.PointPx;
import app.selfsame.image.RgbaImage;
import app.selfsame.measure.CieLab;
import app.selfsame.tone.Contrast;
import app.selfsame.tone.EvenLight;
import app.selfsame.tone.Exposure;
import app.selfsame.tone.FaceHalves;
import app.selfsame.tone.ToneBounds;
import app.selfsame.tone.ToneOperation;
import app.selfsame.tone.TonePlan;
import app.selfsame.tone.WhiteBalance;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.Test;

public class OpenCvToningTest {
  private static final int WIDTH = 320;
  private static final int HEIGHT = 400;
  private static final PointPx CHEEK_LEFT = new PointPx(115, 200);
  private static final PointPx CHEEK_RIGHT = new PointPx(205, 200);
  private static final FaceHalves HALVES = new FaceHalves(new PointPx(160, 200), 1, 0, 80);

  private final OpenCvToning toning = new OpenCvToning();

  private static TonePlan plan(ToneOperation... operations) {
    return new TonePlan(List.of(operations), HALVES, List.of(CHEEK_LEFT, CHEEK_RIGHT));
  }

  private static TonePlan withoutContrast() {
    return plan(new WhiteBalance(0.85, 1.05, 1.2), new Exposure(0.5), new EvenLight(1.15));
  }

  private static RgbaImage flat(int pixel) {
    int[] pixels = new int[WIDTH * HEIGHT];
    Arrays.fill(pixels, pixel);
    return new RgbaImage(WIDTH, HEIGHT, pixels);
  }

  private static RgbaImage noise(long seed) {
    Random random = new Random(seed);
    int[] pixels = new int[WIDTH * HEIGHT];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = 0xff000000 | random.nextInt(1 << 24);
    }
    return new RgbaImage(WIDTH, HEIGHT, pixels);
  }

  @Test
  public void halfAStopIsHalfAStop() {
    // sRGB 60 is 0.0452 of white; times 1.414, bent by 0.1 %, 0.0639: sRGB 71.5.
    RgbaImage brighter = toning.apply(flat(RgbaImage.opaque(60, 60, 60)), plan(new Exposure(0.5)));
    int pixel = brighter.pixel(7, 9);
    assertEquals(71.5, RgbaImage.red(pixel), 1);
    assertEquals(RgbaImage.red(pixel), RgbaImage.green(pixel));
    assertEquals(RgbaImage.red(pixel), RgbaImage.blue(pixel));
    assertEquals(255, RgbaImage.alpha(pixel));
  }

  @Test
  public void channelsAreNotMistakenForEachOther() {
    RgbaImage balanced =
        toning.apply(flat(RgbaImage.opaque(100, 100, 100)), plan(new WhiteBalance(0.8, 1, 1.25)));
    int pixel = balanced.pixel(300, 390);
    assertTrue(RgbaImage.red(pixel) < 95);
    assertEquals(100, RgbaImage.green(pixel));
    assertTrue(RgbaImage.blue(pixel) > 105);
  }

  @Test
  public void neighboursHaveNoPartInWhatBecomesOfAPixel() {
    RgbaImage one = noise(1);
    RgbaImage other = noise(2);
    int[] kept = {0, 159 + 200 * WIDTH, 115 + 200 * WIDTH, WIDTH * HEIGHT - 1};
    for (int at : kept) {
      other.pixels()[at] = one.pixels()[at];
    }
    RgbaImage oneToned = toning.apply(one, withoutContrast());
    RgbaImage otherToned = toning.apply(other, withoutContrast());
    for (int at : kept) {
      assertEquals(oneToned.pixels()[at], otherToned.pixels()[at]);
      assertNotEquals(one.pixels()[at], oneToned.pixels()[at]);
    }
  }

  @Test
  public void picturesOfAnyHeightAreChangedToTheirLastRow() {
    RgbaImage tall = noise(3);
    RgbaImage tallToned = toning.apply(tall, plan(new Exposure(0.5)));
    for (int rows : new int[] {1, 31, 32, 33, 63, 65}) {
      RgbaImage low = new RgbaImage(WIDTH, rows, Arrays.copyOf(tall.pixels(), WIDTH * rows));
      RgbaImage lowToned = toning.apply(low, plan(new Exposure(0.5)));
      assertArrayEquals(Arrays.copyOf(tallToned.pixels(), WIDTH * rows), lowToned.pixels());
    }
  }

  @Test
  public void contrastReachesTheLastRowOfAPictureOfAnyHeight() {
    RgbaImage before = veiledFace(120);
    RgbaImage after = toning.apply(before, plan(new Contrast(ToneBounds.CONTRAST_SHARE)));
    int last = HEIGHT - 3;
    RgbaImage lower = new RgbaImage(WIDTH, last, Arrays.copyOf(before.pixels(), WIDTH * last));
    RgbaImage lowerToned = toning.apply(lower, plan(new Contrast(ToneBounds.CONTRAST_SHARE)));
    for (int i = 0; i < lowerToned.pixels().length; i++) {
      // Tiles that are a third of a pixel lower hardly equalise otherwise.
      assertEquals(RgbaImage.green(after.pixels()[i]), RgbaImage.green(lowerToned.pixels()[i]), 6);
    }
  }

  @Test
  public void halvesGetTheirGainsWithoutAnEdgeAndNothingFarFromTheFace() {
    RgbaImage even = toning.apply(flat(RgbaImage.opaque(120, 120, 120)), plan(new EvenLight(1.2)));
    // sRGB 120 is 0.188 of white; the field is four fifths of the way in the midst of a cheek.
    assertTrue(RgbaImage.green(even.pixel(115, 200)) > 124);
    assertTrue(RgbaImage.green(even.pixel(205, 200)) < 116);
    assertEquals(120, RgbaImage.green(even.pixel(160, 150)), 1);
    assertEquals(120, RgbaImage.green(even.pixel(1, 1)), 1);
    assertEquals(120, RgbaImage.green(even.pixel(318, 398)), 1);
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 1; x < WIDTH; x++) {
        assertTrue(Math.abs(RgbaImage.green(even.pixel(x, y)) - RgbaImage.green(even.pixel(x - 1, y))) <= 1);
      }
    }
  }

  @Test
  public void contrastLeavesTheSkinAsLightAsItWas() {
    for (int skin : new int[] {45, 90, 140, 200}) {
      RgbaImage before = veiledFace(skin);
      RgbaImage after = toning.apply(before, plan(new Contrast(ToneBounds.CONTRAST_SHARE)));
      assertEquals("skin " + skin, meanLightness(before), meanLightness(after), 0.8);
      assertNotEquals(before.pixel(20, 20), after.pixel(20, 20));
    }
  }

  @Test
  public void contrastSharpensNoEdgeBeyondItsBound() {
    RgbaImage before = veiledFace(120);
    RgbaImage after = toning.apply(before, plan(new Contrast(ToneBounds.CONTRAST_SHARE)));
    // Rounding to 8 bits adds a step to either side.
    double most = 1.9;
    for (int y = 1; y < HEIGHT; y++) {
      for (int x = 1; x < WIDTH; x++) {
        double was = lightness(before, x, y) - lightness(before, x - 1, y);
        double is = lightness(after, x, y) - lightness(after, x - 1, y);
        assertTrue(x + ", " + y + ": " + was + " to " + is, Math.abs(is) <= most * Math.abs(was) + 1.3);
      }
    }
  }

  @Test
  public void contrastIsNoFilterOfNeighbours() {
    RgbaImage before = veiledFace(120);
    RgbaImage after = toning.apply(before, plan(new Contrast(ToneBounds.CONTRAST_SHARE)));
    RgbaImage spotted = new RgbaImage(WIDTH, HEIGHT, before.pixels().clone());
    int at = 60 + 70 * WIDTH;
    spotted.pixels()[at] = RgbaImage.opaque(250, 10, 10);
    RgbaImage spottedAfter = toning.apply(spotted, plan(new Contrast(ToneBounds.CONTRAST_SHARE)));
    for (int i = 0; i < spotted.pixels().length; i++) {
      if (i != at) {
        assertEquals(
            RgbaImage.green(after.pixels()[i]), RgbaImage.green(spottedAfter.pixels()[i]), 1);
      }
    }
  }

  /** A gradient behind a textured disc of skin, all of it under a veil of stray light. */
  private static RgbaImage veiledFace(int skin) {
    Random random = new Random(skin);
    int[] pixels = new int[WIDTH * HEIGHT];
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        boolean face = Math.hypot(x - 160, y - 200) < 90;
        int base = face ? skin + (int) (8 * Math.sin(x / 9.0)) : 60 + x / 3 + y / 8;
        int tone = Math.max(0, Math.min(255, 40 + base * 180 / 255 + random.nextInt(5)));
        pixels[y * WIDTH + x] =
            face
                ? RgbaImage.opaque(Math.min(255, tone + 18), tone, Math.max(0, tone - 14))
                : RgbaImage.opaque(tone, tone, tone);
      }
    }
    return new RgbaImage(WIDTH, HEIGHT, pixels);
  }

  private static double meanLightness(RgbaImage picture) {
    double sum = 0;
    int count = 0;
    for (PointPx cheek : List.of(CHEEK_LEFT, CHEEK_RIGHT)) {
      for (int y = -10; y <= 10; y++) {
        for (int x = -10; x <= 10; x++, count++) {
          sum += lightness(picture, (int) cheek.x() + x, (int) cheek.y() + y);
        }
      }
    }
    return sum / count;
  }

  private static double lightness(RgbaImage picture, int x, int y) {
    return CieLab.of(picture.pixel(x, y)).lightness();
  }
}
