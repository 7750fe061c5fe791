package app.selfsame.mrz;

/**
 * A day, or as much as is known of it.
 *
 * @param year four digits
 * @param month 1 to 12; 0 where it is unknown
 * @param day 1 to 31; 0 where it is unknown
 */
public record CalendarDay(int year, int month, int day) {
  private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  /** How many days a month has at most in a year, or in any year that ends in the same two digits. */
  static int daysIn(int month, int year) {
    return month == 2 && year % 4 == 0 ? 29 : DAYS[month - 1];
  }

  /** The first day that this can be. */
  CalendarDay earliest() {
    return new CalendarDay(year, Math.max(1, month), Math.max(1, day));
  }

  /** The last day that this can be. */
  CalendarDay latest() {
    int lastMonth = month == 0 ? 12 : month;
    return new CalendarDay(year, lastMonth, day == 0 ? daysIn(lastMonth, year) : day);
  }

  CalendarDay plusMonths(int months) {
    int count = year * 12 + month - 1 + months;
    int nextMonth = count % 12 + 1;
    return new CalendarDay(count / 12, nextMonth, Math.min(day, daysIn(nextMonth, count / 12)));
  }

  CalendarDay plusYears(int years) {
    return new CalendarDay(year + years, month, day);
  }

  /** Of two days that are known in full. */
  boolean isBefore(CalendarDay other) {
    return order() < other.order();
  }

  private int order() {
    return (year * 13 + month) * 32 + day;
  }

  /** As ISO 8601 writes it, as far as it is known: {@code 1974-08-12}, {@code 1974-08}, {@code 1974}. */
  public String iso() {
    StringBuilder text = new StringBuilder();
    text.append(year);
    if (month > 0) {
      append(text, month);
      if (day > 0) {
        append(text, day);
      }
    }
    return text.toString();
  }

  private static void append(StringBuilder text, int number) {
    text.append(number < 10 ? "-0" : "-").append(number);
  }
}
