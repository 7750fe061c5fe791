package app.selfsame.colour;

import app.selfsame.image.FileBytes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/** ICC profiles of three colours that are mixed as light (ICC.1:2022, 8.3.3), as strangers wrote them. */
final class MatrixProfile {
  private static final int TAGS_AT = 128;
  private static final int TAG_BYTES = 12;
  /** Profiles in photos have some twenty. */
  private static final int MAX_TAGS = 100;
  private static final double S15_FIXED = 65536;
  private static final double U8_FIXED = 256;
  private static final double FULL = 65535;

  /** From CIE XYZ for the white D50 to linear light of sRGB, by the profile of sRGB that the ICC publishes. */
  private static final double[][] TO_SRGB = {
    {3.1338561, -1.6168667, -0.4906146}, {-0.9787684, 1.9161415, 0.0334540}, {0.0719453, -0.2289914, 1.4052427}
  };

  private final FileBytes profile;

  private MatrixProfile(FileBytes profile) {
    this.profile = profile;
  }

  /** The conversion of a profile; empty when it is of another kind, or nobody can read it. */
  static Optional<LightConversion> conversion(FileBytes profile) {
    try {
      return new MatrixProfile(profile).read();
    } catch (FileBytes.PastEndException e) {
      return Optional.empty();
    }
  }

  private Optional<LightConversion> read() {
    if (!profile.hasText(16, "RGB XYZ ") || !profile.hasText(36, "acsp")) {
      return Optional.empty();
    }
    List<DoubleUnaryOperator> curves = new ArrayList<>();
    double[][] toSrgb = new double[3][3];
    for (int colour = 0; colour < 3; colour++) {
      String name = "rgb".substring(colour, colour + 1);
      Optional<FileBytes> light = tag(name + "XYZ");
      Optional<DoubleUnaryOperator> curve = tag(name + "TRC").flatMap(MatrixProfile::curve);
      if (light.isEmpty() || curve.isEmpty()) {
        return Optional.empty();
      }
      curves.add(curve.get());
      for (int i = 0; i < 9; i++) {
        toSrgb[i / 3][colour] += TO_SRGB[i / 3][i % 3] * s15(light.get(), 8 + 4 * (i % 3));
      }
    }
    return Optional.of(new LightConversion(curves, toSrgb));
  }

  private Optional<FileBytes> tag(String name) {
    long count = Math.min(profile.u32(TAGS_AT), MAX_TAGS);
    for (long i = 0; i < count; i++) {
      long at = TAGS_AT + 4 + i * TAG_BYTES;
      if (profile.hasText(at, name)) {
        return Optional.of(profile.part(profile.u32(at + 4), profile.u32(at + 8)));
      }
    }
    return Optional.empty();
  }

  private static Optional<DoubleUnaryOperator> curve(FileBytes tag) {
    return tag.hasText(0, "curv") ? sampled(tag) : tag.hasText(0, "para") ? parametric(tag) : Optional.empty();
  }

  /** 10.6: nothing, an exponent, or samples at even distances. */
  private static Optional<DoubleUnaryOperator> sampled(FileBytes tag) {
    long count = tag.u32(8);
    if (count == 0) {
      return Optional.of(sample -> sample);
    }
    if (count == 1) {
      return Optional.of(TransferCurve.gamma(tag.u16(12) / U8_FIXED));
    }
    FileBytes samples = tag.part(12, 2 * count);
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
    if (type > 4) {
      return Optional.empty();
    }
    double g = s15(tag, 12);
    double a = type > 0 ? s15(tag, 16) : 1;
    double b = type > 0 ? s15(tag, 20) : 0;
    double c = type > 1 ? s15(tag, 24) : 0;
    double d = type > 2 ? s15(tag, 28) : type > 0 && a != 0 ? -b / a : 0;
    double e = type > 3 ? s15(tag, 32) : type == 2 ? c : 0;
    double f = type > 3 ? s15(tag, 36) : type == 2 ? c : 0;
    double slope = type > 2 ? c : 0;
    return Optional.of(sample -> sample >= d ? Math.pow(Math.max(0, a * sample + b), g) + e : slope * sample + f);
  }

  private static double s15(FileBytes bytes, long at) {
    return bytes.i32(at) / S15_FIXED;
  }
}
