package app.selfsame.payment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** A clock that a test sets ahead, or stops. */
final class ClockAhead extends Clock {
  private volatile Duration ahead = Duration.ZERO;

  private volatile Optional<Instant> stopped = Optional.empty();

  /** From now on time passes by {@link #pass} alone. */
  void stop() {
    stopped = Optional.of(Instant.now());
  }

  /** Time passes by itself again, from where it would be. */
  void goOn() {
    stopped = Optional.empty();
  }

  void pass(Duration time) {
    ahead = ahead.plus(time);
  }

  @Override
  public Instant instant() {
    return stopped.orElseGet(Instant::now).plus(ahead);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
