package app.selfsame.bench.matting;

/**
 * One number a pixel: an alpha, a mask.
 *
 * @param values {@code width * height}, rows from the top; alphas are 0..1
 */
record Plane(int width, int height, float[] values) {
  Plane {
    if (values.length != width * height) {
      throw new IllegalArgumentException(width + " x " + height + " does not fit " + values.length);
    }
  }

  Plane(int width, int height) {
    this(width, height, new float[width * height]);
  }

  /** The value of the nearest pixel of the picture. */
  float at(int x, int y) {
    return values[Math.max(0, Math.min(height - 1, y)) * width + Math.max(0, Math.min(width - 1, x))];
  }

  /** Convolved with a Gaussian of this standard deviation in pixels; the borders are repeated. */
  Plane blurred(double sigma) {
    float[] kernel = Gaussian.kernel(sigma);
    return convolved(kernel, kernel);
  }

  /** Convolved with one kernel of odd length along the rows and one along the columns; the borders are repeated. */
  Plane convolved(float[] alongRows, float[] alongColumns) {
    return along(alongRows, 1, 0).along(alongColumns, 0, 1);
  }

  private Plane along(float[] kernel, int dx, int dy) {
    int half = kernel.length / 2;
    Plane result = new Plane(width, height);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        float sum = 0;
        for (int k = -half; k <= half; k++) {
          sum += kernel[half + k] * at(x - k * dx, y - k * dy);
        }
        result.values[y * width + x] = sum;
      }
    }
    return result;
  }
}
