package app.selfsame.collection;

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
 * How often a link is used, and how often a network tries what is none. A school or a company may be one network in which a
 * thousand people send in a minute, so those who have a link are counted apart. In memory alone; several servers count apart.
 */
final class LinkLimits {
  private final Buckets links;
  private final Buckets wrong;

  LinkLimits(Clock clock) {
    links = new Buckets(60, Duration.ofSeconds(5), clock);
    wrong = new Buckets(60, Duration.ofSeconds(10), clock);
  }

  /**
   * Lets a link be used.
   *
   * @throws ProblemException with status 429 when there was too much of it
   */
  void take(String lookup) {
    require(links.take(lookup));
  }

  /**
   * Lets somebody be told that a link is none.
   *
   * @throws ProblemException with status 429 when there were too many
   */
  void takeWrong(InetAddress sender) {
    require(wrong.take(HexFormat.of().formatHex(SenderNetwork.of(sender))));
  }

  private static void require(Optional<Duration> wait) {
    if (wait.isPresent()) {
      throw new ProblemException(
          Problem.of(RequestRefusal.TOO_MANY_ATTEMPTS), Map.of("Retry-After", String.valueOf(wait.get().toSeconds() + 1)));
    }
  }
}
