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
}
