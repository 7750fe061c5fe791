package app.selfsame.light;

import app.selfsame.image.LinearLight;
import app.selfsame.image.RgbaImage;

/** Spoils the light of a good picture in a known way. */
enum Spoiling {
  NONE,
  /** Less than half of the light. */
  DIM,
  /** Light from the image's left, a third of it on the right. */
  FROM_THE_SIDE,
  /** A fifth of white over everything. */
  VEILED,
  /** A bulb's light. */
  WARM;

  RgbaImage of(RgbaImage picture) {
    int[] pixels = new int[picture.pixels().length];
    for (int i = 0; i < pixels.length; i++) {
      double across = (i % picture.width()) / (double) picture.width();
      pixels[i] = spoilt(picture.pixels()[i], across);
    }
    return new RgbaImage(picture.width(), picture.height(), pixels);
  }

  private int spoilt(int pixel, double across) {
    double red = LinearLight.of(RgbaImage.red(pixel));
    double green = LinearLight.of(RgbaImage.green(pixel));
    double blue = LinearLight.of(RgbaImage.blue(pixel));
    double side = 1 / (1 + Math.exp(10 * (across - 0.5)));
    return switch (this) {
      case NONE -> pixel;
      case DIM -> packed(0.4 * red, 0.4 * green, 0.4 * blue);
      case FROM_THE_SIDE -> {
        double light = 0.2 + 0.8 * side;
        yield packed(light * red, light * green, light * blue);
      }
      case VEILED -> packed(0.2 + 0.7 * red, 0.2 + 0.7 * green, 0.2 + 0.7 * blue);
      case WARM -> packed(1.2 * red, 0.9 * green, 0.5 * blue);
    };
  }

  private static int packed(double red, double green, double blue) {
    return RgbaImage.opaque(
        LinearLight.toSrgb((float) red), LinearLight.toSrgb((float) green), LinearLight.toSrgb((float) blue));
  }
}
