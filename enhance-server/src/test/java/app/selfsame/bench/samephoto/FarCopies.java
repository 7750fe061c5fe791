package app.selfsame.bench.samephoto;

import app.selfsame.bench.copies.Optics;
import app.selfsame.image.RgbaImage;
import java.util.Random;

/** Copies by way of paper and lens. */
final class FarCopies {
  /** Levels by which single pixels go wrong. */
  private static final double NOISE = 9;

  private final Random chance;

  FarCopies(Random chance) {
    this.chance = chance;
  }

  /** Printed with a raster and a colour cast, and scanned a little out of focus. */
  RgbaImage printed(RgbaImage photo) {
    RgbaImage rastered =
        PixelWork.map(
            photo.width(),
            photo.height(),
            (x, y) -> {
              double raster = 10 * Math.cos(2.1 * x + 0.7 * y) * Math.cos(2.1 * y - 0.7 * x);
              int pixel = photo.pixel(x, y);
              return PixelWork.pixel(
                  25 + 0.85 * RgbaImage.red(pixel) + raster + noise(),
                  20 + 0.82 * RgbaImage.green(pixel) + raster + noise(),
                  10 + 0.80 * RgbaImage.blue(pixel) + raster + noise());
            });
    return Optics.unfocused(rastered, 1);
  }

  /**
   * Photographed by hand from one side, in light that falls off.
   *
   * @param foreshortening how much smaller the far edge is than the near one, as a share
   */
  RgbaImage photographed(RgbaImage photo, double foreshortening) {
    boolean fromLeft = chance.nextBoolean();
    double toSide = fromLeft ? foreshortening : -foreshortening;
    double lean = (chance.nextDouble() - 0.5) * foreshortening;
    int width = photo.width();
    int height = photo.height();
    RgbaImage seen =
        PixelWork.map(
            width,
            height,
            (x, y) -> {
              double u = (x + 0.5) / width - 0.5;
              double v = (y + 0.5) / height - 0.5;
              double depth = 1 + toSide * u + lean * v;
              double light = 1 + 0.25 * u - 0.15 * v;
              int pixel =
                  at(photo, (u / depth + 0.5) * width - 0.5, (v / depth + 0.5) * height - 0.5);
              return PixelWork.pixel(
                  light * RgbaImage.red(pixel) + noise(),
                  light * RgbaImage.green(pixel) + noise(),
                  light * RgbaImage.blue(pixel) + noise());
            });
    return Optics.unfocused(seen, 0.7);
  }

  private double noise() {
    return NOISE * chance.nextGaussian();
  }

  /** Between four pixels. */
  private static int at(RgbaImage photo, double x, double y) {
    double insideX = Math.max(0, Math.min(photo.width() - 1.001, x));
    double insideY = Math.max(0, Math.min(photo.height() - 1.001, y));
    int left = (int) insideX;
    int top = (int) insideY;
    double fx = insideX - left;
    double fy = insideY - top;
    int[] corners = {
      photo.pixel(left, top), photo.pixel(left + 1, top), photo.pixel(left, top + 1), photo.pixel(left + 1, top + 1)
    };
    double[] weights = {(1 - fx) * (1 - fy), fx * (1 - fy), (1 - fx) * fy, fx * fy};
    double[] sums = new double[3];
    for (int i = 0; i < corners.length; i++) {
      sums[0] += weights[i] * RgbaImage.red(corners[i]);
      sums[1] += weights[i] * RgbaImage.green(corners[i]);
      sums[2] += weights[i] * RgbaImage.blue(corners[i]);
    }
    return PixelWork.pixel(sums[0], sums[1], sums[2]);
  }
}
