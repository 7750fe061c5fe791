package app.selfsame.matting;

/**
 * What a person's mask lets expect of the pixels of a level.
 *
 * @param expected the share of foreground in each pixel, 0..255
 * @param trust how much more the mask is to be trusted there than colours, 0..255
 */
record MaskHint(byte[] expected, byte[] trust) {
  /** The share of foreground to expect in a pixel, 0..255. */
  int expectedAt(int pixel) {
    return expected[pixel] & 0xff;
  }

  /** How much more the mask is to be trusted in a pixel than colours, 0..255. */
  int trustAt(int pixel) {
    return trust[pixel] & 0xff;
  }

  /** The same with half the pixels an edge: means of 2 x 2. */
  MaskHint halved(int width, int height) {
    return new MaskHint(halved(expected, width, height), halved(trust, width, height));
  }

  private static byte[] halved(byte[] plane, int width, int height) {
    int halfWidth = (width + 1) / 2;
    byte[] half = new byte[halfWidth * ((height + 1) / 2)];
    for (int out = 0; out < half.length; out++) {
      int left = out % halfWidth * 2;
      int right = Math.min(left + 1, width - 1);
      int row = out / halfWidth * 2 * width;
      int below = Math.min(out / halfWidth * 2 + 1, height - 1) * width;
      int sum =
          (plane[row + left] & 0xff)
              + (plane[row + right] & 0xff)
              + (plane[below + left] & 0xff)
              + (plane[below + right] & 0xff);
      half[out] = (byte) (sum + 2 >> 2);
    }
    return half;
  }
}
