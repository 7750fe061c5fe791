package app.selfsame.measure.cover;

import app.selfsame.image.LinearLight;

/**
 * A colour in CIE 1976 L*a*b* (ISO/CIE 11664-4) under D65.
 *
 * @param lightness L*, 0..100
 * @param a green to red
 * @param b blue to yellow
 */
record Lab(double lightness, double a, double b) {
  private static final double WHITE_X = 0.95047;
  private static final double WHITE_Z = 1.08883;
  private static final double LINEAR_PART = 216.0 / 24389;

  /** The colour of sRGB samples 0..255. */
  static Lab ofSrgb(double red, double green, double blue) {
    double r = linear(red);
    double g = linear(green);
    double b = linear(blue);
    double x = root((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / WHITE_X);
    double y = root(0.2126729 * r + 0.7151522 * g + 0.0721750 * b);
    double z = root((0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / WHITE_Z);
    return new Lab(116 * y - 16, 500 * (x - y), 200 * (y - z));
  }

  /** Distance from grey. */
  double chroma() {
    return Math.sqrt(a * a + b * b);
  }

  /** Distance of the two colours when both are made equally light. */
  double chromaDistanceTo(Lab other) {
    return Math.sqrt((a - other.a) * (a - other.a) + (b - other.b) * (b - other.b));
  }

  private static double linear(double sample) {
    int below = (int) Math.max(0, Math.min(254, sample));
    double part = Math.max(0, Math.min(1, sample - below));
    return LinearLight.of(below) + part * (LinearLight.of(below + 1) - LinearLight.of(below));
  }

  private static double root(double value) {
    return value > LINEAR_PART ? Math.pow(value, 1.0 / 3) : (24389.0 / 27 * value + 16) / 116;
  }
}
