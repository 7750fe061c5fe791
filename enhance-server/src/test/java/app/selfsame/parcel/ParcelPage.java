package app.selfsame.parcel;

import app.selfsame.firefox.Firefox;
import app.selfsame.firefox.FirefoxTab;
import app.selfsame.http.LocalServer;
import app.selfsame.worker.Chromium;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.BiFunction;

/** A page in a browser that has the scripts with which pages make and open parcels, and no other. */
public final class ParcelPage implements AutoCloseable {
  /** A page and nothing on it but those scripts. */
  private static final String PAGE = "<!doctype html><script src=\"/parcels.js\"></script>";

  private static final String CALL =
      "async (call) => JSON.stringify((await parcels.call(JSON.parse(call))) ?? null)";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final LocalServer server;
  private final AutoCloseable tab;
  private final BiFunction<String, Object, Object> evaluate;

  private ParcelPage(LocalServer server, AutoCloseable tab, BiFunction<String, Object, Object> evaluate) {
    this.server = server;
    this.tab = tab;
    this.evaluate = evaluate;
  }

  static ParcelPage in(String browser) throws IOException {
    return browser.equals("Firefox") ? inFirefox() : inChromium();
  }

  /** A page of Chromium. */
  public static ParcelPage inChromium() throws IOException {
    LocalServer server = server();
    Page page = Chromium.shared().newPage();
    page.navigate(server.origin() + "/");
    return new ParcelPage(server, page, page::evaluate);
  }

  private static ParcelPage inFirefox() throws IOException {
    LocalServer server = server();
    FirefoxTab tab = Firefox.shared().newTab();
    tab.navigate(server.origin() + "/");
    return new ParcelPage(server, tab, tab::evaluate);
  }

  /** A page of Chromium that came by plain HTTP from elsewhere than this computer. */
  static ParcelPage overPlainHttp() throws IOException {
    LocalServer server = server();
    Page page = Chromium.shared().newPage();
    page.route(
        "http://photos.example/**",
        route ->
            route.fulfill(
                new Route.FulfillOptions()
                    .setContentType(route.request().url().endsWith(".js") ? "text/javascript" : "text/html")
                    .setBody(route.request().url().endsWith(".js") ? script() : PAGE)));
    page.navigate("http://photos.example/");
    return new ParcelPage(server, page, page::evaluate);
  }

  private static LocalServer server() throws IOException {
    return new LocalServer(
        exchange -> {
          boolean isScript = exchange.getRequestURI().getPath().equals("/parcels.js");
          byte[] body = (isScript ? script() : PAGE).getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", isScript ? "text/javascript" : "text/html");
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
  }

  private static String script() {
    try (InputStream script = ParcelPage.class.getResourceAsStream("parcels.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /**
   * Calls one of the functions of {@code parcels.js}.
   *
   * @param argument its members are the function's
   */
  JsonNode call(String function, ObjectNode argument) throws IOException {
    String call = JSON.createArrayNode().add(function).add(argument).toString();
    return JSON.readTree((String) evaluate.apply(CALL, call));
  }

  static ObjectNode object() {
    return JSON.createObjectNode();
  }

  static ObjectNode place(PicturePlace place) {
    return object()
        .put("collection", place.collection())
        .put("participant", place.participant())
        .put("attempt", place.attempt());
  }

  static ObjectNode withPoints(ObjectNode argument, List<SealingKey> keys) {
    keys.forEach(key -> argument.withArray("points").add(text(key.point())));
    return argument;
  }

  static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  static byte[] bytes(JsonNode text) {
    return Base64.getUrlDecoder().decode(text.asText());
  }

  @Override
  public void close() throws Exception {
    tab.close();
    server.close();
  }
}
