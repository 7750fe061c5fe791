package app.selfsame.manual;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.account.AccountServer;
import app.selfsame.command.ShippedFeatures;
import app.selfsame.manual.Documents.Span;
import app.selfsame.site.Site;
import app.selfsame.store.Engine;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** The server's own addresses that documents name and pages link to are those that it answers. */
public class AddressesTest {
  /** Such as {@code PUT …/roster}, {@code /company/<id>/usage} or {@code /problems/too-large}; what is asked is behind it. */
  private static final Pattern ADDRESS = Pattern.compile("(?:(GET|PUT|POST|DELETE) )?(…?/[a-z][^ ?#]*)(?:[?#].*)?");

  private static final Pattern LINK = Pattern.compile("(?:href|action)=\"(/[^\"?#]*)[^\"]*\"");

  private static final Pattern PLACE = Pattern.compile("href=\"#([^\"]+)\"");

  private static final List<String> PAGES =
      List.of(
          "/", "/de", "/passport", "/compare", "/privacy", "/policy/biometric", "/terms", "/cookies", "/prices", "/sign-in",
          "/v1/reference");

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static AccountServer server;

  @BeforeClass
  public static void start() throws Exception {
    Map<String, String> all = new HashMap<>();
    all.put("SERVE_COMPANIES", "open");
    all.put("SERVE_FACES", "on");
    all.put("SERVE_COLLECTIONS", "on");
    all.put("SERVE_PHOTOS_KEY", "ZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXp7fH1+f4CBgoM=");
    all.put("SERVE_PHOTO_WORKERS", "0");
    all.put("SERVE_PRICE", "4.90 EUR");
    all.put("SERVE_CREDIT_PACKS", "100:29.00 EUR, 1000:249.00 EUR");
    all.put("STRIPE_SECRET_KEY", "sk_test_0000000000000000000000");
    all.put("STRIPE_WEBHOOK_SECRET", "whsec_0000000000000000000000");
    Site site = Site.packaged();
    server = new AccountServer(Engine.SQLITE, site, all, ShippedFeatures.of(site));
  }

  @AfterClass
  public static void stop() {
    server.close();
  }

  @Test
  public void thoseThatDocumentsName() throws Exception {
    List<Span> named = new ArrayList<>(Documents.spans(Documents.all(), ADDRESS));
    named.removeIf(one -> isFolder(one.text()));
    assertTrue(named.toString(), named.size() > 50);
    List<Span> unanswered = new ArrayList<>();
    for (Span span : named) {
      Matcher address = ADDRESS.matcher(span.text());
      if (address.matches() && !isAnswered(address.group(1), address.group(2))) {
        unanswered.add(span);
      }
    }
    assertEquals(List.of(), unanswered);
  }

  @Test
  public void refusalsThatTheManualListsHaveTheirPages() throws Exception {
    Matcher code = Pattern.compile("(?m)^\\| 4[0-9][0-9] `([a-z-]+)` \\|").matcher(Documents.text("docs/companies.md"));
    int listed = 0;
    while (code.find()) {
      listed++;
      assertTrue(code.group(1), isPage("/problems/" + code.group(1)));
    }
    assertTrue(String.valueOf(listed), listed > 5);
  }

  @Test
  public void thoseThatPagesLinkTo() throws Exception {
    List<String> unanswered = new ArrayList<>();
    int named = 0;
    for (String folder : List.of("../static", "src/main/resources/app/selfsame")) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(one -> one.toString().endsWith(".html")).toList()) {
          Matcher link = LINK.matcher(Files.readString(file));
          while (link.find()) {
            named++;
            if (!isAnswered(null, link.group(1))) {
              unanswered.add(file + ": " + link.group(1));
            }
          }
        }
      }
    }
    assertTrue(String.valueOf(named), named > 50);
    assertEquals(List.of(), unanswered);
  }

  @Test
  public void placesThatPagesLinkToWithinThemselves() throws Exception {
    List<String> missing = new ArrayList<>();
    int named = 0;
    for (String path : PAGES) {
      HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path)).build();
      HttpResponse<String> page = CLIENT.send(request, BodyHandlers.ofString());
      assertEquals(path, 200, page.statusCode());
      Matcher link = PLACE.matcher(page.body());
      while (link.find()) {
        named++;
        if (!page.body().contains("id=\"" + link.group(1) + "\"")) {
          missing.add(path + ": " + link.group(1));
        }
      }
    }
    assertTrue(String.valueOf(named), named > 30);
    assertEquals(List.of(), missing);
  }

  /** Of an operator's machine. */
  private static boolean isFolder(String span) {
    return span.matches("/(var|etc|usr|dev|tmp)(/.*)?");
  }

  /**
   * Whether it is one of the server's operations.
   *
   * @param method or null for any
   * @param path where a part may be in braces or angle brackets; one that begins with an ellipsis is an address's end
   */
  private static boolean isAnswered(String method, String path) throws IOException, InterruptedException {
    String end = path.replaceAll("\\{\\{?[^}]*\\}?\\}|<[^>]*>", "{}");
    for (String operation : server.operations()) {
      String[] parts = operation.split(" ", 2);
      String there = parts[1].replaceAll("\\{[^}]*\\}|<[^>]*>", "{}");
      boolean isPath = end.startsWith("…") ? there.endsWith(end.substring(1)) : matches(there, end) || isAbove(there, end);
      if (isPath && (method == null || method.equals(parts[0]))) {
        return true;
      }
    }
    return method == null && !end.startsWith("…") && isPage(path);
  }

  /** Whether it is one of the site's, which are no operations. */
  private static boolean isPage(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path)).build();
    return CLIENT.send(request, BodyHandlers.discarding()).statusCode() == 200;
  }

  /** {@code /v1} is where many addresses are. */
  private static boolean isAbove(String operation, String path) {
    return operation.startsWith(path.replaceFirst("/…$", "") + "/");
  }

  /** A parameter may be given a value. */
  private static boolean matches(String operation, String path) {
    String pattern = Stream.of(operation.split("\\{\\}", -1)).map(Pattern::quote).reduce((a, b) -> a + "[^/]+" + b).orElseThrow();
    return path.matches(pattern);
  }
}
