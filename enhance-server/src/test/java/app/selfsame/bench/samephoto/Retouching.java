package app.selfsame.bench.samephoto;

import app.selfsame.bench.copies.Framing;
import app.selfsame.face.FaceMesh;
import app.selfsame.geometry.BoxPx;
import app.selfsame.image.RgbaImage;
import java.util.Random;

/** What programs do to pictures. */
final class Retouching {
  /** Grey levels: differences of less are smoothed away. */
  private static final double SMOOTHED_LEVELS = 12;

  private Retouching() {}

  /** A square piece, as far as it lies in the picture. */
  static RgbaImage piece(RgbaImage photo, double left, double top, double side) {
    int fromX = (int) Math.max(0, left);
    int fromY = (int) Math.max(0, top);
    int width = (int) Math.min(photo.width(), left + side) - fromX;
    int height = (int) Math.min(photo.height(), top + side) - fromY;
    return PixelWork.map(width, height, (x, y) -> photo.pixel(fromX + x, fromY + y));
  }

  /** Made as high as said. */
  static RgbaImage resized(RgbaImage photo, int heightPx) {
    return Framing.scaled(photo, (double) heightPx / photo.height());
  }

  static RgbaImage mirrored(RgbaImage photo) {
    return PixelWork.map(photo.width(), photo.height(), (x, y) -> photo.pixel(photo.width() - 1 - x, y));
  }

  /** Another white balance, brightness, contrast and saturation. */
  static RgbaImage recoloured(RgbaImage photo, Random chance) {
    double[] gains = {0.85 + 0.3 * chance.nextDouble(), 0.95 + 0.1 * chance.nextDouble(), 0.8 + 0.3 * chance.nextDouble()};
    double gamma = 0.7 + 0.7 * chance.nextDouble();
    double saturation = 0.4 + 1.1 * chance.nextDouble();
    return PixelWork.map(
        photo.width(),
        photo.height(),
        (x, y) -> {
          int pixel = photo.pixel(x, y);
          double grey = PixelWork.luma(pixel);
          return PixelWork.pixel(
              recoloured(RgbaImage.red(pixel), grey, saturation, gains[0], gamma),
              recoloured(RgbaImage.green(pixel), grey, saturation, gains[1], gamma),
              recoloured(RgbaImage.blue(pixel), grey, saturation, gains[2], gamma));
        });
  }

  private static double recoloured(int sample, double grey, double saturation, double gain, double gamma) {
    double mixed = Math.max(0, grey + saturation * (sample - grey)) * gain;
    return 255 * Math.pow(Math.min(1, mixed / 255), gamma);
  }

  /** Without colour, and with so much more contrast. */
  static RgbaImage contrastyGrey(RgbaImage photo, double contrast) {
    return PixelWork.map(
        photo.width(),
        photo.height(),
        (x, y) -> {
          double grey = 128 + contrast * (PixelWork.luma(photo.pixel(x, y)) - 128);
          return PixelWork.pixel(grey, grey, grey);
        });
  }

  /** White around an oval that holds head and hair. */
  static RgbaImage onWhite(RgbaImage photo, FaceMesh mesh) {
    BoxPx face = mesh.box();
    double middleX = face.left() + face.width() / 2;
    double middleY = face.top() + 0.4 * face.height();
    return PixelWork.map(
        photo.width(),
        photo.height(),
        (x, y) -> {
          double depth = Math.hypot((x - middleX) / (0.62 * face.width()), (y - middleY) / (0.75 * face.height()));
          double white = Math.max(0, Math.min(1, (depth - 0.97) / 0.06));
          int pixel = photo.pixel(x, y);
          return PixelWork.pixel(
              RgbaImage.red(pixel) + white * (255 - RgbaImage.red(pixel)),
              RgbaImage.green(pixel) + white * (255 - RgbaImage.green(pixel)),
              RgbaImage.blue(pixel) + white * (255 - RgbaImage.blue(pixel)));
        });
  }

  /** Skin smoothed as beautifying programs do, edges kept (a bilateral filter). */
  static RgbaImage smoothed(RgbaImage photo, FaceMesh mesh) {
    int reach = (int) Math.max(1, Math.round(0.03 * mesh.box().width()));
    return PixelWork.map(photo.width(), photo.height(), (x, y) -> smoothed(photo, x, y, reach));
  }

  private static int smoothed(RgbaImage photo, int x, int y, int reach) {
    int own = photo.pixel(x, y);
    double level = PixelWork.luma(own);
    double[] sums = new double[4];
    for (int row = Math.max(0, y - reach); row <= Math.min(photo.height() - 1, y + reach); row++) {
      for (int column = Math.max(0, x - reach); column <= Math.min(photo.width() - 1, x + reach); column++) {
        int pixel = photo.pixel(column, row);
        double difference = (PixelWork.luma(pixel) - level) / SMOOTHED_LEVELS;
        double weight = Math.exp(-difference * difference / 2);
        sums[0] += weight * RgbaImage.red(pixel);
        sums[1] += weight * RgbaImage.green(pixel);
        sums[2] += weight * RgbaImage.blue(pixel);
        sums[3] += weight;
      }
    }
    return PixelWork.pixel(sums[0] / sums[3], sums[1] / sums[3], sums[2] / sums[3]);
  }

  /** Wavy lines as passports have them over the photo, and a streak of light on the foil. */
  static RgbaImage underLines(RgbaImage photo, Random chance) {
    double pitch = 7 + 4 * chance.nextDouble();
    double phase = chance.nextDouble();
    double streak = photo.width() * (0.3 + 0.4 * chance.nextDouble());
    return PixelWork.map(
        photo.width(),
        photo.height(),
        (x, y) -> {
          double wave = (y + 5 * Math.sin(x / 17.0) + 3 * Math.sin(x / 5.3)) / pitch + phase;
          double line = Math.max(0, 1 - 3 * Math.abs(wave - Math.rint(wave)));
          double glare = 70 * Math.exp(-Math.pow((x + 0.5 * y - streak) / (0.12 * photo.width()), 2));
          int pixel = photo.pixel(x, y);
          return PixelWork.pixel(
              RgbaImage.red(pixel) - 70 * line + glare,
              RgbaImage.green(pixel) - 30 * line + glare,
              RgbaImage.blue(pixel) - 45 * line + glare);
        });
  }
}
