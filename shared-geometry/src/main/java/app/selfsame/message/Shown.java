package app.selfsame.message;

/**
 * A number as it is shown, in ASCII digits: its plural form follows from what is read.
 *
 * @param text such as {@code -12.5}
 */
record Shown(String text) {
  static Shown of(long value) {
    return new Shown(Long.toString(value));
  }

  static Shown of(double value, int decimals) {
    return new Shown(Digits.rounded(value, decimals));
  }

  boolean isNegative() {
    return text.charAt(0) == '-';
  }

  /** The whole digits of its size. */
  String whole() {
    int point = text.indexOf('.');
    return text.substring(isNegative() ? 1 : 0, point < 0 ? text.length() : point);
  }

  /** The digits after the point; none when there is none. */
  String fraction() {
    int point = text.indexOf('.');
    return point < 0 ? "" : text.substring(point + 1);
  }

  /** What CLDR calls i. */
  long integer() {
    return Long.parseLong(whole());
  }

  /** What CLDR calls v. */
  int decimals() {
    return fraction().length();
  }

  /** Whether it equals a whole number, shown with decimals or not. */
  boolean isWhole() {
    return fraction().chars().allMatch(digit -> digit == '0');
  }
}
