package app.selfsame.image;

/** sRGB samples (IEC 61966-2-1) to linear light 0..1 and back. */
public final class LinearLight {
  /** Fine enough that the darkest sRGB steps, 1/3295 apart in linear light, keep their values. */
  private static final int STEPS = 1 << 14;

  private static final float[] TO_LINEAR = toLinearTable();
  private static final byte[] TO_SRGB = toSrgbTable();

  private LinearLight() {}

  /** Linear light 0..1 of an sRGB sample 0..255. */
  public static float of(int sample) {
    return TO_LINEAR[sample];
  }

  /** Linear light of the 256 sRGB samples. */
  static float[] table() {
    return TO_LINEAR;
  }

  /** The nearest sRGB sample, 0..255; light outside 0..1 is cut off. */
  public static int toSrgb(float linear) {
    float clamped = linear < 0 ? 0 : linear > 1 ? 1 : linear;
    return TO_SRGB[(int) (clamped * STEPS + 0.5f)] & 0xff;
  }

  private static float[] toLinearTable() {
    float[] table = new float[256];
    for (int i = 0; i < table.length; i++) {
      double x = i / 255.0;
      table[i] = (float) (x <= 0.04045 ? x / 12.92 : Math.pow((x + 0.055) / 1.055, 2.4));
    }
    return table;
  }

  private static byte[] toSrgbTable() {
    byte[] table = new byte[STEPS + 1];
    for (int i = 0; i < table.length; i++) {
      double x = (double) i / STEPS;
      double srgb = x <= 0.0031308 ? 12.92 * x : 1.055 * Math.pow(x, 1 / 2.4) - 0.055;
      table[i] = (byte) Math.round(255 * srgb);
    }
    return table;
  }
}
