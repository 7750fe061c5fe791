package app.selfsame.matting;

import app.selfsame.image.RgbaImage;
import java.util.Arrays;

/**
 * Separates the colours of foreground and background where a pixel shows both, so that nothing of the old background
 * shines through: both are smooth, more so where alpha is even, and together they make the picture (T. Germer, T.
 * Uelwer, S. Conrad, S. Harmeling, "Fast Multi-Level Foreground Estimation", ICPR 2020, equation 2). The colour pairs
 * are where it starts, so one level is enough.
 */
final class ForegroundColours {
  private static final int SWEEPS = 6;

  /** Weight of smoothness against the picture, where alpha is even and for each unit of its slope. */
  private static final float EVEN = 5e-3f;

  private static final float SLOPE = 0.1f;

  private final MattingLevel level;
  private final float[] alpha;
  private final int[] rows;
  private final float[] foreground;
  private final float[] background;
  private final float[] sums = new float[8];

  private ForegroundColours(MattingLevel level, float[] alpha, ColourPairs pairs) {
    this.level = level;
    this.alpha = alpha;
    rows = level.rows();
    int count = level.unknown().length;
    foreground = new float[3 * count];
    background = new float[3 * count];
    for (int n = 0; n < count; n++) {
      for (int channel = 0; channel < 3; channel++) {
        foreground[3 * n + channel] = pairs.foreground()[n] >>> 8 * channel & 0xff;
        background[3 * n + channel] = pairs.background()[n] >>> 8 * channel & 0xff;
      }
    }
  }

  /** The foreground's colour of each unknown pixel, packed and opaque. */
  static int[] of(MattingLevel level, float[] alpha, ColourPairs pairs) {
    ForegroundColours colours = new ForegroundColours(level, alpha, pairs);
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      colours.sweep(sweep % 2 == 0);
    }
    return colours.packed();
  }

  private void sweep(boolean forwards) {
    int count = level.unknown().length;
    for (int step = 0; step < count; step++) {
      settle(forwards ? step : count - 1 - step);
    }
  }

  private void settle(int n) {
    int pixel = level.unknown()[n];
    int x = pixel % level.width();
    int y = pixel / level.width();
    Arrays.fill(sums, 0);
    if (x > 0) {
      gather(pixel, pixel - 1);
    }
    if (x < level.width() - 1) {
      gather(pixel, pixel + 1);
    }
    if (y > 0) {
      gather(pixel, pixel - level.width());
    }
    if (y < level.height() - 1) {
      gather(pixel, pixel + level.width());
    }
    float share = alpha[pixel];
    float rest = 1 - share;
    float ff = share * share + sums[3];
    float bb = rest * rest + sums[7];
    float fb = share * rest;
    float one = 1 / (ff * bb - fb * fb);
    for (int channel = 0; channel < 3; channel++) {
      int sample = level.picture().pixels()[pixel] >>> 8 * channel & 0xff;
      float f = share * sample + sums[channel];
      float b = rest * sample + sums[4 + channel];
      foreground[3 * n + channel] = Math.max(0, Math.min(255, (bb * f - fb * b) * one));
      background[3 * n + channel] = Math.max(0, Math.min(255, (ff * b - fb * f) * one));
    }
  }

  /** Adds a neighbour's colours: a known one has one of the two, an unknown one both. */
  private void gather(int pixel, int neighbour) {
    float weight = EVEN + SLOPE * Math.abs(alpha[pixel] - alpha[neighbour]);
    int m = rows[neighbour];
    if (m >= 0) {
      add(0, weight, foreground, 3 * m);
      add(4, weight, background, 3 * m);
    } else {
      add(level.labels()[neighbour] == Trimap.FOREGROUND ? 0 : 4, weight, level.picture().pixels()[neighbour]);
    }
  }

  private void add(int at, float weight, float[] colours, int from) {
    float[] into = sums;
    into[at] += weight * colours[from];
    into[at + 1] += weight * colours[from + 1];
    into[at + 2] += weight * colours[from + 2];
    into[at + 3] += weight;
  }

  private void add(int at, float weight, int colour) {
    float[] into = sums;
    into[at] += weight * RgbaImage.red(colour);
    into[at + 1] += weight * RgbaImage.green(colour);
    into[at + 2] += weight * RgbaImage.blue(colour);
    into[at + 3] += weight;
  }

  private int[] packed() {
    int[] packed = new int[level.unknown().length];
    for (int n = 0; n < packed.length; n++) {
      packed[n] =
          0xff000000
              | Math.round(foreground[3 * n + 2]) << 16
              | Math.round(foreground[3 * n + 1]) << 8
              | Math.round(foreground[3 * n]);
    }
    return packed;
  }
}
