package app.selfsame.decode;

import app.selfsame.image.RgbaImage;
import java.util.Arrays;

/** How far the pixels of two pictures of one size lie apart, in CIEDE2000. */
public final class Differences {
  private Differences() {}

  /** That of all pixels on average. */
  public static double mean(RgbaImage one, RgbaImage other) {
    double sum = 0;
    for (int i = 0; i < one.pixels().length; i++) {
      sum += Ciede2000.between(one.pixels()[i], other.pixels()[i]);
    }
    return sum / one.pixels().length;
  }

  /** What a share of the pixels does not exceed. */
  public static double share(RgbaImage one, RgbaImage other, double share) {
    double[] differences = new double[one.pixels().length];
    for (int i = 0; i < differences.length; i++) {
      int first = one.pixels()[i];
      int second = other.pixels()[i];
      differences[i] = first == second ? 0 : Ciede2000.between(first, second);
    }
    Arrays.sort(differences);
    return differences[(int) Math.floor(share * (differences.length - 1))];
  }

  /** What a share of those pixels does not exceed that are opaque in both: a canvas knows the colours of no others. */
  public static double opaqueShare(RgbaImage one, RgbaImage other, double share) {
    int[] first = one.pixels().clone();
    int[] second = other.pixels().clone();
    int count = 0;
    for (int i = 0; i < first.length; i++) {
      if (first[i] >>> 24 == 255 && second[i] >>> 24 == 255) {
        first[count] = first[i];
        second[count++] = second[i];
      }
    }
    return count == 0 ? 0 : share(row(first, count), row(second, count), share);
  }

  private static RgbaImage row(int[] pixels, int count) {
    return new RgbaImage(count, 1, Arrays.copyOf(pixels, count));
  }
}
