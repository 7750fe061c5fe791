package app.selfsame.account;

import app.selfsame.account.Moves.Side;
import app.selfsame.feature.Feature;
import app.selfsame.feature.Ground;
import app.selfsame.feature.Running;
import app.selfsame.http.Access;
import app.selfsame.http.HttpSettings;
import app.selfsame.http.Origin;
import app.selfsame.http.Route;
import app.selfsame.mail.MailMessage;
import app.selfsame.mail.MailSettings;
import app.selfsame.mail.Mailing;
import app.selfsame.mail.Post;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.MessageKey;
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
import java.util.stream.Stream;

/**
 * Accounts, where mail is set up. Features that keep something for accounts come after it in the server's list, and say
 * so when they start.
 */
public final class AccountFeature implements Feature {
  private static final String PURGE = "account-purge";
  private static final LocalTime QUIET = LocalTime.of(3, 10);

  private final Look look;
  private final List<AccountData> data = new ArrayList<>();
  private final List<AccountLink> links = new ArrayList<>();
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

  /** Whether anybody can sign in, once it has started. */
  public boolean areOn() {
    return visitors.isPresent();
  }

  /** Adds what a feature keeps for accounts, so that it is exported and deleted with them. */
  public void keeps(AccountData kept) {
    data.add(kept);
  }

  /** Has the page of an account lead to one of a feature that starts later. */
  public void leadsTo(String path, MessageKey label) {
    links.add(new AccountLink(path, label));
  }

  @Override
  public Running start(Ground ground) throws SettingsException {
    if (!ground.post().isOn()) {
      if (ground.store().isThere()) {
        ground.jobs().daily(PURGE, QUIET, () -> forgetFormer(ground));
      }
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

  /** There were accounts, whose sessions and letters are over. */
  private static void forgetFormer(Ground ground) {
    LetterKeys keys = new LetterKeys(ground.clock());
    Purge.forgetOld(
        ground.store().database(),
        new Attempts(keys, ground.clock()),
        keys,
        new Sessions(ground.clock()),
        new Moves(keys, ground.clock()));
  }

  private List<Route> routes(Ground ground, Origin origin) {
    Clock clock = ground.clock();
    Post post = ground.post();
    Database database = ground.store().database();
    LetterKeys keys = new LetterKeys(clock);
    Attempts attempts = new Attempts(keys, clock);
    Sessions sessions = new Sessions(clock);
    Moves moves = new Moves(keys, clock);
    Accounts accounts = new Accounts(sessions, moves, clock, data);
    AccountMetrics metrics = new AccountMetrics(ground.metrics());
    KnownBrowsers knownBrowsers = KnownBrowsers.of(database);
    SignInLimits limits = new SignInLimits(clock);
    Pages pages = new Pages(look, ground.settings(), true);
    Onward onward = new Onward(pages.page(Onward.class, "onward.html", AccountMessage.ONWARD_TITLE));
    Visitors known = new Visitors(database, sessions, accounts, onward);
    visitors = Optional.of(known);
    Purge purge = new Purge(database, attempts, keys, sessions, moves, accounts, metrics);
    ground.jobs().daily(PURGE, QUIET, purge);
    AccountForms forms = new AccountForms(known, ground.senders(), Access.fromPagesOf(origin));
    Mailing signInLetters = post.kind("sign-in", new SignInLetters(database, attempts, origin));
    SignIn signIn =
        new SignIn(database, attempts, accounts, sessions, knownBrowsers, limits, signInLetters, metrics);
    Mailing endings = post.kind("account-ending", new EndingLetters(database, accounts, origin));
    Mailing toOld = post.kind("account-move-old", new MoveLetters(database, accounts, moves, Side.OLD));
    Mailing toNew = post.kind("account-move-new", new MoveLetters(database, accounts, moves, Side.NEW));
    AddressPages addressPages =
        new AddressPages(
            database, accounts, sessions, moves, toOld, toNew, knownBrowsers, limits, ground.senders(), forms, metrics,
            pages);
    return Stream.of(
            new SignInPages(signIn, known, ground.senders(), forms, pages).routes(),
            new AccountPages(database, accounts, sessions, forms, endings, metrics, links, pages).routes(),
            addressPages.routes())
        .flatMap(List::stream)
        .toList();
  }
}
