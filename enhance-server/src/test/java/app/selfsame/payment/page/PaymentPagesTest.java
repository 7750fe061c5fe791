package app.selfsame.payment.page;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.entitlement.SignedEntitlement;
import app.selfsame.http.Listening;
import app.selfsame.site.Site;
import app.selfsame.site.SiteServer;
import app.selfsame.worker.Axe;
import app.selfsame.worker.Chromium;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.After;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.Test;

/** The pages of payment in a browser. The tab with the photo is one that says what the studio would say. */
public class PaymentPagesTest {
  private static final String DOCUMENT = "us-passport-print";
  private static final String NAME = "United States: Passport or passport card";
  private static final String PICTURE = "A".repeat(43);
  private static final String OTHER_PICTURE = "B" + "A".repeat(42);

  private static SiteServer server;
  private static ScriptedOrders orders;

  private final List<String> complaints = new ArrayList<>();
  private BrowserContext context;
  private Page page;

  @BeforeClass
  public static void start() throws Exception {
    orders = new ScriptedOrders();
    Site site = Site.packaged();
    server = SiteServer.start(site, Listening.on(0), orders.routes(site));
  }

  @AfterClass
  public static void stop() {
    server.close();
  }

  @Before
  public void open() {
    context = Chromium.shared().newContext(new Browser.NewContextOptions().setLocale("en-GB"));
    page = tab();
    orders.asked().clear();
  }

  @After
  public void close() {
    context.close();
  }

  private Page tab() {
    Page tab = context.newPage();
    tab.setDefaultTimeout(20_000);
    tab.onPageError(complaints::add);
    tab.onConsoleMessage(
        message -> {
          // Of each status that is no success the browser writes a line of its own.
          if (!message.text().startsWith("Failed to load resource")) {
            complaints.add(message.text());
          }
        });
    return tab;
  }

  private static String origin() {
    return "http://127.0.0.1:" + server.port();
  }

  private void openPay() {
    page.navigate(origin() + "/pay#" + PICTURE + "." + DOCUMENT);
  }

  private void openReceipt(ScriptedOrders.Order order) {
    page.navigate(origin() + order.receipt());
  }

  private static ScriptedOrders.Order paid() {
    ScriptedOrders.Order order = orders.made(PICTURE, DOCUMENT);
    order.become("paid");
    return order;
  }

  /** A tab that waits for a file to be paid, or none. */
  private Page studio(String commitment, String document) {
    Page studio = tab();
    studio.navigate(origin() + "/pay");
    studio.evaluate(
        """
        ([commitment, document]) => {
          window.told = [];
          window.channel = new BroadcastChannel('selfsame-payment');
          window.announce = () => channel.postMessage({type: 'waiting', commitment, document});
          channel.onmessage = ({data}) => {
            if (data.type === 'who') announce();
            if (data.type === 'entitlement') told.push(data.text);
          };
          announce();
        }
        """,
        List.of(commitment, document));
    return studio;
  }

  private static String told(Page studio) {
    studio.waitForFunction("() => told.length > 0");
    return (String) studio.evaluate("() => told.at(-1)");
  }

  private void await(String words) {
    page.waitForCondition(() -> page.locator("main").innerText().contains(words));
  }

  @Test
  public void saysAllBeforeItAsksForMoney() {
    openPay();
    await("Pay €4.90 with Stripe");
    String text = page.locator("main").innerText();
    for (String words :
        List.of(NAME, "€4.90", "Nothing is added.", "stays in the other tab", "card, goes to Stripe and never to this site",
            "you get your money back", "Only the authority decides")) {
      assertTrue(words + " in " + text, text.contains(words));
    }
    assertEquals("nothing is asked before somebody wants to pay", List.of(), orders.asked());
    assertEquals(List.of(), complaints);
  }

  @Test
  public void inArabicAPriceHasTheDigitsOfAllTexts() {
    try (BrowserContext cairo = Chromium.shared().newContext(new Browser.NewContextOptions().setLocale("ar-EG"))) {
      page = cairo.newPage();
      openPay();
      await("4.90");
      String text = page.locator("main").innerText();
      assertFalse(text, text.matches("(?s).*[\\u0660-\\u0669].*"));
    }
  }

  @Test
  public void whatIsPaidUnlocksTheFileInTheOtherTab() {
    Page studio = studio(PICTURE, DOCUMENT);
    openPay();
    page.click("#pay");
    page.click("a#pay");
    await("Done. Your file is unlocked in the tab with your photo.");
    SignedEntitlement signed = SignedEntitlement.parse(told(studio)).orElseThrow();
    assertEquals(PICTURE, signed.entitlement().commitment().text());
    assertEquals(DOCUMENT, signed.entitlement().document());
    assertEquals(
        "/pay/orders {\"commitment\":\"" + PICTURE + "\",\"document\":\"" + DOCUMENT + "\"}", orders.asked().get(0));
    String facts = page.locator("#facts").innerText();
    assertTrue(facts, facts.contains(NAME) && facts.contains("€4.90") && facts.contains("29 November 2026"));
    assertEquals(List.of(), complaints);
    page.reload();
    await("Done. Your file is unlocked");
    assertEquals(List.of(), complaints);
  }

  @Test
  public void nothingIsOrderedThatTheBrowserCannotRemember() {
    openPay();
    int before = orders.attempts().size();
    page.evaluate(
        """
        () => {
          Storage.prototype.setItem = () => {
            throw new DOMException('full', 'QuotaExceededError');
          };
        }
        """);
    page.click("#pay");
    await("Your browser lets this site keep nothing");
    assertTrue(page.isEnabled("#pay"));
    assertEquals(before, orders.attempts().size());
    page.reload();
    page.click("#pay");
    page.waitForSelector("a#pay");
  }

  @Test
  public void theSameAttemptIsTheSameOrderHoweverOftenItIsMade() {
    openPay();
    int before = orders.attempts().size();
    int ordersBefore = orders.orders();
    orders.fail("/pay/orders", 503, 500);
    page.click("#pay");
    await("cannot be opened right now. Nothing was charged");
    page.click("#pay");
    page.waitForCondition(() -> orders.attempts().size() == before + 2);
    page.waitForSelector("#pay:enabled");
    page.click("#pay");
    page.click("a#cancel");
    await("Pay €4.90 with Stripe");
    page.waitForSelector("#pay:enabled");
    page.click("#pay");
    page.waitForSelector("a#pay");
    page.goBack();
    page.waitForSelector("#pay:enabled");
    List<String> keys = orders.attempts().subList(before, orders.attempts().size());
    assertEquals(4, keys.size());
    assertEquals(keys.toString(), 1, keys.stream().distinct().count());
    assertEquals(ordersBefore + 1, orders.orders());
  }

  @Test
  public void anAttemptWhoseTimeRanOutIsFollowedByAnother() {
    openPay();
    page.click("#pay");
    page.waitForSelector("a#cancel");
    String first = orders.last().receipt();
    orders.last().become("expired");
    page.click("a#cancel");
    page.click("#pay:enabled");
    page.waitForSelector("a#cancel");
    assertNotEquals(first, orders.last().receipt());
  }

  @Test
  public void whatIsPaidAlreadyIsNotOrderedAgain() {
    openPay();
    page.click("#pay");
    page.waitForSelector("a#cancel");
    orders.last().become("paid");
    int before = orders.orders();
    page.click("a#cancel");
    page.click("#pay:enabled");
    page.waitForURL(origin() + orders.last().receipt());
    assertEquals(before, orders.orders());
  }

  @Test
  public void anAddressThatSaysNothingToPayOffersNothing() {
    for (String fragment :
        List.of("", "#", "#x." + DOCUMENT, "#" + PICTURE, "#" + PICTURE + ".", "#" + PICTURE + ".xx-nowhere",
            "#" + PICTURE + "." + DOCUMENT + "\"><b>", "#" + PICTURE + "A." + DOCUMENT)) {
      page.navigate("about:blank");
      page.navigate(origin() + "/pay" + fragment);
      await("Nothing is to be paid at this address.");
      assertFalse(fragment, page.locator("#pay").isVisible());
    }
    page.evaluate("(fragment) => { location.hash = fragment; }", PICTURE + ".own-3.5x4.5cm");
    await("A size of your own");
    assertTrue(page.locator("#pay").isVisible());
    assertEquals(List.of(), complaints);
  }

  @Test
  public void whyNothingCanBePaidIsSaid() {
    openPay();
    orders.fail("/pay/orders", 429);
    page.click("#pay");
    await("Too many orders came from your network.");
    orders.fail("/pay/orders", 422);
    page.click("#pay:enabled");
    await("This order was not taken, and nothing was charged.");
    page.reload();
    orders.fail("/pay/orders", 402);
    page.click("#pay:enabled");
    await("This order was not taken, and nothing was charged.");
    page.reload();
    await("Pay €4.90 with Stripe");
    orders.fail("/pay/orders", 503, 402);
    page.click("#pay:enabled");
    await("cannot be opened right now. Nothing was charged");
    page.click("#pay:enabled");
    page.click("a#cancel");
    await("Pay €4.90 with Stripe");
    orders.last().become("expired");
    orders.refuseAsPaid();
    page.click("#pay:enabled");
    await("This file is paid already, and nothing more was charged.");
    page.reload();
    await("Pay €4.90 with Stripe");
    context.setOffline(true);
    page.click("#pay:enabled");
    await("cannot be opened right now. Nothing was charged");
    assertEquals(List.of(), complaints);
  }

  @Test
  public void nothingIsPaidOverAnOpenLine() {
    page.addInitScript("Object.defineProperty(window, 'isSecureContext', {value: false});");
    openPay();
    await("came over a connection that is not encrypted");
    assertFalse(page.locator("#pay").isVisible());
  }

  @Test
  public void aPaymentThatIsNotConfirmedYetIsWaitedFor() {
    Page studio = studio(PICTURE, DOCUMENT);
    ScriptedOrders.Order order = orders.made(PICTURE, DOCUMENT);
    openReceipt(order);
    await("Stripe has not confirmed your payment yet.");
    order.become("paid");
    await("Unlock that file");
    orders.fail("/receipt/claims", 202, 202);
    page.click("#unlock");
    assertEquals(PICTURE, SignedEntitlement.parse(told(studio)).orElseThrow().entitlement().commitment().text());
  }

  @Test
  public void whatAReceiptDoesNotUnlockIsSaidInWords() {
    Map<String, String> words =
        Map.of("expired", "This order was not paid", "failed", "This order was not paid",
            "revoked", "given back or is disputed", "pending", "Stripe has not confirmed your payment yet");
    words.forEach(
        (state, sentence) -> {
          ScriptedOrders.Order order = orders.made(PICTURE, DOCUMENT);
          order.become(state);
          openReceipt(order);
          await(sentence);
        });
    page.navigate(origin() + "/receipt#order-0." + "x".repeat(43));
    await("There is no receipt at this address.");
    for (String fragment : List.of("", "#x", "#a.b", "#order-1." + "x".repeat(42))) {
      page.navigate("about:blank");
      page.navigate(origin() + "/receipt" + fragment);
      await("not the whole address of a receipt");
    }
    assertEquals(List.of(), complaints);
  }

  @Test
  public void whatAClaimIsRefusedForIsSaidInWords() {
    Map<Integer, String> words =
        Map.of(402, "This order was not paid", 404, "There is no receipt", 409, "does not unlock this file",
            410, "given back or is disputed", 503, "Your payment is not lost.");
    Page studio = studio(PICTURE, DOCUMENT);
    words.forEach(
        (status, sentence) -> {
          openReceipt(paid());
          await("Unlock that file");
          orders.fail("/receipt/claims", status);
          page.click("#unlock");
          await(sentence);
        });
    assertEquals(List.of(), studio.evaluate("() => told"));
    assertEquals(List.of(), complaints);
  }

  @Test
  public void withoutTheServerAPaymentIsNotLost() {
    ScriptedOrders.Order order = paid();
    orders.fail("/receipt/orders", 503);
    openReceipt(order);
    await("Your payment is not lost. Try again in a moment.");
    page.click("[data-do=again]:visible");
    await("Paid.");
  }

  @Test
  public void onAnotherDeviceAFileIsUnlockedWhenThePersonWantsIt() {
    openReceipt(paid());
    await("No tab with your photo answers.");
    assertEquals("/#" + DOCUMENT, page.locator("a[data-do=studio]").getAttribute("href"));
    Page elsewhere = studio(OTHER_PICTURE, "fr-passport-id");
    await("for another document than the one named below");
    assertEquals(List.of(), claims());
    Page studio = studio(OTHER_PICTURE, DOCUMENT);
    await("Unlock that file");
    assertEquals("nothing is used up unasked", List.of(), claims());
    page.click("#unlock");
    assertEquals(OTHER_PICTURE, SignedEntitlement.parse(told(studio)).orElseThrow().entitlement().commitment().text());
    await("Done.");
    studio.evaluate("() => announce()");
    elsewhere.evaluate("() => channel.postMessage({type: 'last'})");
    await("Done.");
    assertEquals(List.of(), complaints);
  }

  @Test
  public void aFileThatIsGoneUsesNothingUp() {
    openReceipt(paid());
    Page studio = studio(OTHER_PICTURE, DOCUMENT);
    await("Unlock that file");
    studio.close();
    page.click("#unlock");
    await("No tab with your photo answers.");
    assertEquals(List.of(), claims());
  }

  private static List<String> claims() {
    return orders.asked().stream().filter(asked -> asked.startsWith("/receipt/claims")).toList();
  }

  @Test
  public void noiseOnTheLineDoesNothing() {
    openReceipt(paid());
    await("No tab with your photo answers.");
    Page noisy = tab();
    noisy.navigate(origin() + "/pay");
    noisy.evaluate(
        """
        () => {
          const channel = new BroadcastChannel('selfsame-payment');
          [null, 7, 'waiting', {}, {type: 'waiting'}, {type: 'waiting', commitment: {}, document: []},
            {type: 'waiting', commitment: 'short', document: 'us-passport-print'},
            {type: 'waiting', commitment: 'A'.repeat(43), document: '<b>'}, {type: 'entitlement', text: 'x'},
            {type: 'who'}, new Blob(['x'])].forEach((noise) => channel.postMessage(noise));
          channel.postMessage({type: 'waiting', commitment: 'A'.repeat(43), document: 'us-passport-print'});
        }
        """);
    await("Unlock that file");
    assertEquals(List.of(), claims());
    assertEquals(List.of(), complaints);
  }

  @Test
  public void twoTabsWithPhotosAreToldApart() {
    Page other = studio(OTHER_PICTURE, DOCUMENT);
    Page studio = studio(PICTURE, DOCUMENT);
    openPay();
    page.click("#pay");
    page.click("a#pay");
    assertEquals(PICTURE, SignedEntitlement.parse(told(studio)).orElseThrow().entitlement().commitment().text());
    await("Done.");
    assertEquals(1, claims().size());
    other.evaluate("() => announce()");
    await("Unlock that file");
    await("Done.");
    page.click("#unlock");
    page.waitForCondition(() -> claims().size() == 2);
    assertTrue(claims().get(1), claims().get(1).contains(OTHER_PICTURE));
  }

  @Test
  public void everyoneCanReadAndReachThem() throws IOException {
    page.setViewportSize(320, 640);
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      page.navigate("about:blank");
      openPay();
      await("Pay €4.90 with Stripe");
      assertEquals(320, page.evaluate("document.documentElement.scrollWidth"));
      assertEquals("", Axe.complaints(page));
      openReceipt(paid());
      await("No tab with your photo answers.");
      assertEquals(320, page.evaluate("document.documentElement.scrollWidth"));
      assertEquals("", Axe.complaints(page));
    }
    page.navigate("about:blank");
    openPay();
    await("Pay €4.90 with Stripe");
    page.locator("#pay").focus();
    page.keyboard().press("Enter");
    page.waitForSelector("a#cancel");
  }

  @Test
  public void theyReachNothingBeyondTheirOwnAddresses() {
    openPay();
    String policy = page.request().get(origin() + "/pay").headers().get("content-security-policy");
    String host = "127.0.0.1:" + server.port();
    assertTrue(policy, policy.contains("connect-src " + host + "/pay/orders " + host + "/receipt/orders; "));
    String ofReceipt = page.request().get(origin() + "/receipt").headers().get("content-security-policy");
    assertTrue(
        ofReceipt, ofReceipt.contains("connect-src " + host + "/receipt/claims " + host + "/receipt/orders; "));
    assertEquals(
        "blocked",
        page.evaluate("() => fetch('/enhance', {method: 'POST', body: 'x'}).then(() => 'sent', () => 'blocked')"));
  }
}
