package app.selfsame.webhook;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A message for one webhook.
 *
 * @param message its id, which it has each time it is sent
 * @param turn grows each time it is lined up
 * @param tries how often it was sent since it was lined up by an event or by hand
 * @param status what the last try was answered with, if it was
 * @param failure why the last try came to nothing, if it did
 */
record Delivery(
    String id,
    String webhook,
    String message,
    Event event,
    String body,
    State state,
    int turn,
    int tries,
    OptionalInt status,
    Optional<String> failure,
    Instant madeAt,
    Optional<Instant> firstTriedAt,
    Optional<Instant> triedAt) {
  /** How far it is. */
  enum State {
    WAITING,
    DELIVERED,
    FAILED;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    static State ofWord(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }

  /** The id of the work on one at a turn. */
  static String task(String id, int turn) {
    return id + "." + turn;
  }
}
