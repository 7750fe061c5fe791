package app.selfsame.measure.detail;

import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.NotMeasured;
import app.selfsame.measure.Portrait;

/**
 * How far one fine, slanted or straight periodic pattern stands out of the face, as the grid of a screen or of print
 * does: the strongest frequency of the luma's power spectrum over the mean of its ring of equal frequencies, in the
 * photo's own pixels, averaged over overlapping 64 x 64 windows. A plain number; a photographed person lies near 2.
 *
 * <p>Own measure. Frequencies along the axes are left out, because the blocks of JPEG stand there, and those longer
 * than 5 pixels, because eyes and brows do. Known failures: a screen so far away or so much reduced that its grid is
 * lost, woven veils and fine mesh, and noise reduction, which removes the pattern. It can only give a hint.
 */
public final class ScreenPattern {
  private static final int SIDE = 64;
  private static final int WINDOWS_A_SIDE = 4;
  private static final int LEAST_FREQUENCY = 13;
  private static final int AXIS = 2;
  private static final boolean[] LOOKED_AT = lookedAt();

  private ScreenPattern() {}

  public static Measurement of(Portrait portrait) {
    NativeFace face = NativeFace.of(portrait);
    if (Math.min(face.width(), face.height()) < 2 * SIDE) {
      return Measurement.unknown(MeasureId.SCREEN_PATTERN, NotMeasured.TOO_FEW_PIXELS_FOR_SCREEN_PATTERN);
    }
    return Measurement.of(MeasureId.SCREEN_PATTERN, peak(face)).at(face.region());
  }

  static double peak(NativeFace face) {
    double[] power = new double[SIDE * SIDE];
    for (int row = 0; row < WINDOWS_A_SIDE; row++) {
      for (int column = 0; column < WINDOWS_A_SIDE; column += 2) {
        double[] one = window(face, row, column);
        double[] other = window(face, row, column + 1);
        Spectrum.powers(one, other, SIDE);
        add(one, power);
        add(other, power);
      }
    }
    return strongest(power);
  }

  private static double[] window(NativeFace face, int row, int column) {
    int left = column * (face.width() - SIDE) / (WINDOWS_A_SIDE - 1);
    int top = row * (face.height() - SIDE) / (WINDOWS_A_SIDE - 1);
    double[] window = new double[SIDE * SIDE];
    for (int y = 0; y < SIDE; y++) {
      for (int x = 0; x < SIDE; x++) {
        window[y * SIDE + x] = face.luma()[(top + y) * face.width() + left + x];
      }
    }
    return window;
  }

  /** Each window counts alike, however strong its contrast. */
  private static void add(double[] spectrum, double[] power) {
    double sum = 1e-9;
    for (int i = 0; i < spectrum.length; i++) {
      sum += LOOKED_AT[i] ? spectrum[i] : 0;
    }
    for (int i = 0; i < spectrum.length; i++) {
      power[i] += spectrum[i] / sum;
    }
  }

  private static double strongest(double[] power) {
    double[] ring = new double[SIDE];
    int[] count = new int[SIDE];
    for (int i = 0; i < power.length; i++) {
      if (LOOKED_AT[i]) {
        ring[radius(i)] += power[i];
        count[radius(i)]++;
      }
    }
    double strongest = 0;
    for (int i = 0; i < power.length; i++) {
      if (LOOKED_AT[i] && ring[radius(i)] > 0) {
        strongest = Math.max(strongest, power[i] * count[radius(i)] / ring[radius(i)]);
      }
    }
    return strongest;
  }

  private static boolean[] lookedAt() {
    boolean[] lookedAt = new boolean[SIDE * SIDE];
    for (int i = 0; i < lookedAt.length; i++) {
      boolean isOnAxis = Math.abs(frequency(i % SIDE)) <= AXIS || Math.abs(frequency(i / SIDE)) <= AXIS;
      lookedAt[i] = !isOnAxis && radius(i) >= LEAST_FREQUENCY && radius(i) < SIDE / 2;
    }
    return lookedAt;
  }

  private static int radius(int i) {
    int x = frequency(i % SIDE);
    int y = frequency(i / SIDE);
    return (int) Math.sqrt(x * x + y * y);
  }

  private static int frequency(int bin) {
    return bin < SIDE / 2 ? bin : bin - SIDE;
  }
}
