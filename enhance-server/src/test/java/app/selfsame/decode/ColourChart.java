package app.selfsame.decode;

import app.selfsame.image.RgbaImage;

/** Twelve plain patches, and what is to be seen of them. */
public final class ColourChart {
  static final int WIDTH = 128;
  static final int HEIGHT = 96;
  static final int COUNT = 12;
  private static final int PATCH = 32;
  private static final int COLUMNS = WIDTH / PATCH;

  /** Skin, walls, clothes: colours of portraits, none of them beyond sRGB in a wider space. */
  private static final int[][] LIGHT = {
    {224, 172, 150}, {141, 85, 60}, {70, 45, 38}, {240, 240, 238},
    {128, 128, 128}, {30, 30, 34}, {60, 90, 140}, {150, 60, 60},
    {90, 120, 80}, {200, 190, 120}, {180, 205, 225}, {105, 80, 130},
  };

  private static final int[][] INKS = {
    {0, 0, 0, 0}, {0, 0, 0, 255}, {20, 80, 90, 10}, {40, 120, 130, 60},
    {200, 120, 20, 20}, {30, 200, 180, 10}, {120, 40, 160, 20}, {0, 0, 0, 128},
    {60, 40, 40, 10}, {10, 20, 90, 0}, {100, 60, 30, 100}, {0, 60, 50, 0},
  };

  private ColourChart() {}

  /** Of a patch: red, green and blue. */
  static int[] light(int patch) {
    return LIGHT[patch];
  }

  /** Of a patch: cyan, magenta, yellow and black; 255 is all of it. */
  static int[] inks(int patch) {
    return INKS[patch];
  }

  static int patch(int x, int y) {
    return y / PATCH * COLUMNS + x / PATCH;
  }

  /** The chart as samples of sRGB. */
  static RgbaImage picture() {
    int[] pixels = new int[WIDTH * HEIGHT];
    for (int i = 0; i < pixels.length; i++) {
      int[] light = LIGHT[patch(i % WIDTH, i / WIDTH)];
      pixels[i] = RgbaImage.opaque(light[0], light[1], light[2]);
    }
    return new RgbaImage(WIDTH, HEIGHT, pixels);
  }

  /** The largest difference, in CIEDE2000, between the middles of patches and what they should show. */
  public static double worst(RgbaImage photo, int[] shown) {
    double worst = 0;
    for (int patch = 0; patch < COUNT; patch++) {
      int x = patch % COLUMNS * PATCH;
      int y = patch / COLUMNS * PATCH;
      for (int i = 0; i < 8 * 8; i++) {
        int pixel = photo.pixel(x + PATCH / 2 - 4 + i % 8, y + PATCH / 2 - 4 + i / 8);
        worst = Math.max(worst, Ciede2000.between(pixel, shown[patch]));
      }
    }
    return worst;
  }

  /** The mean difference, in CIEDE2000, between the middles of patches and what they should show. */
  public static double mean(RgbaImage photo, int[] shown) {
    double sum = 0;
    for (int patch = 0; patch < COUNT; patch++) {
      int x = patch % COLUMNS * PATCH + PATCH / 2;
      int y = patch / COLUMNS * PATCH + PATCH / 2;
      sum += Ciede2000.between(photo.pixel(x, y), shown[patch]);
    }
    return sum / COUNT;
  }
}
