package app.selfsame.mrz;

import java.util.Arrays;

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
  private static final int NARROWEST_PX = 3 * PITCH_PX;
  /** What paper without print varies by, in grey values a pixel. */
  private static final float NOISE = 4;
  private static final float MOST_CONTRAST = 6;

  static InkMap of(GreyImage image) {
    int width = image.width();
    int height = image.height();
    float[] ink = ink(image);
    float[] print = contrast(edges(ink, width, height, false), width, height);
    print = RowFilters.mean(print, width, height, 3, 3);
    print = RowFilters.closed(print, width, height, GAP_PX, 3);
    return new InkMap(width, height, ink, RowFilters.mean(print, width, height, ALONG_PX, 3));
  }

  /** How densely strokes of any direction stand at each pixel, against what lies further around; nothing is closed. */
  static float[] strokes(GreyImage image) {
    return contrast(edges(ink(image), image.width(), image.height(), true), image.width(), image.height());
  }

  private static float[] ink(GreyImage image) {
    float[] grey = new float[image.width() * image.height()];
    for (int i = 0; i < grey.length; i++) {
      grey[i] = image.samples()[i] & 0xff;
    }
    float[] ink = RowFilters.closed(grey, image.width(), image.height(), STROKES_PX, STROKES_PX);
    for (int i = 0; i < grey.length; i++) {
      ink[i] -= grey[i];
    }
    return ink;
  }

  private static float[] contrast(float[] edges, int width, int height) {
    float[] around = RowFilters.mean(edges, width, height, AROUND_PX, AROUND_PX);
    for (int i = 0; i < edges.length; i++) {
      edges[i] = Math.min(MOST_CONTRAST, edges[i] / (around[i] + NOISE));
    }
    return edges;
  }

  /** Magnitude of the change along the rows, or along rows and columns (Sobel). */
  private static float[] edges(float[] ink, int width, int height, boolean isAlongColumnsToo) {
    float[] edges = new float[ink.length];
    for (int y = 1; y < height - 1; y++) {
      for (int at = y * width + 1; at < y * width + width - 1; at++) {
        float falling = ink[at + width + 1] - ink[at - width - 1];
        float rising = ink[at - width + 1] - ink[at + width - 1];
        edges[at] = Math.abs(falling + rising + 2 * (ink[at + 1] - ink[at - 1]));
        if (isAlongColumnsToo) {
          edges[at] += Math.abs(falling - rising + 2 * (ink[at + width] - ink[at - width]));
        }
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

  /** Whether each pixel has more print than a level, spots narrower than three cells or lower than 3 px left out. */
  boolean[] above(float level) {
    boolean[] inside = new boolean[print.length];
    for (int y = 1; y < height - 1; y++) {
      int from = y * width;
      int start = from;
      for (int at = from; at <= from + width; at++) {
        boolean isInside = at < from + width
            && print[at] > level && print[at - width] > level && print[at + width] > level;
        if (!isInside) {
          if (at - start > NARROWEST_PX) {
            Arrays.fill(inside, start, at, true);
          }
          start = at + 1;
        }
      }
    }
    boolean[] mask = new boolean[print.length];
    for (int at = width; at < mask.length - width; at++) {
      mask[at] = inside[at] || inside[at - width] || inside[at + width];
    }
    return mask;
  }
}
