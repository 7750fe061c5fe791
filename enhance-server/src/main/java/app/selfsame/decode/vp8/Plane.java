package app.selfsame.decode.vp8;

import java.util.Arrays;

/**
 * Samples of whole macroblocks, with a row above and a column at the left that prediction takes for their neighbours
 * (RFC 6386, 12.2 and 12.3).
 */
final class Plane {
  private static final byte ABOVE = 127;
  private static final byte LEFT = (byte) 129;

  final byte[] samples;
  final int stride;

  Plane(int width, int height) {
    stride = width + 1;
    samples = new byte[stride * (height + 1)];
    Arrays.fill(samples, 0, stride, ABOVE);
    for (int y = 1; y <= height; y++) {
      samples[y * stride] = LEFT;
    }
  }

  /** Where a sample is. */
  int at(int x, int y) {
    return (y + 1) * stride + x + 1;
  }

  int get(int at) {
    return samples[at] & 0xff;
  }

  /** Sets a sample to the nearest number that one can have. */
  void set(int at, int value) {
    samples[at] = (byte) (value < 0 ? 0 : Math.min(value, 255));
  }
}
