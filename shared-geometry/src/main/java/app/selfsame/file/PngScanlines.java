package app.selfsame.file;

import app.selfsame.image.RgbaImage;
import java.util.Arrays;

/**
 * The rows of a PNG file before compression, from the top: for each the number of a filter and the filtered samples.
 */
final class PngScanlines {
  private static final int FILTERS = 5;

  /** The filter that subtracts the sample above. */
  private static final int UP = 2;

  private final RgbaImage image;
  private final PngSamples samples;
  private final byte[][] filtered;
  private byte[] row;
  private byte[] above;
  private int y;

  private PngScanlines(RgbaImage image, PngSamples samples, int filters) {
    this.image = image;
    this.samples = samples;
    int rowBytes = image.width() * samples.count();
    row = new byte[rowBytes];
    above = new byte[rowBytes];
    filtered = new byte[filters][1 + rowBytes];
    for (int filter = 0; filter < filters; filter++) {
      filtered[filter][0] = (byte) filter;
    }
  }

  /** Filtered by what is above: of the filters the quickest that is any good for photographs. */
  static PngScanlines quick(RgbaImage image, PngSamples samples) {
    PngScanlines lines = new PngScanlines(image, samples, 1);
    lines.filtered[0][0] = UP;
    return lines;
  }

  /**
   * Each filtered so that the sum of absolute values is the smallest, the heuristic that the standard recommends (W3C
   * PNG, third edition, 12.7).
   */
  static PngScanlines close(RgbaImage image, PngSamples samples) {
    return new PngScanlines(image, samples, FILTERS);
  }

  boolean hasNext() {
    return y < image.height();
  }

  /** The next row, to be used up before the one after it is asked for. */
  byte[] next() {
    fill();
    int best = 0;
    if (filtered.length == 1) {
      subtractAbove(filtered[0]);
    } else {
      filter();
      best = smallest();
    }
    byte[] swap = above;
    above = row;
    row = swap;
    y++;
    return filtered[best];
  }

  /** Overwrites the rows that were made. */
  void wipe() {
    Arrays.fill(row, (byte) 0);
    Arrays.fill(above, (byte) 0);
    for (byte[] tried : filtered) {
      Arrays.fill(tried, (byte) 0);
    }
  }

  private void fill() {
    for (int x = 0, at = 0; x < image.width(); x++, at += samples.count()) {
      samples.put(image.pixel(x, y), row, at);
    }
  }

  private void subtractAbove(byte[] out) {
    for (int i = 0; i < row.length; i++) {
      out[1 + i] = (byte) (row[i] - above[i]);
    }
  }

  private void filter() {
    int step = samples.count();
    for (int i = 0; i < row.length; i++) {
      int sample = row[i] & 0xff;
      int left = i < step ? 0 : row[i - step] & 0xff;
      int up = above[i] & 0xff;
      int corner = i < step ? 0 : above[i - step] & 0xff;
      filtered[0][1 + i] = (byte) sample;
      filtered[1][1 + i] = (byte) (sample - left);
      filtered[2][1 + i] = (byte) (sample - up);
      filtered[3][1 + i] = (byte) (sample - (left + up >> 1));
      filtered[4][1 + i] = (byte) (sample - PaethPredictor.of(left, up, corner));
    }
  }

  private int smallest() {
    int best = 0;
    long least = Long.MAX_VALUE;
    for (int filter = 0; filter < filtered.length; filter++) {
      long sum = 0;
      for (int i = 1; i <= row.length; i++) {
        sum += Math.abs(filtered[filter][i]);
      }
      if (sum < least) {
        least = sum;
        best = filter;
      }
    }
    return best;
  }
}
