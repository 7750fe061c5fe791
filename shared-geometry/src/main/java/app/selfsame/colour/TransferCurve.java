package app.selfsame.colour;

import java.util.function.DoubleUnaryOperator;

/** Share of full light that a sample stands for, both from 0 to 1. */
public final class TransferCurve {
  /** The numbers in ITU-T H.273, table 3, of the two curves of pictures that are brighter than a screen's white. */
  private static final int PQ = 16;

  private static final int HLG = 18;

  private TransferCurve() {}

  /** Whether a number in ITU-T H.273, table 3, is of a picture that is brighter than a screen's white. */
  public static boolean isBrighterThanWhite(int number) {
    return number == PQ || number == HLG;
  }

  /** The curve of sRGB (IEC 61966-2-1). */
  public static double srgb(double sample) {
    return sample <= 0.04045 ? sample / 12.92 : Math.pow((sample + 0.055) / 1.055, 2.4);
  }

  /** A plain power. */
  public static DoubleUnaryOperator gamma(double exponent) {
    return sample -> Math.pow(sample, exponent);
  }

  /** The curve of a number in ITU-T H.273, table 3, or null; those of pictures brighter than white are none of them. */
  public static DoubleUnaryOperator ofNumber(int number) {
    return switch (number) {
      case 1, 6, 14, 15 -> sample -> sample < 0.081 ? sample / 4.5 : Math.pow((sample + 0.099) / 1.099, 1 / 0.45);
      case 4 -> gamma(2.2);
      case 5 -> gamma(2.8);
      case 8 -> sample -> sample;
      case 13 -> TransferCurve::srgb;
      default -> null;
    };
  }
}
