package app.selfsame.bench.samephoto;

import app.selfsame.image.RgbaImage;

/** Pictures computed pixel by pixel. */
final class PixelWork {
  private PixelWork() {}

  /** What is at a place. */
  interface Painter {
    int at(int x, int y);
  }

  static RgbaImage map(int width, int height, Painter painter) {
    int[] pixels = new int[width * height];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = painter.at(i % width, i / width);
    }
    return new RgbaImage(width, height, pixels);
  }

  /** A pixel of samples that are cut to 0..255. */
  static int pixel(double red, double green, double blue) {
    return RgbaImage.opaque(level(red), level(green), level(blue));
  }

  private static int level(double sample) {
    return (int) Math.max(0, Math.min(255, Math.round(sample)));
  }

  /** Grey levels 0..255 (ITU-R BT.601). */
  static double luma(int pixel) {
    return 0.299 * RgbaImage.red(pixel) + 0.587 * RgbaImage.green(pixel) + 0.114 * RgbaImage.blue(pixel);
  }
}
