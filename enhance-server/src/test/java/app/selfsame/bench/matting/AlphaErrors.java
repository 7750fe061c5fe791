package app.selfsame.bench.matting;

import app.selfsame.matting.Trimap;

/**
 * How far an alpha is off, over the unknown pixels: Rhemann et al., "A Perceptually Motivated Online Benchmark for
 * Image Matting" (CVPR 2009).
 *
 * @param sad sum of absolute differences, in thousands of pixels
 * @param mse mean squared difference
 * @param gradient summed squared difference of gradient magnitudes, in thousands; the gradients are taken with
 *     derivatives of a Gaussian of 1.4 pixels whose kernels have unit energy
 */
record AlphaErrors(double sad, double mse, double gradient) {
  private static final double SIGMA = 1.4;

  static AlphaErrors of(Plane alpha, Plane exact, Trimap trimap) {
    float[] magnitudes = gradientMagnitudes(alpha);
    float[] exactMagnitudes = gradientMagnitudes(exact);
    double absolute = 0;
    double squared = 0;
    double gradient = 0;
    int unknown = 0;
    for (int i = 0; i < magnitudes.length; i++) {
      if (trimap.labels()[i] == Trimap.UNKNOWN) {
        double difference = alpha.values()[i] - exact.values()[i];
        double slope = magnitudes[i] - exactMagnitudes[i];
        absolute += Math.abs(difference);
        squared += difference * difference;
        gradient += slope * slope;
        unknown++;
      }
    }
    return new AlphaErrors(absolute / 1000, squared / Math.max(1, unknown), gradient / 1000);
  }

  private static float[] gradientMagnitudes(Plane alpha) {
    int half = (int) Math.ceil(SIGMA * Math.sqrt(-2 * Math.log(Math.sqrt(2 * Math.PI) * SIGMA * 0.01)));
    float[] smooth = new float[2 * half + 1];
    float[] slope = new float[2 * half + 1];
    double smoothEnergy = 0;
    double slopeEnergy = 0;
    for (int k = -half; k <= half; k++) {
      smooth[half + k] = (float) Gaussian.density(k, SIGMA);
      slope[half + k] = (float) Gaussian.slope(k, SIGMA);
      smoothEnergy += smooth[half + k] * smooth[half + k];
      slopeEnergy += slope[half + k] * slope[half + k];
    }
    for (int k = 0; k < smooth.length; k++) {
      smooth[k] /= (float) Math.sqrt(smoothEnergy);
      slope[k] /= (float) Math.sqrt(slopeEnergy);
    }
    float[] across = alpha.convolved(slope, smooth).values();
    float[] down = alpha.convolved(smooth, slope).values();
    float[] magnitudes = new float[across.length];
    for (int i = 0; i < magnitudes.length; i++) {
      magnitudes[i] = (float) Math.hypot(across[i], down[i]);
    }
    return magnitudes;
  }
}
