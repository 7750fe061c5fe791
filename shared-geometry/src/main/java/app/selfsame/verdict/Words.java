package app.selfsame.verdict;

import app.selfsame.document.Figures;

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

  /** {@code 1 month}, {@code 6 months}. */
  static String months(int count) {
    return count == 1 ? "1 month" : count + " months";
  }
}
