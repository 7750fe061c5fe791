package app.selfsame.bench.matting;

/** The Gaussian and its derivative as kernels. */
final class Gaussian {
  private Gaussian() {}

  /** Sums to one; reaches three standard deviations to each side. */
  static float[] kernel(double sigma) {
    int half = (int) Math.ceil(3 * sigma);
    float[] kernel = new float[2 * half + 1];
    double sum = 0;
    for (int k = -half; k <= half; k++) {
      sum += density(k, sigma);
    }
    for (int k = -half; k <= half; k++) {
      kernel[half + k] = (float) (density(k, sigma) / sum);
    }
    return kernel;
  }

  static double density(double x, double sigma) {
    return Math.exp(-x * x / (2 * sigma * sigma)) / (sigma * Math.sqrt(2 * Math.PI));
  }

  static double slope(double x, double sigma) {
    return -x * density(x, sigma) / (sigma * sigma);
  }
}
