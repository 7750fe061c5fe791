package app.selfsame.mrz;

import app.selfsame.geometry.PointPx;

/** How evenly print repeats along a line: characters of a machine-readable zone stand at one distance from each other. */
final class PrintRhythm {
  private static final int SAMPLES = 640;
  private static final int ROWS = 5;
  private static final int MOST_REPEATS = 4;

  private final float[] profile;

  private PrintRhythm(float[] profile) {
    this.profile = profile;
  }

  /** Darkness along a candidate, what changes slowly left out. */
  static PrintRhythm of(GreyLevels photo, LineCandidate candidate) {
    double pxPerSample = candidate.lengthPx() / SAMPLES;
    GreyImage level = photo.levelFor(Math.max(1, pxPerSample));
    double scale = (double) level.width() / photo.photoWidth();
    PointPx from = candidate.from();
    double stepX = (candidate.to().x() - from.x()) / SAMPLES;
    double stepY = (candidate.to().y() - from.y()) / SAMPLES;
    double rowPx = candidate.heightPx() / ROWS / pxPerSample;
    float[] darkness = new float[SAMPLES];
    for (int i = 0; i < SAMPLES; i++) {
      for (int row = 0; row < ROWS; row++) {
        double down = (row - (ROWS - 1) / 2.0) * rowPx;
        double x = from.x() + stepX * (i + 0.5) - stepY * down;
        double y = from.y() + stepY * (i + 0.5) + stepX * down;
        darkness[i] -= level.linear(x * scale - 0.5, y * scale - 0.5);
      }
    }
    float[] around = RowFilters.mean(darkness, SAMPLES, 1, 25, 1);
    for (int i = 0; i < SAMPLES; i++) {
      darkness[i] -= around[i];
    }
    return new PrintRhythm(darkness);
  }

  /** How alike the print is to itself one to four cells further on, -1..1, were it so many cells long. */
  double strength(int cells) {
    double sum = 0;
    for (int repeat = 1; repeat <= MOST_REPEATS; repeat++) {
      double best = -1;
      double lag = repeat * SAMPLES / (cells - 0.24);
      for (double share = 0.985; share < 1.02; share += 0.015) {
        best = Math.max(best, correlation((int) Math.round(lag * share)));
      }
      sum += best;
    }
    return sum / MOST_REPEATS;
  }

  private double correlation(int lag) {
    double both = 0;
    double first = 1e-9;
    double second = 1e-9;
    for (int i = 0; i + lag < profile.length; i++) {
      both += profile[i] * profile[i + lag];
      first += profile[i] * profile[i];
      second += profile[i + lag] * profile[i + lag];
    }
    return both / Math.sqrt(first * second);
  }
}
