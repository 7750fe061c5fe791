package app.selfsame.payment;

import app.selfsame.company.CompanyId;
import app.selfsame.http.Problem;
import app.selfsame.http.ProblemException;
import app.selfsame.http.RequestRefusal;
import app.selfsame.http.SenderNetwork;
import app.selfsame.quota.Buckets;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/**
 * How many orders a network or a company may make: enough for a school behind one address, too few to fill Stripe's
 * account with pages that nobody pays.
 */
final class OrderLimit {
  private static final int AT_ONCE = 60;
  private static final Duration EACH = Duration.ofMinutes(2);

  private final Buckets buckets;

  OrderLimit(Clock clock) {
    buckets = new Buckets(AT_ONCE, EACH, clock);
  }

  /** For a request of an anonymous visitor. */
  Turn of(InetAddress sender) {
    return new Turn("network " + HexFormat.of().formatHex(SenderNetwork.of(sender)));
  }

  /** For a request of a company. */
  Turn of(CompanyId company) {
    return new Turn("company " + company.text());
  }

  /** What one request may make: one order, however often it is tried. */
  final class Turn {
    private final String who;
    private boolean isTaken;

    private Turn(String who) {
      this.who = who;
    }

    /**
     * Counts the order, once.
     *
     * @throws ProblemException with status 429 when there were too many
     */
    void take() {
      Optional<Duration> wait = isTaken ? Optional.empty() : buckets.take(who);
      if (wait.isPresent()) {
        throw new ProblemException(
            Problem.of(RequestRefusal.TOO_MANY_ATTEMPTS),
            Map.of("Retry-After", String.valueOf(wait.get().toSeconds() + 1)));
      }
      isTaken = true;
    }

    /** Counts it no more, as Stripe has failed. */
    void giveBack() {
      if (isTaken) {
        isTaken = false;
        buckets.giveBack(who);
      }
    }
  }
}
