package app.selfsame.report;

import app.selfsame.verdict.Outcome;

/** The sign of an outcome, as the page has it. */
final class OutcomeIcon {
  private OutcomeIcon() {}

  static void write(Markup markup, Outcome outcome) {
    markup.open("svg", "class", "icon", "viewBox", "0 0 24 24", "aria-hidden", "true");
    markup.open("path", "d", path(outcome)).close("path").close("svg");
  }

  private static String path(Outcome outcome) {
    String circle = "M2 12a10 10 0 1 0 20 0a10 10 0 1 0-20 0";
    return switch (outcome) {
      case PASS -> circle + "m5.5.4 3 3 6-6.4";
      case FAIL -> "M8 2h8l6 6v8l-6 6H8l-6-6V8zm.8 6.8 6.4 6.4m0-6.4-6.4 6.4";
      case WARN -> "M12 2.8 22.6 21H1.4zM12 9.4v5.4m0 2.6v.2";
      case UNKNOWN -> circle + "M9.3 9.6a2.8 2.8 0 1 1 4 2.5c-.9.5-1.3 1-1.3 2m0 2.6v.2";
      case ASK -> "M3 4h18v13h-8.5l-5 4v-4H3zM9.6 8.5a2.4 2.4 0 1 1 3.5 2.1c-.8.4-1.1.9-1.1 1.7m0 2.3v.1";
    };
  }
}
