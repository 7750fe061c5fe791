package app.selfsame.verdict;

/** Numbers as they stand in sentences. */
final class Words {
  private Words() {}

  /** With one decimal, and without it where it is zero. */
  static String number(double value) {
    long tenths = Math.round(Math.abs(value) * 10);
    String sign = value < 0 && tenths > 0 ? "-" : "";
    return sign + tenths / 10 + (tenths % 10 == 0 ? "" : "." + tenths % 10);
  }

  static String degrees(double value) {
    return number(value) + " degrees";
  }

  /** With the unit: no space before a percent sign would be wrong in running text of several languages. */
  static String length(double value, String unit) {
    return number(value) + " " + unit;
  }
}
