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
  public void thePageOfPassportsReachesItsNetworkAndMayAskForTheCamera() throws Exception {
    String reach = reachOfPage("/passport");
    assertTrue(reach, reach.contains("/assets/mrz_line."));
    assertFalse(reach, reach.contains("face_"));
    assertTrue(header(get("/passport"), "Permissions-Policy").contains("camera=(self)"));
  }

  @Test
  public void thePageThatComparesReachesItsNetworksAndNoCamera() throws Exception {
    String reach = reachOfPage("/compare");
    for (String network : List.of("face_recognition.", "face_detection_short_range.", "hand_landmark_lite.")) {
      assertTrue(reach, reach.contains("/assets/" + network));
    }
    assertFalse(reach, reach.contains("mrz_line."));
    assertFalse(reach, reach.contains("documents."));
    assertTrue(header(get("/compare"), "Permissions-Policy").contains("camera=()"));
    String ofFirst = header(get("/"), "Content-Security-Policy");
    assertFalse(ofFirst, ofFirst.contains("face_recognition") || ofFirst.contains("compare."));
  }

  /** What a page with an engine may ask for, after it was seen to be there in each language and to reach nothing else. */
  private static String reachOfPage(String path) throws Exception {
    String reach = "";
    for (Language language : ShippedTexts.packaged().languages()) {
      HttpResponse<String> page = get(path, "Accept-Language", language.tag());
      String html = page.body();
      assertTrue(html.contains("<html lang=\"" + language.tag() + "\" dir=\"" + language.direction() + "\">"));
      assertTrue(html.contains("<link rel=\"canonical\" href=\"" + path + "?lang=" + language.tag() + "\">"));
      assertFalse(html, html.contains("{{"));
      assertEquals(html, get(path + "?lang=" + language.tag()).body());
      for (Language other : ShippedTexts.packaged().languages()) {
        assertTrue(html.contains("hreflang=\"" + other.tag() + "\" href=\"" + path + "?lang=" + other.tag() + "\">"));
      }
      String policy = header(page, "Content-Security-Policy");
      assertTrue(policy, policy.startsWith("default-src 'none'"));
      reach = policy.replaceAll(".*connect-src ([^;]*);.*", "$1");
      for (String address : reach.split(" ")) {
        assertTrue(address, address.matches("localhost:\\d+/(assets/[a-z0-9_.-]+|sw\\.js)"));
      }
    }
    assertEquals(path + "?lang=ja", header(get(path + "?from=elsewhere&lang=ja"), "Location"));
    assertEquals(404, get(path + "_de").statusCode());
    return reach;
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
