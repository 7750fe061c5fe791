package app.selfsame.bench.copies;

import app.selfsame.geometry.PointPx;
import app.selfsame.image.RgbaImage;
import app.selfsame.portrait.Head;

/** Things of one colour over parts of a face. Lengths are shares of the inter-eye distance. */
final class Covers {
  private static final int BLACK = RgbaImage.opaque(14, 13, 15);
  private static final int CLOTH = RgbaImage.opaque(150, 188, 212);

  private Covers() {}

  /** A patch over the eye on the image's left, from the brow to below the lid. */
  static RgbaImage overOneEye(Original original) {
    RgbaImage copy = copyOf(original.photo());
    ellipse(copy, original, original.head().imageLeftEye(), 0.42, 0.36, BLACK);
    return copy;
  }

  /** Black lenses before both eyes. */
  static RgbaImage overBothEyes(Original original) {
    RgbaImage copy = copyOf(original.photo());
    ellipse(copy, original, original.head().imageLeftEye(), 0.4, 0.3, BLACK);
    ellipse(copy, original, original.head().imageRightEye(), 0.4, 0.3, BLACK);
    return copy;
  }

  /** A mask of cloth over nose, mouth and chin. */
  static RgbaImage overTheMouth(Original original) {
    RgbaImage copy = copyOf(original.photo());
    Head head = original.head();
    PointPx middle = new PointPx(
        0.35 * head.eyeMidpoint().x() + 0.65 * head.chin().x(), 0.35 * head.eyeMidpoint().y() + 0.65 * head.chin().y());
    ellipse(copy, original, middle, 0.85, 0.62, CLOTH);
    return copy;
  }

  private static RgbaImage copyOf(RgbaImage photo) {
    return new RgbaImage(photo.width(), photo.height(), photo.pixels().clone());
  }

  private static void ellipse(RgbaImage copy, Original original, PointPx middle, double wide, double high, int colour) {
    double halfWidth = original.ofInterEyeDistancePx(wide);
    double halfHeight = original.ofInterEyeDistancePx(high);
    for (int at = 0; at < copy.pixels().length; at++) {
      double x = (at % copy.width() + 0.5 - middle.x()) / halfWidth;
      double y = (at / copy.width() + 0.5 - middle.y()) / halfHeight;
      if (x * x + y * y < 1) {
        copy.pixels()[at] = colour;
      }
    }
  }
}
