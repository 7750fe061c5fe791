package app.selfsame.measure;

import app.selfsame.image.LinearLight;

/**
 * Luminance of linear light, Y = 255 (0.2126 R + 0.7152 G + 0.0722 B) with R, G, B linearised from sRGB
 * (IEC 61966-2-1), as ISO/IEC 29794-5 uses it: a mid-grey face lies near 60, not 128.
 *
 * @param width in samples
 * @param height in samples
 * @param values {@code width * height} values 0..255, rows from the top
 */
public record LuminancePlane(int width, int height, float[] values) {
  /** The luminance of {@code width x height x 3} sRGB samples 0..255. */
  public static LuminancePlane of(float[] rgb, int width, int height) {
    float[] values = new float[width * height];
    for (int i = 0, at = 0; i < values.length; i++, at += 3) {
      values[i] = 255 * (0.2126f * linear(rgb[at]) + 0.7152f * linear(rgb[at + 1]) + 0.0722f * linear(rgb[at + 2]));
    }
    return new LuminancePlane(width, height, values);
  }

  public float at(int x, int y) {
    return values[y * width + x];
  }

  /** A luminance as the standard rounds it, 0..255. */
  public static int rounded(float value) {
    return Math.min(255, (int) (value + 0.5f));
  }

  private static float linear(float sample) {
    return LinearLight.of(Math.max(0, Math.min(255, (int) (sample + 0.5f))));
  }
}
