package app.selfsame.matting;

import static org.junit.Assert.assertTrue;

import app.selfsame.image.RgbaImage;
import org.junit.Test;

/** Pictures whose colours lie on one line, as in greyscale and burnt-out photos: the equations nearly break. */
public class ColourLinesTest {
  private static final int SIDE = 96;
  private static final double RADIUS = 30;
  private static final double SOFT = 3;
  private static final double BAND = 12;

  @Test
  public void aGreyPictureIsSolvedLikeAnyOther() {
    assertSolved((x, y, share) -> {
      int grey = (int) Math.round(share * (60 + (x * 7 + y * 13) % 9) + (1 - share) * (200 + (x * 5 + y * 3) % 7));
      return RgbaImage.opaque(grey, grey, grey);
    });
  }

  @Test
  public void aBurntOutBackgroundIsSolvedLikeAnyOther() {
    assertSolved((x, y, share) -> {
      int red = (int) Math.round(share * 90 + (1 - share) * 255);
      int green = (int) Math.round(share * 60 + (1 - share) * 255);
      int blue = (int) Math.round(share * 40 + (1 - share) * 255);
      return RgbaImage.opaque(red, green, blue);
    });
  }

  @Test
  public void aPictureEnlargedFromFewPixelsIsSolvedLikeAnyOther() {
    assertSolved((x, y, share) -> {
      double blocky = share((x & ~1) + 0.5, (y & ~1) + 0.5);
      int grey = (int) Math.round(blocky * (70 + (x / 2 * 7 + y / 2 * 13) % 17) + (1 - blocky) * 215);
      return RgbaImage.opaque(grey, grey, Math.max(0, grey - 4));
    });
  }

  private static void assertSolved(Colour colour) {
    int[] pixels = new int[SIDE * SIDE];
    byte[] labels = new byte[pixels.length];
    for (int i = 0; i < pixels.length; i++) {
      int x = i % SIDE;
      int y = i / SIDE;
      pixels[i] = colour.at(x, y, share(x, y));
      double outside = distance(x, y) - RADIUS;
      labels[i] = Math.abs(outside) < BAND ? Trimap.UNKNOWN : outside < 0 ? Trimap.FOREGROUND : Trimap.BACKGROUND;
    }
    RgbaImage picture = new RgbaImage(SIDE, SIDE, pixels);
    RgbaImage cutout = Matting.solve(picture, new Trimap(SIDE, SIDE, labels), MattingWatch.NOBODY).cutout();
    double error = 0;
    for (int i = 0; i < pixels.length; i++) {
      error += Math.abs(RgbaImage.alpha(cutout.pixels()[i]) / 255.0 - share(i % SIDE, i / SIDE));
    }
    double mean = error / (2 * Math.PI * RADIUS * 2 * BAND);
    assertTrue("mean error over the band " + mean, mean < 0.03);
  }

  private static double share(double x, double y) {
    return Math.max(0, Math.min(1, 0.5 - (distance(x, y) - RADIUS) / SOFT));
  }

  private static double distance(double x, double y) {
    return Math.hypot(x - SIDE / 2.0, y - SIDE / 2.0);
  }

  private interface Colour {
    int at(int x, int y, double share);
  }
}
