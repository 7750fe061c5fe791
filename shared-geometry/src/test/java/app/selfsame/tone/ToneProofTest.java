package app.selfsame.tone;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.image.RgbaImage;
import java.util.Arrays;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class ToneProofTest {
  private static final int WIDTH = 320;
  private static final int HEIGHT = 400;

  /** Soft shapes of all sizes, some of them with edges, and noise. */
  private static int tone(double x, double y) {
    double soft = 110 + 45 * Math.sin(x / 23) * Math.cos(y / 31) + 20 * Math.sin((x + 2 * y) / 7);
    return (int) (Math.hypot(x - 160, y - 180) < 70 ? soft + 35 : soft);
  }

  private interface Source {
    double at(int x, int y);
  }

  private static RgbaImage picture(Source column, IntUnaryOperator curve) {
    Random random = new Random(3);
    int[] pixels = new int[WIDTH * HEIGHT];
    for (int i = 0; i < pixels.length; i++) {
      int tone = tone(column.at(i % WIDTH, i / WIDTH), i / WIDTH) + random.nextInt(5);
      pixels[i] = pixel(curve.applyAsInt(Math.max(0, Math.min(255, tone))));
    }
    return new RgbaImage(WIDTH, HEIGHT, pixels);
  }

  private static int pixel(int tone) {
    return RgbaImage.opaque(Math.min(255, tone + 15), tone, Math.max(0, tone - 12));
  }

  private static RgbaImage plain() {
    return picture((x, y) -> x, tone -> tone);
  }

  @Test
  public void anotherToneOfTheSamePictureHolds() {
    assertTrue(ToneProof.holds(plain(), plain()));
    assertTrue(ToneProof.holds(plain(), picture((x, y) -> x, tone -> Math.min(255, (int) (tone * 1.15)))));
    assertTrue(ToneProof.holds(plain(), picture((x, y) -> x, tone -> (int) (255 * Math.pow(tone / 255.0, 1.2)))));
  }

  @Test
  public void slimmingByOnePercentDoesNot() {
    assertFalse(ToneProof.holds(plain(), picture((x, y) -> 160 + (x - 160) * 1.01, tone -> tone)));
  }

  @Test
  public void movingByTwoPixelsDoesNot() {
    assertFalse(ToneProof.holds(plain(), picture((x, y) -> x + 2, tone -> tone)));
  }

  @Test
  public void spotThatWasPaintedOverDoesNot() {
    RgbaImage painted = plain();
    for (int y = 150; y < 166; y++) {
      for (int x = 120; x < 136; x++) {
        painted.pixels()[y * WIDTH + x] = pixel(128);
      }
    }
    assertFalse(ToneProof.holds(plain(), painted));
  }

  @Test
  public void featureThatWasPaintedInDoesNot() {
    RgbaImage flat = new RgbaImage(WIDTH, HEIGHT, new int[WIDTH * HEIGHT]);
    Arrays.fill(flat.pixels(), pixel(150));
    RgbaImage marked = new RgbaImage(WIDTH, HEIGHT, flat.pixels().clone());
    for (int y = 150; y < 158; y++) {
      for (int x = 120; x < 124; x++) {
        marked.pixels()[y * WIDTH + x] = pixel(40);
      }
    }
    assertFalse(ToneProof.holds(flat, marked));
  }

  @Test
  public void skinThatWasSmoothedDoesNot() {
    RgbaImage pores = skin(9, 0);
    assertFalse(ToneProof.holds(pores, skin(0, 0)));
    assertTrue(ToneProof.holds(pores, skin(9, 6)));
  }

  @Test
  public void moleThatWasTakenAwayDoesNot() {
    RgbaImage mole = skin(3, 0);
    for (int y = 150; y < 155; y++) {
      for (int x = 121; x < 126; x++) {
        mole.pixels()[y * WIDTH + x] = pixel(125);
      }
    }
    assertFalse(ToneProof.holds(mole, skin(3, 0)));
  }

  @Test
  public void shadingThatWasPaintedOnDoesNot() {
    RgbaImage striped = skin(9, 0);
    for (int i = 0; i < striped.pixels().length; i++) {
      if (i % WIDTH / 16 % 2 == 1) {
        striped.pixels()[i] = pixel(RgbaImage.green(striped.pixels()[i]) * 4 / 5);
      }
    }
    assertFalse(ToneProof.holds(skin(9, 0), striped));
  }

  /** Even skin with pores of so many steps, lighter by so many. */
  private static RgbaImage skin(int steps, int lighter) {
    Random random = new Random(5);
    int[] pixels = new int[WIDTH * HEIGHT];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = pixel(150 + lighter + (int) ((random.nextDouble() - 0.5) * 2 * steps));
    }
    return new RgbaImage(WIDTH, HEIGHT, pixels);
  }

  @Test
  public void moreLightThanTheBoundsAllowDoesNot() {
    assertFalse(ToneProof.holds(plain(), picture((x, y) -> x, tone -> Math.min(255, (int) (tone * 1.7)))));
    assertFalse(ToneProof.holds(plain(), picture((x, y) -> x, tone -> tone / 2)));
  }

  @Test
  public void anotherSizeDoesNot() {
    assertFalse(ToneProof.holds(plain(), new RgbaImage(WIDTH, 10, new int[WIDTH * 10])));
  }
}
