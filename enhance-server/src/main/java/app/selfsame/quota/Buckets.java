package app.selfsame.quota;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Lets each of many do something so many times at once, and then one more time each time that a while has gone by (a
 * token bucket, reckoned as by the generic cell rate algorithm). It is in memory alone: who has not come for as long as
 * it takes to fill a bucket is forgotten.
 */
public final class Buckets {
  private static final int MOST_KEPT = 100_000;

  private final long burstMillis;
  private final long eachMillis;
  private final Clock clock;
  /** When each one's bucket is full again. */
  private final Map<String, Long> full = new Latest();

  /**
   * All are full.
   *
   * @param burst how often at once
   * @param each so long it takes until there is one more
   */
  public Buckets(int burst, Duration each, Clock clock) {
    eachMillis = each.toMillis();
    burstMillis = burst * eachMillis;
    this.clock = clock;
  }

  /** Takes one, or says how long there will be none. */
  public synchronized Optional<Duration> take(String who) {
    Optional<Duration> wait = look(who);
    if (wait.isEmpty()) {
      full.put(who, Math.max(clock.millis(), full.getOrDefault(who, 0L)) + eachMillis);
    }
    return wait;
  }

  /** Gives one back that was taken for nothing. */
  public synchronized void giveBack(String who) {
    full.computeIfPresent(who, (one, at) -> at - eachMillis);
  }

  /** How many are left. */
  public synchronized int left(String who) {
    long takenMillis = untilFull(who).toMillis();
    return Math.toIntExact(Math.max(0, burstMillis - takenMillis) / eachMillis);
  }

  /** How long it takes until all are there again. */
  public synchronized Duration untilFull(String who) {
    return Duration.ofMillis(Math.max(0, full.getOrDefault(who, 0L) - clock.millis()));
  }

  /** How long there will be none; empty when there is one. */
  private Optional<Duration> look(String who) {
    long waitMillis = full.getOrDefault(who, 0L) + eachMillis - burstMillis - clock.millis();
    return waitMillis > 0 ? Optional.of(Duration.ofMillis(waitMillis)) : Optional.empty();
  }

  /** The one that came last furthest back first; those whose buckets are full again need not be kept. */
  private final class Latest extends LinkedHashMap<String, Long> {
    private static final long serialVersionUID = 1;

    private Latest() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
      return size() > MOST_KEPT || eldest.getValue() <= clock.millis();
    }
  }
}
