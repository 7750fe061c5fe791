package app.selfsame.mrz;

/**
 * Straightens lines of cells: {@value LineTensor#CELL_PX} px a cell, {@value LineTensor#HEIGHT_PX} px high, one cell more at
 * each end.
 */
final class LineSampler {
  private final GreyLevels photo;

  LineSampler(GreyLevels photo) {
    this.photo = photo;
  }

  /** Brightness 0..255 of the straightened line, row by row. */
  float[] sample(CellLine line) {
    double pxPerSample = line.pitchPx() / LineTensor.CELL_PX;
    GreyImage level = photo.levelFor(pxPerSample);
    double scale = (double) level.width() / photo.photoWidth();
    return pxPerSample * scale > 1.1 ? reduced(line, level, scale) : grid(line, level, scale, 1, true);
  }

  /** Where pixels are smaller than samples: twice as many samples, and of those means weighted 1, 2, 1. */
  private static float[] reduced(CellLine line, GreyImage level, double scale) {
    float[] fine = grid(line, level, scale, 2, false);
    int width = (line.cells() + 2) * LineTensor.CELL_PX;
    int stride = 2 * width;
    int rows = 2 * LineTensor.HEIGHT_PX;
    float[] across = new float[rows * width];
    for (int y = 0; y < rows; y++) {
      for (int x = 0; x < width; x++) {
        int at = y * stride + 2 * x;
        across[y * width + x] = 0.125f * fine[at - (x > 0 ? 1 : 0)] + 0.375f * (fine[at] + fine[at + 1])
            + 0.125f * fine[at + (x < width - 1 ? 2 : 1)];
      }
    }
    float[] samples = new float[LineTensor.HEIGHT_PX * width];
    for (int y = 0; y < LineTensor.HEIGHT_PX; y++) {
      int above = (y > 0 ? 2 * y - 1 : 0) * width;
      int below = (y < LineTensor.HEIGHT_PX - 1 ? 2 * y + 2 : rows - 1) * width;
      int upper = 2 * y * width;
      for (int x = 0; x < width; x++) {
        samples[y * width + x] = 0.125f * (across[above + x] + across[below + x])
            + 0.375f * (across[upper + x] + across[upper + width + x]);
      }
    }
    return samples;
  }

  private static float[] grid(CellLine line, GreyImage level, double scale, int fineness, boolean isCubic) {
    int width = (line.cells() + 2) * LineTensor.CELL_PX * fineness;
    int height = LineTensor.HEIGHT_PX * fineness;
    double cellsPerSample = 1.0 / (LineTensor.CELL_PX * fineness);
    float[] samples = new float[width * height];
    for (int column = 0; column < width; column++) {
      double cell = (column + 0.5) * cellsPerSample - 1.5;
      double downX = -line.alongY(cell) * scale * cellsPerSample;
      double downY = line.alongX(cell) * scale * cellsPerSample;
      double x = line.x(cell) * scale - 0.5 - (height - 1) / 2.0 * downX;
      double y = line.y(cell) * scale - 0.5 - (height - 1) / 2.0 * downY;
      for (int row = 0; row < height; row++) {
        samples[row * width + column] = isCubic ? level.cubic(x, y) : level.linear(x, y);
        x += downX;
        y += downY;
      }
    }
    return samples;
  }
}
