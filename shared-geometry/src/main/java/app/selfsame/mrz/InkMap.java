package app.selfsame.mrz;

/**
 * Where a picture shows small print that runs along its rows.
 *
 * @param ink how much darker each pixel is than the brightest pixels around it, 0..255, strokes wider than a character left
 *     out (black top-hat)
 * @param print how densely upright strokes stand around each pixel, against what lies further around, so that faint print
 *     counts as much as strong; gaps between characters are closed
 */
record InkMap(int width, int height, float[] ink, float[] print) {
  /** Width of a character's cell that the map is made for, in px. */
  static final int PITCH_PX = 8;

  private static final int STROKES_PX = PITCH_PX + 1;
  private static final int AROUND_PX = 12 * PITCH_PX + 1;
  private static final int GAP_PX = 11;
  private static final int ALONG_PX = 17;
  /** What paper without print varies by, in grey values a pixel. */
  private static final float NOISE = 4;
  private static final float MOST_CONTRAST = 6;

  static InkMap of(GreyImage image) {
    int width = image.width();
    int height = image.height();
    float[] grey = new float[width * height];
    for (int i = 0; i < grey.length; i++) {
      grey[i] = image.samples()[i] & 0xff;
    }
    float[] ink = RowFilters.closed(grey, width, height, STROKES_PX, STROKES_PX);
    for (int i = 0; i < grey.length; i++) {
      ink[i] -= grey[i];
    }
    float[] strokes = uprightEdges(ink, width, height);
    float[] around = RowFilters.mean(strokes, width, height, AROUND_PX, AROUND_PX);
    for (int i = 0; i < strokes.length; i++) {
      strokes[i] = Math.min(MOST_CONTRAST, strokes[i] / (around[i] + NOISE));
    }
    float[] print = RowFilters.mean(strokes, width, height, 3, 3);
    print = RowFilters.closed(print, width, height, GAP_PX, 3);
    return new InkMap(width, height, ink, RowFilters.mean(print, width, height, ALONG_PX, 3));
  }

  /** Magnitude of the change along the rows (Sobel). */
  private static float[] uprightEdges(float[] ink, int width, int height) {
    float[] edges = new float[ink.length];
    for (int y = 1; y < height - 1; y++) {
      for (int at = y * width + 1; at < y * width + width - 1; at++) {
        edges[at] = Math.abs(
            ink[at - width + 1] - ink[at - width - 1]
                + 2 * (ink[at + 1] - ink[at - 1])
                + ink[at + width + 1] - ink[at + width - 1]);
      }
    }
    return edges;
  }

  /** The level of print that best parts print from paper (Otsu, "A threshold selection method", 1979). */
  float threshold() {
    float largest = 1e-6f;
    for (float value : print) {
      largest = Math.max(largest, value);
    }
    int[] counts = new int[256];
    for (float value : print) {
      counts[(int) (value / largest * 255)]++;
    }
    double total = 0;
    for (int i = 0; i < counts.length; i++) {
      total += (double) i * counts[i];
    }
    double below = 0;
    double sumBelow = 0;
    double most = -1;
    int best = 0;
    for (int i = 0; i < counts.length - 1; i++) {
      below += counts[i];
      sumBelow += (double) i * counts[i];
      double above = print.length - below;
      if (below > 0 && above > 0) {
        double difference = sumBelow / below - (total - sumBelow) / above;
        double between = below * above * difference * difference;
        if (between > most) {
          most = between;
          best = i;
        }
      }
    }
    return (best + 1) / 255f * largest;
  }

  /** Pixels with more print than a level, narrow and flat spots left out, as 1 and 0. */
  float[] above(float level) {
    float[] mask = new float[print.length];
    for (int i = 0; i < mask.length; i++) {
      mask[i] = print[i] > level ? 1 : 0;
    }
    return RowFilters.opened(mask, width, height, 3 * PITCH_PX + 1, 3);
  }
}
