package app.selfsame.portal.collecting;

import static org.junit.Assert.assertEquals;

import app.selfsame.worker.Axe;
import app.selfsame.worker.Chromium;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An owner of a company in a browser, on its pages of keys and collections. */
final class CollectingVisit implements AutoCloseable {
  static final double LONG_MILLIS = 90_000;

  private static final ObjectMapper JSON = new ObjectMapper();

  final Page page;
  final List<String> complaints = new ArrayList<>();
  /** What was asked for, and what was sent with it. */
  final List<String> sent = new ArrayList<>();
  private final BrowserContext context;
  private final CollectingHouse house;
  private final int widthPx;

  /** Signs in, and makes a company. */
  CollectingVisit(CollectingHouse house, String address, String language, ColorScheme scheme, int widthPx)
      throws Exception {
    this(house, address, language, scheme, widthPx, "");
  }

  /**
   * The same.
   *
   * @param preparation runs before the scripts of each page
   */
  CollectingVisit(
      CollectingHouse house, String address, String language, ColorScheme scheme, int widthPx, String preparation)
      throws Exception {
    this.house = house;
    this.widthPx = widthPx;
    context =
        Chromium.shared()
            .newContext(
                new Browser.NewContextOptions()
                    .setColorScheme(scheme)
                    .setLocale(language)
                    .setTimezoneId("Europe/Vienna")
                    .setViewportSize(widthPx, 800));
    context.setDefaultTimeout(LONG_MILLIS);
    // Nobody is there to answer what the system's own windows ask.
    context.addInitScript(
        "delete window.showSaveFilePicker; window.print = () => { window.printed = true; };" + preparation);
    page = context.newPage();
    page.onConsoleMessage(message -> complaints.add(message.text()));
    page.onPageError(complaints::add);
    page.onRequest(request -> sent.add(request.url() + "\n" + Optional.ofNullable(request.postData()).orElse("")));
    house.server.signIn(page, address);
    page.navigate(at("/company"));
    page.fill("#name", "Acme");
    page.keyboard().press("Enter");
    page.waitForURL("**/company/*/batches");
  }

  String at(String path) {
    return "http://localhost:" + house.server.port() + path;
  }

  /** The path of the company's pages. */
  String company() {
    return page.evaluate("() => location.pathname").toString().replaceFirst("^(/company/[^/]+).*", "$1");
  }

  /** What a call of this page's company is answered. */
  JsonNode call(String path) throws IOException {
    return JSON.readTree(
        (String)
            page.evaluate(
                "async (path) => (await fetch(path, {headers: {'Selfsame-Company':"
                    + " document.getElementById('portal').dataset.company}})).text()",
                path));
  }

  void press(String what) {
    page.focus(what);
    page.keyboard().press("Enter");
  }

  /** What a press has the browser save. */
  byte[] saved(String what) throws IOException {
    Download download = page.waitForDownload(() -> press(what));
    return Files.readAllBytes(download.path());
  }

  /** Makes a reading key on the page of keys; its file. */
  byte[] makeKey(String name) throws IOException {
    page.fill("#name", name);
    press("#make button");
    page.waitForSelector("#made:not([hidden])");
    byte[] file = saved("#save");
    choose("#saved", "key.json", file);
    press("#show button.primary");
    page.waitForSelector("text=The key " + name + " is in use.");
    return file;
  }

  void choose(String field, String name, byte[] file) {
    page.setInputFiles(field, new FilePayload(name, "application/octet-stream", file));
  }

  void choose(String field, String name, String file) {
    choose(field, name, file.getBytes(StandardCharsets.UTF_8));
  }

  /** Nothing is wrong with it for those who do not see it, and nothing is wider than the screen. */
  void assertChecked() throws IOException {
    assertEquals(page.url(), "", Axe.complaints(page));
    assertEquals(page.url(), widthPx, page.evaluate("() => document.documentElement.scrollWidth"));
  }

  @Override
  public void close() {
    context.close();
  }
}
