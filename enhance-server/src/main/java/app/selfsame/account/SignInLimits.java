package app.selfsame.account;

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

/**
 * How often letters are asked for and keys are tried. Each limit is the same whether an address has an account or not.
 * Networks and addresses are in memory alone; several servers count apart.
 */
final class SignInLimits {
  private static final String ALL = "";

  private final Buckets lettersToAddressFromNetwork;
  private final Buckets lettersToAddress;
  private final Buckets lettersFromNetwork;
  private final Buckets letters;
  private final Buckets lettersToKnown;
  private final Buckets lettersToAllKnown;
  private final Buckets keysFromNetwork;
  private final Buckets wrongCodes;
  private final Buckets wrongCodesOfKnown;

  SignInLimits(Clock clock) {
    // Who floods an address from one network does not keep its owner, who is elsewhere, from asking. Who does so from
    // many networks does: the letters would else be a flood themselves. Browsers that have signed in there before are
    // counted apart, so that no number of strangers keeps them out.
    lettersToAddressFromNetwork = new Buckets(4, Duration.ofMinutes(15), clock);
    lettersToAddress = new Buckets(10, Duration.ofMinutes(6), clock);
    lettersFromNetwork = new Buckets(30, Duration.ofMinutes(2), clock);
    letters = new Buckets(600, Duration.ofSeconds(6), clock);
    lettersToKnown = new Buckets(6, Duration.ofMinutes(10), clock);
    lettersToAllKnown = new Buckets(600, Duration.ofSeconds(6), clock);
    keysFromNetwork = new Buckets(60, Duration.ofSeconds(10), clock);
    // Of a million codes: who guesses at one address for a year, day and night, has one chance in 250.
    wrongCodes = new Buckets(10, Duration.ofHours(2).plusMinutes(24), clock);
    wrongCodesOfKnown = new Buckets(10, Duration.ofHours(2).plusMinutes(24), clock);
  }

  /**
   * Lets somebody ask for a letter who may be anybody.
   *
   * @throws ProblemException with status 429 when there were too many
   */
  void takeLetter(MailAddress address, InetAddress sender) {
    String network = network(sender);
    require(lettersFromNetwork.take(network));
    require(lettersToAddressFromNetwork.take(network + address.key()));
    require(lettersToAddress.take(address.key()));
    require(letters.take(ALL));
  }

  /**
   * Lets somebody ask for a letter who is known at the address.
   *
   * @throws ProblemException with status 429 when there were too many
   */
  void takeLetterOfKnown(MailAddress address) {
    require(lettersToKnown.take(address.key()));
    require(lettersToAllKnown.take(ALL));
  }

  /** None came of it, by no fault of theirs. */
  void giveBackLetter(MailAddress address, InetAddress sender) {
    String network = network(sender);
    lettersFromNetwork.giveBack(network);
    lettersToAddressFromNetwork.giveBack(network + address.key());
    lettersToAddress.giveBack(address.key());
    letters.giveBack(ALL);
  }

  /** The same of somebody who is known at the address. */
  void giveBackLetterOfKnown(MailAddress address) {
    lettersToKnown.giveBack(address.key());
    lettersToAllKnown.giveBack(ALL);
  }

  /**
   * Lets a link or a code be tried.
   *
   * @throws ProblemException with status 429 when there were too many
   */
  void takeKey(InetAddress sender) {
    require(keysFromNetwork.take(network(sender)));
  }

  /**
   * Whether a code for this address may be tried: wrong ones count from whomever they come.
   *
   * @param isKnown whether by somebody who is known at the address, whom wrong ones of strangers do not keep out
   */
  boolean takeCode(MailAddress address, boolean isKnown) {
    return codes(isKnown).take(address.key()).isEmpty();
  }

  /** The code was right or was not looked at, and does not count. */
  void giveBackCode(MailAddress address, boolean isKnown) {
    codes(isKnown).giveBack(address.key());
  }

  private Buckets codes(boolean isKnown) {
    return isKnown ? wrongCodesOfKnown : wrongCodes;
  }

  private static void require(Optional<Duration> wait) {
    if (wait.isPresent()) {
      throw new ProblemException(
          Problem.of(RequestRefusal.TOO_MANY_ATTEMPTS), Map.of("Retry-After", String.valueOf(wait.get().toSeconds() + 1)));
    }
  }

  private static String network(InetAddress sender) {
    return HexFormat.of().formatHex(SenderNetwork.of(sender));
  }
}
