package app.selfsame.bench.matting;

import app.selfsame.image.RgbaImage;
import java.util.Arrays;

/**
 * The matting Laplacian of Levin, Lischinski and Weiss (PAMI 2008, equation 12) with windows of 3 x 3 pixels.
 *
 * <p>Kept as its diagonals: a pixel shares windows with those up to two rows and two columns away, and of each pair one
 * entry is enough.
 */
final class MattingLaplacian {
  private static final double EPSILON = 1e-7;
  private static final int WINDOW = 9;
  private static final int REACH = 2;
  private static final int ACROSS = 2 * REACH + 1;

  private final int width;
  /** By offset, {@code (dy * ACROSS + dx)} from zero on: the entry of each pixel with the one so far right and down. */
  private final double[][] entries = new double[REACH * ACROSS + REACH + 1][];

  private MattingLaplacian(int width, int count) {
    this.width = width;
    for (int k = 0; k < entries.length; k++) {
      entries[k] = new double[count];
    }
  }

  /**
   * The sum over all windows that hold a pixel of interest.
   *
   * @param wanted the pixels of interest
   */
  static MattingLaplacian of(RgbaImage picture, boolean[] wanted) {
    int width = picture.width();
    MattingLaplacian laplacian = new MattingLaplacian(width, wanted.length);
    float[] samples = Colours.of(picture).samples();
    int[] pixels = new int[WINDOW];
    for (int y = 1; y < picture.height() - 1; y++) {
      for (int x = 1; x < width - 1; x++) {
        boolean any = false;
        for (int k = 0; k < WINDOW; k++) {
          pixels[k] = (y + k / 3 - 1) * width + x + k % 3 - 1;
          any |= wanted[pixels[k]];
        }
        if (any) {
          laplacian.addWindow(pixels, samples);
        }
      }
    }
    return laplacian;
  }

  private void addWindow(int[] pixels, float[] samples) {
    double[] offsets = new double[3 * WINDOW];
    for (int c = 0; c < 3; c++) {
      double mean = 0;
      for (int pixel : pixels) {
        mean += samples[3 * pixel + c] / 255.0 / WINDOW;
      }
      for (int k = 0; k < WINDOW; k++) {
        offsets[3 * k + c] = samples[3 * pixels[k] + c] / 255.0 - mean;
      }
    }
    double[] covariance = new double[6];
    int next = 0;
    for (int c = 0; c < 3; c++) {
      for (int d = c; d < 3; d++, next++) {
        covariance[next] = c == d ? EPSILON / WINDOW : 0;
        for (int k = 0; k < WINDOW; k++) {
          covariance[next] += offsets[3 * k + c] * offsets[3 * k + d] / WINDOW;
        }
      }
    }
    double[] inverse = new double[6];
    Symmetric3.invert(covariance, inverse, 0);
    for (int i = 0; i < WINDOW; i++) {
      for (int j = i; j < WINDOW; j++) {
        double affinity = (1 + Symmetric3.form(inverse, 0, offsets, 3 * i, offsets, 3 * j)) / WINDOW;
        int offset = (j / 3 - i / 3) * ACROSS + j % 3 - i % 3;
        entries[offset][pixels[i]] += (i == j ? 1 : 0) - affinity;
      }
    }
  }

  /** The entry of a pixel with itself. */
  double diagonal(int pixel) {
    return entries[0][pixel];
  }

  /** The Laplacian times a vector. */
  void multiply(double[] vector, double[] result) {
    Arrays.fill(result, 0);
    for (int k = 0; k < entries.length; k++) {
      double[] entry = entries[k];
      int dy = (k + REACH) / ACROSS;
      int shift = dy * width + k - dy * ACROSS;
      if (k == 0) {
        for (int i = 0; i < entry.length; i++) {
          result[i] += entry[i] * vector[i];
        }
      } else {
        for (int i = 0; i < entry.length - shift; i++) {
          result[i] += entry[i] * vector[i + shift];
          result[i + shift] += entry[i] * vector[i];
        }
      }
    }
  }
}
