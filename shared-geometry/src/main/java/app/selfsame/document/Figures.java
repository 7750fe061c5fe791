package app.selfsame.document;

import app.selfsame.message.Digits;

/** Numbers as they stand in sentences. */
public final class Figures {
  private Figures() {}

  /** To a tenth, and without it where it is zero: {@code 32}, {@code 45.5}, {@code -0.2}. */
  public static String tenth(double value) {
    return rounded(value, 1);
  }

  /** To so many decimals at most, without those that are zero at the end. */
  public static String rounded(double value, int decimals) {
    return Digits.rounded(value, decimals);
  }
}
