package app.selfsame.decode.vp8;

/** From coefficients to differences of samples (RFC 6386, section 14). */
final class Transforms {
  private Transforms() {}

  /** Puts the means of 16 blocks, of which these are the coefficients, into their first places (14.3). */
  static void spreadMeans(short[] means, short[] blocks) {
    int[] half = new int[16];
    for (int i = 0; i < 4; i++) {
      int a0 = means[i] + means[12 + i];
      int a1 = means[4 + i] + means[8 + i];
      int a2 = means[4 + i] - means[8 + i];
      int a3 = means[i] - means[12 + i];
      half[i] = a0 + a1;
      half[8 + i] = a0 - a1;
      half[4 + i] = a3 + a2;
      half[12 + i] = a3 - a2;
    }
    for (int i = 0; i < 4; i++) {
      int rounded = half[4 * i] + 3;
      int a0 = rounded + half[4 * i + 3];
      int a1 = half[4 * i + 1] + half[4 * i + 2];
      int a2 = half[4 * i + 1] - half[4 * i + 2];
      int a3 = rounded - half[4 * i + 3];
      int to = 64 * i;
      blocks[to] = (short) (a0 + a1 >> 3);
      blocks[to + 16] = (short) (a3 + a2 >> 3);
      blocks[to + 32] = (short) (a0 - a1 >> 3);
      blocks[to + 48] = (short) (a3 - a2 >> 3);
    }
  }

  /** Adds the differences of 4 x 4 samples to what was predicted (14.4). */
  static void add(short[] in, int from, Plane plane, int at) {
    int[] half = new int[16];
    for (int i = 0; i < 4; i++) {
      int a = in[from + i] + in[from + 8 + i];
      int b = in[from + i] - in[from + 8 + i];
      int c = narrow(in[from + 4 + i]) - wide(in[from + 12 + i]);
      int d = wide(in[from + 4 + i]) + narrow(in[from + 12 + i]);
      half[4 * i] = a + d;
      half[4 * i + 1] = b + c;
      half[4 * i + 2] = b - c;
      half[4 * i + 3] = a - d;
    }
    for (int i = 0; i < 4; i++) {
      int rounded = half[i] + 4;
      int a = rounded + half[8 + i];
      int b = rounded - half[8 + i];
      int c = narrow(half[4 + i]) - wide(half[12 + i]);
      int d = wide(half[4 + i]) + narrow(half[12 + i]);
      int to = at + i * plane.stride;
      plane.set(to, plane.get(to) + (a + d >> 3));
      plane.set(to + 1, plane.get(to + 1) + (b + c >> 3));
      plane.set(to + 2, plane.get(to + 2) + (b - c >> 3));
      plane.set(to + 3, plane.get(to + 3) + (a - d >> 3));
    }
  }

  /** Times the square root of 2, and the cosine of an eighth of pi. */
  private static int wide(int value) {
    return (value * 20091 >> 16) + value;
  }

  /** Times the square root of 2, and the sine of an eighth of pi. */
  private static int narrow(int value) {
    return value * 35468 >> 16;
  }
}
