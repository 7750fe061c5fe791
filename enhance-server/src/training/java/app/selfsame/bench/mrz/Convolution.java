package app.selfsame.bench.mrz;

/**
 * One convolution, ready to be written.
 *
 * @param weights filter by filter, row by row, place by place, channel by channel
 * @param bias one value a filter
 * @param isPadded whether what lies around the picture counts as 0, so that without strides the size stays; else only whole
 *     kernels count
 * @param isRectified whether negative results become 0
 */
record Convolution(
    float[] weights,
    float[] bias,
    int kernelHeight,
    int kernelWidth,
    int channels,
    int strideY,
    int strideX,
    boolean isPadded,
    boolean isRectified) {
  int filters() {
    return bias.length;
  }

  /**
   * One of the layers of {@link LineNet}.
   *
   * @param weights filter by filter, channel by channel, row by row
   * @param layer filters, height and width of the kernel, strides down and right, padded (1)
   */
  static Convolution ofChannels(float[] weights, float[] bias, int[] layer, boolean isRectified) {
    int places = layer[1] * layer[2];
    int channels = weights.length / layer[0] / places;
    float[] ordered = turned(weights, channels, places);
    return new Convolution(
        ordered, bias, layer[1], layer[2], channels, layer[3], layer[4], layer[5] == 1, isRectified);
  }

  /** The weights filter by filter, channel by channel, row by row. */
  float[] byChannels() {
    return turned(weights, kernelHeight * kernelWidth, channels);
  }

  /** What went row by row in each filter goes column by column. */
  private static float[] turned(float[] weights, int rows, int columns) {
    float[] turned = new float[weights.length];
    for (int start = 0; start < weights.length; start += rows * columns) {
      for (int row = 0; row < rows; row++) {
        for (int column = 0; column < columns; column++) {
          turned[start + column * rows + row] = weights[start + row * columns + column];
        }
      }
    }
    return turned;
  }
}
