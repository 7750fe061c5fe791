package app.selfsame.mrz;

import java.util.Optional;

/**
 * A date as a zone has it: the year without its century, and any part of it may be unknown.
 *
 * @param yearOfCentury 0 to 99; -1 where it is unknown
 * @param month 1 to 12; 0 where it is unknown
 * @param day 1 to 31; 0 where it is unknown
 */
public record MrzDate(int yearOfCentury, int month, int day) {
  /** Of a date of which nothing is known. */
  public static final MrzDate UNKNOWN = new MrzDate(-1, 0, 0);

  private static final int NONE = -2;

  /** No document is valid for longer, and none is read that expired longer ago. */
  private static final int EXPIRY_YEARS = 50;

  /** Nobody is known to have grown older: 122 years, Jeanne Calment. */
  private static final int OLDEST_YEARS = 122;

  /**
   * Reads a date.
   *
   * @param text {@code YYMMDD}, or {@code YYMM} without a day; unknown parts are fillers, month and day also zeros
   * @return empty where it is no date
   */
  public static Optional<MrzDate> parse(String text) {
    if (text.length() != 6 && text.length() != 4) {
      return Optional.empty();
    }
    int year = pair(text, 0);
    int month = pair(text, 2);
    int day = text.length() == 4 ? 0 : pair(text, 4);
    if (year == NONE || month == NONE || day == NONE || month > 12) {
      return Optional.empty();
    }
    int mostDays = month > 0 && year >= 0 ? CalendarDay.daysIn(month, year) : 31;
    if (day > mostDays) {
      return Optional.empty();
    }
    boolean onlyZeros = year == 0 && month <= 0 && day <= 0;
    return Optional.of(onlyZeros ? UNKNOWN : new MrzDate(year, Math.max(0, month), Math.max(0, day)));
  }

  /** A number of two digits; -1 of two fillers. */
  private static int pair(String text, int at) {
    char tens = text.charAt(at);
    char ones = text.charAt(at + 1);
    if (tens == '<' && ones == '<') {
      return -1;
    }
    boolean isNumber = tens >= '0' && tens <= '9' && ones >= '0' && ones <= '9';
    return isNumber ? (tens - '0') * 10 + ones - '0' : NONE;
  }

  /** The day of an expiry: of the century that is nearest, from 50 years ago to 49 years ahead; empty without a year. */
  public Optional<CalendarDay> asExpiry(CalendarDay today) {
    if (yearOfCentury < 0) {
      return Optional.empty();
    }
    int first = today.year() - EXPIRY_YEARS;
    return Optional.of(new CalendarDay(first + Math.floorMod(yearOfCentury - first, 100), month, day));
  }

  /** The day of something past: of the latest century that is not in the future; empty without a year. */
  public Optional<CalendarDay> asPast(CalendarDay today) {
    if (yearOfCentury < 0) {
      return Optional.empty();
    }
    CalendarDay latest =
        new CalendarDay(today.year() - Math.floorMod(today.year() - yearOfCentury, 100), month, day);
    return Optional.of(today.isBefore(latest.earliest()) ? latest.plusYears(-100) : latest);
  }

  /**
   * The day of a birth: of the latest century that is neither in the future nor behind the document's expiry, unless nobody
   * can be that old; empty without a year.
   *
   * @param expiry of the document, where it is known
   */
  public Optional<CalendarDay> asBirth(CalendarDay today, Optional<CalendarDay> expiry) {
    Optional<CalendarDay> past = asPast(today);
    if (past.isEmpty() || expiry.isEmpty() || !expiry.get().latest().isBefore(past.get().earliest())) {
      return past;
    }
    CalendarDay earlier = past.get().plusYears(-100);
    return today.isBefore(earlier.latest().plusYears(OLDEST_YEARS + 1)) ? Optional.of(earlier) : past;
  }
}
