package app.selfsame.verdict;

import app.selfsame.document.Figures;
import app.selfsame.document.Limits;

/** Quantities as they stand in sentences. */
final class Words {
  private Words() {}

  static String degrees(double value) {
    return Figures.tenth(value) + (Figures.tenth(value).equals("1") ? " degree" : " degrees");
  }

  /** With the unit, such as {@code 31.5 mm}. */
  static String length(double value, String unit) {
    return Figures.tenth(value) + " " + unit;
  }

  /** A range with the unit, such as {@code 32 to 36 mm} or {@code at most 36 mm}. */
  static String range(Limits limits, String unit) {
    if (!limits.hasMin()) {
      return "at most " + length(limits.max(), unit);
    }
    return limits.hasMax()
        ? Figures.tenth(limits.min()) + " to " + length(limits.max(), unit)
        : "at least " + length(limits.min(), unit);
  }

  /** {@code 1 month}, {@code 6 months}. */
  static String months(int count) {
    return count == 1 ? "1 month" : count + " months";
  }
}
