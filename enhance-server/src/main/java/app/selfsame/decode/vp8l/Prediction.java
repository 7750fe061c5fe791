package app.selfsame.decode.vp8l;

/** Adds to each pixel what its neighbours let expect, in one of 14 ways for each block (RFC 9649, 3.5.1). */
final class Prediction implements Transform {
  private static final int BLACK = 0xff000000;

  private final Blocks ways;
  private final int width;

  /**
   * A prediction.
   *
   * @param ways their numbers in the green
   */
  Prediction(Blocks ways) {
    this.ways = ways;
    this.width = ways.width();
  }

  @Override
  public void undo(int[] pixels) {
    pixels[0] = PixelSums.sum(pixels[0], BLACK);
    for (int x = 1; x < width; x++) {
      pixels[x] = PixelSums.sum(pixels[x], pixels[x - 1]);
    }
    for (int y = 1, at = width; y < ways.height(); y++) {
      pixels[at] = PixelSums.sum(pixels[at], pixels[at - width]);
      at++;
      for (int x = 1; x < width; x++, at++) {
        int way = ways.at(x, y) >> 8 & 0xf;
        pixels[at] = PixelSums.sum(pixels[at], expected(way, pixels, at));
      }
    }
  }

  private int expected(int way, int[] pixels, int at) {
    int left = pixels[at - 1];
    int corner = pixels[at - width - 1];
    int above = pixels[at - width];
    // Of the last pixel of a row: the first one of that row.
    int right = pixels[at - width + 1];
    return switch (way) {
      case 1 -> left;
      case 2 -> above;
      case 3 -> right;
      case 4 -> corner;
      case 5 -> PixelSums.mean(PixelSums.mean(left, right), above);
      case 6 -> PixelSums.mean(left, corner);
      case 7 -> PixelSums.mean(left, above);
      case 8 -> PixelSums.mean(corner, above);
      case 9 -> PixelSums.mean(above, right);
      case 10 -> PixelSums.mean(PixelSums.mean(left, corner), PixelSums.mean(above, right));
      case 11 -> nearer(left, above, corner);
      case 12 -> slope(left, above, corner);
      case 13 -> halfSlope(PixelSums.mean(left, above), corner);
      default -> BLACK;
    };
  }

  /** Of the left and the upper one that which lies nearer to {@code left + above - corner}. */
  private static int nearer(int left, int above, int corner) {
    int leftOff = 0;
    int aboveOff = 0;
    for (int shift = 0; shift < 32; shift += 8) {
      int sample = corner >> shift & 0xff;
      leftOff += Math.abs((above >> shift & 0xff) - sample);
      aboveOff += Math.abs((left >> shift & 0xff) - sample);
    }
    return leftOff < aboveOff ? left : above;
  }

  private static int slope(int left, int above, int corner) {
    int pixel = 0;
    for (int shift = 0; shift < 32; shift += 8) {
      pixel |= clamp((left >> shift & 0xff) + (above >> shift & 0xff) - (corner >> shift & 0xff)) << shift;
    }
    return pixel;
  }

  private static int halfSlope(int mean, int corner) {
    int pixel = 0;
    for (int shift = 0; shift < 32; shift += 8) {
      int sample = mean >> shift & 0xff;
      pixel |= clamp(sample + (sample - (corner >> shift & 0xff)) / 2) << shift;
    }
    return pixel;
  }

  private static int clamp(int sample) {
    return Math.max(0, Math.min(sample, 255));
  }
}
