package app.selfsame.decode;

/**
 * Differences of colours as people see them, CIEDE2000 (ISO/CIE 11664-6; written out in Sharma, Wu, Dalal: The CIEDE2000
 * color-difference formula, Color Research and Application 30, 2005). Below 1 nobody tells two colours apart.
 */
public final class Ciede2000 {
  private static final double POW_25_7 = Math.pow(25, 7);
  /** From linear sRGB to XYZ for the white D50 (Bradford), as ICC profiles have it, by rows. */
  private static final double[] TO_XYZ = {
    0.4360747, 0.3850649, 0.1430804, 0.2225045, 0.7168786, 0.0606169, 0.0139322, 0.0971045, 0.7141733
  };
  private static final double[] WHITE = {0.9642, 1, 0.8249};

  private Ciede2000() {}

  /** Between two colours of sRGB, red lowest. */
  public static double between(int pixel, int other) {
    return between(lab(pixel), lab(other));
  }

  private static double[] lab(int pixel) {
    double[] light = new double[3];
    for (int i = 0; i < 3; i++) {
      double value = (pixel >> 8 * i & 0xff) / 255.0;
      light[i] = value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
    double[] f = new double[3];
    for (int i = 0; i < 3; i++) {
      double xyz = TO_XYZ[3 * i] * light[0] + TO_XYZ[3 * i + 1] * light[1] + TO_XYZ[3 * i + 2] * light[2];
      double ratio = xyz / WHITE[i];
      f[i] = ratio > 216.0 / 24389 ? Math.cbrt(ratio) : (24389.0 / 27 * ratio + 16) / 116;
    }
    return new double[] {116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])};
  }

  /** Between two colours of CIELAB. */
  static double between(double[] one, double[] other) {
    double meanChroma = (Math.hypot(one[1], one[2]) + Math.hypot(other[1], other[2])) / 2;
    double g = 0.5 * (1 - share(meanChroma));
    double a1 = one[1] * (1 + g);
    double a2 = other[1] * (1 + g);
    double c1 = Math.hypot(a1, one[2]);
    double c2 = Math.hypot(a2, other[2]);
    double h1 = hue(a1, one[2]);
    double h2 = hue(a2, other[2]);
    double turn = c1 * c2 == 0 ? 0 : h2 - h1 > 180 ? h2 - h1 - 360 : h2 - h1 < -180 ? h2 - h1 + 360 : h2 - h1;
    double deltaHue = 2 * Math.sqrt(c1 * c2) * sin(turn / 2);
    double chroma = (c1 + c2) / 2;
    double hue = meanHue(h1, h2, c1 * c2 == 0);
    double t = 1 - 0.17 * cos(hue - 30) + 0.24 * cos(2 * hue) + 0.32 * cos(3 * hue + 6) - 0.2 * cos(4 * hue - 63);
    double fromMiddle = Math.pow((one[0] + other[0]) / 2 - 50, 2);
    double lightness = (other[0] - one[0]) / (1 + 0.015 * fromMiddle / Math.sqrt(20 + fromMiddle));
    double colourfulness = (c2 - c1) / (1 + 0.045 * chroma);
    double tint = deltaHue / (1 + 0.015 * chroma * t);
    double rotation = -sin(60 * Math.exp(-Math.pow((hue - 275) / 25, 2))) * 2 * share(chroma);
    return Math.sqrt(
        lightness * lightness + colourfulness * colourfulness + tint * tint + rotation * colourfulness * tint);
  }

  private static double share(double chroma) {
    double seventh = Math.pow(chroma, 7);
    return Math.sqrt(seventh / (seventh + POW_25_7));
  }

  private static double hue(double a, double b) {
    double degrees = a == 0 && b == 0 ? 0 : Math.toDegrees(Math.atan2(b, a));
    return degrees < 0 ? degrees + 360 : degrees;
  }

  private static double meanHue(double one, double other, boolean isGrey) {
    if (isGrey) {
      return one + other;
    }
    if (Math.abs(one - other) <= 180) {
      return (one + other) / 2;
    }
    return one + other < 360 ? (one + other + 360) / 2 : (one + other - 360) / 2;
  }

  private static double sin(double degrees) {
    return Math.sin(Math.toRadians(degrees));
  }

  private static double cos(double degrees) {
    return Math.cos(Math.toRadians(degrees));
  }
}
