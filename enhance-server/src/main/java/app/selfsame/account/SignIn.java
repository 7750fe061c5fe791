package app.selfsame.account;

import app.selfsame.account.AccountMetrics.Outcome;
import app.selfsame.mail.MailAddress;
import app.selfsame.mail.Mailing;
import app.selfsame.secret.Secrets;
import app.selfsame.store.Database;
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
  private final SignInLimits limits;
  private final Mailing letters;
  private final AccountMetrics metrics;

  SignIn(
      Database database,
      Attempts attempts,
      Accounts accounts,
      Sessions sessions,
      SignInLimits limits,
      Mailing letters,
      AccountMetrics metrics) {
    this.database = database;
    this.attempts = attempts;
    this.accounts = accounts;
    this.sessions = sessions;
    this.limits = limits;
    this.letters = letters;
    this.metrics = metrics;
  }

  /**
   * A browser that signs in.
   *
   * @param name for its owner
   * @param session secret of the one that it has, which ends
   */
  record Browser(String name, Optional<String> session) {}

  /**
   * What came of a code.
   *
   * @param session secret of the new one
   * @param codesLeft how many more may be tried
   */
  record Result(Optional<String> session, int codesLeft) {}

  /**
   * What came of a link.
   *
   * @param session secret of the new one
   * @param isElsewhere whether the link is good, in another browser
   */
  record Link(Optional<String> session, boolean isElsewhere) {}

  /**
   * Has a letter sent.
   *
   * @param known the secret that the browser has, if it has asked before: its earlier letters stay good
   * @return the browser's secret
   */
  String ask(MailAddress address, Optional<String> known, String language, InetAddress sender) {
    limits.takeLetter(address, sender);
    String browser = known.orElseGet(Secrets::secret);
    database.useTransaction(
        handle -> letters.post(handle, attempts.begin(handle, browser, address, language)));
    metrics.count(Outcome.ASKED);
    return browser;
  }

  /** What a browser has asked for last, as long as its letter is good. */
  Optional<Attempts.Open> askedBy(String browser) {
    return database.reading(handle -> attempts.ofBrowser(handle, browser));
  }

  /** Signs in by the code of a letter. */
  Result byCode(Attempts.Open asked, String code, Browser browser, InetAddress sender) {
    limits.takeKey(sender);
    // Taken before it is tried: of many that are sent at once, no more are tried than one after the other.
    if (!limits.takeCode(asked.address())) {
      return new Result(Optional.empty(), 0);
    }
    Result result =
        database.inTransaction(
            handle ->
                attempts.tryCode(handle, asked, code)
                    ? new Result(enter(handle, asked, browser), 0)
                    : new Result(Optional.empty(), attempts.codesLeft(handle, asked)));
    if (result.session().isPresent()) {
      limits.giveBackCode(asked.address());
    }
    metrics.count(result.session().isPresent() ? Outcome.BY_CODE : Outcome.WRONG_CODE);
    return result;
  }

  /**
   * Signs in by the link of a letter.
   *
   * @param asked secret of the browser, if it has one
   */
  Link byLink(String token, Optional<String> asked, Browser browser, InetAddress sender) {
    limits.takeKey(sender);
    Optional<Attempts.Open> open = database.reading(handle -> attempts.byToken(handle, token));
    if (open.isEmpty()) {
      metrics.count(Outcome.EXPIRED);
      return new Link(Optional.empty(), false);
    }
    if (!asked.map(Secrets::hash).equals(Optional.of(open.get().browser()))) {
      metrics.count(Outcome.ELSEWHERE);
      return new Link(Optional.empty(), true);
    }
    Optional<String> session = database.inTransaction(handle -> enter(handle, open.get(), browser));
    metrics.count(session.isPresent() ? Outcome.BY_LINK : Outcome.EXPIRED);
    return new Link(session, false);
  }

  /** Ends the session of a browser. */
  void end(String session) {
    database.useTransaction(handle -> sessions.endOfBrowser(handle, session));
  }

  private Optional<String> enter(Handle handle, Attempts.Open attempt, Browser browser) {
    if (!attempts.use(handle, attempt)) {
      return Optional.empty();
    }
    browser.session().ifPresent(old -> sessions.endOfBrowser(handle, old));
    AccountId account = accounts.of(handle, attempt.address(), attempt.language());
    return Optional.of(sessions.begin(handle, account, browser.name()));
  }
}
