package app.selfsame.company;

import app.selfsame.account.AccountId;
import app.selfsame.http.Problem;
import app.selfsame.http.ProblemException;
import app.selfsame.http.RequestRefusal;
import app.selfsame.http.SenderNetwork;
import app.selfsame.mail.MailAddress;
import app.selfsame.quota.Buckets;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** How often letters with invitations are sent, and links of them tried. In memory alone; several servers count apart. */
final class InvitationLimits {
  private static final String ALL = "";

  private final Buckets fromAccount;
  private final Buckets toAddress;
  private final Buckets letters;
  private final Buckets tokensFromNetwork;

  InvitationLimits(Clock clock) {
    fromAccount = new Buckets(30, Duration.ofMinutes(20), clock);
    toAddress = new Buckets(3, Duration.ofHours(8), clock);
    letters = new Buckets(300, Duration.ofSeconds(12), clock);
    tokensFromNetwork = new Buckets(60, Duration.ofSeconds(10), clock);
  }

  /**
   * Lets a letter be sent.
   *
   * @throws ProblemException with status 429 when there were too many
   */
  void takeLetter(AccountId from, MailAddress to) {
    require(fromAccount.take(from.text()));
    require(toAddress.take(to.key()));
    require(letters.take(ALL));
  }

  /**
   * Lets a link be tried.
   *
   * @throws ProblemException with status 429 when there were too many
   */
  void takeToken(InetAddress sender) {
    require(tokensFromNetwork.take(HexFormat.of().formatHex(SenderNetwork.of(sender))));
  }

  private static void require(Optional<Duration> wait) {
    if (wait.isPresent()) {
      throw new ProblemException(
          Problem.of(RequestRefusal.TOO_MANY_ATTEMPTS), Map.of("Retry-After", String.valueOf(wait.get().toSeconds() + 1)));
    }
  }
}
