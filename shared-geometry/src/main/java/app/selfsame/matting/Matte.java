package app.selfsame.matting;

import app.selfsame.image.RgbaImage;

/**
 * A person cut out of a picture.
 *
 * @param cutout the person's own colours with the old background taken out, and the person's share of each pixel as
 *     alpha; where alpha is 255 the picture's pixel as it was
 * @param confidence how well it went
 */
public record Matte(RgbaImage cutout, Confidence confidence) {

  /** The person before an even background: {@code round(alpha foreground + (1 - alpha) background)} of sRGB samples. */
  public RgbaImage over(int background) {
    int[] pixels = cutout.pixels().clone();
    for (int i = 0; i < pixels.length; i++) {
      int pixel = pixels[i];
      if (RgbaImage.alpha(pixel) != 0xff) {
        pixels[i] =
            RgbaImage.opaque(
                mixed(RgbaImage.red(pixel), RgbaImage.red(background), pixel),
                mixed(RgbaImage.green(pixel), RgbaImage.green(background), pixel),
                mixed(RgbaImage.blue(pixel), RgbaImage.blue(background), pixel));
      }
    }
    return new RgbaImage(cutout.width(), cutout.height(), pixels);
  }

  private static int mixed(int foreground, int background, int pixel) {
    int alpha = RgbaImage.alpha(pixel);
    return (foreground * alpha + background * (255 - alpha) + 127) / 255;
  }
}
