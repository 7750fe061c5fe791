package app.selfsame.payment;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertTrue;

import app.selfsame.entitlement.SignedEntitlement;
import app.selfsame.ledger.Ledger;
import app.selfsame.payment.PaymentHouse.Answer;
import app.selfsame.payment.PaymentHouse.Ordered;
import app.selfsame.payment.stripe.FakeStripe;
import app.selfsame.payment.stripe.FakeStripe.Fault;
import app.selfsame.store.EachEngine;
import app.selfsame.store.Engine;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runners.Parameterized.AfterParam;
import org.junit.runners.Parameterized.BeforeParam;

/** A photo is paid for, with all that can happen on the way. */
public class PaymentTest extends EachEngine {
  private static PaymentHouse house;

  private long before;

  @BeforeParam
  public static void open(Engine engine) throws Exception {
    house = new PaymentHouse(engine);
  }

  @AfterParam
  public static void close() {
    house.close();
  }

  @Before
  public void begin() {
    house.clock.goOn();
    house.stripe.workAgain();
    house.stripe.tell(house.webhook());
    house.stripe.events();
    before = house.atStripe();
  }

  @After
  public void theBooksAreRightAndStripeHasUnderstood() {
    assertEquals(List.of(), house.database().reading(new Ledger(house.clock)::unbalanced));
    assertEquals(List.of(), house.stripe.mistakes());
  }

  @Test
  public void whatIsPaidIsUnlocked() throws Exception {
    Ordered ordered = house.order();
    assertEquals(202, house.claim(ordered).status());
    house.stripe.pay(ordered.session());
    Answer claimed = house.claim(ordered);
    assertEquals(200, claimed.status());
    SignedEntitlement signed = SignedEntitlement.parse(claimed.body().get("entitlement").asText()).orElseThrow();
    assertEquals(ordered.id(), signed.entitlement().order());
    assertEquals(ordered.commitment(), signed.entitlement().commitment().text());
    assertEquals(PaymentHouse.DOCUMENT, signed.entitlement().document());
    JsonNode offer = new ObjectMapper().readTree(house.feature.offer().orElseThrow());
    assertEquals(offer.get("kid").asText(), signed.entitlement().keyId());
    assertEquals(PaymentHouse.PRICE, offer.get("amount").asLong());
    assertTrue(isSigned(signed, Base64.getUrlDecoder().decode(offer.get("key").asText())));
    assertEquals(PaymentHouse.PRICE, gained());
    Answer receipt = house.receipt(ordered.id(), ordered.secret());
    assertEquals("paid", receipt.body().get("state").asText());
    assertEquals(PaymentHouse.PRICE, receipt.body().get("amount").asLong());
  }

  @Test
  public void keysAndOrdersOutliveTheProcess() throws Exception {
    Ordered open = house.order();
    Ordered ordered = house.order();
    String offer = house.feature.offer().orElseThrow();
    house.stripe.keepEvents();
    house.stripe.pay(ordered.session());
    ObjectNode event = house.stripe.events().get(0);
    house.restart();
    assertEquals(offer, house.feature.offer().orElseThrow());
    assertEquals(200, house.stripe.send(house.webhook(), event));
    assertEquals(200, house.claim(ordered).status());
    assertEquals(open, house.ordered(house.order(open.commitment(), open.key()), open.commitment(), open.key()));
  }

  @Test
  public void whoComesBackBeforeStripeTellsIsServedAllTheSame() throws Exception {
    house.stripe.keepEvents();
    Ordered ordered = house.order();
    house.stripe.pay(ordered.session());
    assertEquals(200, house.claim(ordered).status());
    house.stripe.events().forEach(event -> assertEquals(200, house.stripe.send(house.webhook(), event)));
    assertEquals(200, house.claim(ordered).status());
    assertEquals(PaymentHouse.PRICE, gained());
  }

  @Test
  public void stripeIsAskedEverySomeSecondsAtMost() throws Exception {
    Ordered ordered = house.order();
    int asked = house.stripe.requests().size();
    for (int i = 0; i < 5; i++) {
      assertEquals(202, house.claim(ordered).status());
    }
    assertEquals(asked + 1, house.stripe.requests().size());
    house.clock.pass(Duration.ofSeconds(4));
    assertEquals(202, house.claim(ordered).status());
    assertEquals(asked + 2, house.stripe.requests().size());
  }

  @Test
  public void theSameRequestMakesTheSameOrder() throws Exception {
    Ordered ordered = house.order();
    Answer again = house.order(ordered.commitment(), ordered.key());
    assertEquals(201, again.status());
    assertEquals(ordered, house.ordered(again, ordered.commitment(), ordered.key()));
    Answer other = house.order(PaymentHouse.commitment(), ordered.key());
    assertEquals(422, other.status());
    assertEquals("key-reused", other.code());
    house.clock.pass(Duration.ofHours(25));
    assertEquals(201, house.order(PaymentHouse.commitment(), ordered.key()).status());
  }

  @Test
  public void theSameRequestLeadsToNoPageThatCannotBePaid() throws Exception {
    Ordered pending = house.order();
    house.stripe.payLater(pending.session());
    assertEquals("already-paid", house.order(pending.commitment(), pending.key()).code());
    Ordered paid = paid();
    assertEquals("already-paid", house.order(paid.commitment(), paid.key()).code());
    Ordered expired = house.order();
    house.stripe.expire(expired.session());
    assertEquals("not-paid", house.order(expired.commitment(), expired.key()).code());
    Ordered taken = house.order();
    assertEquals(201, house.order(taken.commitment(), UUID.randomUUID().toString()).status());
    assertEquals("not-paid", house.order(taken.commitment(), taken.key()).code());
  }

  @Test
  public void aRequestMadeManyTimesAtOnceMakesOneOrder() throws Exception {
    String commitment = PaymentHouse.commitment();
    String key = UUID.randomUUID().toString();
    int pages = house.stripe.sessions().size();
    List<Answer> answers = atOnce(8, () -> house.order(commitment, key));
    assertEquals(1, answers.stream().map(Answer::body).distinct().count());
    assertEquals(pages + 1, house.stripe.sessions().size());
  }

  @Test
  public void anOrderWhoseAnswerWasLostIsNotMadeTwice() throws Exception {
    String commitment = PaymentHouse.commitment();
    String key = UUID.randomUUID().toString();
    int pages = house.stripe.sessions().size();
    for (Fault fault : List.of(Fault.ANSWER_LOST, Fault.BROKEN, Fault.TOO_MANY_REQUESTS)) {
      house.stripe.breakDown(fault);
      Answer down = house.order(commitment, key);
      assertEquals(503, down.status());
      assertEquals("payments-down", down.code());
      assertEquals(List.of("5"), down.headers().get("retry-after"));
    }
    house.stripe.workAgain();
    Ordered ordered = house.ordered(house.order(commitment, key), commitment, key);
    assertEquals(pages + 1, house.stripe.sessions().size());
    house.stripe.pay(ordered.session());
    assertEquals(200, house.claim(ordered).status());
  }

  @Test
  public void aStripeThatHangsKeepsNobodyElseWaiting() throws Exception {
    Ordered ordered = house.order();
    house.stripe.pay(ordered.session());
    house.stripe.breakDown(Fault.HANGING);
    ExecutorService crowd = Executors.newCachedThreadPool();
    try {
      CompletionService<Answer> answers = new ExecutorCompletionService<>(crowd);
      for (int i = 0; i < 40; i++) {
        answers.submit(() -> house.order(PaymentHouse.commitment(), UUID.randomUUID().toString()));
      }
      // Eight are asking, sixteen wait in line, and all others find it full: they are told at once.
      for (int i = 0; i < 16; i++) {
        assertEquals(503, next(answers).status());
      }
      assertEquals(200, house.claim(ordered).status());
      house.stripe.workAgain();
      int made = 0;
      for (int i = 0; i < 24; i++) {
        // Those who have waited for too long are told so.
        int status = next(answers).status();
        assertTrue(String.valueOf(status), List.of(201, 503).contains(status));
        made += status == 201 ? 1 : 0;
      }
      assertTrue(made + " made", made >= 8);
    } finally {
      crowd.shutdownNow();
    }
  }

  private static Answer next(CompletionService<Answer> answers) throws Exception {
    Future<Answer> next = answers.poll(60, TimeUnit.SECONDS);
    assertNotNull("nobody else is answered", next);
    return next.get();
  }

  @Test
  public void aSecondTabTakesTheFirstOnesPageAway() throws Exception {
    Ordered first = house.order();
    String key = UUID.randomUUID().toString();
    Ordered second = house.ordered(house.order(first.commitment(), key), first.commitment(), key);
    assertNotEquals(first.id(), second.id());
    assertFalse(house.stripe.pay(first.session()));
    assertTrue(house.stripe.pay(second.session()));
    assertEquals(402, house.claim(first).status());
    assertEquals(200, house.claim(second).status());
    assertEquals(PaymentHouse.PRICE, gained());
  }

  @Test
  public void aSecondTabIsToldThatTheFirstHasPaid() throws Exception {
    house.stripe.keepEvents();
    Ordered first = house.order();
    house.stripe.pay(first.session());
    // Nobody has told of it yet: Stripe says so when the page is to be closed.
    Answer second = house.order(first.commitment(), UUID.randomUUID().toString());
    assertEquals(409, second.status());
    assertEquals("already-paid", second.code());
    assertEquals(409, house.order(first.commitment(), UUID.randomUUID().toString()).status());
    assertEquals(200, house.claim(first).status());
  }

  @Test
  public void manyTabsHaveOnePageThatCanBePaid() throws Exception {
    String commitment = PaymentHouse.commitment();
    int pages = house.stripe.sessions().size();
    List<Answer> answers = atOnce(6, () -> house.order(commitment, UUID.randomUUID().toString()));
    assertTrue(answers.stream().anyMatch(answer -> answer.status() == 201));
    List<String> all = house.stripe.sessions();
    List<String> made = all.subList(0, all.size() - pages);
    long paid = made.stream().filter(session -> isGiven(answers, session)).filter(house.stripe::pay).count();
    assertEquals(1, paid);
    assertEquals(PaymentHouse.PRICE, gained());
  }

  private static boolean isGiven(List<Answer> answers, String session) {
    return answers.stream().anyMatch(answer -> answer.body().path("checkout").asText().endsWith("/" + session));
  }

  @Test
  public void eventsInAnyOrderAndNumberComeToTheSame() throws Exception {
    house.stripe.keepEvents();
    int[][] orders = {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};
    for (int[] sequence : orders) {
      Ordered ordered = house.order();
      house.stripe.pay(ordered.session());
      String refund = house.stripe.refund(ordered.session(), 100);
      house.stripe.failRefund(refund);
      List<ObjectNode> events = house.stripe.events();
      long held = house.atStripe();
      for (int i : sequence) {
        assertEquals(200, house.stripe.send(house.webhook(), events.get(i)));
        assertEquals(200, house.stripe.send(house.webhook(), events.get(i)));
      }
      assertEquals(PaymentHouse.PRICE, house.atStripe() - held);
      assertEquals(0, house.order(ordered.id()).takenBack());
      assertEquals(200, house.claim(ordered).status());
    }
  }

  @Test
  public void anEventIsTakenAnewWhenItsEffectWasLost() throws Exception {
    house.stripe.keepEvents();
    Ordered ordered = house.order();
    house.stripe.pay(ordered.session());
    ObjectNode event = house.stripe.events().get(0);
    house.database().useTransaction(handle -> handle.execute("alter table payment_order rename to payment_order_gone"));
    try {
      assertEquals(500, house.stripe.send(house.webhook(), event));
    } finally {
      house.database().useTransaction(handle -> handle.execute("alter table payment_order_gone rename to payment_order"));
    }
    assertEquals(0, gained());
    assertEquals(200, house.stripe.send(house.webhook(), event));
    assertEquals(PaymentHouse.PRICE, gained());
  }

  @Test
  public void anEventThatCannotBeLookedUpIsToldAgain() throws Exception {
    house.stripe.keepEvents();
    Ordered ordered = house.order();
    house.stripe.pay(ordered.session());
    ObjectNode event = house.stripe.events().get(0).put("api_version", "2024-06-20");
    // What an older version says is not believed.
    event.withObject("/data/object").put("amount_total", 1);
    house.stripe.breakDown(Fault.BROKEN);
    assertEquals(503, house.stripe.send(house.webhook(), event));
    house.stripe.workAgain();
    assertEquals(200, house.stripe.send(house.webhook(), event));
    assertEquals(PaymentHouse.PRICE, gained());
    assertEquals(200, house.claim(ordered).status());
  }

  @Test
  public void nobodyElseTellsOfPayments() throws Exception {
    house.stripe.keepEvents();
    Ordered ordered = house.order();
    house.stripe.pay(ordered.session());
    String event = house.stripe.events().get(0).toString();
    long now = house.clock.instant().getEpochSecond();
    String right = FakeStripe.signature(event, now);
    assertEquals(400, house.stripe.send(house.webhook(), event.replace("490", "491"), right));
    assertEquals(400, house.stripe.send(house.webhook(), event, FakeStripe.signature(event, now - 400)));
    assertEquals(400, house.stripe.send(house.webhook(), event, FakeStripe.signature(event, now + 400)));
    assertEquals(400, house.stripe.send(house.webhook(), event, "t=" + now + ",v1=00"));
    Answer unsigned = house.send("/payments/stripe", event);
    assertEquals("not-from-stripe", unsigned.code());
    assertEquals(0, gained());
    assertEquals(200, house.stripe.send(house.webhook(), event, right));
    assertEquals(PaymentHouse.PRICE, gained());
    assertEquals(200, house.stripe.send(house.webhook(), event, right));
    assertEquals(PaymentHouse.PRICE, gained());
  }

  @Test
  public void whatIsNotOursIsTakenAndForgotten() throws Exception {
    house.stripe.keepEvents();
    Ordered ordered = house.order();
    house.stripe.pay(ordered.session());
    ObjectNode foreign = house.stripe.events().get(0);
    foreign.put("id", "evt_foreign").withObject("/data/object").putObject("metadata").put("selfsame_order", "nobody's");
    assertEquals(200, house.stripe.send(house.webhook(), foreign));
    foreign.put("id", "evt_customer").put("type", "customer.created");
    assertEquals(200, house.stripe.send(house.webhook(), foreign));
    assertEquals(0, gained());
  }

  @Test
  public void whatIsNotOfTheKeysModeBuysNothing() throws Exception {
    house.stripe.keepEvents();
    Ordered ordered = house.order();
    house.stripe.alter(ordered.session(), "livemode", true);
    house.stripe.pay(ordered.session());
    ObjectNode event = house.stripe.events().get(0).put("livemode", true);
    assertEquals(200, house.stripe.send(house.webhook(), event));
    assertTrue(house.metrics.text().contains("selfsame_stripe_events_total{outcome=\"other-mode\"} 1.0"));
    assertEquals("nor is Stripe's own answer believed", 202, house.claim(ordered).status());
    assertEquals(0, gained());
    house.stripe.alter(ordered.session(), "livemode", false);
    assertEquals(200, house.stripe.send(house.webhook(), event.put("livemode", false)));
    assertEquals(200, house.claim(ordered).status());
  }

  @Test
  public void aRefundTakesItBack() throws Exception {
    Ordered ordered = paid();
    house.stripe.refund(ordered.session(), 100);
    assertEquals(200, house.claim(ordered).status());
    assertEquals(PaymentHouse.PRICE - 100, gained());
    String rest = house.stripe.refund(ordered.session(), PaymentHouse.PRICE - 100);
    Answer gone = house.claim(ordered);
    assertEquals(410, gone.status());
    assertEquals("payment-revoked", gone.code());
    assertEquals("revoked", house.receipt(ordered.id(), ordered.secret()).body().get("state").asText());
    assertEquals(0, gained());
    house.stripe.failRefund(rest);
    assertEquals(200, house.claim(ordered).status());
    assertEquals(PaymentHouse.PRICE - 100, gained());
  }

  @Test
  public void aRefundedPictureCanBePaidAnew() throws Exception {
    Ordered ordered = paid();
    house.stripe.refund(ordered.session(), PaymentHouse.PRICE);
    String key = UUID.randomUUID().toString();
    Ordered anew = house.ordered(house.order(ordered.commitment(), key), ordered.commitment(), key);
    house.stripe.pay(anew.session());
    assertEquals(200, house.claim(anew).status());
    assertEquals(410, house.claim(ordered).status());
  }

  @Test
  public void aDisputeTakesItBackUntilItIsWon() throws Exception {
    Ordered inquired = paid();
    house.stripe.dispute(inquired.session(), "warning_needs_response");
    assertEquals(200, house.claim(inquired).status());
    Ordered won = paid();
    String dispute = house.stripe.dispute(won.session());
    assertEquals(410, house.claim(won).status());
    assertEquals(PaymentHouse.PRICE, gained());
    house.stripe.closeDispute(dispute, true);
    assertEquals(200, house.claim(won).status());
    assertEquals(2 * PaymentHouse.PRICE, gained());
    Ordered lost = paid();
    house.stripe.closeDispute(house.stripe.dispute(lost.session()), false);
    assertEquals(410, house.claim(lost).status());
    assertEquals(2 * PaymentHouse.PRICE, gained());
  }

  @Test
  public void theEndOfADisputeMayBeToldBeforeItsBeginning() throws Exception {
    Ordered ordered = paid();
    house.stripe.keepEvents();
    house.stripe.closeDispute(house.stripe.dispute(ordered.session()), true);
    List<ObjectNode> events = house.stripe.events();
    assertEquals(200, house.stripe.send(house.webhook(), events.get(1)));
    assertEquals(200, house.stripe.send(house.webhook(), events.get(0)));
    assertEquals(200, house.claim(ordered).status());
    assertEquals(PaymentHouse.PRICE, gained());
  }

  @Test
  public void aRefundAmongClaimsIsBeforeOrAfterEach() throws Exception {
    Ordered ordered = paid();
    house.stripe.keepEvents();
    house.stripe.refund(ordered.session(), PaymentHouse.PRICE);
    ObjectNode event = house.stripe.events().get(0);
    List<Answer> answers =
        atOnce(
            9,
            () -> {
              if (Thread.currentThread().getName().endsWith("-5")) {
                assertEquals(200, house.stripe.send(house.webhook(), event));
              }
              return house.claim(ordered);
            });
    assertTrue(answers.stream().allMatch(answer -> List.of(200, 410).contains(answer.status())));
    assertEquals(410, house.claim(ordered).status());
    assertEquals(0, gained());
  }

  @Test
  public void otherMoneyThanAgreedBuysNothing() throws Exception {
    Ordered ordered = house.order();
    house.stripe.alter(ordered.session(), "amount_total", 1);
    house.stripe.pay(ordered.session());
    assertEquals(202, house.claim(ordered).status());
    assertEquals(0, gained());
    assertTrue(house.metrics.text().contains("selfsame_stripe_events_total{outcome=\"mismatch\"}"));
  }

  @Test
  public void whatComesBackOfAnOrderThatIsNotPaidIsTakenOnce() throws Exception {
    house.stripe.keepEvents();
    Ordered ordered = house.order();
    house.stripe.alter(ordered.session(), "amount_total", 1);
    house.stripe.pay(ordered.session());
    house.stripe.events();
    house.stripe.refund(ordered.session(), 1);
    house.stripe.dispute(ordered.session());
    double before = mismatches();
    for (ObjectNode event : house.stripe.events()) {
      assertEquals(200, house.stripe.send(house.webhook(), event));
      assertEquals(200, house.stripe.send(house.webhook(), event));
    }
    assertEquals(2, mismatches() - before, 0);
    assertEquals(0, gained());
  }

  @Test
  public void whatComesBackOfAPaymentThatIsUnderWayIsToldAgain() throws Exception {
    house.stripe.keepEvents();
    Ordered ordered = house.order();
    house.stripe.payLater(ordered.session());
    house.stripe.refund(ordered.session(), 100);
    ObjectNode refund = house.stripe.events().get(1);
    assertEquals(503, house.stripe.send(house.webhook(), refund));
    assertEquals(Order.State.PENDING, house.order(ordered.id()).state());
    house.stripe.arrive(ordered.session(), true);
    assertEquals(200, house.stripe.send(house.webhook(), refund));
    assertEquals(PaymentHouse.PRICE - 100, gained());
  }

  @Test
  public void whatComesBackOfAnOrderWhosePageIsNotKnownIsToldAgainForSomeDays() throws Exception {
    house.stripe.keepEvents();
    Ordered ordered = house.order();
    house.stripe.pay(ordered.session());
    house.stripe.refund(ordered.session(), 100);
    String other = house.stripe.refund(ordered.session(), 50);
    List<ObjectNode> events = house.stripe.events();
    // The process died after Stripe had made the page.
    house.database().useTransaction(
        handle ->
            handle.execute(
                "update payment_order set state = 'new', session = null, url = null where id = ?", ordered.id()));
    assertEquals(503, house.stripe.send(house.webhook(), events.get(1)));
    house.clock.pass(Duration.ofDays(5));
    double before = mismatches();
    assertEquals(other, 200, house.stripe.send(house.webhook(), events.get(2)));
    assertEquals(1, mismatches() - before, 0);
    assertEquals(200, house.stripe.send(house.webhook(), events.get(0)));
    assertEquals(200, house.stripe.send(house.webhook(), events.get(1)));
    assertEquals(PaymentHouse.PRICE - 100, gained());
  }

  @Test
  public void aClockThatLeapsAmidAnOrderIsNoFaultOfTheServers() throws Exception {
    String[] from = {"Sec-Fetch-Site", "same-origin", "Idempotency-Key", ""};
    for (int readings = 1; readings <= 8; readings++) {
      house.clock.leapAfter(readings, Duration.ofHours(3));
      int status = orderFrom(from, UUID.randomUUID().toString(), PaymentHouse.commitment()).status();
      assertTrue(readings + " times read: " + status, status == 201 || status == 402);
      assertEquals(201, orderFrom(from, UUID.randomUUID().toString(), PaymentHouse.commitment()).status());
    }
  }

  private static double mismatches() {
    String name = "selfsame_stripe_events_total{outcome=\"mismatch\"} ";
    return house.metrics.text().lines()
        .filter(line -> line.startsWith(name))
        .mapToDouble(line -> Double.parseDouble(line.substring(name.length())))
        .sum();
  }

  @Test
  public void ordersOfANetworkAreLimitedByHowManyWereMade() throws Exception {
    // However long the sixty take.
    house.clock.stop();
    String[] from = {"Sec-Fetch-Site", "same-origin", "X-Forwarded-For", "192.0.2.7", "Idempotency-Key", ""};
    house.stripe.breakDown(Fault.BROKEN);
    assertEquals(503, orderFrom(from, UUID.randomUUID().toString(), PaymentHouse.commitment()).status());
    house.stripe.workAgain();
    String commitment = PaymentHouse.commitment();
    String key = UUID.randomUUID().toString();
    assertEquals(201, orderFrom(from, key, commitment).status());
    for (int i = 1; i < 60; i++) {
      assertEquals(201, orderFrom(from, UUID.randomUUID().toString(), PaymentHouse.commitment()).status());
    }
    Answer refused = orderFrom(from, UUID.randomUUID().toString(), PaymentHouse.commitment());
    assertEquals(429, refused.status());
    assertEquals(List.of("121"), refused.headers().get("retry-after"));
    assertEquals("made before", 201, orderFrom(from, key, commitment).status());
    house.clock.pass(Duration.ofMinutes(2));
    assertEquals(201, orderFrom(from, UUID.randomUUID().toString(), PaymentHouse.commitment()).status());
  }

  private static Answer orderFrom(String[] headers, String key, String commitment) throws Exception {
    headers[headers.length - 1] = key;
    String body = "{\"commitment\":\"" + commitment + "\",\"document\":\"" + PaymentHouse.DOCUMENT + "\"}";
    return house.send("/pay/orders", body, headers);
  }

  @Test
  public void aPageThatExpiredIsNotPaid() throws Exception {
    Ordered ordered = house.order();
    house.stripe.expire(ordered.session());
    Answer claimed = house.claim(ordered);
    assertEquals(402, claimed.status());
    assertEquals("not-paid", claimed.code());
    String key = UUID.randomUUID().toString();
    assertEquals(201, house.order(ordered.commitment(), key).status());
  }

  @Test
  public void moneyThatTakesDaysIsWaitedFor() throws Exception {
    Ordered comes = house.order();
    house.stripe.payLater(comes.session());
    assertEquals(202, house.claim(comes).status());
    assertEquals(409, house.order(comes.commitment(), UUID.randomUUID().toString()).status());
    house.stripe.arrive(comes.session(), true);
    assertEquals(200, house.claim(comes).status());
    Ordered stays = house.order();
    house.stripe.payLater(stays.session());
    house.stripe.arrive(stays.session(), false);
    assertEquals(402, house.claim(stays).status());
    assertEquals(PaymentHouse.PRICE, gained());
  }

  @Test
  public void twoRetakesWithinADayArePartOfIt() throws Exception {
    Ordered ordered = paid();
    String one = PaymentHouse.commitment();
    String two = PaymentHouse.commitment();
    assertEquals(200, claim(ordered, one));
    assertEquals(200, claim(ordered, one));
    assertEquals(200, claim(ordered, two));
    assertEquals(409, claim(ordered, PaymentHouse.commitment()));
    house.clock.pass(Duration.ofHours(25));
    assertEquals(200, claim(ordered, one));
    assertEquals(200, house.claim(ordered).status());
    Ordered late = paid();
    house.clock.pass(Duration.ofHours(25));
    Answer refused = house.claim(late.id(), late.secret(), PaymentHouse.commitment());
    assertEquals(409, refused.status());
    assertEquals("retakes-used", refused.code());
  }

  @Test
  public void manyRetakesAtOnceAreTwo() throws Exception {
    Ordered ordered = paid();
    List<Answer> answers = atOnce(8, () -> house.claim(ordered.id(), ordered.secret(), PaymentHouse.commitment()));
    assertEquals(2, answers.stream().filter(answer -> answer.status() == 200).count());
  }

  @Test
  public void aReceiptOpensItsOwnOrderAlone() throws Exception {
    Ordered ordered = paid();
    Ordered other = paid();
    Answer wrong = house.claim(ordered.id(), other.secret(), ordered.commitment());
    Answer unknown = house.claim("no-such-order", ordered.secret(), ordered.commitment());
    assertEquals(404, wrong.status());
    assertEquals("unknown-order", wrong.code());
    assertEquals(wrong.body(), unknown.body());
    assertEquals(404, house.receipt(ordered.id(), other.secret()).status());
  }

  @Test
  public void otherSitesCannotSend() throws Exception {
    String body = "{\"order\":\"a\",\"secret\":\"b\",\"commitment\":\"" + PaymentHouse.commitment() + "\"}";
    assertEquals(403, house.send("/receipt/claims", body, "Sec-Fetch-Site", "cross-site").status());
    assertEquals(403, house.send("/receipt/claims", body, "Sec-Fetch-Site", "none").status());
    assertEquals(403, house.send("/receipt/claims", body).status());
    assertEquals(403, house.send("/receipt/claims", body, "Origin", "https://evil.example").status());
    assertEquals(404, house.send("/receipt/claims", body, "Origin", PaymentHouse.ORIGIN).status());
  }

  @Test
  public void whatIsNotAskedRightlyIsRefused() throws Exception {
    String commitment = PaymentHouse.commitment();
    String key = UUID.randomUUID().toString();
    String good = "{\"commitment\":\"" + commitment + "\",\"document\":\"" + PaymentHouse.DOCUMENT + "\"}";
    assertEquals("idempotency-key", house.post("/pay/orders", good).code());
    assertEquals("idempotency-key", house.post("/pay/orders", good, "Idempotency-Key", "short").code());
    List<String> bad =
        List.of(
            "", "{}", "[]", "null", "x", good + good, good.replace("}", ",\"amount\":\"1\"}"), good.replace(commitment, "a"),
            good.replace("\"" + commitment + "\"", "1"), good.replace("document", "commitment"),
            good.replace(PaymentHouse.DOCUMENT, ""), good.replace(PaymentHouse.DOCUMENT, "x".repeat(201)));
    for (String body : bad) {
      Answer answer = house.post("/pay/orders", body, "Idempotency-Key", key);
      assertEquals(body, 400, answer.status());
      assertEquals(body, "malformed", answer.code());
    }
    Answer document = house.post("/pay/orders", good.replace("us-passport", "no-such"), "Idempotency-Key", key);
    assertEquals("unknown-document", document.code());
    assertEquals(413, house.post("/pay/orders", " ".repeat(5_000), "Idempotency-Key", key).status());
    assertEquals(201, house.post("/pay/orders", good, "Idempotency-Key", key).status());
  }

  @Test
  public void sizesOfOnesOwnAreSoldToo() throws Exception {
    String body = "{\"commitment\":\"" + PaymentHouse.commitment() + "\",\"document\":\"own-35x45mm-head-70..80pct\"}";
    Answer answer = house.post("/pay/orders", body, "Idempotency-Key", UUID.randomUUID().toString());
    assertEquals(201, answer.status());
    JsonNode session = house.stripe.object(house.stripe.sessions().get(0));
    assertTrue(session.get("cancel_url").asText().startsWith(PaymentHouse.ORIGIN + "/pay#"));
    assertEquals(
        PaymentHouse.ORIGIN + "/receipt#" + answer.body().get("order").asText() + "." + answer.body().get("secret").asText(),
        session.get("success_url").asText());
  }

  private static Ordered paid() throws Exception {
    Ordered ordered = house.order();
    assertTrue(house.stripe.pay(ordered.session()));
    return ordered;
  }

  private static int claim(Ordered ordered, String commitment) throws Exception {
    return house.claim(ordered.id(), ordered.secret(), commitment).status();
  }

  private long gained() {
    return house.atStripe() - before;
  }

  private static <T> List<T> atOnce(int times, Callable<T> work) throws Exception {
    ExecutorService crowd = Executors.newFixedThreadPool(times);
    try {
      List<T> results = new ArrayList<>();
      for (Future<T> one : crowd.invokeAll(Collections.nCopies(times, work))) {
        results.add(one.get());
      }
      return results;
    } finally {
      crowd.shutdownNow();
    }
  }

  private static boolean isSigned(SignedEntitlement signed, byte[] spki) throws Exception {
    Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
    signature.initVerify(KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(spki)));
    signature.update(signed.entitlement().payload());
    return signature.verify(signed.signatureBytes());
  }
}
