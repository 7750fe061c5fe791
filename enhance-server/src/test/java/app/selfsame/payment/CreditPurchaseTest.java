package app.selfsame.payment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.credits.Balance;
import app.selfsame.credits.Credits;
import app.selfsame.ledger.Ledger;
import app.selfsame.site.LittleSite;
import app.selfsame.store.EachEngine;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** A company signs in and buys credits. */
public class CreditPurchaseTest extends EachEngine {
  private static final String CREDITS = "/account/credits";
  private static final String ORDERS = "/account/credits/orders";
  private static final Pattern KEY = Pattern.compile("name=\"credits\" value=\"100\"><input[^>]* value=\"([^\"]+)\"");
  private static final Pattern CHECKOUT = Pattern.compile("href=\"[^\"]*/c/pay/([a-z0-9_]+)\"");
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final Map<String, String> cookies = new TreeMap<>();
  private final Ledger ledger = new Ledger(Clock.systemUTC());
  private final Credits credits = new Credits(ledger);
  private CreditShop shop;

  @Before
  public void signIn() throws Exception {
    shop = new CreditShop(engine, LittleSite.load());
    post("/sign-in", "address=buyer%40company.example");
    post("/in", "token=" + shop.token());
  }

  @After
  public void close() {
    shop.close();
    assertEquals(List.of(), shop.stripe.mistakes());
  }

  @Test
  public void whatIsBoughtIsThereAndWhatIsRefundedIsNot() throws Exception {
    assertTrue(get(CREDITS).contains("0 credits available"));
    String session = order(key());
    assertTrue("Stripe is asked for an invoice", shop.stripe.object(session).at("/invoice_creation/enabled").asBoolean());
    assertEquals(CreditShop.ORIGIN + "/account/credits/paid", shop.stripe.object(session).get("success_url").asText());
    shop.stripe.pay(session);
    String page = get(CREDITS);
    assertTrue(page, page.contains("100 credits available"));
    assertTrue(page, page.contains("100 credits, €34.51"));
    assertTrue(page, page.contains("+100"));
    assertEquals(3_451, money());
    shop.stripe.refund(session, 1_726);
    assertEquals(new Balance(50, 0, 0), balance());
    spend(20);
    String refund = shop.stripe.refund(session, 1_725);
    assertEquals(new Balance(0, 0, 20), balance());
    assertTrue(get(CREDITS).contains("20 credits are owed"));
    assertEquals(0, money());
    shop.stripe.failRefund(refund);
    assertEquals(new Balance(30, 0, 0), balance());
    assertEquals(List.of(), shop.store.database().reading(ledger::unbalanced));
  }

  @Test
  public void aFormThatIsSentTwiceIsOneOrder() throws Exception {
    String key = key();
    String session = order(key);
    assertEquals(session, order(key));
    assertEquals(1, shop.stripe.sessions().size());
    assertEquals(422, post(ORDERS, "credits=1000&key=" + key).statusCode());
    assertEquals(400, post(ORDERS, "credits=5&key=" + key()).statusCode());
    assertEquals(400, post(ORDERS, "credits=100&key=short").statusCode());
  }

  @Test
  public void whoIsNotSignedInBuysNothing() throws Exception {
    String key = key();
    cookies.clear();
    assertEquals(401, post(ORDERS, "credits=100&key=" + key).statusCode());
    assertEquals(303, send("GET", CREDITS, "").statusCode());
    assertEquals("who comes back from Stripe", 200, send("GET", "/account/credits/paid", "").statusCode());
    assertEquals(List.of(), shop.stripe.sessions());
  }

  @Test
  public void purchasesAreExportedAndKeptAsTheLawWants() throws Exception {
    String paid = order(key());
    shop.stripe.pay(paid);
    String unpaid = order(key());
    shop.stripe.expire(unpaid);
    JsonNode purchases = new ObjectMapper().readTree(get("/account/export")).get("purchases");
    assertEquals(2, purchases.get("orders").size());
    assertEquals(100, purchases.at("/credits/0/credits").asLong());
    post("/account/delete", "when=now&sure=yes");
    List<String> kept =
        shop.store.database().reading(
            handle -> handle.createQuery("select state from payment_order").mapTo(String.class).list());
    assertEquals(List.of("paid"), kept);
    assertFalse(shop.store.database().reading(
        handle -> handle.createQuery("select count(*) from payment_order where email is not null").mapTo(Long.class).one() > 0));
  }

  @Test
  public void whoDeletesTheAccountHasWhatWasBeingPaidToldToTheOperator() throws Exception {
    shop.stripe.keepEvents();
    String paid = order(key());
    shop.stripe.pay(paid);
    post("/account/delete", "when=now&sure=yes");
    URI webhook = URI.create("http://127.0.0.1:" + shop.port() + "/payments/stripe");
    assertEquals(200, shop.stripe.send(webhook, shop.stripe.events().get(0)));
    assertEquals(3_451, money());
    assertEquals("nobody gets credits", 1L, (long) shop.store.database().reading(
        handle -> handle.createQuery("select count(*) from ledger_transfer").mapTo(Long.class).one()));
    String metrics = new String(send("GET", "/metrics", "").body(), UTF_8);
    assertTrue(metrics, metrics.contains("selfsame_stripe_events_total{outcome=\"ownerless\"} 1.0"));
  }

  private String key() throws Exception {
    String page = get(CREDITS);
    Matcher found = KEY.matcher(page);
    assertTrue(page, found.find());
    return found.group(1);
  }

  /** The page at Stripe's that the answer leads to. */
  private String order(String key) throws Exception {
    HttpResponse<byte[]> answer = post(ORDERS, "credits=100&key=" + key);
    String page = new String(answer.body(), UTF_8);
    Matcher found = CHECKOUT.matcher(page);
    assertTrue(answer.statusCode() + page, found.find());
    return found.group(1);
  }

  private String owner() {
    return shop.store.database().reading(handle -> handle.createQuery("select id from account").mapTo(String.class).one());
  }

  private Balance balance() {
    String owner = owner();
    return shop.store.database().reading(handle -> credits.balance(handle, owner));
  }

  private void spend(long count) {
    String owner = owner();
    shop.store.database().useTransaction(
        handle -> {
          credits.reserve(handle, "photos", owner, count);
          credits.settle(handle, "photos:done", owner, count, 0);
        });
  }

  private long money() {
    return shop.store.database().reading(handle -> ledger.balance(handle, Books.atStripe("EUR")));
  }

  private String get(String path) throws Exception {
    HttpResponse<byte[]> answer = send("GET", path, "");
    assertEquals(200, answer.statusCode());
    return new String(answer.body(), UTF_8);
  }

  private HttpResponse<byte[]> post(String path, String form) throws Exception {
    return send("POST", path, form);
  }

  private HttpResponse<byte[]> send(String method, String path, String form) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + shop.port() + path))
            .header("Sec-Fetch-Site", "same-origin")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .method(method, form.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(form));
    if (!cookies.isEmpty()) {
      List<String> pairs = cookies.entrySet().stream().map(cookie -> cookie.getKey() + "=" + cookie.getValue()).toList();
      request.header("Cookie", String.join("; ", pairs));
    }
    HttpResponse<byte[]> answer = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
    for (String set : answer.headers().allValues("Set-Cookie")) {
      String pair = set.substring(0, set.indexOf(';'));
      cookies.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
    }
    return answer;
  }
}
