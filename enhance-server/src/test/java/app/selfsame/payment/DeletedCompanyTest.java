package app.selfsame.payment;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;

import app.selfsame.company.CompanyId;
import app.selfsame.credits.Balance;
import app.selfsame.credits.Credits;
import app.selfsame.idempotency.IdempotencyKey;
import app.selfsame.jobs.Jobs;
import app.selfsame.message.English;
import app.selfsame.money.Money;
import app.selfsame.payment.Order.State;
import app.selfsame.payment.pack.CreditPack;
import app.selfsame.payment.stripe.CheckoutRequest.Tax;
import app.selfsame.store.EachEngine;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** A company is deleted while its owners could still pay. */
public class DeletedCompanyTest extends EachEngine {
  private static final CompanyId OWNER = new CompanyId("company");
  private static final CreditPack PACK = new CreditPack(100, new Money(2_900, "EUR"));

  private PaymentHouse house;
  private String session;

  @Before
  public void order() throws Exception {
    house = new PaymentHouse(engine);
    house.stripe.keepEvents();
    IdempotencyKey key = IdempotencyKey.parse(UUID.randomUUID().toString()).orElseThrow();
    Jobs never = house.jobs();
    Till till = house.till(house.aftermath(work -> never.job("payment-aftermath", work)));
    OrderLimit.Turn turn = new OrderLimit(house.clock).of(OWNER);
    String checkout = till.sell(OWNER, PACK, Tax.NONE, "en", key, turn, transaction -> {}).checkout();
    session = checkout.substring(checkout.lastIndexOf('/') + 1);
  }

  @After
  public void close() {
    house.close();
    assertEquals(List.of(), house.stripe.mistakes());
  }

  @Test
  public void itsPageIsClosed() throws Exception {
    delete();
    assertFalse(house.stripe.pay(session));
    assertEquals(State.EXPIRED, state());
  }

  @Test
  public void whatIsPaidAllTheSameIsBookedAndToBeGivenBack() throws Exception {
    house.stripe.pay(session);
    delete();
    assertEquals(State.PAID, state());
    assertEquals(2_900, house.atStripe());
    assertEquals(new Balance(0, 0, 0), balance());
    String payment = house.stripe.object(session).get("payment_intent").asText();
    assertEquals(
        List.of("payment " + payment + ": 29.00 EUR was paid for a company that has been deleted. Refund it at Stripe."),
        differences());
    house.stripe.events();
    house.stripe.refund(session, 2_900);
    for (ObjectNode event : house.stripe.events()) {
      assertEquals(200, house.stripe.send(house.webhook(), event));
    }
    assertEquals(List.of(), differences());
    assertEquals("nobody owes credits", new Balance(0, 0, 0), balance());
    assertEquals(0, house.atStripe());
  }

  /** Deletes the company, and waits until that has come to Stripe. */
  private void delete() throws Exception {
    Closing closing =
        new Closing(house.database(), house.orders(), house.settlement((handle, owner) -> false), house.gateway());
    BlockingQueue<String> closed = new LinkedBlockingQueue<>();
    try (Jobs jobs = house.jobs()) {
      Purchases purchases =
          new Purchases(
              house.orders(),
              house.ledger(),
              jobs.job(
                  "payment-closing",
                  id -> {
                    closing.run(id);
                    closed.add(id);
                  })::schedule);
      jobs.start();
      house.database().useTransaction(handle -> purchases.delete(handle, OWNER));
      assertNotNull(closed.poll(60, TimeUnit.SECONDS));
    }
  }

  private State state() {
    return house.database().reading(handle -> house.orders().of(handle, OWNER.text(), 1)).get(0).state();
  }

  private Balance balance() {
    return house.database().reading(handle -> new Credits(house.ledger()).balance(handle, OWNER.text()));
  }

  private List<String> differences() throws Exception {
    return house.reconciliation().report(Duration.ofDays(40)).stream().map(English::say).toList();
  }
}
