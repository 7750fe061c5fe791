package app.selfsame.command;

import static org.junit.Assert.assertEquals;

import app.selfsame.feature.Feature;
import app.selfsame.http.ConnectionLimits;
import app.selfsame.http.Listening;
import app.selfsame.service.Service;
import app.selfsame.settings.Settings;
import app.selfsame.site.ProblemPage;
import app.selfsame.site.Site;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The server as it is shipped says in its policies what its settings switch on. */
public class ServedPoliciesTest {
  private static final Map<String, String> SWITCHES =
      Map.of(
          "accounts", "Of an account these are kept",
          "companies", "Of a company these are kept",
          "faces", "What companies do with faces",
          "photos", "Photos that a company sends",
          "collections", "A photo that you send to a company by a link",
          "price", "For a paid photo",
          "credits", "A photo that comes to nothing costs no credit",
          "light", "If you ask for better light",
          "zones", "Programs can send a page",
          "mail", "The mail server mail.example.org");

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  @Test
  public void asItIsInstalledVisitorsAreCountedAndNothingIsKept() throws Exception {
    assertSaid(List.of("light", "zones"), Map.of());
  }

  @Test
  public void withNothingSwitchedOnNothingOfItIsSaid() throws Exception {
    assertSaid(List.of(), Map.of("SERVE_ENHANCE_PER_DAY", "0", "SERVE_MRZ_PER_DAY", "0"));
  }

  @Test
  public void whatIsSwitchedOnIsSaid() throws Exception {
    Map<String, String> environment = new HashMap<>();
    environment.put("SERVE_ORIGIN", "https://photos.example");
    environment.put("SERVE_SMTP_HOST", "mail.example.org");
    environment.put("SERVE_MAIL_FROM", "photos@example.org");
    environment.put("SERVE_COMPANIES", "open");
    environment.put("SERVE_FACES", "on");
    environment.put("SERVE_COLLECTIONS", "on");
    environment.put("SERVE_PHOTOS_KEY", "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=");
    environment.put("SERVE_PHOTO_WORKERS", "0");
    environment.put("SERVE_PRICE", "4.90 EUR");
    environment.put("SERVE_CREDIT_PACKS", "100:29.00 EUR");
    environment.put("STRIPE_SECRET_KEY", "sk_test_0");
    environment.put("STRIPE_WEBHOOK_SECRET", "whsec_0");
    assertSaid(SWITCHES.keySet(), environment);
  }

  private void assertSaid(Iterable<String> wanted, Map<String, String> more) throws Exception {
    Map<String, String> environment = new HashMap<>(more);
    environment.put("SERVE_DATA", folder.getRoot().toPath().resolve("data").toString());
    Site site = Site.packaged();
    List<Feature> features = ServeCommand.features(site);
    Map<String, Boolean> said = new HashMap<>();
    try (Service service =
        new Service(
            features,
            Settings.read(environment, Service.settings(features)),
            new Listening("127.0.0.1", 0, ConnectionLimits.STANDARD),
            new ProblemPage(site),
            "1.2.3",
            Optional.empty())) {
      String all = page(service, "/privacy") + page(service, "/terms");
      SWITCHES.forEach((name, words) -> said.put(name, all.contains(words)));
    }
    Map<String, Boolean> expected = new HashMap<>();
    SWITCHES.keySet().forEach(name -> expected.put(name, false));
    wanted.forEach(name -> expected.put(name, true));
    assertEquals(expected, said);
  }

  private static String page(Service service, String path) throws Exception {
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port() + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    assertEquals(path, 200, answer.statusCode());
    return answer.body();
  }
}
