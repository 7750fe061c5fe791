package app.selfsame.colour;

/** The colours of light that three samples stand for, and of their white, in CIE 1931 x and y. */
public record Primaries(double redX, double redY, double greenX, double greenY, double blueX, double blueY, double whiteX,
    double whiteY) {
  private static final double D65_X = 0.3127;
  private static final double D65_Y = 0.3290;

  public static final Primaries SRGB = new Primaries(0.64, 0.33, 0.30, 0.60, 0.15, 0.06, D65_X, D65_Y);

  /** Responses of the eye's cones, after Bradford (ICC.1, annex E). */
  private static final double[][] CONES = {
    {0.8951, 0.2664, -0.1614}, {-0.7502, 1.7135, 0.0367}, {0.0389, -0.0685, 1.0296}
  };

  /** The primaries of a number in ITU-T H.273, table 2, or null. */
  public static Primaries ofNumber(int number) {
    return switch (number) {
      case 1 -> SRGB;
      case 4 -> new Primaries(0.67, 0.33, 0.21, 0.71, 0.14, 0.08, 0.310, 0.316);
      case 5 -> new Primaries(0.64, 0.33, 0.29, 0.60, 0.15, 0.06, D65_X, D65_Y);
      case 6, 7 -> new Primaries(0.630, 0.340, 0.310, 0.595, 0.155, 0.070, D65_X, D65_Y);
      case 8 -> new Primaries(0.681, 0.319, 0.243, 0.692, 0.145, 0.049, 0.310, 0.316);
      case 9 -> new Primaries(0.708, 0.292, 0.170, 0.797, 0.131, 0.046, D65_X, D65_Y);
      case 10 -> new Primaries(1, 0, 0, 1, 0, 0, 1 / 3.0, 1 / 3.0);
      case 11 -> new Primaries(0.680, 0.320, 0.265, 0.690, 0.150, 0.060, 0.314, 0.351);
      case 12 -> new Primaries(0.680, 0.320, 0.265, 0.690, 0.150, 0.060, D65_X, D65_Y);
      case 22 -> new Primaries(0.630, 0.340, 0.295, 0.605, 0.155, 0.077, D65_X, D65_Y);
      default -> null;
    };
  }

  /** Whether three lights and a white are told that can be mixed from them. */
  public boolean areUsable() {
    double area = (greenX - redX) * (blueY - redY) - (blueX - redX) * (greenY - redY);
    return Math.abs(area) > 1e-3 && whiteY > 1e-3 && isFinite(toXyz());
  }

  private static boolean isFinite(double[][] matrix) {
    double sum = 0;
    for (double[] row : matrix) {
      sum += row[0] + row[1] + row[2];
    }
    return Double.isFinite(sum);
  }

  /** From linear samples of these primaries to those of sRGB, white to white. */
  double[][] toSrgb() {
    double[] from = times(CONES, white());
    double[] to = times(CONES, SRGB.white());
    double[][] adapted = new double[3][3];
    for (int i = 0; i < 3; i++) {
      adapted[i][i] = to[i] / from[i];
    }
    double[][] adaptation = times(inverse(CONES), times(adapted, CONES));
    return times(inverse(SRGB.toXyz()), times(adaptation, toXyz()));
  }

  private double[] white() {
    return new double[] {whiteX / whiteY, 1, (1 - whiteX - whiteY) / whiteY};
  }

  private double[][] toXyz() {
    double[][] lights = {
      {redX, greenX, blueX}, {redY, greenY, blueY}, {1 - redX - redY, 1 - greenX - greenY, 1 - blueX - blueY}
    };
    double[] shares = times(inverse(lights), white());
    double[][] scaled = new double[3][3];
    for (int i = 0; i < 9; i++) {
      scaled[i / 3][i % 3] = lights[i / 3][i % 3] * shares[i % 3];
    }
    return scaled;
  }

  private static double[] times(double[][] matrix, double[] vector) {
    double[] product = new double[3];
    for (int i = 0; i < 9; i++) {
      product[i / 3] += matrix[i / 3][i % 3] * vector[i % 3];
    }
    return product;
  }

  private static double[][] times(double[][] a, double[][] b) {
    double[][] product = new double[3][3];
    for (int i = 0; i < 27; i++) {
      product[i / 9][i % 3] += a[i / 9][i / 3 % 3] * b[i / 3 % 3][i % 3];
    }
    return product;
  }

  private static double[][] inverse(double[][] m) {
    double[][] inverse = new double[3][3];
    double determinant = 0;
    for (int i = 0; i < 9; i++) {
      int row = i / 3;
      int column = i % 3;
      int below = (row + 1) % 3;
      int last = (row + 2) % 3;
      int right = (column + 1) % 3;
      int end = (column + 2) % 3;
      inverse[column][row] = m[below][right] * m[last][end] - m[below][end] * m[last][right];
      determinant += row == 0 ? m[0][column] * inverse[column][0] : 0;
    }
    for (double[] row : inverse) {
      for (int i = 0; i < 3; i++) {
        row[i] /= determinant;
      }
    }
    return inverse;
  }
}
