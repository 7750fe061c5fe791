package app.selfsame.payment.stripe;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import app.selfsame.money.Money;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.Test;

/** What is taken for an event of Stripe's, and what is not. */
public class StripeEventsTest {
  private static final Instant NOW = Instant.parse("2026-11-29T06:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  private static FakeStripe stripe;

  private final StripeEvents events = new StripeEvents(FakeStripe.secret(FakeStripe.WEBHOOK_SECRET), CLOCK);
  private static int orders;
  private final String order = "order-" + ++orders;
  private ObjectNode event;
  private String body;

  @BeforeClass
  public static void start() {
    stripe = new FakeStripe(CLOCK);
  }

  @AfterClass
  public static void stop() {
    stripe.close();
  }

  @Before
  public void pay() throws Exception {
    stripe.events();
    String session = stripe.gateway().open(request(order)).id();
    stripe.pay(session);
    event = stripe.events().get(0);
    body = event.toString();
  }

  @Test
  public void whatIsSignedIsRead() throws Exception {
    StripeEvent read = read(body, signature(NOW));
    assertEquals(event.get("id").asText(), read.id());
    CheckoutFact fact = (CheckoutFact) read.fact().orElseThrow();
    assertEquals(CheckoutFact.Status.PAID, fact.status());
    assertEquals(Optional.of(order), fact.order());
    assertEquals(new Money(490, "EUR"), fact.total());
  }

  @Test
  public void whatIsChangedInAnyWayIsRefused() {
    String signature = signature(NOW);
    refuse(body.replace("490", "491"), signature);
    refuse(body + " ", signature);
    refuse(body.substring(0, body.length() - 1), signature);
    refuse(body, signature.replace("v1=", "v0="));
    refuse(body, signature.substring(0, signature.length() - 1));
    refuse(body, signature.replace("t=" + NOW.getEpochSecond(), "t=" + (NOW.getEpochSecond() + 1)));
    refuse(body, "");
    refuse(body, "t=x,v1=" + "0".repeat(64));
    refuse("", FakeStripe.signature("", NOW.getEpochSecond()));
    refuse("{}", FakeStripe.signature("{}", NOW.getEpochSecond()));
    refuse("[1]", FakeStripe.signature("[1]", NOW.getEpochSecond()));
  }

  @Test
  public void whatIsFiveMinutesFromNowIsRefusedOnEitherSide() throws Exception {
    Duration most = Duration.ofMinutes(5);
    read(body, signature(NOW.minus(most)));
    read(body, signature(NOW.plus(most)));
    refuse(body, signature(NOW.minus(most).minusSeconds(1)));
    refuse(body, signature(NOW.plus(most).plusSeconds(1)));
  }

  @Test
  public void bytesThatAreNoTextAreRefused() {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    bytes[10] = (byte) 0xff;
    assertThrows(InvalidEventException.class, () -> events.read(bytes, signature(NOW)));
  }

  @Test
  public void anotherVersionsWordsAreNotTakenForOurs() throws Exception {
    event.put("api_version", "2024-06-20");
    body = event.toString();
    StripeEvent read = read(body, signature(NOW));
    assertEquals(Optional.empty(), read.fact());
    assertEquals(Optional.of(StripeEvent.Subject.CHECKOUT), read.subject());
    assertEquals(CheckoutFact.Status.PAID, ((CheckoutFact) stripe.gateway().now(read)).status());
  }

  @Test
  public void whatIsNotLookedAtHasNoSubject() throws Exception {
    event.put("type", "customer.created");
    body = event.toString();
    assertEquals(Optional.empty(), read(body, signature(NOW)).subject());
  }

  @Test
  public void moneyThatDoesNotComeIsTold() throws Exception {
    String session = stripe.gateway().open(request(order + "-later")).id();
    stripe.payLater(session);
    stripe.arrive(session, false);
    List<ObjectNode> told = stripe.events();
    assertEquals(List.of(CheckoutFact.Status.PENDING, CheckoutFact.Status.FAILED), told.stream().map(this::status).toList());
    ObjectNode older = told.get(1).put("api_version", "2024-06-20");
    StripeEvent failure = read(older.toString(), FakeStripe.signature(older.toString(), NOW.getEpochSecond()));
    assertEquals(CheckoutFact.Status.FAILED, ((CheckoutFact) stripe.gateway().now(failure)).status());
  }

  private CheckoutFact.Status status(ObjectNode told) {
    try {
      StripeEvent read = read(told.toString(), FakeStripe.signature(told.toString(), NOW.getEpochSecond()));
      return ((CheckoutFact) read.fact().orElseThrow()).status();
    } catch (InvalidEventException e) {
      throw new AssertionError(e);
    }
  }

  private String signature(Instant at) {
    return FakeStripe.signature(body, at.getEpochSecond());
  }

  private StripeEvent read(String text, String signature) throws InvalidEventException {
    return events.read(text.getBytes(StandardCharsets.UTF_8), signature);
  }

  private void refuse(String text, String signature) {
    assertThrows(InvalidEventException.class, () -> read(text, signature));
  }

  private static CheckoutRequest request(String order) {
    return new CheckoutRequest(
        order, "Photo", new Money(490, "EUR"), CheckoutRequest.Tax.NONE, false, "https://a.example/r", "https://a.example/p",
        NOW.plus(Duration.ofHours(1)));
  }
}
