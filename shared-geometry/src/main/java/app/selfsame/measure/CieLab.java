package app.selfsame.measure;

import app.selfsame.image.LinearLight;
import app.selfsame.image.RgbaImage;

/**
 * A colour in CIE 1976 L*a*b* under D65, from sRGB (IEC 61966-2-1; ISO/CIE 11664-4).
 *
 * @param lightness L*, 0..100
 * @param a from green to red
 * @param b from blue to yellow
 */
public record CieLab(double lightness, double a, double b) {
  private static final double WHITE_X = 0.95047;
  private static final double WHITE_Z = 1.08883;
  private static final double EPSILON = 216.0 / 24389;
  private static final double KAPPA = 24389.0 / 27;

  /** The colour of a pixel; alpha is not looked at. */
  public static CieLab of(int pixel) {
    return of(RgbaImage.red(pixel), RgbaImage.green(pixel), RgbaImage.blue(pixel));
  }

  /** The colour of three sRGB samples 0..255. */
  public static CieLab of(double red, double green, double blue) {
    double r = linear(red);
    double g = linear(green);
    double b = linear(blue);
    double x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / WHITE_X);
    double y = f(0.2126729 * r + 0.7151522 * g + 0.0721750 * b);
    double z = f((0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / WHITE_Z);
    // White comes out a rounding above 100.
    return new CieLab(Math.min(100, 116 * y - 16), 500 * (x - y), 200 * (y - z));
  }

  /** The colour of a lightness, a chroma and a hue angle in degrees: the cylindrical form of L*a*b*. */
  public static CieLab polar(double lightness, double chroma, double hueDegrees) {
    double hue = Math.toRadians(hueDegrees);
    return new CieLab(lightness, chroma * Math.cos(hue), chroma * Math.sin(hue));
  }

  /** C*ab: distance from grey. */
  public double chroma() {
    return Math.sqrt(a * a + b * b);
  }

  /** h*ab, from red at 0 by yellow at 90 and blue at 270 to 360; of a grey it says nothing. */
  public double hueDegrees() {
    double degrees = Math.toDegrees(Math.atan2(b, a));
    return degrees < 0 ? degrees + 360 : degrees;
  }

  /** Distance of the two colours when both are made equally light. */
  public double chromaDistanceTo(CieLab other) {
    return Math.sqrt((a - other.a) * (a - other.a) + (b - other.b) * (b - other.b));
  }

  /** L* of a luminance, 0..1 of white. */
  public static double lightnessOf(double luminance) {
    return 116 * f(luminance) - 16;
  }

  /** The luminance, 0..1 of white, of an L*. */
  public static double luminanceOf(double lightness) {
    double y = (lightness + 16) / 116;
    return lightness > KAPPA * EPSILON ? y * y * y : lightness / KAPPA;
  }

  private static double linear(double sample) {
    int below = (int) Math.max(0, Math.min(254, sample));
    double part = Math.max(0, Math.min(1, sample - below));
    return LinearLight.of(below) + part * (LinearLight.of(below + 1) - LinearLight.of(below));
  }

  private static double f(double t) {
    return t > EPSILON ? Math.cbrt(t) : (KAPPA * t + 16) / 116;
  }
}
