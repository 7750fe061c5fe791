package app.selfsame.pages;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import app.selfsame.http.Listening;
import app.selfsame.http.Route;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.settings.Settings;
import app.selfsame.site.LittleSite;
import app.selfsame.site.SiteServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** Pages that the server writes. */
public class PagesTest {
  /** A template that lies beside this class. */
  public static final String GREETING = "greeting.html";

  private static final String HOSTILE = "<script>\"'&{{say.home}}";

  private static SiteServer server;

  @BeforeClass
  public static void start() throws Exception {
    Page plain = pages(HOSTILE, true).page(PagesTest.class, GREETING, PagesMessage.HOME);
    Page alone = pages(HOSTILE, false).page(PagesTest.class, GREETING, PagesMessage.HOME);
    Page busy = plain.running("in.js").reaching("/greet", "/ask").showing("/shown/");
    Map<String, Object> values =
        Map.of(
            "name", HOSTILE,
            "by", Message.of(PagesMessage.RUN_BY, Argument.literal(HOSTILE)),
            "isLate", true,
            "rows", List.of(Map.of("row", "one"), Map.of("row", "two")));
    server =
        SiteServer.start(
            LittleSite.load(),
            Listening.on(0),
            List.of(
                Route.get("/plain", context -> plain.answer(context, values)),
                Route.get("/alone", context -> alone.answer(context, values)),
                Route.get("/busy", context -> busy.answer(context, values))));
  }

  @AfterClass
  public static void stop() {
    server.close();
  }

  private static Pages pages(String operator, boolean hasAccounts) throws Exception {
    Settings settings =
        Settings.read(Map.of("SERVE_OPERATOR", operator), List.of(Operator.SETTING));
    return new Pages(LittleSite.load(), settings, hasAccounts);
  }

  @Test
  public void whatIsGivenIsShownAsTextAlone() throws Exception {
    String html = get("/plain").body();
    assertFalse(html, html.contains("<script"));
    assertTrue(html, html.contains("<p id=\"name\">&lt;script&gt;&quot;&#39;&amp;{{say.home}}</p>"));
    assertTrue(html, html.contains("<p id=\"late\" title=\"&lt;script&gt;&quot;&#39;&amp;{{say.home}}\"></p>"));
    assertTrue(html, html.contains("<p id=\"by\">This site is run by &lt;script&gt;"));
    assertTrue(html, html.contains("<p>This site is run by &lt;script&gt;"));
    assertTrue(html, html.contains("<li>one</li><li>two</li>"));
    assertTrue(html, html.contains("<title>Check a photo (Selfsame)</title>"));
    assertTrue(html, html.contains("<p id=\"skip\">Skip to the content</p>"));
  }

  @Test
  public void eachLeadsToAccountsWhereThereAreAny() throws Exception {
    String link = "<p><a href=\"/account\">Your account</a></p>";
    assertTrue(get("/plain").body().contains(link));
    assertFalse(get("/alone").body().contains(link));
  }

  @Test
  public void itMayLoadStylesAndSendFormsAndNothingElse() throws Exception {
    HttpResponse<String> answer = get("/plain");
    String host = "127.0.0.1:" + server.port();
    assertEquals(
        "default-src 'none'; script-src 'none'; style-src " + host + path("app.css") + " " + host
            + path("pages.css") + "; img-src " + host + path("icon.svg")
            + "; connect-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; "
            + "require-trusted-types-for 'script'; trusted-types 'none'",
        header(answer, "Content-Security-Policy"));
    assertEquals("no-store", header(answer, "Cache-Control"));
    assertEquals("en", header(answer, "Content-Language"));
    assertEquals("text/html;charset=utf-8", header(answer, "Content-Type"));
  }

  @Test
  public void itsScriptAndWhatThatAsksAreNamedByTheirPaths() throws Exception {
    HttpResponse<String> answer = get("/busy");
    String host = "127.0.0.1:" + server.port();
    String script = path("in.js");
    List<String> directives = List.of(header(answer, "Content-Security-Policy").split("; "));
    assertTrue(directives.toString(), directives.contains("script-src " + host + script));
    assertTrue(directives.toString(), directives.contains("connect-src " + host + "/ask " + host + "/greet"));
    String pictures = "img-src " + host + path("icon.svg") + " " + host + "/shown/";
    assertTrue(directives.toString(), directives.contains(pictures));
    assertTrue(answer.body(), answer.body().contains("<script src=\"" + script + "\" defer></script>"));
  }

  @Test
  public void theFirstPageMayRunNothingOfThese() throws Exception {
    String policy = header(get("/"), "Content-Security-Policy");
    assertFalse(policy, policy.contains("/in.") || policy.contains("pages."));
  }

  @Test
  public void aTemplateThatCannotBeWrittenIsFoundWhenTheServerStarts() throws Exception {
    Pages pages = pages("", false);
    for (String template : List.of("unescaped.html", "unknown.html", "missing.html")) {
      assertThrows(
          template,
          IllegalArgumentException.class,
          () -> pages.page(PagesTest.class, template, PagesMessage.HOME));
    }
    Page page = pages.page(PagesTest.class, GREETING, PagesMessage.HOME);
    assertThrows(IllegalArgumentException.class, () -> page.running("missing.js"));
  }

  private static String path(String name) {
    return LittleSite.load().path(name);
  }

  private static HttpResponse<String> get(String path) throws Exception {
    URI uri = URI.create("http://127.0.0.1:" + server.port() + path);
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
