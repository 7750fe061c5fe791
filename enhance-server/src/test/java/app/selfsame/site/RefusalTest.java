package app.selfsame.site;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.http.Access;
import app.selfsame.http.Listening;
import app.selfsame.http.RawRequest;
import app.selfsame.http.Route;
import app.selfsame.http.SecurityHeaders;
import app.selfsame.log.CapturedErrors;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;

/** What is refused, whoever refuses it: a handler, the routes, or Jetty before either. */
public class RefusalTest {
  private static SiteServer server;

  @Rule public final CapturedErrors errors = new CapturedErrors();

  @BeforeClass
  public static void start() throws IOException {
    List<Route> routes =
        List.of(
            Route.post("/post", context -> context.result("posted")),
            Route.get("/read", context -> context.result("read")),
            Route.get("/both", context -> context.result("read")),
            Route.post("/both", context -> context.result("posted")),
            Route.post("/posts/{id}/parts/{number}", context -> context.result(context.pathParam("number"))),
            Route.get("/posts/{id}", context -> context.result(context.pathParam("id"))),
            Route.post("/own", context -> context.result("own")).onlyFor(Access.OWN_PAGES),
            Route.post("/small", context -> context.result("taken")).taking(10),
            Route.get("/fails", RefusalTest::fail),
            Route.get("/breaks", RefusalTest::breakDown));
    server = SiteServer.start(LittleSite.load(), Listening.on(0), routes);
  }

  @AfterClass
  public static void stop() {
    server.close();
  }

  private static void fail(Context context) {
    throw new IllegalStateException("marker " + context.queryString());
  }

  private static void breakDown(Context context) {
    throw new StackOverflowError("marker " + context.queryString());
  }

  @Test
  public void pluggedInAddressesTakeTheirOwnMethodsOnly() throws IOException {
    assertTrue(answer("POST", "/post").endsWith("posted"));
    assertTrue(answer("GET", "/read").endsWith("read"));
    assertTrue(answer("HEAD", "/read").startsWith("HTTP/1.1 200 "));
    assertAllowed("POST", "/post", "GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE", "QUERY");
    assertAllowed("GET, HEAD", "/read", "POST", "PUT", "PATCH", "OPTIONS");
    assertAllowed("GET, HEAD, POST", "/both", "PUT", "OPTIONS");
    assertAllowed("GET, HEAD", "/", "POST", "OPTIONS");
  }

  /** JSON is (RFC 8259, 8.1). */
  @Test
  public void whatIsSaidIsUtf8() throws IOException {
    Map<String, String> said = Map.of("ru", "По этому адресу ничего нет.", "zh", "这个地址没有内容。", "hi", "\"status\":404");
    for (Map.Entry<String, String> each : said.entrySet()) {
      String answer = answer("GET", "/nothing", "Accept-Language: " + each.getKey());
      assertTrue(answer, answer.contains(each.getValue()));
      assertFalse(answer, answer.contains("??") || answer.contains("\ufffd"));
    }
  }

  @Test
  public void anAddressWithParametersTakesItsOwnMethodsOnly() throws IOException {
    assertTrue(answer("POST", "/posts/a/parts/7").endsWith("7"));
    assertTrue(answer("GET", "/posts/a").endsWith("a"));
    assertAllowed("POST", "/posts/a/parts/7", "GET", "HEAD", "PUT", "DELETE");
    assertAllowed("GET, HEAD", "/posts/a", "POST", "PUT");
  }

  @Test
  public void whoMayAskAndHowMuchMayComeIsDecidedBeforeAnythingElse() throws IOException {
    String other = RawRequest.answer(server.port(), request("POST", "/own", "Sec-Fetch-Site: cross-site"));
    assertTrue(other, other.startsWith("HTTP/1.1 403 ") && other.contains("\"code\":\"cross-site\""));
    String own = RawRequest.answer(server.port(), request("POST", "/own", "Sec-Fetch-Site: same-origin"));
    assertTrue(own, own.endsWith("own"));
    String large = RawRequest.answer(server.port(), request("POST", "/small", "Content-Length: 11") + "01234567890");
    assertTrue(large, large.startsWith("HTTP/1.1 413 "));
    String endless = RawRequest.answer(server.port(), request("POST", "/small", "Transfer-Encoding: chunked") + "0\r\n\r\n");
    assertTrue(endless, endless.startsWith("HTTP/1.1 411 "));
    String fitting = RawRequest.answer(server.port(), request("POST", "/small", "Content-Length: 10") + "0123456789");
    assertTrue(fitting, fitting.endsWith("taken"));
  }

  /** Such a field would make a reader a writer, and promise content to whoever asked for the head alone. */
  @Test
  public void aFieldDoesNotChangeTheMethod() throws IOException {
    String head = RawRequest.answer(server.port(), request("GET", "/", "X-HTTP-Method-Override: HEAD"));
    assertTrue(head, head.startsWith("HTTP/1.1 200 "));
    String post = RawRequest.answer(server.port(), request("GET", "/post", "x-http-method-override: POST"));
    assertTrue(post, post.startsWith("HTTP/1.1 405 "));
  }

  @Test
  public void aPathOfThousandsOfFoldersLeadsNowhere() throws IOException {
    String answer = RawRequest.answer(server.port(), request("GET", "/a".repeat(3000), "X: y"));
    assertTrue(answer, answer.startsWith("HTTP/1.1 404 "));
    assertEquals("", errors.text());
  }

  private static String request(String method, String path, String field) {
    return method + " " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n" + field + "\r\n\r\n";
  }

  private static void assertAllowed(String allowed, String path, String... methods) throws IOException {
    for (String method : methods) {
      String answer = answer(method, path);
      assertTrue(answer, answer.startsWith("HTTP/1.1 405 "));
      assertEquals(method + " " + path, allowed, fields(answer).get("allow"));
      assertRefused(method + " " + path, answer);
    }
  }

  @Test
  public void addressesAreExact() throws IOException {
    for (String path : List.of("/read/", "/READ", "//read", "/health/")) {
      assertTrue(path, answer("GET", path).matches("(?s)HTTP/1\\.1 40[04] .*"));
    }
  }

  @Test
  public void noOtherSiteIsLetIn() throws IOException {
    for (String path : List.of("/", "/post", "/read", "/health", "/nothing", LittleSite.SCRIPT)) {
      String preflight =
          answer(
              "OPTIONS", path, "Origin: https://elsewhere.example", "Access-Control-Request-Method: POST",
              "Access-Control-Request-Headers: selfsame-document");
      assertTrue(preflight, preflight.startsWith("HTTP/1.1 405 "));
      String simple = answer("GET", path, "Origin: https://elsewhere.example");
      for (String answer : List.of(preflight, simple)) {
        assertFalse(answer, answer.toLowerCase(Locale.ROOT).contains("access-control-"));
        assertSafe(path, answer);
      }
    }
  }

  /** Else a proxy that reads it otherwise would take the rest for somebody's own request. */
  @Test
  public void aRequestThatSaysTwiceWhereItEndsIsRefusedWithAllThatFollows() throws IOException {
    String rest = "0\r\n\r\nGET /read HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
    for (String ends :
        List.of(
            "Content-Length: 5\r\nTransfer-Encoding: chunked",
            "Transfer-Encoding: chunked\r\nContent-Length: 5",
            "Transfer-Encoding: chunked, identity",
            "Transfer-Encoding : chunked")) {
      String answer =
          RawRequest.answer(server.port(), "POST /small HTTP/1.1\r\nHost: a\r\n" + ends + "\r\n\r\n" + rest);
      assertTrue(ends + ": " + answer, answer.startsWith("HTTP/1.1 400 "));
      assertEquals(ends + ": " + answer, 2, answer.split("HTTP/1\\.1 ", -1).length);
    }
  }

  @Test
  public void whatJettyRefusesIsAProblemToo() throws IOException {
    Map<String, String> requests =
        Map.of(
            "no host", "GET / HTTP/1.1\r\n\r\n",
            "no request", "hello\r\n\r\n",
            "no version", "GET / HTTP/7.3\r\nHost: a\r\n\r\n",
            "large header", "GET / HTTP/1.1\r\nHost: a\r\nX: " + "x".repeat(9_000) + "\r\n\r\n",
            "long address", "GET /" + "x".repeat(9_000) + " HTTP/1.1\r\nHost: a\r\n\r\n",
            "crooked path", "GET /..%2fsite.json HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
            "no length", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: many\r\n\r\n",
            "two lengths", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n");
    for (Map.Entry<String, String> request : requests.entrySet()) {
      String answer = RawRequest.answer(server.port(), request.getValue());
      assertTrue(request.getKey() + ": " + answer, answer.matches("(?s)HTTP/1\\.1 (4[0-9]{2}|505) .*"));
      assertRefused(request.getKey(), answer);
    }
  }

  @Test
  public void aFailureIsAProblemAndItsMessageStaysOut() throws IOException {
    for (String path : List.of("/fails", "/breaks")) {
      String answer = answer("GET", path + "?query-marker");
      assertTrue(answer, answer.startsWith("HTTP/1.1 500 "));
      assertRefused(path, answer);
      assertFalse(answer, answer.contains("marker"));
    }
    assertEquals(2, errors.lines().size());
    assertFalse(errors.text(), errors.text().contains("marker"));
    assertEquals("java.lang.IllegalStateException", errors.lines().get(0).at("/failures/0/class").asText());
    assertEquals("java.lang.StackOverflowError", errors.lines().get(1).at("/failures/0/class").asText());
  }

  @Test
  public void peopleReadAPageAndProgramsAProblem() throws IOException {
    String browser = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8";
    for (String accept : List.of(browser, "text/html", "TEXT/HTML; charset=utf-8, */*", "*/*, text/html")) {
      assertPage(404, answer("GET", "/marker", "Accept: " + accept));
    }
    for (String accept :
        List.of("*/*", "application/json", "text/html;q=0.5, application/json", "text/html;q=0, */*", "image/avif,*/*",
            "text/*", "", "text/html;q=0", ";;q=,,\"", "application/problem+json, text/html;q=0.9")) {
      assertRefused(accept, answer("GET", "/marker", "Accept: " + accept));
    }
    assertRefused("anything", answer("GET", "/marker"));
  }

  @Test
  public void everyRefusalIsAPageToPeople() throws IOException {
    String html = "Accept: text/html, */*;q=0.8";
    assertPage(405, answer("GET", "/post", html));
    assertPage(405, answer("POST", "/", html));
    assertPage(400, answer("GET", LittleSite.SCRIPT + "?marker", html));
    assertPage(404, answer("GET", "/problems/marker", html));
    assertPage(500, answer("GET", "/fails?marker", html));
    assertPage(400, answer("GET", "/read/..;/marker", html));
    assertEquals("POST", fields(answer("GET", "/post", html)).get("allow"));
    assertTrue(answer("GET", "/read", html).endsWith("read"));
  }

  @Test
  public void aRefusedHeadHasTheFieldsOfGetAndNoBody() throws IOException {
    for (String accept : List.of("Accept: text/html", "Accept: */*")) {
      String head = answer("HEAD", "/nothing", accept);
      assertTrue(head, head.endsWith("\r\n\r\n"));
      assertEquals(fields(answer("GET", "/nothing", accept)), fields(head));
    }
  }

  private static void assertPage(int status, String answer) {
    Map<String, String> fields = fields(answer);
    assertTrue(answer, answer.startsWith("HTTP/1.1 " + status + " "));
    assertEquals(answer, "text/html;charset=utf-8", fields.get("content-type").replace(" ", ""));
    assertEquals(answer, "no-store", fields.get("cache-control"));
    assertEquals(answer, "Accept, Host, Accept-Language, Cookie", fields.get("vary"));
    assertEquals(answer, "en", fields.get("content-language"));
    assertEquals(
        "style-src a/assets/app.dc15fbe87d5e.css; " + SecurityHeaders.NOTHING,
        fields.get("content-security-policy"));
    fields.put("content-security-policy", SecurityHeaders.NOTHING);
    assertSafe(answer, fields);
    String page = answer.substring(answer.indexOf("\r\n\r\n"));
    assertTrue(page, page.contains("<main>") && page.contains("HTTP " + status) && page.contains("<a href=\"/\">"));
    assertFalse(page, page.contains("marker") || page.contains("{{"));
  }

  @Test
  public void refusalsAreNotWrittenDown() throws IOException {
    answer("GET", "/nothing");
    answer("DELETE", "/post");
    RawRequest.answer(server.port(), "hello\r\n\r\n");
    assertEquals("", errors.text());
  }

  private static String answer(String method, String path, String... fields) throws IOException {
    StringBuilder request = new StringBuilder(method + " " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n");
    for (String field : fields) {
      request.append(field).append("\r\n");
    }
    return RawRequest.answer(server.port(), request + "Content-Length: 0\r\n\r\n");
  }

  private static void assertRefused(String about, String answer) {
    assertSafe(about, answer);
    assertEquals(about, "application/problem+json", fields(answer).get("content-type"));
    assertEquals(about, "no-store", fields(answer).get("cache-control"));
  }

  private static void assertSafe(String about, String answer) {
    assertSafe(about, fields(answer));
  }

  private static void assertSafe(String about, Map<String, String> fields) {
    assertEquals(about, "same-origin", fields.get("cross-origin-opener-policy"));
    assertEquals(about, "require-corp", fields.get("cross-origin-embedder-policy"));
    assertEquals(about, "same-origin", fields.get("cross-origin-resource-policy"));
    assertEquals(about, "no-referrer", fields.get("referrer-policy"));
    assertEquals(about, "nosniff", fields.get("x-content-type-options"));
    assertTrue(about, fields.get("permissions-policy").contains("microphone=()"));
    assertTrue(about, fields.get("content-security-policy").startsWith("default-src 'none'"));
    assertFalse(about, fields.containsKey("server") || fields.containsKey("date") || fields.containsKey("set-cookie"));
  }

  private static Map<String, String> fields(String answer) {
    Map<String, String> fields = new HashMap<>();
    answer.substring(0, answer.indexOf("\r\n\r\n")).lines().skip(1).forEach(
        line -> fields.put(line.substring(0, line.indexOf(':')).toLowerCase(Locale.ROOT),
            line.substring(line.indexOf(':') + 1).trim()));
    return fields;
  }
}
