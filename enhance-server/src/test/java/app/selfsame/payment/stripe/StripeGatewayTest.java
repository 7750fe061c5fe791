package app.selfsame.payment.stripe;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;

import app.selfsame.money.Money;
import app.selfsame.payment.stripe.FakeStripe.Fault;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.After;
import org.junit.Test;

/** What is asked of Stripe, and what its answers come to. */
public class StripeGatewayTest {
  private static final String PAGE = "https://a.example/";

  private final FakeStripe stripe = new FakeStripe();
  private final StripeGateway gateway = stripe.gateway();
  private final Instant until = Instant.now().plus(Duration.ofHours(1));

  @After
  public void everythingWasAsStripeHasIt() {
    stripe.close();
    assertEquals(List.of(), stripe.mistakes());
  }

  @Test
  public void aPageIsMadePaidAndToldOf() throws Exception {
    CheckoutFact made = gateway.open(request("a", CheckoutRequest.Tax.NONE));
    assertEquals(CheckoutFact.Status.OPEN, made.status());
    assertEquals(Optional.of("a"), made.order());
    assertEquals(new Money(490, "EUR"), made.total());
    assertEquals(Optional.of(stripe.base() + "/c/pay/" + made.id()), made.url());
    stripe.pay(made.id());
    CheckoutFact paid = gateway.checkout(made.id());
    assertEquals(CheckoutFact.Status.PAID, paid.status());
    assertEquals(Optional.of(FakeStripe.EMAIL), paid.email());
    assertEquals(Optional.of("a"), gateway.orderOf(paid.paymentIntent().orElseThrow()));
    assertEquals(
        List.of(new PaymentFact(paid.paymentIntent().orElseThrow(), Optional.of("a"), new Money(490, "EUR"))),
        gateway.payments(Instant.EPOCH));
  }

  @Test
  public void whatIsAskedTwiceIsDoneOnce() throws Exception {
    CheckoutRequest request = request("a", CheckoutRequest.Tax.NONE);
    assertEquals(gateway.open(request).id(), gateway.open(request).id());
    assertEquals(1, stripe.sessions().size());
    CheckoutRequest other =
        new CheckoutRequest(
            "a", "Photo", new Money(1, "EUR"), CheckoutRequest.Tax.NONE, false, PAGE, PAGE, until);
    assertThrows(StripeRefusedException.class, () -> gateway.open(other));
  }

  @Test
  public void anAnswerThatIsLostIsAskedForAgain() throws Exception {
    stripe.breakDown(Fault.ANSWER_LOST);
    assertThrows(StripeUnreachableException.class, () -> gateway.open(request("a", CheckoutRequest.Tax.NONE)));
    stripe.workAgain();
    gateway.open(request("a", CheckoutRequest.Tax.NONE));
    assertEquals(1, stripe.sessions().size());
  }

  @Test
  public void taxesArePartOfThePriceOrOnTop() throws Exception {
    CheckoutFact included = gateway.open(request("a", CheckoutRequest.Tax.INCLUDED));
    assertEquals(new Money(490, "EUR"), included.total());
    assertEquals(78, included.taxMinor());
    CheckoutRequest business =
        new CheckoutRequest(
            "b", "100 credits", new Money(2_900, "EUR"), CheckoutRequest.Tax.ADDED, true, PAGE, PAGE, until);
    CheckoutFact added = gateway.open(business);
    assertEquals(new Money(3_451, "EUR"), added.total());
    assertEquals(551, added.taxMinor());
  }

  @Test
  public void aPageIsClosedUnlessSomebodyWasFaster() throws Exception {
    String open = gateway.open(request("a", CheckoutRequest.Tax.NONE)).id();
    assertEquals(CheckoutFact.Status.EXPIRED, gateway.close(open).status());
    assertFalse(stripe.pay(open));
    assertEquals(CheckoutFact.Status.EXPIRED, gateway.close(open).status());
    String paid = gateway.open(request("b", CheckoutRequest.Tax.NONE)).id();
    stripe.pay(paid);
    assertEquals(CheckoutFact.Status.PAID, gateway.close(paid).status());
  }

  @Test
  public void moneyThatIsUnderWayIsNotThere() throws Exception {
    String session = gateway.open(request("a", CheckoutRequest.Tax.NONE)).id();
    stripe.payLater(session);
    assertEquals(CheckoutFact.Status.PENDING, gateway.checkout(session).status());
    assertEquals(List.of(), gateway.payments(Instant.EPOCH));
  }

  @Test
  public void whatIsBrokenMayBeAskedAgainAndWhatIsRefusedMayNot() {
    for (Fault fault : List.of(Fault.BROKEN, Fault.TOO_MANY_REQUESTS, Fault.GARBLED, Fault.ANSWER_LOST)) {
      stripe.breakDown(fault);
      assertThrows(fault.name(), StripeUnreachableException.class, () -> gateway.checkout("cs_test_1"));
    }
    stripe.workAgain();
    StripeRefusedException missing = assertThrows(StripeRefusedException.class, () -> gateway.checkout("cs_test_1"));
    assertEquals("resource_missing", missing.getMessage());
    assertThrows(StripeRefusedException.class, () -> stripe.gateway(FakeStripe.secret("sk_test_other")).checkout("cs_test_1"));
  }

  @Test
  public void listsAreReadToTheirEnd() throws Exception {
    Set<String> orders = IntStream.range(0, 110).mapToObj(i -> "order-" + i).collect(Collectors.toSet());
    for (String order : orders) {
      String session = gateway.open(request(order, CheckoutRequest.Tax.NONE)).id();
      stripe.pay(session);
      stripe.refund(session, 1);
    }
    stripe.dispute(stripe.sessions().get(0));
    assertEquals(
        orders,
        gateway.payments(Instant.EPOCH).stream().map(payment -> payment.order().orElseThrow()).collect(Collectors.toSet()));
    assertEquals(110, gateway.refunds(Instant.EPOCH).size());
    assertEquals(List.of(DisputeFact.Status.OPEN), gateway.disputes(Instant.EPOCH).stream().map(DisputeFact::status).toList());
    assertEquals(List.of(), gateway.payments(Instant.now().plusSeconds(60)));
  }

  private CheckoutRequest request(String order, CheckoutRequest.Tax tax) {
    return new CheckoutRequest(
        order, "Photo", new Money(490, "EUR"), tax, false, "https://a.example/receipt#a.b", "https://a.example/pay", until);
  }
}
