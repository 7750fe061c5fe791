package app.selfsame.account;

import app.selfsame.feature.Feature;
import app.selfsame.http.ConnectionLimits;
import app.selfsame.http.Listening;
import app.selfsame.mail.Letter;
import app.selfsame.service.Service;
import app.selfsame.settings.Settings;
import app.selfsame.site.ProblemPage;
import app.selfsame.site.Site;
import app.selfsame.site.SiteFeature;
import app.selfsame.store.Database;
import app.selfsame.store.Engine;
import app.selfsame.store.TestStore;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** The whole server with accounts and an empty database. Letters come here in place of a mail server. */
public final class AccountServer implements AutoCloseable {
  public static final String ORIGIN = "https://photos.example";
  private static final int LONG_SECONDS = 30;

  private final TestStore store;
  private final Service service;
  private final BlockingQueue<Letter> letters = new LinkedBlockingQueue<>();
  private boolean isServing = true;

  /** With what a feature keeps for accounts, if there is one. */
  public AccountServer(Engine engine, Site site, AccountData... kept) throws Exception {
    this(
        engine,
        site,
        Map.of(),
        accounts -> {
          List.of(kept).forEach(accounts::keeps);
          return List.of();
        });
  }

  /** With these variables of the environment set, and features that come after accounts. */
  public AccountServer(
      Engine engine, Site site, Map<String, String> more, Function<AccountFeature, List<Feature>> others)
      throws Exception {
    this(engine, site, more, after(new AccountFeature(site), site, others));
  }

  /** With these variables of the environment set, and these features, accounts among them. */
  public AccountServer(Engine engine, Site site, Map<String, String> more, List<Feature> features) throws Exception {
    store = TestStore.of(engine, Service.migrations(features).toArray(String[]::new));
    Map<String, String> environment = new HashMap<>(store.environment());
    environment.put("SERVE_ORIGIN", ORIGIN);
    // Each person says where they are.
    environment.put("SERVE_TRUSTED_PROXIES", "127.0.0.1");
    environment.putAll(more);
    service =
        new Service(
            features,
            Settings.read(environment, Service.settings(features)),
            new Listening("127.0.0.1", 0, ConnectionLimits.STANDARD),
            new ProblemPage(site),
            "1.2.3",
            Optional.of(letters::add));
  }

  private static List<Feature> after(
      AccountFeature accounts, Site site, Function<AccountFeature, List<Feature>> others) {
    List<Feature> features =
        new ArrayList<>(List.of(accounts, new SiteFeature(site, Optional::empty, accounts::areOn)));
    features.addAll(others.apply(accounts));
    return features;
  }

  public int port() {
    return service.port();
  }

  /** What is answered, such as {@code GET /account}. */
  public List<String> operations() {
    return service.operations();
  }

  /** The variables of the environment by which another server has the same database. */
  public Map<String, String> environment() {
    return store.environment();
  }

  public Database database() {
    return store.database();
  }

  /** Signs somebody in with a browser, by the letter that comes. */
  public void signIn(Page page, String address) throws InterruptedException {
    String origin = "http://localhost:" + port();
    page.navigate(origin + "/sign-in");
    page.fill("#address", address);
    page.keyboard().press("Enter");
    page.waitForURL("**/sign-in/mail");
    page.navigate(origin + "/in#" + token(letterTo(address)));
    page.waitForURL("**/account");
  }

  /** The next letter, which is waited for. */
  public Letter letter() throws InterruptedException {
    Letter letter = letters.poll(LONG_SECONDS, TimeUnit.SECONDS);
    if (letter == null) {
      throw new AssertionError("no letter");
    }
    return letter;
  }

  /** The next letter to an address, however it is typed, which is waited for. Those to others can be had afterwards. */
  public Letter letterTo(String address) throws InterruptedException {
    List<Letter> others = new ArrayList<>();
    Letter letter = letter();
    while (!letter.to().text().equalsIgnoreCase(address.strip())) {
      others.add(letter);
      letter = letter();
    }
    letters.addAll(others);
    return letter;
  }

  /** The token in a letter's link. */
  public static String token(Letter letter) {
    String link = letter.paragraphs().get(1);
    if (!link.startsWith(ORIGIN + "/in#")) {
      throw new AssertionError(link);
    }
    return link.substring(link.indexOf('#') + 1);
  }

  /** The code in a letter. */
  static String code(Letter letter) {
    return letter.paragraphs().get(2).replaceAll("[^0-9]", "");
  }

  /** Ends the server, and leaves the database to others. */
  public void stopServing() {
    if (isServing) {
      service.close();
      isServing = false;
    }
  }

  @Override
  public void close() {
    stopServing();
    store.close();
  }
}
