package app.selfsame.entitlement;

/** Moments to the second as ISO 8601 writes them in UTC, in this form only: {@code 2026-11-29T06:00:00Z}. */
final class IssuedAt {
  private static final String FORM = "0000-00-00T00:00:00Z";

  private IssuedAt() {}

  static boolean isOne(String text) {
    if (text.length() != FORM.length()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      boolean isDigit = character >= '0' && character <= '9';
      if (FORM.charAt(i) == '0' ? !isDigit : character != FORM.charAt(i)) {
        return false;
      }
    }
    return isWithin(text, 5, 1, 12)
        && isWithin(text, 8, 1, 31)
        && isWithin(text, 11, 0, 23)
        && isWithin(text, 14, 0, 59)
        && isWithin(text, 17, 0, 59);
  }

  private static boolean isWithin(String text, int at, int least, int most) {
    int number = Integer.parseInt(text.substring(at, at + 2));
    return number >= least && number <= most;
  }
}
