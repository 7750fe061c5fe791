package app.selfsame.photos;

import app.selfsame.face.FaceMesh;
import app.selfsame.geometry.PointPx;
import app.selfsame.image.LinearLight;
import app.selfsame.image.RgbaImage;
import app.selfsame.measure.Portrait;

/** Lenses drawn before the eyes of a photo, which let a share of the light through. */
final class DrawnTint {
  private static final int[] CORNERS = {33, 133, 362, 263};

  /** All in inter-eye distances. */
  private static final double BELOW_EYES = 0.07;
  private static final double HALF_WIDTH = 0.42;
  private static final double HALF_HEIGHT = 0.3;

  private static final double SOFT_EDGE = 0.15;

  private DrawnTint() {}

  /**
   * A copy with both lenses tinted.
   *
   * @param through share of the linear light that passes, 0..1
   */
  static RgbaImage on(Portrait portrait, double through) {
    RgbaImage photo = portrait.photo();
    int[] pixels = photo.pixels().clone();
    FaceMesh mesh = portrait.face().mesh();
    for (int eye = 0; eye < CORNERS.length; eye += 2) {
      PointPx middle = mesh.point(CORNERS[eye]).midpointTo(mesh.point(CORNERS[eye + 1]));
      tint(portrait, middle, through, pixels);
    }
    return new RgbaImage(photo.width(), photo.height(), pixels);
  }

  private static void tint(Portrait portrait, PointPx eye, double through, int[] pixels) {
    double length = portrait.head().interEyeDistancePx();
    double cos = Math.cos(Math.toRadians(portrait.head().rollDegrees()));
    double sin = Math.sin(Math.toRadians(portrait.head().rollDegrees()));
    int width = portrait.photo().width();
    for (int at = 0; at < pixels.length; at++) {
      double dx = (at % width - eye.x()) / length;
      double dy = (at / width - eye.y()) / length;
      double across = (dx * cos + dy * sin) / HALF_WIDTH;
      double down = (dy * cos - dx * sin - BELOW_EYES) / HALF_HEIGHT;
      double outside = Math.pow(Math.abs(across), 2.6) + Math.pow(Math.abs(down), 2.6) - 1;
      double glass = Math.max(0, Math.min(1, 1 - outside / SOFT_EDGE));
      if (glass > 0) {
        pixels[at] = dimmed(pixels[at], 1 - glass * (1 - through));
      }
    }
  }

  private static int dimmed(int pixel, double share) {
    return RgbaImage.opaque(
        dimmedSample(RgbaImage.red(pixel), share),
        dimmedSample(RgbaImage.green(pixel), share),
        dimmedSample(RgbaImage.blue(pixel), share));
  }

  private static int dimmedSample(int sample, double share) {
    return LinearLight.toSrgb((float) (share * LinearLight.of(sample)));
  }
}
