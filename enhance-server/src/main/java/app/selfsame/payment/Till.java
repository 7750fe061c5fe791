package app.selfsame.payment;

import app.selfsame.company.CompanyId;
import app.selfsame.entitlement.Commitment;
import app.selfsame.http.Origin;
import app.selfsame.http.Problem;
import app.selfsame.http.ProblemException;
import app.selfsame.idempotency.Claim;
import app.selfsame.idempotency.IdempotencyKey;
import app.selfsame.idempotency.IdempotencyKeys;
import app.selfsame.message.Argument;
import app.selfsame.message.Texts;
import app.selfsame.money.Money;
import app.selfsame.pages.SpokenLanguage;
import app.selfsame.payment.Order.State;
import app.selfsame.payment.pack.CreditPack;
import app.selfsame.payment.stripe.CheckoutFact;
import app.selfsame.payment.stripe.CheckoutRequest;
import app.selfsame.payment.stripe.CheckoutRequest.Tax;
import app.selfsame.payment.stripe.StripeException;
import app.selfsame.payment.stripe.StripeGateway;
import app.selfsame.secret.Secrets;
import app.selfsame.store.Database;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/**
 * Takes orders, and has Stripe make the page at which each is paid. The order is written down before Stripe hears of
 * it, so that whatever dies between the two leaves what the same request finds again.
 */
final class Till {
  /** What is asked for twice makes one order, whichever of the addresses it came by. */
  private static final String SCOPE = "order";
  // Stripe takes no page that ends within half an hour; some of that is the way there.
  private static final Duration LEAST = Duration.ofMinutes(31);
  private static final int TRIES = 3;

  private final Database database;
  private final Orders orders;
  private final Receipts receipts;
  private final IdempotencyKeys keys;
  private final Settlement settlement;
  private final StripeGateway stripe;
  private final Origin origin;
  private final Aftermath aftermath;
  private final Clock clock;

  /**
   * @param aftermath looks at orders that can no longer be paid
   */
  Till(
      Database database,
      Orders orders,
      Receipts receipts,
      IdempotencyKeys keys,
      Settlement settlement,
      StripeGateway stripe,
      Origin origin,
      Aftermath aftermath,
      Clock clock) {
    this.database = database;
    this.orders = orders;
    this.receipts = receipts;
    this.keys = keys;
    this.settlement = settlement;
    this.stripe = stripe;
    this.origin = origin;
    this.aftermath = aftermath;
    this.clock = clock;
  }

  /**
   * An order that can be paid.
   *
   * @param secret by which what was paid for is claimed
   * @param checkout the address of Stripe's page
   */
  record Opened(String order, String secret, String checkout) {}

  /**
   * Sells a photo. Waits for Stripe.
   *
   * @throws ProblemException when it is refused
   * @throws StripeException when Stripe does not make the page
   */
  Opened sell(
      Commitment commitment,
      String document,
      Money price,
      Tax tax,
      String language,
      IdempotencyKey key,
      OrderLimit.Turn turn)
      throws StripeException {
    Order.Photo photo = new Order.Photo(commitment.text(), document);
    Order wanted = wanted(Optional.of(photo), Optional.empty(), language, price, tax);
    return sold(wanted, commitment.text() + "\n" + document, key, turn, transaction -> {});
  }

  /**
   * Sells credits. Waits for Stripe.
   *
   * @param company that gets them
   * @param onTaken is part of the transaction in which the order is written down, and not called for one that was before
   * @throws ProblemException when it is refused
   * @throws StripeException when Stripe does not make the page
   */
  Opened sell(
      CompanyId company,
      CreditPack pack,
      Tax tax,
      String language,
      IdempotencyKey key,
      OrderLimit.Turn turn,
      Consumer<Handle> onTaken)
      throws StripeException {
    Order.Credit credit = new Order.Credit(company.text(), pack.credits());
    Order wanted = wanted(Optional.empty(), Optional.of(credit), language, pack.price(), tax);
    return sold(wanted, company.text() + "\n" + pack.text(), key, turn, onTaken);
  }

  private Opened sold(
      Order wanted, String request, IdempotencyKey key, OrderLimit.Turn turn, Consumer<Handle> onTaken)
      throws StripeException {
    try {
      return open(taken(wanted, request, key, turn, onTaken), key);
    } catch (StripeException e) {
      turn.giveBack();
      throw e;
    }
  }

  private Order wanted(
      Optional<Order.Photo> photo, Optional<Order.Credit> credit, String language, Money price, Tax tax) {
    return new Order(
        Secrets.id(),
        photo,
        credit,
        language,
        price,
        tax,
        State.NEW,
        clock.instant().plus(Orders.PAYABLE).truncatedTo(ChronoUnit.SECONDS),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        0,
        0,
        false,
        false);
  }

  /** The order that is made for a key, or was. */
  private Order taken(
      Order wanted, String request, IdempotencyKey key, OrderLimit.Turn turn, Consumer<Handle> onTaken)
      throws StripeException {
    for (int tried = 1; ; tried++) {
      try {
        return database.inTransaction(handle -> take(handle, wanted, request, key, turn, onTaken));
      } catch (OtherOrderException e) {
        if (tried == TRIES) {
          // A crowd of tabs, each of which takes the others' pages away.
          throw new ProblemException(Problem.of(PaymentRefusal.DOWN), Map.of("Retry-After", "5"));
        }
        callOff(e.order());
      }
    }
  }

  private Order take(
      Handle transaction,
      Order wanted,
      String request,
      IdempotencyKey key,
      OrderLimit.Turn turn,
      Consumer<Handle> onTaken) {
    Claim claim = keys.claim(transaction, SCOPE, key, request, wanted.id());
    if (claim.kind() == Claim.Kind.OTHER) {
      throw new ProblemException(Problem.of(PaymentRefusal.OTHER_REQUEST));
    }
    if (claim.kind() == Claim.Kind.SAME) {
      return orders.find(transaction, claim.id())
          .orElseThrow(() -> new ProblemException(Problem.of(PaymentRefusal.NOT_PAID)));
    }
    turn.take();
    add(transaction, wanted);
    receipts.allow(transaction, wanted.id(), receipts.secret(key, wanted.id()));
    aftermath.follow(transaction, wanted);
    onTaken.accept(transaction);
    return wanted;
  }

  private void add(Handle transaction, Order wanted) {
    boolean isAdded = orders.add(transaction, wanted);
    if (wanted.photo().isEmpty()) {
      return;
    }
    String commitment = wanted.photo().get().commitment();
    if (!isAdded) {
      throw orders.awaited(transaction, commitment)
          .map(OtherOrderException::new)
          .orElseThrow(() -> new IllegalStateException("an order that is neither added nor there"));
    }
    // Only now, as somebody else's that was awaited may have become paid meanwhile.
    if (orders.isPaid(transaction, commitment)) {
      throw new ProblemException(Problem.of(PaymentRefusal.ALREADY_PAID));
    }
  }

  /** Another tab has asked for the same picture: its page is closed first, so that it is not paid twice. */
  private void callOff(Order other) throws StripeException {
    if (other.state() == State.NEW) {
      // Whoever waits for its page is not given it; or has been meanwhile, which the next try finds.
      database.useTransaction(handle -> orders.callOff(handle, other.id()));
      return;
    }
    CheckoutFact page = stripe.close(other.session().orElseThrow());
    database.useTransaction(handle -> settlement.apply(handle, page));
    if (page.status() == CheckoutFact.Status.PAID || page.status() == CheckoutFact.Status.PENDING) {
      throw new ProblemException(Problem.of(PaymentRefusal.ALREADY_PAID));
    }
  }

  private Opened open(Order order, IdempotencyKey key) throws StripeException {
    String secret = receipts.secret(key, order.id());
    if (order.state() != State.NEW) {
      return new Opened(order.id(), secret, payableAt(order));
    }
    if (clock.instant().plus(LEAST).isAfter(order.until())) {
      throw new ProblemException(Problem.of(PaymentRefusal.NOT_PAID));
    }
    CheckoutFact page = stripe.open(request(order, secret));
    boolean isOpen = database.inTransaction(handle -> orders.open(handle, order.id(), page));
    if (!isOpen) {
      // The same request has been faster, or another tab has called it off.
      Order now = database.reading(handle -> orders.find(handle, order.id()).orElseThrow());
      return new Opened(order.id(), secret, payableAt(now));
    }
    return new Opened(order.id(), secret, page.url().orElseThrow());
  }

  /** The address of an order's page, which is worth nothing once the order is paid, called off or over. */
  private static String payableAt(Order order) {
    return switch (order.state()) {
      case OPEN -> order.url().orElseThrow();
      case PENDING, PAID -> throw new ProblemException(Problem.of(PaymentRefusal.ALREADY_PAID));
      case NEW, EXPIRED, FAILED -> throw new ProblemException(Problem.of(PaymentRefusal.NOT_PAID));
    };
  }

  private CheckoutRequest request(Order order, String secret) {
    Texts words = SpokenLanguage.texts(order.language());
    String title =
        order.credits()
            .map(credit -> words.say(PaymentMessage.CREDITS, Argument.count(Math.toIntExact(credit.count()))))
            .orElseGet(() -> words.say(PaymentMessage.PHOTO));
    String receipt =
        order.photo()
            .map(photo -> "/receipt#" + order.id() + "." + secret)
            .orElseGet(() -> CreditPages.paid(company(order)));
    String back =
        order.photo()
            .map(photo -> "/pay#" + photo.commitment() + "." + photo.document())
            .orElseGet(() -> CreditPages.path(company(order)));
    return new CheckoutRequest(
        order.id(),
        title,
        order.price(),
        order.tax(),
        // Companies deduct what they pay, and for that they need an invoice.
        order.credits().isPresent(),
        origin.at(receipt),
        origin.at(back),
        order.until());
  }

  private static CompanyId company(Order order) {
    return new CompanyId(order.credits().orElseThrow().owner());
  }

  /** There is another order for the same picture. */
  private static final class OtherOrderException extends RuntimeException {
    private final transient Order order;

    OtherOrderException(Order order) {
      super(null, null, false, false);
      this.order = order;
    }

    Order order() {
      return order;
    }
  }
}
