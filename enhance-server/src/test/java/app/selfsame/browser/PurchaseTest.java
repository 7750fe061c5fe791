package app.selfsame.browser;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.settings.SettingsException;
import app.selfsame.worker.Chromium;
import app.selfsame.worker.TestPhotos;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** A person buys the finished file of a photo, from the empty page to the saved file, and what leaves the browser. */
public class PurchaseTest {
  private static final String MARK = "markofthephoto7c31";
  private static final String DOCUMENT = "us-passport-print";
  /** No two files have so much in common by chance. */
  private static final int WINDOW_BYTES = 24;

  private static SellingSite site;

  @BeforeClass
  public static void start() throws IOException, SettingsException {
    site = new SellingSite();
  }

  @AfterClass
  public static void stop() {
    site.close();
  }

  @Test
  public void nothingOfThePictureLeavesTheBrowserOnTheWayToTheCleanFile() throws IOException {
    byte[] photo = TestPhotos.encode(TestPhotos.drawnPerson(), "jpg");
    WireTap wire = site.wire;
    try (StudioVisit visit = StudioVisit.begin(Chromium.shared(), wire.origin())) {
      visit.choose(DOCUMENT);
      JsonNode report = visit.drop(MARK + ".jpg", "image/jpeg", photo);
      assertEquals("ready", report.path("verdict").asText());
      visit.page().waitForSelector("#download a.primary");
      visit.awaitHands();
      List<String> before = asked(wire);
      int ordersBefore = site.stripe.sessions().size();
      byte[] copy = save(visit.page(), MARK + "-us-passport-print-preview.jpg");
      visit.page().keyboard().press("2");
      visit.page().waitForSelector("#prepared-picture canvas");
      assertEquals("the studio asks nobody", before, asked(wire));
      assertEquals(
          "and keeps nothing but the document's name", "recent-documents local, 0 session, 0 databases",
          visit.page().evaluate(
              "async () => `${Object.keys(localStorage)} local, ${sessionStorage.length} session, "
                  + "${(await indexedDB.databases()).length} databases`"));

      Page pay = visit.context().waitForPage(() -> visit.page().click("#download a.primary"));
      pay.click("#pay:enabled");
      pay.click("#decline");
      pay.click("#cancel");
      pay.click("#pay:enabled");
      pay.waitForSelector("#decline");
      pay.click("#pay");
      pay.waitForCondition(() -> pay.locator("main").innerText().contains("Done."));
      assertEquals("one order", ordersBefore + 1, site.stripe.sessions().size());
      visit.page().waitForCondition(() -> visit.page().locator("#download").innerText().contains("Paid."));
      byte[] file = save(visit.page(), MARK + "-us-passport-print.jpg");

      String sent = String.join("\n", wire.requests());
      assertFalse(sent.contains(MARK));
      for (byte[] secret : List.of(photo, copy, file)) {
        assertHoldsNothingOf(secret, sent);
      }
      // A digest of the file by itself would tell whoever has a file whether this is it.
      assertFalse(sent.contains(sha256(file)));
      List<String> since = new ArrayList<>(asked(wire));
      before.forEach(since::remove);
      assertEquals(
          new TreeSet<>(
              List.of(
                  "GET /pay", "GET /receipt",
                  "POST /pay/orders", "POST /receipt/claims", "POST /receipt/orders")),
          new TreeSet<>(since));

      // Once it is paid it stays so without any network, in this tab.
      visit.context().setOffline(true);
      assertArrayEquals(file, save(visit.page(), MARK + "-us-passport-print.jpg"));
      visit.context().setOffline(false);

      site.stripe.refund(site.stripe.sessions().get(0), 490);
      pay.waitForCondition(
          () -> {
            pay.reload();
            pay.waitForCondition(() -> !pay.locator("main").innerText().contains("Asking"));
            return pay.locator("main").innerText().contains("given back or is disputed");
          });
    }
    assertEquals(List.of(), site.stripe.mistakes());
  }

  @Test
  public void aFileIsUnlockedBeforeStripesOwnWordHasCome() throws IOException {
    site.stripe.keepEvents();
    try (BrowserContext context = Chromium.shared().newContext()) {
      Page studio = context.newPage();
      studio.navigate(site.wire.origin() + "/pay");
      String picture = "C" + "A".repeat(42);
      studio.evaluate(
          """
          (commitment) => {
            const channel = new BroadcastChannel('selfsame-payment');
            channel.onmessage = ({data}) => {
              if (data.type === 'who') channel.postMessage({type: 'waiting', commitment, document: 'us-passport-print'});
              if (data.type === 'entitlement') window.told = data.text;
            };
          }
          """,
          picture);
      Page pay = context.newPage();
      pay.navigate(site.wire.origin() + "/pay#" + picture + "." + DOCUMENT);
      pay.click("#pay:enabled");
      pay.waitForSelector("#decline");
      pay.click("#pay");
      pay.waitForCondition(() -> pay.locator("main").innerText().contains("Done."));
      assertTrue((boolean) studio.evaluate("() => told.length > 100"));
    } finally {
      site.tellOfPayments();
    }
  }

  /** What was asked for beside the site's files; behind a body there is no new line. */
  private static List<String> asked(WireTap wire) {
    Pattern line = Pattern.compile("([A-Z]+ /(?!assets/)[^ \r\n]*) HTTP/1[.]1\r\n");
    return line.matcher(String.join("\r\n", wire.requests())).results()
        .map(found -> found.group(1))
        .sorted()
        .toList();
  }

  @Test
  public void twoTabsPayOnce() {
    try (BrowserContext context = Chromium.shared().newContext()) {
      List<Page> tabs = List.of(context.newPage(), context.newPage());
      for (Page tab : tabs) {
        tab.navigate(site.wire.origin() + "/pay#" + "D" + "A".repeat(42) + "." + DOCUMENT);
        tab.click("#pay:enabled");
        tab.waitForSelector("#decline");
      }
      assertEquals("one order", tabs.get(0).url(), tabs.get(1).url());
      tabs.get(1).click("#pay");
      tabs.get(1).waitForCondition(() -> tabs.get(1).locator("main").innerText().contains("Paid."));
      tabs.get(0).click("#pay");
      tabs.get(0).waitForCondition(() -> tabs.get(0).locator("main").innerText().contains("can no longer be used"));
    }
  }

  /** Without mail there is no other way back to what was paid. */
  @Test
  public void whoClosedTheTabAtStripeFindsTheReceiptInAnother() {
    String address = site.wire.origin() + "/pay#" + "E" + "A".repeat(42) + "." + DOCUMENT;
    try (BrowserContext context = Chromium.shared().newContext()) {
      Page closed = context.newPage();
      closed.navigate(address);
      closed.click("#pay:enabled");
      closed.waitForSelector("#decline");
      assertTrue(site.stripe.pay(site.stripe.sessions().get(0)));
      closed.close();
      Page later = context.newPage();
      later.navigate(address);
      later.click("#pay:enabled");
      later.waitForCondition(() -> later.locator("main").innerText().contains("Paid."));
      assertTrue(later.url(), later.url().contains("/receipt#"));
    }
    try (BrowserContext other = Chromium.shared().newContext()) {
      Page stranger = other.newPage();
      stranger.navigate(address);
      stranger.click("#pay:enabled");
      stranger.waitForCondition(() -> stranger.locator("main").innerText().contains("This file is paid already"));
    }
  }

  /** A way out that a page with a changed script has here, and how far it leads; SECURITY.md tells of it. */
  @Test
  public void aPageWithAChangedScriptReachesThePagesOfPaymentAndBehindThemThisServerAlone() {
    String origin = site.wire.origin();
    try (BrowserContext context = Chromium.shared().newContext()) {
      Page page = context.newPage();
      page.navigate(origin + "/");
      List<String> before = asked(site.wire);
      assertEquals(
          "from the page itself", "shut shut shut",
          page.evaluate(
              """
              () => Promise.all(['/pay/orders', '/receipt/orders', '/receipt/claims'].map((address) =>
                fetch(address, {method: 'POST', body: '{}'}).then(() => 'open', () => 'shut')))
                .then((answers) => answers.join(' '))
              """));
      assertEquals(before, asked(site.wire));
      assertEquals(
          "from a window of its own", "open open shut shut",
          page.evaluate(
              """
              async () => {
                const pay = open('/pay');
                await new Promise((resolve) => { pay.onload = resolve; });
                const ways = ['/pay/orders', '/receipt/orders', '/enhance', 'http://localhost:9/'];
                const answers = await Promise.all(ways.map((address) =>
                  pay.fetch(address, {method: 'POST', body: '{}'}).then(() => 'open', () => 'shut')));
                return answers.join(' ');
              }
              """));
    }
  }

  private static byte[] save(Page page, String name) throws IOException {
    Download download = page.waitForDownload(() -> page.click("#download button:enabled"));
    assertEquals(name, download.suggestedFilename());
    return Files.readAllBytes(download.path());
  }

  private static void assertHoldsNothingOf(byte[] file, String sent) {
    String text = new String(file, StandardCharsets.ISO_8859_1);
    assertTrue(text.length() > 10 * WINDOW_BYTES);
    for (int at = 0; at + WINDOW_BYTES <= text.length(); at += WINDOW_BYTES) {
      assertFalse("byte " + at, sent.contains(text.substring(at, at + WINDOW_BYTES)));
    }
  }

  private static String sha256(byte[] file) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(file);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
