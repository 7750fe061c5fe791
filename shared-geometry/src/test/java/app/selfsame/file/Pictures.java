package app.selfsame.file;

import app.selfsame.image.RgbaImage;

/** Synthetic pictures that are the same on every platform. */
final class Pictures {
  private Pictures() {}

  /** Soft shading in three colours with a sharp-edged disc: compresses like a portrait before a plain wall. */
  static RgbaImage portraitLike(int width, int height) {
    int[] pixels = new int[width * height];
    for (int y = 0, i = 0; y < height; y++) {
      for (int x = 0; x < width; x++, i++) {
        int dx = 2 * x - width;
        int dy = 2 * y - height;
        boolean inside = dx * dx + dy * dy < width * width / 3;
        int shade = (x * 60 / width) + (y * 40 / height);
        pixels[i] = inside
            ? RgbaImage.opaque(130 + shade, 90 + shade, 70 + shade / 2)
            : RgbaImage.opaque(225 - shade / 4, 228 - shade / 4, 230 - shade / 3);
      }
    }
    return new RgbaImage(width, height, pixels);
  }

  /** The same with grain of plus and minus {@code strength}, like a photo in poor light. */
  static RgbaImage grainy(int width, int height, int strength) {
    RgbaImage smooth = portraitLike(width, height);
    int[] pixels = new int[width * height];
    int state = 0x2545f491;
    for (int i = 0; i < pixels.length; i++) {
      int pixel = smooth.pixels()[i];
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      int grain = (state >>> 8) % (2 * strength + 1) - strength;
      pixels[i] = RgbaImage.opaque(clamp(RgbaImage.red(pixel) + grain), clamp(RgbaImage.green(pixel) + grain),
          clamp(RgbaImage.blue(pixel) - grain));
    }
    return new RgbaImage(width, height, pixels);
  }

  private static int clamp(int value) {
    return Math.max(0, Math.min(255, value));
  }
}
