package app.selfsame.company;

import java.util.Optional;
import java.util.regex.Pattern;

/** Names as people type them: one line, of which nothing is hidden. */
final class ShortText {
  static final int NAME = 80;
  static final int LABEL = 60;

  // Some scripts need joiners.
  private static final Pattern NOT_OF_A_LINE =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\u2028\\u2029&&[^\\u200c\\u200d]]");
  // A name stands in letters to people who have asked for none: it must lead them nowhere.
  // A bare domain may be what a company is called.
  private static final Pattern LINK = Pattern.compile("(?i)://|\\bwww\\.|@|\\.\\p{L}{2,}(:[0-9]+)?[/?#]\\S");

  private ShortText() {}

  /** A company's name; empty when it cannot be one. */
  static Optional<String> name(String typed) {
    return leadingNowhere(typed, NAME);
  }

  /** What stands in letters to others; empty when it is longer, cannot be shown as it is, or would lead somewhere. */
  static Optional<String> leadingNowhere(String typed, int longest) {
    return line(typed, longest).filter(text -> !LINK.matcher(text).find());
  }

  /** What people call a key; empty when it cannot be that. */
  static Optional<String> label(String typed) {
    return line(typed, LABEL);
  }

  /** Any other text; empty when it is longer, or cannot be shown as it is. */
  static Optional<String> line(String typed, int longest) {
    String text = typed.strip().replaceAll("\\s+", " ");
    boolean isLine =
        !text.isEmpty() && text.codePointCount(0, text.length()) <= longest && !NOT_OF_A_LINE.matcher(text).find();
    return isLine ? Optional.of(text) : Optional.empty();
  }
}
