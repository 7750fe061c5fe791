package app.selfsame.policy;

import app.selfsame.account.AccountServer;
import app.selfsame.company.CompanyFeature;
import app.selfsame.site.Site;
import app.selfsame.store.Engine;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** A site with accounts, companies and policies, which say that it does what a test wants. */
final class PolicySite implements AutoCloseable {
  static final String OPERATOR = "Jane <i>Doe</i>";
  static final String CONTACT = "privacy@example.org";
  static final String REGIONS = "Frankfurt, Germany";
  static final int REFUND_DAYS = 14;

  private final AccountServer server;

  PolicySite(Set<Practice> practices) throws Exception {
    this(practices, Map.of());
  }

  /** With variables of the environment beside those of accounts. */
  PolicySite(Set<Practice> practices, Map<String, String> more) throws Exception {
    Site site = Site.packaged();
    Map<String, String> environment = new HashMap<>(more);
    environment.put("SERVE_COMPANIES", "open");
    server =
        new AccountServer(
            Engine.SQLITE,
            site,
            environment,
            accounts -> List.of(new CompanyFeature(site, accounts), new PolicyFeature(site, practices(practices))));
  }

  static Set<Practice> everything() {
    return EnumSet.allOf(Practice.class);
  }

  /** What the operator alone knows. */
  static Map<String, String> said() {
    return Map.of("SERVE_OPERATOR", OPERATOR, "SERVE_PRIVACY_CONTACT", CONTACT, "SERVE_REGIONS", REGIONS);
  }

  private static Practices practices(Set<Practice> on) {
    Map<Practice, BooleanSupplier> switches = new HashMap<>();
    Arrays.stream(Practice.values()).forEach(practice -> switches.put(practice, () -> on.contains(practice)));
    return new Practices(switches, () -> REFUND_DAYS, Optional::empty);
  }

  int port() {
    return server.port();
  }

  String host() {
    return "127.0.0.1:" + port();
  }

  String at(String path) {
    return "http://" + host() + path;
  }

  HttpResponse<String> get(String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(URI.create(at(path))).build(), HttpResponse.BodyHandlers.ofString());
  }

  /** What people read of a page, without marks of HTML. */
  String text(String path) throws Exception {
    return get(path).body()
        .replaceAll("<[^>]*>", " ")
        .replace("&#39;", "'")
        .replace("&quot;", "\"")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&#x3D;", "=")
        .replace("&amp;", "&");
  }

  @Override
  public void close() {
    server.close();
  }
}
