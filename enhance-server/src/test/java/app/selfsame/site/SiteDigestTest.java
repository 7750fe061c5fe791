package app.selfsame.site;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.http.Listening;
import app.selfsame.http.Route;
import app.selfsame.pages.Operator;
import app.selfsame.pages.Page;
import app.selfsame.pages.Pages;
import app.selfsame.pages.PagesMessage;
import app.selfsame.pages.PagesTest;
import app.selfsame.settings.Settings;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** Whoever looks at a page finds what its site's files can be told by. */
public class SiteDigestTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static SiteServer server;

  @BeforeClass
  public static void start() throws Exception {
    Settings settings = Settings.read(Map.of(), List.of(Operator.SETTING));
    Page page =
        new Pages(Site.packaged(), settings, false).page(PagesTest.class, PagesTest.GREETING, PagesMessage.HOME);
    Map<String, Object> values = Map.of("name", "", "by", "", "isLate", false, "rows", List.of());
    server =
        SiteServer.start(
            Site.packaged(), Listening.on(0), List.of(Route.get("/written", context -> page.answer(context, values))));
  }

  @AfterClass
  public static void stop() {
    server.close();
  }

  @Test
  public void eachListedFileIsServedAsItIsListed() throws Exception {
    List<String> listed = new String(get("/digests.txt"), StandardCharsets.UTF_8).lines().toList();
    assertTrue(listed.size() > 50);
    for (String line : listed) {
      String[] parts = line.split("  ");
      assertEquals(line, parts[0], DigestUtils.sha256Hex(get("/" + parts[1])));
    }
  }

  @Test
  public void everyPageNamesTheDigestOfTheList() throws Exception {
    String digest = DigestUtils.sha256Hex(get("/digests.txt"));
    assertEquals(digest, Site.packaged().digest().orElseThrow());
    for (String path : List.of("/", "/?lang=ar", "/passport", "/compare", "/written")) {
      String html = new String(get(path), StandardCharsets.UTF_8);
      String link = "<a href=\"" + Site.packaged().digestsPath() + "\">";
      assertTrue(path, html.contains(link));
      String shown = "<code translate=\"no\" title=\"SHA-256 " + digest + "\">" + digest.substring(0, 12) + "</code>";
      assertTrue(path, html.contains(shown));
    }
    assertEquals(digest, DigestUtils.sha256Hex(get(Site.packaged().digestsPath())));
  }

  private static byte[] get(String path) throws Exception {
    URI address = URI.create("http://localhost:" + server.port() + path);
    return CLIENT.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray()).body();
  }
}
