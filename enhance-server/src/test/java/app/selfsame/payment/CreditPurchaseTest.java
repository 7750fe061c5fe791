package app.selfsame.payment;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.account.AccountServer;
import app.selfsame.account.Person;
import app.selfsame.credits.Balance;
import app.selfsame.credits.Credits;
import app.selfsame.ledger.Ledger;
import app.selfsame.site.Site;
import app.selfsame.store.Database;
import app.selfsame.store.EachEngine;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** A company buys credits. */
public class CreditPurchaseTest extends EachEngine {
  private final Ledger ledger = new Ledger(Clock.systemUTC());
  private final Credits credits = new Credits(ledger);
  private CreditShop shop;
  private Person owner;
  private String company;

  @Before
  public void makeCompany() throws Exception {
    shop = new CreditShop(engine, Site.packaged(), Map.of());
    owner = Person.signedIn(shop.server, "buyer@company.example");
    company = CreditShop.company(owner);
  }

  @After
  public void close() {
    shop.close();
    assertEquals(List.of(), shop.stripe.mistakes());
  }

  @Test
  public void whatIsBoughtIsThereAndWhatIsRefundedIsNot() throws Exception {
    assertTrue(page().contains("0 credits available"));
    String session = order(key());
    assertTrue("Stripe is asked for an invoice", shop.stripe.object(session).at("/invoice_creation/enabled").asBoolean());
    assertEquals(
        AccountServer.ORIGIN + company + "/credits/paid", shop.stripe.object(session).get("success_url").asText());
    shop.stripe.pay(session);
    String page = page();
    assertTrue(page, page.contains("100 credits available"));
    assertTrue(page, page.contains("100 credits, €34.51"));
    assertTrue(page, page.contains("+100"));
    assertEquals(3_451, money());
    shop.stripe.refund(session, 1_726);
    assertEquals(new Balance(50, 0, 0), balance());
    spend(20);
    String refund = shop.stripe.refund(session, 1_725);
    assertEquals(new Balance(0, 0, 20), balance());
    assertTrue(page().contains("20 credits are owed"));
    assertEquals(0, money());
    shop.stripe.failRefund(refund);
    assertEquals(new Balance(30, 0, 0), balance());
    assertEquals(List.of(), database().reading(ledger::unbalanced));
  }

  @Test
  public void aFormThatIsSentTwiceIsOneOrder() throws Exception {
    String key = key();
    String session = order(key);
    assertEquals(session, order(key));
    assertEquals(1, shop.stripe.sessions().size());
    assertEquals(422, buy(owner, "1000", key));
    assertEquals(400, buy(owner, "5", key()));
    assertEquals(400, buy(owner, "100", "short"));
    String audit = Person.text(owner.get(company + "/audit"));
    assertEquals("who ordered is written down once", 2, audit.split("Ordered credits", -1).length);
  }

  @Test
  public void whoIsNoOwnerSeesCreditsAtMost() throws Exception {
    String key = key();
    Person operator = shop.operator(owner, company, "operator@company.example");
    String seen = Person.text(operator.get(company + "/credits"));
    assertTrue(seen, seen.contains("0 credits available"));
    assertFalse(seen, seen.contains("/credits/orders"));
    assertEquals(403, buy(operator, "100", key));
    Person other = Person.signedIn(shop.server, "other@else.example");
    assertEquals(404, other.get(company + "/credits").statusCode());
    assertEquals(404, buy(other, "100", key));
    Person nobody = new Person(shop.server);
    assertEquals(401, buy(nobody, "100", key));
    assertEquals(303, nobody.get(company + "/credits").statusCode());
    assertEquals("who comes back from Stripe", 200, nobody.get(company + "/credits/paid").statusCode());
    assertEquals(List.of(), shop.stripe.sessions());
  }

  @Test
  public void aCompanyThatIsToBeDeletedBuysNothing() throws Exception {
    String key = key();
    owner.post(company + "/delete", "when", "later", "name", "Acme");
    assertEquals(403, buy(owner, "100", key));
    assertEquals(List.of(), shop.stripe.sessions());
  }

  @Test
  public void purchasesAreTakenAlongAndKeptAsTheLawWants() throws Exception {
    shop.stripe.pay(order(key()));
    shop.stripe.expire(order(key()));
    JsonNode purchases = new ObjectMapper().readTree(owner.get(company + "/export").body()).get("purchases");
    assertEquals(2, purchases.get("orders").size());
    assertEquals(100, purchases.at("/credits/0/credits").asLong());
    String asked = Person.text(owner.get(company + "/delete"));
    assertTrue(asked, asked.contains("100 credits are left. They are gone when the company is deleted."));
    String certificate = Person.text(owner.post(company + "/delete", "when", "now", "name", "Acme"));
    assertTrue(certificate, certificate.contains("100 credits that were left"));
    assertTrue(certificate, certificate.contains("Purchases of credits, without names, until "));
    List<String> kept =
        database().reading(
            handle -> handle.createQuery("select state from payment_order").mapTo(String.class).list());
    assertEquals(List.of("paid"), kept);
  }

  @Test
  public void whoDeletesTheCompanyHasWhatWasBeingPaidToldToTheOperator() throws Exception {
    shop.stripe.keepEvents();
    shop.stripe.pay(order(key()));
    owner.post(company + "/delete", "when", "now", "name", "Acme");
    assertEquals(200, shop.stripe.send(shop.webhook(), shop.stripe.events().get(0)));
    assertEquals(3_451, money());
    assertEquals("nobody gets credits", 1L, (long) database().reading(
        handle -> handle.createQuery("select count(*) from ledger_transfer").mapTo(Long.class).one()));
    String metrics = Person.counts(shop.server);
    assertTrue(metrics, metrics.contains("selfsame_stripe_events_total{outcome=\"ownerless\"} 1.0"));
  }

  private String key() throws Exception {
    return CreditShop.key(owner, company);
  }

  private String order(String key) throws Exception {
    return CreditShop.order(owner, company, 100, key);
  }

  private int buy(Person person, String count, String key) throws Exception {
    return person.post(company + "/credits/orders", "credits", count, "key", key).statusCode();
  }

  private String page() throws Exception {
    return Person.text(owner.get(company + "/credits"));
  }

  private Database database() {
    return shop.server.database();
  }

  private String id() {
    return company.substring("/company/".length());
  }

  private Balance balance() {
    return database().reading(handle -> credits.balance(handle, id()));
  }

  private void spend(long count) {
    database().useTransaction(
        handle -> {
          credits.reserve(handle, "photos", id(), count);
          credits.settle(handle, "photos:done", id(), count, 0);
        });
  }

  private long money() {
    return database().reading(handle -> ledger.balance(handle, Books.atStripe("EUR")));
  }
}
