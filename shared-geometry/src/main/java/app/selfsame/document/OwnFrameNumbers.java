package app.selfsame.document;

import app.selfsame.message.Argument;

/** Numbers as they stand in a size of one's own: digits, and a point with digits behind it. */
final class OwnFrameNumbers {
  private static final int MOST_CHARACTERS = 9;

  private OwnFrameNumbers() {}

  /**
   * The two numbers of a text.
   *
   * @param between what stands between them
   * @param form what to say when they are not there
   */
  static double[] pair(String text, String between, OwnFrameMessage form) {
    int at = text.indexOf(between);
    String first = at < 0 ? "" : text.substring(0, at);
    String second = at < 0 ? "" : text.substring(at + between.length());
    if (!isNumber(first) || !isNumber(second)) {
      throw new OwnFrameException(form, Argument.literal(text));
    }
    return new double[] {Double.parseDouble(first), Double.parseDouble(second)};
  }

  /** The same for a range that may be open at one end. */
  static Limits range(String text, OwnFrameMessage form) {
    int at = text.indexOf("..");
    if (at < 0 || text.length() == 2) {
      throw new OwnFrameException(form, Argument.literal(text));
    }
    double[] ends =
        pair((at == 0 ? "0" : "") + text + (at == text.length() - 2 ? "0" : ""), "..", form);
    if (at == 0) {
      return Limits.atMost(ends[1]);
    }
    if (at == text.length() - 2) {
      return Limits.atLeast(ends[0]);
    }
    if (ends[0] > ends[1]) {
      throw new OwnFrameException(form, Argument.literal(text));
    }
    return new Limits(ends[0], ends[1]);
  }

  /** {@code Double.parseDouble} would take 1e2, 0x1p3, 35f and NaN as well. */
  private static boolean isNumber(String text) {
    int points = 0;
    for (int n = 0; n < text.length(); n++) {
      char character = text.charAt(n);
      if (character == '.' && n > 0 && n < text.length() - 1) {
        points++;
      } else if (character < '0' || character > '9') {
        return false;
      }
    }
    return !text.isEmpty() && text.length() <= MOST_CHARACTERS && points <= 1;
  }
}
