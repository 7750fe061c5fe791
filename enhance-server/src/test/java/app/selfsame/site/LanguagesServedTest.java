package app.selfsame.site;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.message.Language;
import app.selfsame.refusal.RefusalCode;
import app.selfsame.texts.ShippedTexts;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** In which language the site answers, and the pages that search engines find. */
public class LanguagesServedTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static SiteServer server;

  @BeforeClass
  public static void start() throws IOException {
    server = SiteServer.start(Site.packaged(), 0);
  }

  @AfterClass
  public static void stop() {
    server.close();
  }

  @Test
  public void thePageComesInTheLanguageOfTheBrowser() throws Exception {
    for (Language language : ShippedTexts.packaged().languages()) {
      HttpResponse<String> page = get("/", "Accept-Language", language.tag() + "-XX, en;q=0.5");
      assertTrue(page.body().contains("<html lang=\"" + language.tag() + "\" dir=\"" + language.direction() + "\">"));
      assertEquals(language.tag(), header(page, "Content-Language"));
      assertTrue(header(page, "Vary").contains("Accept-Language"));
    }
    assertTrue(get("/", "Accept-Language", "tlh").body().contains("<html lang=\"en\""));
  }

  @Test
  public void theAddressCountsMoreThanTheBrowser() throws Exception {
    assertTrue(get("/?lang=ja", "Accept-Language", "de").body().contains("<html lang=\"ja\""));
    HttpResponse<String> tracked = get("/?source=elsewhere&lang=ja");
    assertEquals(303, tracked.statusCode());
    assertEquals("/?lang=ja", header(tracked, "Location"));
    assertEquals("/", header(get("/?lang=tlh"), "Location"));
    assertEquals(400, get("/sw.js?lang=ja").statusCode());
  }

  @Test
  public void noCookieIsSetByTheStudio() throws Exception {
    assertEquals("", header(get("/?lang=ja"), "Set-Cookie"));
    assertTrue(get("/", "Cookie", "__Host-language=ja").body().contains("<html lang=\"ja\""));
    assertTrue(get("/", "Cookie", "__Host-language=../../x").body().contains("<html lang=\"en\""));
  }

  @Test
  public void eachLanguageHasAnEntryThatRunsNothingAndLeadsToAllOthers() throws Exception {
    List<Language> languages = ShippedTexts.packaged().languages();
    for (Language language : languages) {
      HttpResponse<String> entry = get("/" + language.tag());
      assertEquals(200, entry.statusCode());
      String html = entry.body();
      assertTrue(html.contains("<html lang=\"" + language.tag() + "\" dir=\"" + language.direction() + "\">"));
      assertFalse(html.contains("<script"));
      assertFalse(html, html.contains("{{"));
      assertFalse(header(entry, "Content-Security-Policy").contains("script-src"));
      for (Language other : languages) {
        assertTrue(html.contains("<link rel=\"alternate\" hreflang=\"" + other.tag() + "\" href=\"/" + other.tag() + "\">"));
      }
      assertTrue(html.contains("href=\"/?lang=" + language.tag() + "#us-passport-print\""));
    }
    assertEquals(404, get("/tlh").statusCode());
    assertEquals(404, get("/index_de").statusCode());
  }

  @Test
  public void thePageOfPassportsComesInEachLanguageAndMayReachNothingButItsParts() throws Exception {
    List<Language> languages = ShippedTexts.packaged().languages();
    for (Language language : languages) {
      HttpResponse<String> page = get("/passport", "Accept-Language", language.tag());
      String html = page.body();
      assertTrue(html.contains("<html lang=\"" + language.tag() + "\" dir=\"" + language.direction() + "\">"));
      assertTrue(html.contains("<link rel=\"canonical\" href=\"/passport?lang=" + language.tag() + "\">"));
      assertFalse(html, html.contains("{{"));
      assertEquals(html, get("/passport?lang=" + language.tag()).body());
      for (Language other : languages) {
        assertTrue(html.contains("hreflang=\"" + other.tag() + "\" href=\"/passport?lang=" + other.tag() + "\">"));
      }
      assertTrue(header(page, "Permissions-Policy").contains("camera=(self)"));
      String policy = header(page, "Content-Security-Policy");
      String reach = policy.replaceAll(".*connect-src ([^;]*);.*", "$1");
      for (String address : reach.split(" ")) {
        assertTrue(address, address.matches("localhost:\\d+/(assets/[a-z0-9_.-]+|sw\\.js)"));
      }
      assertTrue(reach, reach.contains("/assets/mrz_line."));
      assertFalse(reach, reach.contains("face_"));
      assertTrue(policy, policy.startsWith("default-src 'none'"));
    }
    assertEquals("/passport?lang=ja", header(get("/passport?from=elsewhere&lang=ja"), "Location"));
    assertEquals(404, get("/passport_de").statusCode());
  }

  @Test
  public void pagesOfRefusalsAreSaidInEachLanguage() throws Exception {
    for (Language language : ShippedTexts.packaged().languages()) {
      String title = ShippedTexts.packaged().in(language).orElseThrow().say(RefusalCode.NO_FACE.title());
      assertTrue(get("/problems/no-face", "Accept-Language", language.tag()).body().contains(title));
    }
  }

  private static HttpResponse<String> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path));
    return CLIENT.send(
        (headers.length == 0 ? request : request.headers(headers)).build(), HttpResponse.BodyHandlers.ofString());
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }
}
