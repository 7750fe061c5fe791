package app.selfsame.tone;

import app.selfsame.image.LinearLight;

/**
 * What becomes of light when it is multiplied: black and white stay, dark light is multiplied by the whole gain, and
 * near white the curve bends so that nothing burns out.
 */
final class ToneCurve {
  private final double[] gains;

  /**
   * @param gains each 0.5..2, applied one after the other
   */
  ToneCurve(double... gains) {
    this.gains = gains;
  }

  /** The light, 0..1, that comes of light 0..1. Rises with it: no two tones change places. */
  double of(double light) {
    double result = light;
    for (double gain : gains) {
      // Below a gain of 2 the slope is positive up to 1.
      result = gain * result / (1 + (gain - 1) * result * result);
    }
    return result;
  }

  /** The sRGB samples, 0..255, that come of the 256 samples. */
  byte[] table() {
    byte[] table = new byte[256];
    for (int i = 0; i < table.length; i++) {
      table[i] = (byte) LinearLight.toSrgb((float) of(LinearLight.of(i)));
    }
    return table;
  }

  /** The sRGB sample, 0..255, that comes of a sample between two of the 256. */
  double srgb(double sample) {
    int below = (int) Math.max(0, Math.min(254, sample));
    byte[] table = table();
    return (table[below] & 0xff) + (sample - below) * ((table[below + 1] & 0xff) - (table[below] & 0xff));
  }
}
