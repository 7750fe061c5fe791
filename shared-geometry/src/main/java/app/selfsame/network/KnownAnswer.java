package app.selfsame.network;

/**
 * A run with a known answer: runtimes that lack an operation answer with uninitialised memory instead of an error, so
 * each network proves itself once before it is trusted with a photo.
 */
final class KnownAnswer {
  /** Kernels add up in different orders on different machines. */
  private static final double RELATIVE_TOLERANCE = 0.01;

  private static final double ABSOLUTE_TOLERANCE = 0.01;

  private static final float[] HEAD = {0.8f, 0.6f, 0.5f};
  private static final float[] SHOULDERS = {0.2f, 0.25f, 0.4f};
  private static final float[] WALL = {0.9f, 0.9f, 0.9f};

  private KnownAnswer() {}

  /**
   * Runs a network on its test input.
   *
   * @throws IllegalStateException when the mean magnitude of an output is not what the model computes
   */
  static void verify(Model model, NeuralNetwork network) {
    float[][] inputs = new float[model.inputShapes().length][];
    for (int i = 0; i < inputs.length; i++) {
      inputs[i] = testInput(model.inputShapes()[i]);
    }
    float[][] outputs = network.run(inputs);
    double[] expected = model.knownAnswer();
    for (int i = 0; i < expected.length; i++) {
      double actual = meanMagnitude(outputs[i]);
      double tolerance = ABSOLUTE_TOLERANCE + RELATIVE_TOLERANCE * Math.abs(expected[i]);
      if (!(Math.abs(actual - expected[i]) <= tolerance)) {
        throw new IllegalStateException(
            model + " answers " + actual + " instead of " + expected[i] + " for output " + i);
      }
    }
  }

  /** A drawn person for pictures, strokes for print, which has one channel, a disc that fades towards the edges for features. */
  private static float[] testInput(int[] shape) {
    int height = shape[1];
    int width = shape[2];
    int channels = shape[3];
    float[] input = new float[height * width * channels];
    int at = 0;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        double dx = (2 * x + 1.0) / width - 1;
        double dy = (2 * y + 1.0) / height - 1;
        float[] colour = colour(dx, dy);
        float disc = (float) (1 - (dx * dx + dy * dy) / 2);
        for (int channel = 0; channel < channels; channel++) {
          input[at++] =
              channels == 3 ? colour[channel] : channels == 1 ? stroke(x, y) : disc * (1 + channel % 3) / 3;
        }
      }
    }
    return input;
  }

  /** A bright head over dark shoulders before a white wall, for places -1..1. */
  private static float[] colour(double x, double y) {
    if (x * x / 0.09 + (y + 0.1) * (y + 0.1) / 0.16 < 1) {
      return HEAD;
    }
    return y > 0.2 && Math.abs(x) < 0.25 + (y - 0.2) * 1.2 ? SHOULDERS : WALL;
  }

  /** Slanted strokes that lie closer together from left to right, dark on bright. */
  private static float stroke(int x, int y) {
    return (x + y / 2) % (21 - x / 64) < 4 ? -2 : 0.5f;
  }

  private static double meanMagnitude(float[] values) {
    double sum = 0;
    for (float value : values) {
      sum += Math.abs(value);
    }
    return sum / values.length;
  }
}
