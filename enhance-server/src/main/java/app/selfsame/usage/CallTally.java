package app.selfsame.usage;

import app.selfsame.store.Database;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts calls of companies in memory, and adds them up in the database every ten seconds, so that no call waits for it. Of
 * a server that is killed the last seconds are not counted.
 */
public final class CallTally implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(CallTally.class);
  private static final Duration WRITTEN_EVERY = Duration.ofSeconds(10);

  private final Database database;
  private final CallUsage usage;
  private final ScheduledThreadPoolExecutor timer;
  private final Map<Key, CalledAt> counted = new HashMap<>();

  /** Counts, and writes on a thread of its own, which keeps no process alive. */
  public CallTally(Database database, CallUsage usage) {
    this.database = database;
    this.usage = usage;
    timer =
        new ScheduledThreadPoolExecutor(
            1,
            task -> {
              Thread thread = new Thread(task, "call-tally");
              thread.setDaemon(true);
              return thread;
            });
    timer.scheduleWithFixedDelay(
        this::writeLater, WRITTEN_EVERY.toMillis(), WRITTEN_EVERY.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** What is counted together. */
  private record Key(String company, LocalDate day, String endpoint, int status, boolean isTest) {
    static final Comparator<Key> ORDER =
        Comparator.comparing(Key::company)
            .thenComparing(Key::day)
            .thenComparing(Key::endpoint)
            .thenComparing(Key::status)
            .thenComparing(Key::isTest);
  }

  /**
   * Counts a call.
   *
   * @param endpoint method and path, without what a call had in the place of parameters
   * @param isTest whether a key for tests called
   */
  public void count(String company, String endpoint, int status, boolean isTest, long millis) {
    LocalDate day = usage.today();
    add(
        Map.of(
            new Key(company, day, endpoint, status, isTest),
            new CalledAt(day, endpoint, status, isTest, 1, millis, millis)));
  }

  private synchronized void add(Map<Key, CalledAt> more) {
    more.forEach((key, called) -> counted.merge(key, called, CalledAt::plus));
  }

  private synchronized Map<Key, CalledAt> take() {
    // All who add take rows in one order, so that no two wait for each other.
    Map<Key, CalledAt> taken = new TreeMap<>(Key.ORDER);
    taken.putAll(counted);
    counted.clear();
    return taken;
  }

  /** Writes what was counted since the last time. What cannot be written is counted still. */
  private void write() {
    Map<Key, CalledAt> taken = take();
    if (taken.isEmpty()) {
      return;
    }
    try {
      database.useTransaction(
          handle -> taken.forEach((key, called) -> usage.add(handle, key.company(), called)));
    } catch (RuntimeException e) {
      add(taken);
      throw e;
    }
  }

  private void writeLater() {
    try {
      write();
    } catch (RuntimeException e) {
      LOG.atWarn().setCause(e).log("calls-not-counted-yet");
    }
  }

  /** Those of the last 90 days, with all that this server has answered by now: the latest day first. */
  public List<CalledAt> calls(String company) {
    write();
    return database.reading(handle -> usage.calls(handle, company));
  }

  @Override
  public void close() {
    timer.shutdownNow();
    writeLater();
  }
}
