package app.selfsame.webhook;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What came of sending a message once.
 *
 * @param status what it was answered with, if it was
 * @param failure why it did not get through, if it did not
 * @param pause how long the answer asks to be left alone
 */
record Attempt(OptionalInt status, Optional<Failure> failure, Optional<Duration> pause) {
  private static final int GONE = 410;

  /** Why a message did not get through. */
  enum Failure {
    /** The address is not one that may be asked, such as one of a private network. */
    ADDRESS,
    /** Its name is not known. */
    NAME,
    /** There was no connection, or it broke. */
    CONNECTION,
    /** It did not prove by TLS that it is what the address names. */
    TLS,
    /** It did not answer in time. */
    TIME,
    /** It did not answer with 2xx. */
    STATUS;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static Attempt failed(Failure failure) {
    return new Attempt(OptionalInt.empty(), Optional.of(failure), Optional.empty());
  }

  static Attempt answered(int status, Optional<Duration> pause) {
    boolean isTaken = status >= 200 && status < 300;
    return new Attempt(
        OptionalInt.of(status), isTaken ? Optional.empty() : Optional.of(Failure.STATUS), pause);
  }

  boolean isThrough() {
    return failure.isEmpty();
  }

  boolean isGone() {
    return status.isPresent() && status.getAsInt() == GONE;
  }
}
