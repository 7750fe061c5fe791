package app.selfsame.photos;

import app.selfsame.geometry.PointPx;
import app.selfsame.image.RgbaImage;
import app.selfsame.measure.AlignedFace;
import app.selfsame.measure.Portrait;
import java.awt.Color;
import java.util.Random;

/** A close hat drawn on a photo: of one colour with a weave, over all of the person that lies above its brim. */
final class DrawnHat {
  private static final int BROW = 105;
  private static final double PERSON = 0.5;

  /** In eye-to-chin distances: the brim's middle above the brows, and how far it hangs down at the temples. */
  private static final double ABOVE_BROWS = 0.2;
  private static final double HANG = 0.08;
  private static final double TEMPLES = 0.42;

  private static final double WEAVE = 4;

  private DrawnHat() {}

  static RgbaImage on(Portrait portrait, Color colour) {
    RgbaImage photo = portrait.photo();
    AlignedFace aligned = portrait.aligned();
    PointPx eyes = aligned.toFrame(portrait.head().eyeMidpoint());
    double length = eyes.distancePxTo(aligned.toFrame(portrait.head().chin()));
    double brows = aligned.toFrame(portrait.face().mesh().point(BROW)).y();
    int[] pixels = photo.pixels().clone();
    Random random = new Random(20261128);
    for (int at = 0; at < pixels.length; at++) {
      PointPx point = new PointPx(at % photo.width() + 0.5, at / photo.width() + 0.5);
      PointPx place = aligned.toFrame(point);
      double beside = (place.x() - eyes.x()) / (TEMPLES * length);
      double brim = brows - length * (ABOVE_BROWS - HANG * beside * beside);
      if (place.y() < brim && portrait.mask().at(point) >= PERSON) {
        pixels[at] = woven(colour, WEAVE * random.nextGaussian());
      }
    }
    return new RgbaImage(photo.width(), photo.height(), pixels);
  }

  private static int woven(Color colour, double lighter) {
    return RgbaImage.opaque(
        sample(colour.getRed() + lighter), sample(colour.getGreen() + lighter), sample(colour.getBlue() + lighter));
  }

  private static int sample(double value) {
    return (int) Math.max(0, Math.min(255, Math.round(value)));
  }
}
