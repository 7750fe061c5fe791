package app.selfsame.measure.light;

/**
 * sRGB to the a* and b* of CIELAB under D50 (CIE 15), by the matrix and the white of ISO/IEC 29794-5, natural colour.
 */
final class CielabChroma {
  private static final double WHITE_X = 0.964221;
  private static final double WHITE_Z = 0.825211;
  private static final double EPSILON = 216.0 / 24389;
  private static final double KAPPA = 24389.0 / 27;

  private CielabChroma() {}

  /** a* and b* of sRGB samples 0..1. */
  static double[] of(double red, double green, double blue) {
    double r = linear(red);
    double g = linear(green);
    double b = linear(blue);
    double x = curve((0.43605 * r + 0.38508 * g + 0.14309 * b) / WHITE_X);
    double y = curve(0.22249 * r + 0.71689 * g + 0.06062 * b);
    double z = curve((0.01393 * r + 0.09710 * g + 0.71419 * b) / WHITE_Z);
    return new double[] {500 * (x - y), 200 * (y - z)};
  }

  private static double linear(double sample) {
    return sample > 0.04045 ? Math.pow((sample + 0.055) / 1.055, 2.4) : sample / 12.92;
  }

  private static double curve(double t) {
    return t <= EPSILON ? (KAPPA * t + 16) / 116 : Math.cbrt(t);
  }
}
