package app.selfsame.payment;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.message.English;
import app.selfsame.payment.PaymentHouse.Ordered;
import app.selfsame.store.EachEngine;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** What is found where ledger and Stripe do not agree. */
public class ReconciliationTest extends EachEngine {
  private static final Duration DAYS = Duration.ofDays(40);

  private PaymentHouse house;

  @Before
  public void open() throws Exception {
    house = new PaymentHouse(engine);
    house.stripe.tell(house.webhook());
  }

  @After
  public void close() {
    house.close();
    assertEquals(List.of(), house.stripe.mistakes());
  }

  @Test
  public void whatAgreesIsSaidToAgree() throws Exception {
    Ordered kept = paid();
    house.stripe.refund(paid().session(), PaymentHouse.PRICE);
    house.stripe.failRefund(house.stripe.refund(kept.session(), 100));
    house.stripe.closeDispute(house.stripe.dispute(paid().session()), true);
    house.stripe.closeDispute(house.stripe.dispute(paid().session()), false);
    house.stripe.dispute(paid().session(), "warning_needs_response");
    house.order();
    assertEquals(List.of(), differences());
    house.clock.pass(Duration.ofDays(10));
    assertEquals(List.of(), differences());
  }

  @Test
  public void whatStripeHasAndNobodyToldIsFound() throws Exception {
    Ordered told = paid();
    house.stripe.keepEvents();
    Ordered untold = house.order();
    house.stripe.pay(untold.session());
    assertEquals("it may be told at any moment", List.of(), differences());
    String refund = house.stripe.refund(told.session(), 100);
    String dispute = house.stripe.dispute(told.session());
    house.clock.pass(Duration.ofHours(3));
    String intent = house.stripe.object(untold.session()).get("payment_intent").asText();
    assertEquals(
        List.of(
            "payment " + intent + ": Stripe has 4.90 EUR, the ledger has nothing.",
            "refund " + refund + ": Stripe has 1.00 EUR, the ledger has nothing.",
            "dispute " + dispute + ": Stripe has 4.90 EUR, the ledger has nothing."),
        differences());
    for (ObjectNode event : house.stripe.events()) {
      assertEquals(200, house.stripe.send(house.webhook(), event));
    }
  }

  @Test
  public void whatComesBackOfPaymentsBeforeTheDaysThatAreComparedIsFoundToo() throws Exception {
    Ordered old = paid();
    house.clock.pass(Duration.ofDays(60));
    assertEquals(List.of(), differences());
    house.stripe.keepEvents();
    String refund = house.stripe.refund(old.session(), 100);
    assertEquals(List.of("refund " + refund + ": Stripe has 1.00 EUR, the ledger has nothing."), differences());
    assertEquals(200, house.stripe.send(house.webhook(), house.stripe.events().get(0)));
    assertEquals(List.of(), differences());
  }

  @Test
  public void whatStripeHasOtherwiseIsFound() throws Exception {
    Ordered ordered = paid();
    String intent = house.stripe.object(ordered.session()).get("payment_intent").asText();
    String refund = house.stripe.refund(ordered.session(), 100);
    house.stripe.alter(intent, "amount_received", 400);
    house.stripe.alter(refund, "amount", 200);
    assertEquals(
        List.of(
            "payment " + intent + ": the ledger has 4.90 EUR, Stripe has 4.00 EUR.",
            "refund " + refund + ": the ledger has 1.00 EUR, Stripe has 2.00 EUR."),
        differences());
  }

  @Test
  public void whatStripeHasLostIsFound() throws Exception {
    Ordered ordered = paid();
    house.stripe.forget(house.stripe.object(ordered.session()).get("payment_intent").asText());
    house.clock.pass(Duration.ofHours(3));
    assertEquals(
        List.of("payment " + ordered.id() + ": the ledger has 4.90 EUR, Stripe has nothing."), differences());
  }

  @Test
  public void whatWasNeverPaidIsForgotten() throws Exception {
    Ordered expired = house.order();
    Ordered paid = paid();
    house.stripe.expire(expired.session());
    house.clock.pass(Duration.ofDays(31));
    house.upkeep(house.aftermath(work -> house.jobs().job("look", work))).run();
    assertEquals(404, house.receipt(expired.id(), expired.secret()).status());
    assertEquals(200, house.receipt(paid.id(), paid.secret()).status());
    assertTrue(house.metrics.text().contains("selfsame_ledger_differences 0"));
  }

  private Ordered paid() throws Exception {
    Ordered ordered = house.order();
    assertTrue(house.stripe.pay(ordered.session()));
    return ordered;
  }

  private List<String> differences() throws Exception {
    return house.reconciliation().report(DAYS).stream().map(English::say).toList();
  }
}
