package app.selfsame.bench.copies;

import app.selfsame.geometry.PointPx;
import app.selfsame.image.Orientation;
import app.selfsame.image.Resampler;
import app.selfsame.image.RgbaImage;

/** Another piece, size or position of the same picture. */
public final class Framing {
  /** Exif's value for pixels that lie on their left side. */
  private static final int QUARTER_TURN = 6;

  private Framing() {}

  /** Cuts off what lies above a row. */
  static RgbaImage withoutAbove(RgbaImage photo, double row) {
    int top = between(row, 0, photo.height() - 1);
    return piece(photo, 0, top, photo.width(), photo.height() - top);
  }

  /** Cuts off what lies below a row. */
  static RgbaImage withoutBelow(RgbaImage photo, double row) {
    return piece(photo, 0, 0, photo.width(), between(row, 1, photo.height()));
  }

  /** Cuts off what lies to the left of a column. */
  static RgbaImage withoutLeftOf(RgbaImage photo, double column) {
    int left = between(column, 0, photo.width() - 1);
    return piece(photo, left, 0, photo.width() - left, photo.height());
  }

  private static RgbaImage piece(RgbaImage photo, int left, int top, int width, int height) {
    int[] pixels = new int[width * height];
    for (int y = 0; y < height; y++) {
      System.arraycopy(photo.pixels(), (top + y) * photo.width() + left, pixels, y * width, width);
    }
    return new RgbaImage(width, height, pixels);
  }

  /** Made smaller or larger. */
  public static RgbaImage scaled(RgbaImage photo, double factor) {
    return Resampler.cut(
        photo,
        new PointPx(0, 0),
        0,
        1 / factor,
        (int) Math.max(1, Math.round(factor * photo.width())),
        (int) Math.max(1, Math.round(factor * photo.height())));
  }

  /** Made higher or lower, and no wider: every row is a mean of those around it, the nearest counting most. */
  public static RgbaImage stretched(RgbaImage photo, double factor) {
    int height = (int) Math.max(1, Math.round(factor * photo.height()));
    double reach = Math.max(1, 1 / factor);
    int[] pixels = new int[photo.width() * height];
    for (int y = 0; y < height; y++) {
      double middle = (y + 0.5) / factor - 0.5;
      for (int x = 0; x < photo.width(); x++) {
        double[] sums = new double[4];
        for (int row = (int) Math.ceil(middle - reach); row <= middle + reach; row++) {
          int pixel = photo.pixel(x, between(row, 0, photo.height() - 1));
          double weight = 1 - Math.abs(row - middle) / reach;
          sums[0] += weight * RgbaImage.red(pixel);
          sums[1] += weight * RgbaImage.green(pixel);
          sums[2] += weight * RgbaImage.blue(pixel);
          sums[3] += weight;
        }
        pixels[y * photo.width() + x] = opaque(sums);
      }
    }
    return new RgbaImage(photo.width(), height, pixels);
  }

  private static int opaque(double[] sums) {
    return RgbaImage.opaque(
        (int) Math.round(sums[0] / sums[3]), (int) Math.round(sums[1] / sums[3]), (int) Math.round(sums[2] / sums[3]));
  }

  /** Turned by quarters, clockwise. */
  static RgbaImage turned(RgbaImage photo, int quarters) {
    RgbaImage turned = photo;
    for (int i = 0; i < quarters; i++) {
      turned = Orientation.ofExif(QUARTER_TURN).upright(turned);
    }
    return turned;
  }

  /** Tilted about a point; the corners that are bare then repeat the picture's edge. */
  public static RgbaImage tilted(RgbaImage photo, PointPx about, double degrees) {
    double radians = Math.toRadians(degrees);
    double x = about.x() - Math.cos(radians) * about.x() + Math.sin(radians) * about.y();
    double y = about.y() - Math.sin(radians) * about.x() - Math.cos(radians) * about.y();
    return Resampler.cut(photo, new PointPx(x, y), radians, 1, photo.width(), photo.height());
  }

  private static int between(double value, int least, int most) {
    return (int) Math.max(least, Math.min(most, Math.round(value)));
  }
}
