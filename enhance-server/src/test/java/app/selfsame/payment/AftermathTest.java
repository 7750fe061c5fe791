package app.selfsame.payment;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;

import app.selfsame.company.CompanyId;
import app.selfsame.credits.Balance;
import app.selfsame.credits.Credits;
import app.selfsame.idempotency.IdempotencyKey;
import app.selfsame.jobs.Jobs;
import app.selfsame.money.Money;
import app.selfsame.payment.Order.State;
import app.selfsame.payment.PaymentHouse.Ordered;
import app.selfsame.payment.pack.CreditPack;
import app.selfsame.payment.stripe.CheckoutRequest.Tax;
import app.selfsame.payment.stripe.FakeStripe.Fault;
import app.selfsame.store.EachEngine;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Stripe's messages are lost, and who paid never comes back. */
public class AftermathTest extends EachEngine {
  private static final CompanyId OWNER = new CompanyId("company");
  private static final CreditPack PACK = new CreditPack(100, new Money(2_900, "EUR"));

  private final BlockingQueue<String> looks = new LinkedBlockingQueue<>();
  private PaymentHouse house;
  private Aftermath aftermath;

  @Before
  public void open() throws Exception {
    house = new PaymentHouse(engine);
    house.stripe.keepEvents();
    aftermath = aftermath(house.jobs());
  }

  @After
  public void close() {
    house.close();
    assertEquals(List.of(), house.stripe.mistakes());
  }

  @Test
  public void creditsArriveThoughNobodyTellsOrComesBack() throws Exception {
    house.stripe.pay(buy());
    house.clock.pass(Duration.ofHours(3));
    look();
    assertEquals(new Balance(100, 0, 0), balance());
    assertEquals(2_900, house.atStripe());
  }

  @Test
  public void creditsArriveThoughTheirJobIsLostToo() throws Exception {
    house.stripe.pay(buy());
    house.database().useTransaction(handle -> handle.execute("delete from scheduled_tasks"));
    house.clock.pass(Duration.ofDays(1));
    house.upkeep(aftermath).run();
    look();
    assertEquals(new Balance(100, 0, 0), balance());
  }

  @Test
  public void moneyThatIsUnderWayIsLookedForAgain() throws Exception {
    String session = buy();
    house.stripe.payLater(session);
    house.clock.pass(Duration.ofHours(3));
    look();
    house.clock.pass(Duration.ofHours(2));
    look();
    assertEquals(new Balance(0, 0, 0), balance());
    house.stripe.arrive(session, true);
    house.clock.pass(Duration.ofHours(4));
    look();
    assertEquals(new Balance(100, 0, 0), balance());
    house.clock.pass(Duration.ofDays(1));
    house.upkeep(aftermath).run();
    assertEquals("what has ended is not looked at", 0, left());
  }

  @Test
  public void moneyThatTakesDaysIsLookedForEachDayUntilItIsGivenUp() throws Exception {
    String session = buy();
    house.stripe.payLater(session);
    for (Duration pause : List.of(Duration.ofHours(3), Duration.ofHours(2), Duration.ofHours(4), Duration.ofHours(9))) {
      house.clock.pass(pause);
      look();
    }
    for (int day = 0; day < 3; day++) {
      assertEquals(0, left());
      house.clock.pass(Duration.ofDays(1));
      house.upkeep(aftermath).run();
      look();
    }
    assertEquals(State.PENDING, state());
    house.clock.pass(Duration.ofDays(30));
    house.upkeep(aftermath).run();
    assertEquals(State.EXPIRED, state());
    assertEquals(0, left());
    house.stripe.arrive(session, true);
    house.stripe.events().forEach(event -> assertEquals(200, house.stripe.send(house.webhook(), event)));
    assertEquals("what Stripe tells is true all the same", State.PAID, state());
  }

  @Test
  public void aStripeThatIsDownIsAskedAgain() throws Exception {
    Ordered paid = house.order();
    Ordered expired = house.order();
    house.stripe.pay(paid.session());
    house.stripe.expire(expired.session());
    house.stripe.breakDown(Fault.BROKEN);
    house.clock.pass(Duration.ofHours(3));
    look(2);
    assertEquals(State.OPEN, house.order(paid.id()).state());
    house.stripe.workAgain();
    house.clock.pass(Duration.ofMinutes(1));
    look(2);
    assertEquals(State.PAID, house.order(paid.id()).state());
    assertEquals(State.EXPIRED, house.order(expired.id()).state());
    assertEquals(PaymentHouse.PRICE, house.atStripe());
  }

  /** Somebody buys credits, and is led to the page with this name. */
  private String buy() throws Exception {
    IdempotencyKey key = IdempotencyKey.parse(UUID.randomUUID().toString()).orElseThrow();
    Till.Opened opened =
        house
            .till(aftermath)
            .sell(OWNER, PACK, Tax.NONE, "en", key, new OrderLimit(house.clock).of(OWNER), transaction -> {});
    return opened.checkout().substring(opened.checkout().lastIndexOf('/') + 1);
  }

  /** Lets one order that is due be looked at. */
  private void look() throws Exception {
    look(1);
  }

  private void look(int times) throws Exception {
    try (Jobs jobs = house.jobs()) {
      aftermath(jobs);
      jobs.start();
      for (int i = 0; i < times; i++) {
        assertNotNull(looks.poll(60, TimeUnit.SECONDS));
      }
    }
  }

  private Aftermath aftermath(Jobs jobs) {
    return house.aftermath(
        work ->
            jobs.job(
                "payment-aftermath",
                id -> {
                  try {
                    work.run(id);
                  } finally {
                    looks.add(id);
                  }
                }));
  }

  private int left() {
    return house.database().reading(
        handle -> handle.createQuery("select count(*) from scheduled_tasks").mapTo(Integer.class).one());
  }

  private State state() {
    return house.database().reading(handle -> house.orders().of(handle, OWNER.text(), 1)).get(0).state();
  }

  private Balance balance() {
    return house.database().reading(handle -> new Credits(house.ledger()).balance(handle, OWNER.text()));
  }
}
