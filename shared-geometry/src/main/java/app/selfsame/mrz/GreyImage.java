package app.selfsame.mrz;

import app.selfsame.image.RgbaImage;

/**
 * A picture in shades of grey: brightness 0..255 of each pixel as an unsigned byte, rows from the top.
 *
 * @param samples {@code width * height} of them; not copied, and not written to by anybody who holds the image
 */
record GreyImage(int width, int height, byte[] samples) {

  /** The luma of a picture (ITU-R BT.601: 0.299, 0.587, 0.114), what shines through being white. */
  static GreyImage of(RgbaImage picture) {
    int[] pixels = picture.overWhite().pixels();
    byte[] samples = new byte[pixels.length];
    for (int i = 0; i < pixels.length; i++) {
      int pixel = pixels[i];
      samples[i] = (byte) (77 * (pixel & 0xff) + 150 * (pixel >>> 8 & 0xff) + 29 * (pixel >>> 16 & 0xff) + 128 >>> 8);
    }
    return new GreyImage(picture.width(), picture.height(), samples);
  }

  /** Brightness between the four pixels around a place, counted in pixel centres; the nearest pixels repeat outside. */
  float linear(double x, double y) {
    double u = x < 0 ? 0 : Math.min(x, width - 1);
    double v = y < 0 ? 0 : Math.min(y, height - 1);
    int left = (int) u;
    int top = (int) v;
    int right = Math.min(left + 1, width - 1);
    int upper = top * width;
    int lower = Math.min(top + 1, height - 1) * width;
    float fx = (float) (u - left);
    float fy = (float) (v - top);
    float above = (samples[upper + left] & 0xff) * (1 - fx) + (samples[upper + right] & 0xff) * fx;
    float below = (samples[lower + left] & 0xff) * (1 - fx) + (samples[lower + right] & 0xff) * fx;
    return above + fy * (below - above);
  }

  /**
   * Brightness by cubic convolution of the sixteen pixels around a place (Keys, "Cubic convolution interpolation for
   * digital image processing", 1981, a = -0.75), which may lie a little outside 0..255.
   */
  float cubic(double x, double y) {
    int left = (int) Math.floor(x);
    int top = (int) Math.floor(y);
    float fx = (float) (x - left);
    float fy = (float) (y - top);
    float before = keys(-1 - fx);
    float here = keys(-fx);
    float next = keys(1 - fx);
    float after = keys(2 - fx);
    int first = clamp(left - 1, width);
    int second = clamp(left, width);
    int third = clamp(left + 1, width);
    int fourth = clamp(left + 2, width);
    float sum = 0;
    for (int row = -1; row <= 2; row++) {
      int at = clamp(top + row, height) * width;
      float along = before * (samples[at + first] & 0xff) + here * (samples[at + second] & 0xff)
          + next * (samples[at + third] & 0xff) + after * (samples[at + fourth] & 0xff);
      sum += keys(row - fy) * along;
    }
    return sum;
  }

  private static int clamp(int at, int length) {
    return Math.max(0, Math.min(length - 1, at));
  }

  private static float keys(float distance) {
    float d = Math.abs(distance);
    if (d < 1) {
      return (1.25f * d - 2.25f) * d * d + 1;
    }
    return d < 2 ? -0.75f * (((d - 5) * d + 8) * d - 4) : 0;
  }
}
