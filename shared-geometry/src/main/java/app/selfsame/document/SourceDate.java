package app.selfsame.document;

import java.util.OptionalInt;

/**
 * When a source was published or last read.
 *
 * @param year four digits
 * @param month 1 to 12; the first when only the year is known
 */
public record SourceDate(int year, int month) {
  /** A rule that was last read longer ago should be read again. */
  public static final int OLD_MONTHS = 24;

  private static final int YEAR_DIGITS = 4;
  private static final int MONTH_END = 7;

  /** Whether a text is a date as sources have them: {@code 2026}, {@code 2026-07} or {@code 2026-07-01}. */
  static boolean isDate(String text) {
    String[] parts = text.split("-", -1);
    if (parts.length > 3 || !isNumber(parts[0], YEAR_DIGITS, 1990, 2100)) {
      return false;
    }
    return (parts.length < 2 || isNumber(parts[1], 2, 1, 12)) && (parts.length < 3 || isNumber(parts[2], 2, 1, 31));
  }

  private static boolean isNumber(String text, int digits, int least, int most) {
    if (text.length() != digits || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return false;
    }
    int number = Integer.parseInt(text);
    return number >= least && number <= most;
  }

  /** Of a text that is a date. */
  public static SourceDate of(String text) {
    int month = text.length() >= MONTH_END ? Integer.parseInt(text.substring(YEAR_DIGITS + 1, MONTH_END)) : 1;
    return new SourceDate(Integer.parseInt(text.substring(0, YEAR_DIGITS)), month);
  }

  /** Whole months from a source's date to this one; empty when no date is known of it. */
  public OptionalInt monthsSince(Source source) {
    if (source.date().isEmpty()) {
      return OptionalInt.empty();
    }
    SourceDate date = of(source.date());
    return OptionalInt.of(12 * (year - date.year) + month - date.month);
  }
}
