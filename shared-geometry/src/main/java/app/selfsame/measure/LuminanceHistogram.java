package app.selfsame.measure;

/**
 * How often each luminance occurs in a part of the face. ISO/IEC 29794-5 rounds luminance to whole numbers 0..255
 * before it counts.
 *
 * @param counts of the luminances 0 to 255
 * @param total their sum
 */
public record LuminanceHistogram(int[] counts, int total) {
  public static final int BINS = 256;

  /** The histogram of counts. */
  public static LuminanceHistogram of(int[] counts) {
    int total = 0;
    for (int count : counts) {
      total += count;
    }
    return new LuminanceHistogram(counts, total);
  }

  /** The histogram of a region. */
  public static LuminanceHistogram of(LuminancePlane plane, FaceRegion region) {
    int[] counts = new int[BINS];
    for (int i = 0; i < region.inside().length; i++) {
      if (region.inside()[i]) {
        counts[LuminancePlane.rounded(plane.values()[i])]++;
      }
    }
    return of(counts);
  }

  /** The histogram of a square of the plane; what lies outside the region counts as black, as in the standard. */
  public static LuminanceHistogram of(LuminancePlane plane, FaceRegion region, int left, int top, int side) {
    int[] counts = new int[BINS];
    for (int y = top; y < top + side; y++) {
      for (int x = left; x < left + side; x++) {
        int at = y * plane.width() + x;
        counts[region.inside()[at] ? LuminancePlane.rounded(plane.values()[at]) : 0]++;
      }
    }
    return of(counts);
  }

  public boolean isEmpty() {
    return total == 0;
  }

  /** The share 0..1 of a luminance. */
  public double share(int luminance) {
    return (double) counts[luminance] / total;
  }

  /** The share 0..1 of the luminances from one to another, both counted in. */
  public double share(int from, int to) {
    int sum = 0;
    for (int i = from; i <= to; i++) {
      sum += counts[i];
    }
    return (double) sum / total;
  }
}
