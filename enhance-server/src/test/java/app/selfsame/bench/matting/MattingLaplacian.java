package app.selfsame.bench.matting;

import app.selfsame.image.RgbaImage;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The matting Laplacian of Levin, Lischinski and Weiss (PAMI 2008, equation 12) with windows of 3 x 3 pixels.
 *
 * <p>A pixel shares windows with those up to two rows and two columns away; of each pair of pixels one entry is kept.
 */
final class MattingLaplacian {
  private static final double EPSILON = 1e-7;
  private static final int WINDOW = 9;
  private static final int REACH = 2;
  private static final int ACROSS = 2 * REACH + 1;

  /** Partners at or behind a pixel in reading order: {@code dy * ACROSS + dx} from zero on. */
  private static final int PARTNERS = REACH * ACROSS + REACH + 1;

  private final RgbaImage picture;
  private final int[] touched;
  /** Of each pixel its place in {@code touched}, or -1. */
  private final int[] places;

  /** Of each touched pixel those with its partners. */
  private final double[] entries;

  private MattingLaplacian(RgbaImage picture, int[] touched) {
    this.picture = picture;
    this.touched = touched;
    places = new int[picture.pixels().length];
    Arrays.fill(places, -1);
    for (int k = 0; k < touched.length; k++) {
      places[touched[k]] = k;
    }
    entries = new double[touched.length * PARTNERS];
  }

  /**
   * The sum over all windows that hold a pixel of interest.
   *
   * @param wanted the pixels of interest
   */
  static MattingLaplacian of(RgbaImage picture, boolean[] wanted) {
    int width = picture.width();
    boolean[] middles = new boolean[wanted.length];
    boolean[] touched = new boolean[wanted.length];
    int[] pixels = new int[WINDOW];
    for (int i = 0; i < wanted.length; i++) {
      int x = i % width;
      int y = i / width;
      if (x > 0 && y > 0 && x < width - 1 && y < picture.height() - 1) {
        window(i, width, pixels);
        middles[i] = Arrays.stream(pixels).anyMatch(pixel -> wanted[pixel]);
        for (int pixel : pixels) {
          touched[pixel] |= middles[i];
        }
      }
    }
    MattingLaplacian laplacian =
        new MattingLaplacian(picture, IntStream.range(0, wanted.length).filter(i -> touched[i]).toArray());
    float[] samples = Colours.of(picture).samples();
    for (int i = 0; i < middles.length; i++) {
      if (middles[i]) {
        window(i, width, pixels);
        laplacian.add(pixels, samples);
      }
    }
    return laplacian;
  }

  private static void window(int middle, int width, int[] pixels) {
    for (int k = 0; k < WINDOW; k++) {
      pixels[k] = middle + (k / 3 - 1) * width + k % 3 - 1;
    }
  }

  private void add(int[] pixels, float[] samples) {
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
    Symmetric3.invert(covariance, inverse);
    for (int i = 0; i < WINDOW; i++) {
      for (int j = i; j < WINDOW; j++) {
        double affinity = (1 + Symmetric3.form(inverse, offsets, 3 * i, offsets, 3 * j)) / WINDOW;
        int partner = (j / 3 - i / 3) * ACROSS + j % 3 - i % 3;
        entries[places[pixels[i]] * PARTNERS + partner] += (i == j ? 1 : 0) - affinity;
      }
    }
  }

  /** The pixels that have entries, in reading order. */
  int[] touched() {
    return touched;
  }

  /** The entry of a touched pixel with itself. */
  double diagonal(int pixel) {
    return entries[places[pixel] * PARTNERS];
  }

  /** The Laplacian times a vector, at the touched pixels; the others' results stay as they are. */
  void multiply(double[] vector, double[] result) {
    for (int pixel : touched) {
      result[pixel] = 0;
    }
    for (int k = 0; k < touched.length; k++) {
      int pixel = touched[k];
      int at = k * PARTNERS;
      double own = vector[pixel];
      double sum = entries[at] * own;
      for (int partner = 1; partner < PARTNERS; partner++) {
        int dy = (partner + REACH) / ACROSS;
        int other = pixel + dy * picture.width() + partner - dy * ACROSS;
        double entry = entries[at + partner];
        if (entry != 0) {
          sum += entry * vector[other];
          result[other] += entry * own;
        }
      }
      result[pixel] += sum;
    }
  }
}
