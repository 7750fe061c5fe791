package app.selfsame.company;

import app.selfsame.account.AccountFeature;
import app.selfsame.account.AccountServer;
import app.selfsame.account.Person;
import app.selfsame.account.Visitors;
import app.selfsame.feature.Feature;
import app.selfsame.feature.Ground;
import app.selfsame.feature.Running;
import app.selfsame.http.Route;
import app.selfsame.mail.Letter;
import app.selfsame.settings.Setting;
import app.selfsame.site.Site;
import app.selfsame.store.Engine;
import io.javalin.http.Context;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server with accounts and companies, and a feature that programs call. */
final class CompanyHouse implements AutoCloseable {
  private static final Pattern KEY = Pattern.compile("value=\"(sfs_[^\"]+)\"");

  final AccountServer server;
  private AccountFeature accounts;

  CompanyHouse(Engine engine, Site site, Map<String, String> more, CompanyData... kept) throws Exception {
    Map<String, String> environment = new HashMap<>(more);
    environment.put("SERVE_COMPANIES", "open");
    server = new AccountServer(engine, site, environment, accounts -> features(site, accounts, kept));
  }

  /** Who is signed in. */
  Visitors visitors() {
    return accounts.visitors().orElseThrow();
  }

  private List<Feature> features(Site site, AccountFeature accounts, CompanyData... kept) {
    this.accounts = accounts;
    CompanyFeature companies = new CompanyFeature(site, accounts);
    List.of(kept).forEach(companies::keeps);
    companies.leadsTo("/tries", CompanyMessage.TEST);
    return List.of(companies, new Tries(companies));
  }

  /** What programs call: each address wants one scope, and says who has called. */
  private record Tries(CompanyFeature companies) implements Feature {
    @Override
    public List<Setting<?>> settings() {
      return List.of();
    }

    @Override
    public Running start(Ground ground) {
      Callers callers = companies.callers().orElseThrow();
      List<Route> routes =
          List.of(
              Route.get("/v1/try", context -> tell(context, callers.require(context, Scope.CHECK)))
                  .onlyFor(callers.with(Scope.CHECK)),
              Route.post("/v1/try", context -> tell(context, callers.require(context, Scope.PREPARE)))
                  .onlyFor(callers.with(Scope.PREPARE)),
              callers.page("/company/{company}/tries", Tries::tell));
      return () -> routes;
    }

    private static void tell(Context context, Caller caller) {
      context.result(
          caller.company().text() + " " + caller.actor().kind() + " " + caller.isTest() + " " + caller.scopes().size());
    }
  }

  /** A company that a person makes; its path. */
  static String make(Person owner, String name) throws Exception {
    String path = Person.location(owner.post("/company", "name", name));
    if (!path.startsWith("/company/")) {
      throw new AssertionError("not made");
    }
    return path;
  }

  static CompanyId id(String path) {
    return new CompanyId(path.substring("/company/".length()));
  }

  /** A key that a person makes for all there is. */
  static String makeKey(Person owner, String company, String... more) throws Exception {
    String[] fields = {
      "label", "Our program", "mode", "live", "scope-check", "yes", "scope-prepare", "yes", "scope-batches", "yes"
    };
    return key(owner.post(company + "/keys", more.length > 0 ? more : fields));
  }

  /** The key that an answer shows. */
  static String key(HttpResponse<byte[]> answer) {
    Matcher key = KEY.matcher(Person.text(answer));
    if (!key.find()) {
      throw new AssertionError(Person.text(answer));
    }
    return key.group(1);
  }

  /** Has somebody become a member by a letter. */
  Person join(Person owner, String company, String address, String role) throws Exception {
    owner.post(company + "/invitations", "address", address, "role", role);
    String token = token(server.letterTo(address));
    Person invited = Person.signedIn(server, address);
    if (!company.equals(Person.location(invited.post("/invitation", "token", token)))) {
      throw new AssertionError("not joined");
    }
    return invited;
  }

  /** The token in the letter of an invitation. */
  static String token(Letter letter) {
    String link = letter.paragraphs().get(2);
    if (!link.startsWith(AccountServer.ORIGIN + "/invitation#")) {
      throw new AssertionError(link);
    }
    return link.substring(link.indexOf('#') + 1);
  }

  @Override
  public void close() {
    server.close();
  }
}
