package app.selfsame.decode;

import app.selfsame.image.RgbaImage;
import java.util.Random;
import java.util.function.IntBinaryOperator;

/** Pictures for coders: each asks something else of them. */
public final class Drawings {
  private Drawings() {}

  /** No neighbour tells anything of another. */
  public static RgbaImage noise(int width, int height, long seed) {
    Random random = new Random(seed);
    return drawn(width, height, (x, y) -> random.nextInt(1 << 24));
  }

  /** Slow waves, of another length in each colour, with a little grain. */
  public static RgbaImage waves(int width, int height, long seed) {
    Random random = new Random(seed);
    return drawn(
        width,
        height,
        (x, y) -> {
          int pixel = 0;
          for (int colour = 0; colour < 3; colour++) {
            double wave = 128 + 100 * Math.sin(x * 0.05 * (colour + 1) + y * 0.03) + random.nextInt(20);
            pixel |= (int) Math.max(0, Math.min(wave, 255)) << 8 * colour;
          }
          return pixel;
        });
  }

  /** Plain tiles with hard edges between strong colours. */
  public static RgbaImage tiles(int width, int height) {
    return drawn(
        width, height, (x, y) -> (x / 23 + y / 17) % 3 * 100 | (x / 23 + y / 31) % 2 * 220 << 8 | y / 17 % 4 * 80 << 16);
  }

  /** The same with an alpha that falls from the left to the right, in waves. */
  public static RgbaImage veiled(RgbaImage picture) {
    int[] pixels = picture.pixels().clone();
    for (int i = 0; i < pixels.length; i++) {
      int x = i % picture.width();
      int alpha = 255 * (picture.width() - x) / picture.width() ^ (i / picture.width() / 8 & 7);
      pixels[i] = pixels[i] & 0xffffff | Math.min(alpha, 255) << 24;
    }
    return new RgbaImage(picture.width(), picture.height(), pixels);
  }

  private static RgbaImage drawn(int width, int height, IntBinaryOperator colour) {
    int[] pixels = new int[width * height];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = 0xff000000 | colour.applyAsInt(i % width, i / width);
    }
    return new RgbaImage(width, height, pixels);
  }
}
