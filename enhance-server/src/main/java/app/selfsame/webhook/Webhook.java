package app.selfsame.webhook;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * An address of a company that is told of events.
 *
 * @param label what people call it
 * @param url where it is
 * @param events what it is told
 * @param oldSecretUntil until when messages are signed with the secret before this one too, if they are
 * @param failingSince since when nothing has got through, if nothing has
 */
record Webhook(
    String id,
    String company,
    String label,
    String url,
    Set<Event> events,
    State state,
    Optional<Instant> oldSecretUntil,
    Optional<Instant> failingSince,
    Instant madeAt) {
  Webhook {
    events = Set.copyOf(events);
  }

  /** Whether it is told anything. */
  enum State {
    ON,
    /** An owner has turned it off. */
    OFF,
    /** Turned off because nothing has got through for days. */
    FAILED,
    /** Turned off because it has answered 410 (Gone). */
    GONE;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    static State ofWord(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }

  boolean isOn() {
    return state == State.ON;
  }
}
