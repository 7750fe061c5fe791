package app.selfsame.colour;

import app.selfsame.image.RgbaImage;

/**
 * Puts the inks of a picture together that {@link app.selfsame.image.InkJpeg} has had a decoder show in two pictures,
 * as the light that each lets through, at half its strength.
 */
public final class InkLight {
  private static final int FULL = 255;
  /** Of an ink that covers nothing. */
  private static final int BRIGHTEST = 128;

  private static final int[] INK = inks();

  private final InkConversion conversion;

  public InkLight(InkConversion conversion) {
    this.conversion = conversion;
  }

  private static int[] inks() {
    int[] inks = new int[BRIGHTEST + 1];
    for (int light = 0; light <= BRIGHTEST; light++) {
      // Browsers cut off what is behind the point: the least light that is shown so.
      inks[light] = FULL - (light * FULL + BRIGHTEST - 1) / BRIGHTEST;
    }
    return inks;
  }

  /** Whether pixels can be of the picture without black: none of them is brighter than half. */
  public static boolean isHalf(int[] pixels) {
    for (int pixel : pixels) {
      if (RgbaImage.red(pixel) > BRIGHTEST || RgbaImage.green(pixel) > BRIGHTEST || RgbaImage.blue(pixel) > BRIGHTEST) {
        return false;
      }
    }
    return true;
  }

  /** Whether pixels can be of the picture of black: half, and grey. */
  public static boolean isGreyHalf(int[] pixels) {
    for (int pixel : pixels) {
      int red = RgbaImage.red(pixel);
      if (red > BRIGHTEST || RgbaImage.green(pixel) != red || RgbaImage.blue(pixel) != red) {
        return false;
      }
    }
    return true;
  }

  /**
   * Turns pixels of the one picture into sRGB by means of those of the other; alpha stays.
   *
   * @param pixels of the picture without black, those from {@code at} on
   * @param black the pixels at the same places in the other picture
   */
  public void convert(int[] pixels, int at, int[] black) {
    int lastLight = -1;
    int lastBlack = -1;
    int shown = 0;
    for (int i = 0; i < black.length; i++) {
      int light = pixels[at + i];
      // Paper and walls are many pixels of one colour.
      if (light != lastLight || black[i] != lastBlack) {
        shown =
            conversion.toSrgb(
                INK[RgbaImage.red(light)],
                INK[RgbaImage.green(light)],
                INK[RgbaImage.blue(light)],
                INK[RgbaImage.red(black[i])]);
        lastLight = light;
        lastBlack = black[i];
      }
      pixels[at + i] = light & 0xff000000 | shown & 0xffffff;
    }
  }
}
