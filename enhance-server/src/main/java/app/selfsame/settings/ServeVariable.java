package app.selfsame.settings;

import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** The environment's variables that {@code serve} reads. */
public enum ServeVariable {
  PORT("8080", 1, 65_535),
  SERVE_ADDRESS("", ServeMessage.ADDRESS),
  SERVE_TRUSTED_PROXIES("", ServeMessage.NETWORKS),
  SERVE_ENHANCE_PER_DAY("10", 0, 1_000),
  SERVE_MAX_BODY_MB("16", 1, 64),
  SERVE_QUEUE_MB("64", 1, 4_096),
  SERVE_WORKERS("", 1, 256),
  // Nobody waits half a minute before a page without being told anything.
  SERVE_QUEUE_SECONDS("20", 1, 25),
  SERVE_MAX_CONNECTIONS("512", 8, 65_536),
  SERVE_OPERATOR("", ServeMessage.OPERATOR);

  private static final String PREFIX = "SERVE_";

  private final String standard;
  private final Message allowed;
  private final int least;
  private final int most;

  ServeVariable(String standard, ServeMessage allowed) {
    this.standard = standard;
    this.allowed = Message.of(allowed);
    this.least = 0;
    this.most = 0;
  }

  ServeVariable(String standard, int least, int most) {
    this.standard = standard;
    this.allowed = Message.of(ServeMessage.WHOLE_NUMBER, Argument.count(least), Argument.count(most));
    this.least = least;
    this.most = most;
  }

  /** What counts when it is not set or empty; empty itself where that depends on the machine, or means none. */
  String standard() {
    return standard;
  }

  Message allowed() {
    return allowed;
  }

  /** The number that a text names, when it is one that is allowed. */
  Optional<Integer> number(String text) {
    if (!text.matches("[0-9]{1,6}")) {
      return Optional.empty();
    }
    return Optional.of(Integer.valueOf(text)).filter(number -> number >= least && number <= most);
  }

  /** Whether a name looks like one of these and is none, so that somebody mistyped it. */
  static boolean isMistyped(String name) {
    return name.startsWith(PREFIX) && Arrays.stream(values()).noneMatch(known -> known.name().equals(name));
  }

  /** The known variable with the fewest letters to change. */
  static ServeVariable nearest(String name) {
    return Arrays.stream(values())
        .filter(known -> known.name().startsWith(PREFIX))
        .min(Comparator.comparingInt(known -> distance(known.name(), name)))
        .orElseThrow();
  }

  /** Letters to insert, delete or replace (Levenshtein). */
  private static int distance(String from, String to) {
    int[] row = new int[to.length() + 1];
    Arrays.setAll(row, column -> column);
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[to.length()];
  }
}
