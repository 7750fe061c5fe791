package app.selfsame.file;

import app.selfsame.image.RgbaImage;
import java.util.Arrays;

/** The rows of a PNG file before compression: for each the number of a filter and the filtered samples. */
final class PngScanlines {
  private static final int FILTERS = 5;

  /** The filter that subtracts the sample above. */
  private static final int UP = 2;

  private PngScanlines() {}

  /** Filters all rows by what is above: of the filters the quickest that is any good for photographs. */
  static byte[] quickly(RgbaImage image, PngSamples samples) {
    int rowBytes = image.width() * samples.count();
    byte[] out = new byte[(rowBytes + 1) * image.height()];
    byte[] row = new byte[rowBytes];
    byte[] above = new byte[rowBytes];
    for (int y = 0, at = 0; y < image.height(); y++) {
      fill(row, image, y, samples);
      out[at++] = UP;
      for (int i = 0; i < rowBytes; i++) {
        out[at++] = (byte) (row[i] - above[i]);
      }
      byte[] swap = above;
      above = row;
      row = swap;
    }
    Arrays.fill(row, (byte) 0);
    Arrays.fill(above, (byte) 0);
    return out;
  }

  /**
   * Filters each row as its output has the smallest sum of absolute values, the heuristic that the standard recommends
   * (W3C PNG, third edition, 12.7).
   */
  static byte[] closely(RgbaImage image, PngSamples samples) {
    int rowBytes = image.width() * samples.count();
    byte[] out = new byte[(rowBytes + 1) * image.height()];
    byte[] row = new byte[rowBytes];
    byte[] above = new byte[rowBytes];
    byte[][] filtered = new byte[FILTERS][rowBytes];
    for (int y = 0, at = 0; y < image.height(); y++, at += rowBytes + 1) {
      fill(row, image, y, samples);
      filter(row, above, samples.count(), filtered);
      int best = smallest(filtered);
      out[at] = (byte) best;
      System.arraycopy(filtered[best], 0, out, at + 1, rowBytes);
      byte[] swap = above;
      above = row;
      row = swap;
    }
    Arrays.fill(row, (byte) 0);
    Arrays.fill(above, (byte) 0);
    for (byte[] tried : filtered) {
      Arrays.fill(tried, (byte) 0);
    }
    return out;
  }

  private static void fill(byte[] row, RgbaImage image, int y, PngSamples samples) {
    for (int x = 0, at = 0; x < image.width(); x++, at += samples.count()) {
      samples.put(image.pixel(x, y), row, at);
    }
  }

  private static void filter(byte[] row, byte[] above, int step, byte[][] filtered) {
    for (int i = 0; i < row.length; i++) {
      int sample = row[i] & 0xff;
      int left = i < step ? 0 : row[i - step] & 0xff;
      int up = above[i] & 0xff;
      int corner = i < step ? 0 : above[i - step] & 0xff;
      filtered[0][i] = (byte) sample;
      filtered[1][i] = (byte) (sample - left);
      filtered[2][i] = (byte) (sample - up);
      filtered[3][i] = (byte) (sample - (left + up >> 1));
      filtered[4][i] = (byte) (sample - PaethPredictor.of(left, up, corner));
    }
  }

  private static int smallest(byte[][] filtered) {
    int best = 0;
    long least = Long.MAX_VALUE;
    for (int i = 0; i < filtered.length; i++) {
      int sum = 0;
      for (byte value : filtered[i]) {
        sum += Math.abs(value);
      }
      if (sum < least) {
        least = sum;
        best = i;
      }
    }
    return best;
  }
}
