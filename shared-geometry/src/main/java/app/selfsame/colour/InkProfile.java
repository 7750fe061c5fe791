package app.selfsame.colour;

import app.selfsame.image.FileBytes;
import java.util.Arrays;
import java.util.Optional;

/** ICC profiles of four inks (ICC.1:2022, 8.5), of version 2 or 4, as strangers wrote them: their table A2B0. */
final class InkProfile {
  private static final int MAX_SAMPLES = 4096;
  private static final int LEVELS = 256;
  private static final float[] NO_MATRIX = {1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0};

  private final FileBytes tag;
  private final boolean lab;

  private InkProfile(FileBytes tag, boolean lab) {
    this.tag = tag;
    this.lab = lab;
  }

  /**
   * The conversion; empty when the profile is of another kind.
   *
   * @throws FileBytes.PastEndException when something in it is not where it is said to be
   */
  static Optional<InkConversion> conversion(FileBytes bytes) {
    IccProfile profile = new IccProfile(bytes);
    boolean lab = profile.leads("CMYK", "Lab ");
    if (!lab && !profile.leads("CMYK", "XYZ ") || !profile.isWhole()) {
      return Optional.empty();
    }
    return profile.tag("A2B0").flatMap(tag -> new InkProfile(tag, lab).read());
  }

  private Optional<InkConversion> read() {
    if (tag.u8(8) != InkTable.INKS || tag.u8(9) != InkTable.NUMBERS) {
      return Optional.empty();
    }
    if (tag.hasText(0, "mft1")) {
      return table(1, 48, LEVELS, LEVELS);
    }
    if (tag.hasText(0, "mft2")) {
      return table(2, 52, tag.u16(48), tag.u16(50));
    }
    return tag.hasText(0, "mAB ") ? steps() : Optional.empty();
  }

  /** 10.10 and 10.11; the matrix is for XYZ that goes in. */
  private Optional<InkConversion> table(int bytesEach, long at, int inkSamples, int numberSamples) {
    int places = tag.u8(10);
    if (places < 2
        || inkSamples < 2
        || inkSamples > MAX_SAMPLES
        || numberSamples < 2
        || numberSamples > MAX_SAMPLES) {
      return Optional.empty();
    }
    long gridAt = at + (long) InkTable.INKS * inkSamples * bytesEach;
    long curvesAt = gridAt + gridLength(places, places, places, places) * bytesEach;
    SampledCurve[] inks = curves(at, InkTable.INKS, inkSamples, bytesEach);
    SampledCurve[] numbers = curves(curvesAt, InkTable.NUMBERS, numberSamples, bytesEach);
    int[] all = {places, places, places, places};
    float[] grid = samples(gridAt, gridLength(all), bytesEach);
    ConnectionSpace space =
        !lab ? ConnectionSpace.XYZ : bytesEach == 1 ? ConnectionSpace.LAB : ConnectionSpace.LAB_OF_VERSION_2;
    return Optional.of(
        new InkConversion(new InkTable(grid, all, levels(inks)), numbers, NO_MATRIX, straight(), space));
  }

  /** 10.12: curves, a table, curves, a matrix, curves; of the last four any may be missing, but not the table here. */
  private Optional<InkConversion> steps() {
    long gridAt = tag.u32(24);
    if (gridAt == 0) {
      return Optional.empty();
    }
    int[] places = new int[InkTable.INKS];
    for (int ink = 0; ink < places.length; ink++) {
      places[ink] = tag.u8(gridAt + ink);
      if (places[ink] < 2) {
        return Optional.empty();
      }
    }
    int bytesEach = tag.u8(gridAt + 16);
    Optional<SampledCurve[]> inks = curves(tag.u32(28), InkTable.INKS);
    Optional<SampledCurve[]> numbers = curves(tag.u32(20), InkTable.NUMBERS);
    Optional<SampledCurve[]> last = curves(tag.u32(12), InkTable.NUMBERS);
    if (bytesEach != 1 && bytesEach != 2 || inks.isEmpty() || numbers.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    float[] grid = samples(gridAt + 20, gridLength(places), bytesEach);
    return Optional.of(
        new InkConversion(
            new InkTable(grid, places, levels(inks.get())),
            numbers.get(),
            matrix(tag.u32(16)),
            last.get(),
            lab ? ConnectionSpace.LAB : ConnectionSpace.XYZ));
  }

  private float[] matrix(long at) {
    if (at == 0) {
      return NO_MATRIX;
    }
    float[] matrix = new float[NO_MATRIX.length];
    for (int i = 0; i < matrix.length; i++) {
      matrix[i] = (float) IccProfile.s15(tag, at + 4L * i);
    }
    return matrix;
  }

  /** Curves that are tags of their own, one behind the other; straight ones where there are none. */
  private Optional<SampledCurve[]> curves(long start, int count) {
    SampledCurve[] curves = new SampledCurve[count];
    Arrays.fill(curves, SampledCurve.straight());
    long at = start;
    for (int i = 0; at != 0 && i < count; i++) {
      FileBytes curve = tag.from(at);
      Optional<SampledCurve> sampled = IccCurve.of(curve).map(SampledCurve::of);
      if (sampled.isEmpty()) {
        return Optional.empty();
      }
      curves[i] = sampled.get();
      at += IccCurve.bytes(curve) + 3 & ~3L;
    }
    return Optional.of(curves);
  }

  private SampledCurve[] curves(long start, int count, int samplesEach, int bytesEach) {
    SampledCurve[] curves = new SampledCurve[count];
    for (int i = 0; i < count; i++) {
      curves[i] = new SampledCurve(samples(start + (long) i * samplesEach * bytesEach, samplesEach, bytesEach));
    }
    return curves;
  }

  /** Nothing is allocated but for bytes that are there. */
  private float[] samples(long start, long count, int bytesEach) {
    FileBytes bytes = tag.part(start, count * bytesEach);
    float[] samples = new float[(int) count];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = bytesEach == 1 ? bytes.u8(i) / 255f : bytes.u16(2L * i) / 65535f;
    }
    return samples;
  }

  private static long gridLength(int... places) {
    long length = InkTable.NUMBERS;
    for (int count : places) {
      length *= count;
    }
    return length;
  }

  private static float[][] levels(SampledCurve[] curves) {
    float[][] levels = new float[curves.length][LEVELS];
    for (int ink = 0; ink < curves.length; ink++) {
      for (int level = 0; level < LEVELS; level++) {
        levels[ink][level] = curves[ink].at(level / (LEVELS - 1f));
      }
    }
    return levels;
  }

  private static SampledCurve[] straight() {
    return new SampledCurve[] {SampledCurve.straight(), SampledCurve.straight(), SampledCurve.straight()};
  }
}
