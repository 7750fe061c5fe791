package app.selfsame.matting;

/**
 * Whether a colour is the old background's or the person's: how often it occurs in what is background for certain and
 * well inside the person.
 */
final class ColourOdds {
  /** Bins an edge of the colour cube. */
  private static final int BINS = 16;

  /** Added to both shares: what occurs more rarely than this tells little. */
  private static final float LEAST = 1e-4f;

  /** How deep inside the outline the person is taken for sure, in eye-to-chin distances. */
  private static final double DEEP = 0.12;

  /** So many times likelier on one side it is that side's. */
  private static final float CLEARLY = 8;

  private final float[] background = new float[BINS * BINS * BINS];
  private final float[] person = new float[BINS * BINS * BINS];

  private ColourOdds() {}

  static ColourOdds of(CutScene scene) {
    ColourOdds odds = new ColourOdds();
    float[] inside = scene.insidePx();
    float deep = (float) (DEEP * scene.unitPx());
    for (int i = 0; i < scene.pixels(); i++) {
      int bin = bin(scene.picture().pixels()[i]);
      if (scene.label(i) == Trimap.BACKGROUND) {
        odds.background[bin]++;
      } else if (scene.label(i) == Trimap.FOREGROUND && inside[i] > deep) {
        odds.person[bin]++;
      }
    }
    spread(odds.background);
    spread(odds.person);
    return odds;
  }

  /** Shares of all, each bin with those around it. */
  private static void spread(float[] bins) {
    float total = 0;
    for (float bin : bins) {
      total += bin;
    }
    if (total == 0) {
      return;
    }
    for (int stride = 1; stride < bins.length; stride *= BINS) {
      float[] before = bins.clone();
      for (int bin = 0; bin < bins.length; bin++) {
        int along = bin / stride % BINS;
        bins[bin] =
            (along > 0 ? before[bin - stride] : 0) + before[bin] + (along < BINS - 1 ? before[bin + stride] : 0);
      }
    }
    for (int bin = 0; bin < bins.length; bin++) {
      bins[bin] /= total;
    }
  }

  /** Whether a colour is clearly the old background's. */
  boolean isOld(int pixel) {
    int bin = bin(pixel);
    return background[bin] > CLEARLY * (person[bin] + LEAST);
  }

  /** Whether a colour is clearly the person's, or none of the background's at all. */
  boolean isPersons(int pixel) {
    int bin = bin(pixel);
    return person[bin] > CLEARLY * (background[bin] + LEAST);
  }

  /** Whether a colour occurs in the background more than in the person. */
  boolean isRatherOld(int pixel) {
    int bin = bin(pixel);
    return background[bin] + LEAST > 2 * (person[bin] + LEAST);
  }

  private static int bin(int pixel) {
    return (pixel >>> 4 & 15) + BINS * (pixel >>> 12 & 15) + BINS * BINS * (pixel >>> 20 & 15);
  }
}
