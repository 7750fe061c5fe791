package app.selfsame.colour;

import app.selfsame.image.FileBytes;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/** A curve of an ICC profile, from 0..1 to 0..1. */
final class IccCurve {
  private static final double U8_FIXED = 256;
  private static final double FULL = 65535;
  private static final int SAMPLES_AT = 12;
  /** Of a parametric curve, by its type. */
  private static final int[] PARAMETERS = {1, 3, 4, 5, 7};

  private IccCurve() {}

  /** A tag of type curve or parametric curve; empty when it is of another type. */
  static Optional<DoubleUnaryOperator> of(FileBytes tag) {
    return tag.hasText(0, "curv") ? sampled(tag) : tag.hasText(0, "para") ? parametric(tag) : Optional.empty();
  }

  /** How long a curve is that {@link #of} read, where others follow it. */
  static long bytes(FileBytes tag) {
    return tag.hasText(0, "curv") ? SAMPLES_AT + 2 * tag.u32(8) : SAMPLES_AT + 4L * PARAMETERS[tag.u16(8)];
  }

  /** 10.6: nothing, an exponent, or samples at even distances. */
  private static Optional<DoubleUnaryOperator> sampled(FileBytes tag) {
    long count = tag.u32(8);
    if (count == 0) {
      return Optional.of(sample -> sample);
    }
    if (count == 1) {
      return Optional.of(TransferCurve.gamma(tag.u16(SAMPLES_AT) / U8_FIXED));
    }
    FileBytes samples = tag.part(SAMPLES_AT, 2 * count);
    return Optional.of(
        sample -> {
          double place = Math.min(1, Math.max(0, sample)) * (count - 1);
          long below = Math.min((long) place, count - 2);
          double from = samples.u16(2 * below) / FULL;
          return from + (place - below) * (samples.u16(2 * below + 2) / FULL - from);
        });
  }

  /** 10.18, table 68. */
  private static Optional<DoubleUnaryOperator> parametric(FileBytes tag) {
    int type = tag.u16(8);
    if (type >= PARAMETERS.length) {
      return Optional.empty();
    }
    double g = IccProfile.s15(tag, 12);
    double a = type > 0 ? IccProfile.s15(tag, 16) : 1;
    double b = type > 0 ? IccProfile.s15(tag, 20) : 0;
    double c = type > 1 ? IccProfile.s15(tag, 24) : 0;
    double d = type > 2 ? IccProfile.s15(tag, 28) : type > 0 && a != 0 ? -b / a : 0;
    double e = type > 3 ? IccProfile.s15(tag, 32) : type == 2 ? c : 0;
    double f = type > 3 ? IccProfile.s15(tag, 36) : type == 2 ? c : 0;
    double slope = type > 2 ? c : 0;
    return Optional.of(sample -> sample >= d ? Math.pow(Math.max(0, a * sample + b), g) + e : slope * sample + f);
  }
}
