package app.selfsame.payment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A clock that a test sets ahead, or stops. */
final class ClockAhead extends Clock {
  private volatile Duration ahead = Duration.ZERO;

  private volatile Optional<Instant> stopped = Optional.empty();

  private final AtomicInteger readings = new AtomicInteger(-1);

  private volatile Duration leap = Duration.ZERO;

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

  /** Once it has been read so often it is that far ahead, as when somebody sets it in the midst of a request. */
  void leapAfter(int times, Duration time) {
    leap = time;
    readings.set(times);
  }

  @Override
  public Instant instant() {
    if (readings.getAndDecrement() == 0) {
      pass(leap);
    }
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
