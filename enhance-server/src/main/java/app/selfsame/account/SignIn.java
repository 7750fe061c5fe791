package app.selfsame.account;

import app.selfsame.account.AccountMetrics.Outcome;
import app.selfsame.mail.MailAddress;
import app.selfsame.mail.Mailing;
import app.selfsame.secret.Secrets;
import app.selfsame.store.Database;
import app.selfsame.store.StoreUnavailableException;
import java.net.InetAddress;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Signing in by a letter. The browser that asks gets a secret; link and code of the letter open a session in that browser
 * and in no other, whoever reads the letter. Whoever opens the link elsewhere, be it a program that looks for harm, uses
 * nothing up.
 */
final class SignIn {
  private final Database database;
  private final Attempts attempts;
  private final Accounts accounts;
  private final Sessions sessions;
  private final KnownBrowsers known;
  private final SignInLimits limits;
  private final Mailing letters;
  private final AccountMetrics metrics;

  SignIn(
      Database database,
      Attempts attempts,
      Accounts accounts,
      Sessions sessions,
      KnownBrowsers known,
      SignInLimits limits,
      Mailing letters,
      AccountMetrics metrics) {
    this.database = database;
    this.attempts = attempts;
    this.accounts = accounts;
    this.sessions = sessions;
    this.known = known;
    this.limits = limits;
    this.letters = letters;
    this.metrics = metrics;
  }

  /**
   * A browser that signs in, with the secrets that it brings.
   *
   * @param name for its owner
   * @param asked by which it has asked for a letter
   * @param mark that it got when it signed in before
   * @param session the one that it has, which ends
   */
  record Browser(String name, Optional<String> asked, Optional<String> mark, Optional<String> session) {}

  /**
   * What a browser gets that has signed in.
   *
   * @param session secret of the new one
   * @param mark by which it is known later on
   */
  record Entered(String session, String mark) {}

  /**
   * What came of a code.
   *
   * @param entered whether it was right
   * @param codesLeft how many more may be tried
   */
  record Result(Optional<Entered> entered, int codesLeft) {}

  /**
   * What came of a link.
   *
   * @param entered whether it was good
   * @param isElsewhere whether the link is good, in another browser
   */
  record Link(Optional<Entered> entered, boolean isElsewhere) {}

  /**
   * Has a letter sent. Earlier letters to the same browser stay good.
   *
   * @return the secret of the browser that has asked
   */
  String ask(MailAddress address, Browser browser, String language, InetAddress sender) {
    boolean isKnown = known.isKnown(browser, address);
    if (isKnown) {
      limits.takeLetterOfKnown(address);
    } else {
      limits.takeLetter(address, sender);
    }
    String asked = browser.asked().orElseGet(Secrets::secret);
    try {
      database.useTransaction(
          handle -> letters.post(handle, attempts.begin(handle, asked, address, language)));
    } catch (StoreUnavailableException e) {
      // People press the button again: that there was no database for a while must not keep them out for longer.
      if (isKnown) {
        limits.giveBackLetterOfKnown(address);
      } else {
        limits.giveBackLetter(address, sender);
      }
      throw e;
    }
    metrics.count(Outcome.ASKED);
    return asked;
  }

  /** What a browser has asked for last, as long as its letter is good. */
  Optional<Attempts.Open> askedBy(String browser) {
    return database.reading(handle -> attempts.ofBrowser(handle, browser));
  }

  /** Signs in by the code of a letter. */
  Result byCode(Attempts.Open asked, String code, Browser browser, InetAddress sender) {
    limits.takeKey(sender);
    boolean isKnown = known.isKnown(browser, asked.address());
    // Taken before it is tried: of many that are sent at once, no more are tried than one after the other.
    if (!limits.takeCode(asked.address(), isKnown)) {
      return new Result(Optional.empty(), 0);
    }
    Code tried = database.inTransaction(handle -> tryCode(handle, asked, code, browser));
    if (tried.tried() != Tried.WRONG) {
      limits.giveBackCode(asked.address(), isKnown);
    }
    metrics.count(tried.result().entered().isPresent() ? Outcome.BY_CODE : Outcome.WRONG_CODE);
    return tried.result();
  }

  private record Code(Tried tried, Result result) {}

  private Code tryCode(Handle handle, Attempts.Open asked, String code, Browser browser) {
    accounts.hold(handle, asked.address());
    Tried tried = attempts.tryCode(handle, asked, code);
    Result result =
        tried == Tried.RIGHT
            ? new Result(enter(handle, asked, browser), 0)
            : new Result(Optional.empty(), attempts.codesLeft(handle, asked));
    return new Code(tried, result);
  }

  /** Signs in by the link of a letter. */
  Link byLink(String token, Browser browser, InetAddress sender) {
    limits.takeKey(sender);
    Optional<Attempts.Open> open = database.reading(handle -> attempts.byToken(handle, token));
    if (open.isEmpty()) {
      metrics.count(Outcome.EXPIRED);
      return new Link(Optional.empty(), false);
    }
    if (!browser.asked().map(Secrets::hash).equals(Optional.of(open.get().browser()))) {
      metrics.count(Outcome.ELSEWHERE);
      return new Link(Optional.empty(), true);
    }
    Optional<Entered> entered =
        database.inTransaction(
            handle -> {
              accounts.hold(handle, open.get().address());
              return enter(handle, open.get(), browser);
            });
    metrics.count(entered.isPresent() ? Outcome.BY_LINK : Outcome.EXPIRED);
    return new Link(entered, false);
  }

  /** Ends the session of a browser. */
  void end(String session) {
    database.useTransaction(handle -> sessions.endOfBrowser(handle, session));
  }

  /** With the account held: who deletes it deletes what was asked for its address too, and this is then nothing. */
  private Optional<Entered> enter(Handle handle, Attempts.Open attempt, Browser browser) {
    if (!attempts.use(handle, attempt)) {
      return Optional.empty();
    }
    browser.session().ifPresent(old -> sessions.endOfBrowser(handle, old));
    AccountId account = accounts.of(handle, attempt.address(), attempt.language());
    String session = sessions.begin(handle, account, browser.name());
    return Optional.of(new Entered(session, known.mark(attempt.address())));
  }
}
