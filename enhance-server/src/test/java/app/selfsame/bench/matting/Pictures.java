package app.selfsame.bench.matting;

import app.selfsame.image.RgbaImage;
import java.awt.image.BufferedImage;

/** Pictures between the engine's form and the JDK's. */
final class Pictures {
  private Pictures() {}

  /** Without alpha. */
  static BufferedImage buffered(RgbaImage image) {
    BufferedImage buffered = new BufferedImage(image.width(), image.height(), BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < image.height(); y++) {
      for (int x = 0; x < image.width(); x++) {
        int pixel = image.pixel(x, y);
        buffered.setRGB(x, y, RgbaImage.red(pixel) << 16 | RgbaImage.green(pixel) << 8 | RgbaImage.blue(pixel));
      }
    }
    return buffered;
  }

  /** Black where a plane is 0, white where it is 1. */
  static BufferedImage buffered(Plane plane) {
    BufferedImage buffered = new BufferedImage(plane.width(), plane.height(), BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < plane.values().length; i++) {
      buffered.setRGB(i % plane.width(), i / plane.width(), Math.round(255 * plane.values()[i]) * 0x10101);
    }
    return buffered;
  }

  /** The alpha of each pixel, 0..1. */
  static Plane alpha(RgbaImage image) {
    Plane alpha = new Plane(image.width(), image.height());
    for (int i = 0; i < alpha.values().length; i++) {
      alpha.values()[i] = RgbaImage.alpha(image.pixels()[i]) / 255f;
    }
    return alpha;
  }

  /** The first channel of each pixel, 0..1. */
  static Plane grey(BufferedImage image) {
    Plane plane = new Plane(image.getWidth(), image.getHeight());
    boolean isGrey = image.getRaster().getNumBands() == 1 && image.getSampleModel().getSampleSize(0) == 8;
    for (int i = 0; i < plane.values().length; i++) {
      int x = i % plane.width();
      int y = i / plane.width();
      // The JDK takes grey files for linear light and would brighten them on the way to sRGB.
      int sample = isGrey ? image.getRaster().getSample(x, y, 0) : image.getRGB(x, y) >> 16 & 0xff;
      plane.values()[i] = sample / 255f;
    }
    return plane;
  }
}
