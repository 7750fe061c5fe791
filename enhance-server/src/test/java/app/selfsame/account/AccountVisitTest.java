package app.selfsame.account;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.mail.Letter;
import app.selfsame.site.Site;
import app.selfsame.store.Engine;
import app.selfsame.worker.Axe;
import app.selfsame.worker.Chromium;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.After;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.Test;

/** Signing in and out in a browser, on the pages as they are shipped. */
public class AccountVisitTest {
  private static final int NARROW = 320;
  private static final String LONG_ADDRESS =
      "pages.of.somebody.with.a.very.long.name.indeed@a-domain-that-is-long-too.example.org";

  private static AccountServer server;

  private final List<String> complaints = new ArrayList<>();
  private BrowserContext context;
  private Page page;

  @BeforeClass
  public static void start() throws Exception {
    server = new AccountServer(Engine.SQLITE, Site.packaged());
  }

  @AfterClass
  public static void stop() {
    server.close();
  }

  @Before
  public void open() {
    context = browser(ColorScheme.LIGHT);
    page = newPage(context);
  }

  @After
  public void close() {
    context.close();
  }

  private static BrowserContext browser(ColorScheme scheme) {
    return Chromium.shared()
        .newContext(new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(NARROW, 720));
  }

  private Page newPage(BrowserContext of) {
    Page opened = of.newPage();
    opened.onConsoleMessage(message -> complaints.add(message.text()));
    opened.onPageError(complaints::add);
    return opened;
  }

  private static String at(String path) {
    return "http://localhost:" + server.port() + path;
  }

  private void ask(String address) {
    page.navigate(at("/sign-in"));
    page.fill("#address", address);
    page.keyboard().press("Enter");
    page.waitForURL("**/sign-in/mail");
  }

  private void signIn(String address) throws InterruptedException {
    ask(address);
    page.navigate(at("/in#" + AccountServer.token(server.letterTo(address))));
    page.waitForURL("**/account");
  }

  private static String said(Page on) {
    return on.innerText("main");
  }

  @Test
  public void theLinkSignsInAndItsTokenIsNotInTheHistory() throws Exception {
    ask("visit@example.org");
    assertTrue(said(page), said(page).contains("on its way to visit@example.org"));
    String token = AccountServer.token(server.letterTo("visit@example.org"));
    // As from a mail program: a tab of its own, led there by nobody of this site.
    Page opened = newPage(context);
    opened.navigate(at("/in#" + token));
    opened.waitForURL("**/account");
    assertTrue(said(opened), said(opened).contains("visit@example.org"));
    opened.goBack();
    assertTrue(opened.url(), !opened.url().contains(token));
    assertEquals(List.of(), complaints);
  }

  @Test
  public void anotherBrowserDoesNotGetInAndTheCodeDoes() throws Exception {
    ask("code@example.org");
    Letter letter = server.letterTo("code@example.org");
    try (BrowserContext phone = browser(ColorScheme.DARK)) {
      Page opened = newPage(phone);
      opened.navigate(at("/in#" + AccountServer.token(letter)));
      opened.waitForSelector("text=Open this link where you asked for it");
      assertChecked(opened);
    }
    page.fill("#code", "12");
    page.keyboard().press("Enter");
    page.waitForSelector("#code-wrong");
    assertTrue(said(page), said(page).contains("You can try 4 more times"));
    assertEquals("code", page.evaluate("() => document.activeElement.id"));
    assertChecked(page);
    page.fill("#code", AccountServer.code(letter));
    page.keyboard().press("Enter");
    page.waitForURL("**/account");
    complaints.removeIf(said -> said.contains("422"));
    assertEquals(List.of(), complaints);
  }

  @Test
  public void aLinkThatIsCutIsSaidToBe() {
    page.navigate(at("/in#abc"));
    page.waitForSelector("#incomplete:not([hidden])");
    // The whole of it in the same tab is no new page.
    page.navigate(at("/in#" + "x".repeat(43)));
    page.waitForSelector("text=This link no longer works");
  }

  @Test
  public void everyPageFitsAPhoneAndPleasesTheAccessibilityChecker() throws Exception {
    page.navigate(at("/sign-in"));
    assertChecked(page);
    // What a browser takes for an address and no mail server does.
    page.fill("#address", LONG_ADDRESS.replaceAll("[.]|.*@", "") + "@localhost");
    page.keyboard().press("Enter");
    page.waitForSelector("#address-wrong");
    assertEquals("address", page.evaluate("() => document.activeElement.id"));
    for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      assertChecked(page);
    }
    page.navigate(at("/in#abc"));
    assertChecked(page);
    page.navigate(at("/in#" + "x".repeat(43)));
    page.waitForSelector("text=This link no longer works");
    assertChecked(page);
    ask(LONG_ADDRESS);
    assertChecked(page);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    page.navigate(at("/in#" + AccountServer.token(server.letterTo(LONG_ADDRESS))));
    page.waitForURL("**/account");
    for (String path :
        List.of(
            "/account", "/account/address", "/account/sessions", "/account/delete", "/account/ending",
            "/account/deleted")) {
      page.navigate(at(path));
      assertChecked(page);
    }
    page.navigate(at("/account/address"));
    page.fill("#address", "x" + LONG_ADDRESS);
    page.keyboard().press("Enter");
    page.waitForSelector("#old");
    page.fill("#old", "1");
    page.fill("#new", "1");
    page.keyboard().press("Enter");
    page.waitForSelector("#wrong");
    assertChecked(page);
    complaints.removeIf(said -> said.contains("410") || said.contains("422"));
    assertEquals(List.of(), complaints);
  }

  @Test
  public void theFirstPageLeadsToTheAccountAndWhoIsNotSignedInToSigningIn() throws Exception {
    page.navigate(at("/"));
    page.click("footer >> text=Your account");
    page.waitForURL("**/sign-in");
    signIn("footer@example.org");
    page.navigate(at("/"));
    page.click("footer >> text=Your account");
    page.waitForURL("**/account");
    assertTrue(said(page), said(page).contains("footer@example.org"));
    assertEquals(List.of(), complaints);
  }

  /** As SECURITY.md says of a first page whose script somebody has changed. */
  @Test
  public void theFirstPageReachesNothingOfThisButThroughAWindow() throws Exception {
    page.navigate(at("/"));
    String direct =
        (String)
            page.evaluate(
                """
                () => fetch('/sign-in', {method: 'POST', body: new URLSearchParams({address: 'direct@example.org'})})
                  .then(() => 'sent', () => 'shut')
                """);
    assertEquals("shut", direct);
    Page window = page.waitForPopup(() -> page.evaluate("() => { window.opened = open('/sign-in'); }"));
    window.waitForSelector("#address");
    page.evaluate(
        """
        () => {
          opened.document.getElementById('address').value = 'window@example.org';
          opened.document.forms[0].submit();
        }
        """);
    assertEquals("window@example.org", server.letterTo("window@example.org").to().text());
  }

  /** As from Stripe, or from mail on the web: 127.0.0.1 and localhost are two sites. */
  @Test
  public void whoeverIsLedHereByAnotherSiteIsStillSignedIn() throws Exception {
    signIn("elsewhere@example.org");
    page.navigate("http://127.0.0.1:" + server.port() + "/account/ending");
    List<Request> comings = new ArrayList<>();
    page.onRequest(comings::add);
    page.evaluate("to => { location.href = to; }", at("/account"));
    page.waitForSelector("text=elsewhere@example.org");
    List<String> from =
        comings.stream()
            .filter(Request::isNavigationRequest)
            .map(request -> request.allHeaders().get("sec-fetch-site"))
            .toList();
    assertEquals(List.of("cross-site", "same-origin"), from);
    page.goBack();
    page.waitForURL("**/account/ending");
    context.clearCookies();
    page.evaluate("to => { location.href = to; }", at("/account"));
    page.waitForURL("**/sign-in");
    assertEquals(List.of(), complaints);
  }

  @Test
  public void thePageThatLeadsOnIsForEverybodyWhoseBrowserStaysOnIt() throws Exception {
    // A browser may be set up not to go on by itself.
    context.route(
        "**/account",
        route -> {
          Map<String, String> said = Map.of("Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "navigate");
          APIResponse answer = route.fetch(new Route.FetchOptions().setHeaders(said));
          Map<String, String> headers = new HashMap<>(answer.headers());
          headers.remove("refresh");
          route.fulfill(new Route.FulfillOptions().setResponse(answer).setHeaders(headers));
        });
    page.navigate(at("/account"));
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      assertChecked(page);
    }
    page.click("main a");
    page.waitForURL("**/sign-in");
    assertEquals(List.of(), complaints);
  }

  @Test
  public void whatIsKeptIsSavedAsAFile() throws Exception {
    signIn("file@example.org");
    Download download = page.waitForDownload(() -> page.click("text=Download your data"));
    assertEquals("selfsame-account.json", download.suggestedFilename());
    assertTrue(Files.readString(download.path()).contains("file@example.org"));
  }

  @Test
  public void theKeyboardAloneEndsTheAccount() throws Exception {
    signIn("keys@example.org");
    page.navigate(at("/account/delete"));
    page.focus("input[name=sure]");
    page.keyboard().press("Space");
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    page.waitForURL("**/account/deleted");
    page.navigate(at("/account"));
    page.waitForURL("**/sign-in");
  }

  private static void assertChecked(Page on) throws IOException {
    assertEquals(on.url(), "", Axe.complaints(on));
    assertEquals(on.url(), NARROW, on.evaluate("() => document.documentElement.scrollWidth"));
  }
}
