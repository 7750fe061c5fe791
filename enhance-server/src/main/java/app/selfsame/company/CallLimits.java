package app.selfsame.company;

import app.selfsame.company.CompanyMetrics.Outcome;
import app.selfsame.http.Problem;
import app.selfsame.http.ProblemException;
import app.selfsame.http.SenderNetwork;
import app.selfsame.quota.Buckets;
import io.javalin.http.Context;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** How often each caller may ask, and how often a network may send wrong keys. In memory; several servers count apart. */
final class CallLimits {
  private static final int WRONG = 20;
  private static final Duration WRONG_EACH = Duration.ofSeconds(30);
  private static final long MINUTE_SECONDS = 60;

  private final int perMinute;
  private final Buckets requests;
  private final Buckets wrongKeys;
  private final CompanyMetrics metrics;

  CallLimits(int perMinute, Clock clock, CompanyMetrics metrics) {
    this.perMinute = perMinute;
    this.metrics = metrics;
    requests = new Buckets(perMinute, Duration.ofMinutes(1).dividedBy(perMinute), clock);
    wrongKeys = new Buckets(WRONG, WRONG_EACH, clock);
  }

  /**
   * Counts one request of a caller, and says in the answer how many are left.
   *
   * @throws ProblemException with status 429 when there were too many
   */
  void take(Context context, Actor actor) {
    Optional<Duration> wait = requests.take(actor.id());
    // As draft-ietf-httpapi-ratelimit-headers-11 writes it.
    context.header("RateLimit-Policy", "\"requests\";q=" + perMinute + ";w=" + MINUTE_SECONDS);
    context.header(
        "RateLimit",
        "\"requests\";r=" + requests.left(actor.id()) + ";t=" + seconds(requests.untilFull(actor.id())));
    if (wait.isPresent()) {
      metrics.count(Outcome.LIMITED);
      throw new ProblemException(
          Problem.of(CompanyRefusal.RATE_LIMIT), Map.of("Retry-After", String.valueOf(seconds(wait.get()))));
    }
  }

  /** Counts a wrong key; how many seconds there were too many of them, for the answer. */
  Optional<String> takeWrong(InetAddress sender) {
    return wrongKeys
        .take(HexFormat.of().formatHex(SenderNetwork.of(sender)))
        .map(wait -> String.valueOf(seconds(wait)));
  }

  /** Rounded up: whoever waits so long is let through. */
  private static long seconds(Duration time) {
    return time.plusNanos(999_999_999).toSeconds();
  }
}
