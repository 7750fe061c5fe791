package app.selfsame.protocol;

import app.selfsame.mrz.CalendarDay;

/** Parts of the messages about machine-readable zones. */
final class MrzWire {
  private MrzWire() {}

  static void write(WireWriter out, CalendarDay day) {
    out.whole(day.year()).whole(day.month()).whole(day.day());
  }

  static CalendarDay readDay(WireReader in) {
    return new CalendarDay(in.whole(), in.whole(), in.whole());
  }
}
