package app.selfsame.bench.copies;

import app.selfsame.geometry.PointPx;
import app.selfsame.image.LinearLight;
import app.selfsame.image.RgbaImage;

/** The same scene with other light on one part of it. */
final class Lamps {
  private Lamps() {}

  /** How much of its light a place keeps, 0..1. */
  private interface Share {
    double at(PointPx point);
  }

  /** The wall behind the person in a shade of {@code share} of its light. */
  static RgbaImage wallAt(Original original, double share) {
    return lit(original.photo(), point -> 1 - (1 - share) * (1 - person(original, point)));
  }

  /** The person lit from one side: the other half of the face keeps {@code share} of its light. */
  static RgbaImage fromOneSide(Original original, double share) {
    PointPx middle = original.head().faceCentre();
    double soft = original.ofInterEyeDistancePx(0.25);
    return lit(
        original.photo(),
        point -> {
          double dark = 1 / (1 + Math.exp((point.x() - middle.x()) / soft * 4));
          return 1 - (1 - share) * dark * person(original, point);
        });
  }

  /** A lamp from the image's left throws the person's shadow onto the wall, which keeps {@code share} of its light there. */
  static RgbaImage shadowOnTheWall(Original original, double share) {
    double right = original.ofInterEyeDistancePx(0.4);
    double below = original.ofInterEyeDistancePx(0.15);
    return lit(
        original.photo(),
        point ->
            1 - (1 - share) * person(original, point.plus(-right, -below)) * (1 - person(original, point)));
  }

  /** Light that shines into the lens: {@code share} of the contrast is left, between mid-grey and white. */
  static RgbaImage veiled(RgbaImage photo, double share) {
    int[] pixels = photo.pixels().clone();
    for (int at = 0; at < pixels.length; at++) {
      pixels[at] =
          RgbaImage.opaque(
              veiled(RgbaImage.red(pixels[at]), share),
              veiled(RgbaImage.green(pixels[at]), share),
              veiled(RgbaImage.blue(pixels[at]), share));
    }
    return new RgbaImage(photo.width(), photo.height(), pixels);
  }

  private static int veiled(int sample, double share) {
    return (int) Math.round(share * sample + (1 - share) * 200);
  }

  private static double person(Original original, PointPx point) {
    return original.portrait().mask().at(point);
  }

  private static RgbaImage lit(RgbaImage photo, Share share) {
    int[] pixels = photo.pixels().clone();
    for (int y = 0; y < photo.height(); y++) {
      for (int x = 0; x < photo.width(); x++) {
        int at = y * photo.width() + x;
        float kept = (float) share.at(new PointPx(x + 0.5, y + 0.5));
        pixels[at] =
            RgbaImage.opaque(
                LinearLight.toSrgb(kept * LinearLight.of(RgbaImage.red(pixels[at]))),
                LinearLight.toSrgb(kept * LinearLight.of(RgbaImage.green(pixels[at]))),
                LinearLight.toSrgb(kept * LinearLight.of(RgbaImage.blue(pixels[at]))));
      }
    }
    return new RgbaImage(photo.width(), photo.height(), pixels);
  }
}
