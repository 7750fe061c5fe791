package app.selfsame.quota;

import app.selfsame.http.ClientAddress;
import app.selfsame.http.Problem;
import app.selfsame.http.ProblemException;
import app.selfsame.http.RequestRefusal;
import app.selfsame.message.Argument;
import app.selfsame.quota.DailyKey.Visitor;
import io.javalin.http.Context;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * So many uses for each visitor and day, counted in memory. A visitor is a number made with a secret key from the
 * address and from what a browser says of itself; key and counts are destroyed at midnight UTC.
 *
 * <p>Beyond {@link #MOST_VISITORS} the visitor whose last use lies furthest back is forgotten and begins anew: too many
 * visitors cost nobody a use, and whoever makes them up had no limit anyway.
 */
public final class DailyAllowance implements FairUse, AutoCloseable {
  private static final int MOST_VISITORS = 100_000;

  private static final List<String> FIELDS = List.of("User-Agent", "Accept-Language", "Accept-Encoding");
  private static final int DAY_SECONDS = 86_400;

  private final int perDay;
  private final ClientAddress clientAddress;
  private final Clock clock;
  private final DailyKey key;
  private final int mostVisitors;
  private Map<Visitor, Count> counts;
  private LocalDate day;

  /**
   * @param perDay uses for each visitor, at least 1
   * @param clock tells when a day ends; the time zone does not matter
   * @param random makes the keys
   */
  public DailyAllowance(int perDay, ClientAddress clientAddress, Clock clock, SecureRandom random) {
    this(perDay, clientAddress, clock, random, MOST_VISITORS);
  }

  /** With another number of visitors in the place of {@link #MOST_VISITORS}. */
  DailyAllowance(int perDay, ClientAddress clientAddress, Clock clock, SecureRandom random, int mostVisitors) {
    this.perDay = perDay;
    this.mostVisitors = mostVisitors;
    this.counts = new LatestUses(mostVisitors);
    this.clientAddress = clientAddress;
    this.clock = clock;
    this.key = new DailyKey(random);
    this.day = today();
  }

  @Override
  public synchronized void require(Context context) {
    forgetEarlierDays();
    require(counts.get(visitor(context)), context);
  }

  @Override
  public synchronized Use take(Context context) {
    forgetEarlierDays();
    Count count = counts.computeIfAbsent(visitor(context), newcomer -> new Count());
    require(count, context);
    count.used++;
    announce(context, perDay - count.used);
    return new CountedUse(count);
  }

  private void require(Count count, Context context) {
    if (count != null && count.used >= perDay) {
      announce(context, 0);
      throw refusal();
    }
  }

  private Visitor visitor(Context context) {
    return key.visitor(clientAddress.of(context.req()), FIELDS.stream().map(context::header).toList());
  }

  /** Destroys key and counts when they are of another day. */
  public synchronized void forgetEarlierDays() {
    LocalDate today = today();
    if (!today.equals(day)) {
      key.renew();
      counts = new LatestUses(mostVisitors);
      day = today;
    }
  }

  /** Destroys key and counts. */
  @Override
  public synchronized void close() {
    key.destroy();
    counts = new LatestUses(mostVisitors);
  }

  synchronized int visitors() {
    return counts.size();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  /** Until midnight UTC, rounded up: whoever waits so long finds a new day. */
  private long secondsLeft() {
    Instant now = clock.instant();
    Instant midnight = LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    return Duration.between(now, midnight).plusNanos(999_999_999).toSeconds();
  }

  /** As draft-ietf-httpapi-ratelimit-headers-10 writes it. */
  private void announce(Context context, int remaining) {
    context.header("RateLimit-Policy", "\"daily\";q=" + perDay + ";w=" + DAY_SECONDS);
    context.header("RateLimit", "\"daily\";r=" + remaining + ";t=" + secondsLeft());
  }

  private ProblemException refusal() {
    return new ProblemException(
        Problem.of(RequestRefusal.DAILY_LIMIT, Argument.count(perDay)),
        Map.of("Retry-After", String.valueOf(secondsLeft())));
  }

  private static final class Count {
    private int used;
  }

  private final class CountedUse implements Use {
    private final Count count;
    private final LocalDate takenOn = day;
    private boolean givenBack;

    private CountedUse(Count count) {
      this.count = count;
    }

    @Override
    public void giveBack(Context context) {
      synchronized (DailyAllowance.this) {
        if (!givenBack) {
          givenBack = true;
          count.used--;
        }
        boolean today = takenOn.equals(today());
        announce(context, today ? perDay - count.used : perDay);
      }
    }
  }

  /** The visitors, the one whose last use lies furthest back first. */
  private static final class LatestUses extends LinkedHashMap<Visitor, Count> {
    private final int most;

    private LatestUses(int most) {
      super(16, 0.75f, true);
      this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Visitor, Count> eldest) {
      return size() > most;
    }
  }
}
