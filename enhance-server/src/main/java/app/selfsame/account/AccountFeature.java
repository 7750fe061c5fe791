package app.selfsame.account;

import app.selfsame.feature.Feature;
import app.selfsame.feature.Ground;
import app.selfsame.feature.Running;
import app.selfsame.http.Access;
import app.selfsame.http.HttpSettings;
import app.selfsame.http.Origin;
import app.selfsame.http.Route;
import app.selfsame.mail.MailMessage;
import app.selfsame.mail.MailSettings;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.pages.Look;
import app.selfsame.pages.Pages;
import app.selfsame.settings.Setting;
import app.selfsame.settings.SettingsException;
import app.selfsame.store.Database;
import java.time.Clock;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Accounts, where mail is set up. Features that keep something for accounts come after it in the server's list, and say
 * so when they start.
 */
public final class AccountFeature implements Feature {
  private static final LocalTime QUIET = LocalTime.of(3, 10);

  private final Look look;
  private final List<AccountData> data = new ArrayList<>();
  private Optional<Visitors> visitors = Optional.empty();

  public AccountFeature(Look look) {
    this.look = look;
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of();
  }

  @Override
  public List<String> migrations() {
    return List.of("app/selfsame/account/migrations");
  }

  /** Who is signed in, once it has started; empty where there are no accounts. */
  public Optional<Visitors> visitors() {
    return visitors;
  }

  /** Adds what a feature keeps for accounts, so that it is exported and deleted with them. */
  public void keeps(AccountData kept) {
    data.add(kept);
  }

  @Override
  public Running start(Ground ground) throws SettingsException {
    if (!ground.post().isOn()) {
      return List::of;
    }
    Optional<Origin> origin = ground.settings().of(HttpSettings.ORIGIN);
    if (origin.isEmpty()) {
      throw ground.settings().refuse(
          HttpSettings.ORIGIN,
          Message.of(MailMessage.NEEDED_WITH, Argument.literal(MailSettings.HOST.name())));
    }
    List<Route> routes = routes(ground, origin.get());
    return () -> routes;
  }

  private List<Route> routes(Ground ground, Origin origin) {
    Clock clock = ground.clock();
    Database database = ground.store().database();
    Secrets secrets = new Secrets();
    Attempts attempts = new Attempts(secrets, clock);
    Sessions sessions = new Sessions(secrets, clock);
    Accounts accounts = new Accounts(secrets, sessions, clock, data);
    AccountMetrics metrics = new AccountMetrics(ground.metrics());
    Visitors known = new Visitors(database, sessions);
    visitors = Optional.of(known);
    SignIn signIn =
        new SignIn(
            database,
            attempts,
            accounts,
            sessions,
            new SignInLimits(clock),
            ground.post().kind("sign-in", new SignInLetters(database, attempts, origin)),
            secrets::secret,
            metrics);
    ground.jobs().daily("account-purge", QUIET, new Purge(database, attempts, sessions, accounts, metrics));
    Pages pages = new Pages(look, ground.settings());
    Access ownPages = Access.fromPagesOf(origin);
    List<Route> routes =
        new ArrayList<>(new SignInPages(signIn, known, ground.senders(), ownPages, pages).routes());
    routes.addAll(
        new AccountPages(
                database,
                accounts,
                sessions,
                known,
                ground.senders(),
                ownPages,
                ground.post().kind("account-ending", new EndingLetters(database, accounts, origin)),
                metrics,
                pages)
            .routes());
    return routes;
  }
}
