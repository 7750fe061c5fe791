package app.selfsame.payment;

import app.selfsame.payment.stripe.CheckoutFact;
import app.selfsame.payment.stripe.DisputeFact;
import app.selfsame.payment.stripe.RefundFact;
import app.selfsame.payment.stripe.StripeEvent;
import app.selfsame.payment.stripe.StripeException;
import app.selfsame.payment.stripe.StripeFact;
import app.selfsame.payment.stripe.StripeGateway;
import app.selfsame.store.Database;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Takes what Stripe tells: each event once, in one transaction with what comes of it. */
final class Events {
  private static final Duration REMEMBERED = Duration.ofDays(60);
  // Stripe tells of something for three days.
  private static final Duration TOLD_WITHIN = Duration.ofDays(4);

  private final Database database;
  private final Orders orders;
  private final Settlement settlement;
  private final StripeGateway stripe;
  private final Clock clock;

  Events(Database database, Orders orders, Settlement settlement, StripeGateway stripe, Clock clock) {
    this.database = database;
    this.orders = orders;
    this.settlement = settlement;
    this.stripe = stripe;
    this.clock = clock;
  }

  /** Takes an event by what it says itself; empty when Stripe has to be asked first. */
  Optional<Outcome> take(StripeEvent event) {
    if (event.isLive() != stripe.isLive()) {
      return Optional.of(Outcome.OTHER_MODE);
    }
    if (event.subject().isEmpty()) {
      return Optional.of(Outcome.FOREIGN);
    }
    return event.fact().map(fact -> taken(event, fact, false)).filter(outcome -> outcome != Outcome.TOO_EARLY);
  }

  /** Asks Stripe for what an event does not say, and takes it. */
  Outcome takeAsking(StripeEvent event) throws StripeException {
    StripeFact fact = event.fact().isPresent() ? event.fact().get() : stripe.now(event);
    Outcome outcome = taken(event, fact, false);
    if (outcome != Outcome.TOO_EARLY) {
      return outcome;
    }
    // Of a payment that this server has not heard of, or not yet.
    Optional<String> id = payment(fact).isPresent() ? stripe.orderOf(payment(fact).get()) : Optional.empty();
    Optional<Order> order = id.flatMap(found -> database.reading(handle -> orders.find(handle, found)));
    if (order.isEmpty()) {
      return Outcome.FOREIGN;
    }
    if (order.get().session().isEmpty()) {
      // The page is known by what tells of its payment, which Stripe may still send.
      boolean isHopeless = clock.instant().isAfter(order.get().until().plus(TOLD_WITHIN));
      return isHopeless ? taken(event, fact, true) : Outcome.TOO_EARLY;
    }
    CheckoutFact page = stripe.checkout(order.get().session().get());
    database.useTransaction(handle -> settlement.apply(handle, page));
    return taken(event, fact, page.status() != CheckoutFact.Status.PENDING);
  }

  /** Forgets events that Stripe will not tell again. */
  static void forgetOld(Handle transaction, Instant now) {
    transaction.execute("delete from payment_event where made_at_millis < ?", now.minus(REMEMBERED).toEpochMilli());
  }

  /**
   * Takes an event.
   *
   * @param isLast whether no payment will be told of that it could be about
   */
  private Outcome taken(StripeEvent event, StripeFact fact, boolean isLast) {
    try {
      return database.inTransaction(handle -> taken(handle, event, fact, isLast));
    } catch (TooEarlyException e) {
      return Outcome.TOO_EARLY;
    }
  }

  private Outcome taken(Handle transaction, StripeEvent event, StripeFact fact, boolean isLast)
      throws TooEarlyException {
    int rows =
        transaction.execute(
            "insert into payment_event (id, made_at_millis) values (?, ?) on conflict do nothing",
            event.id(),
            clock.millis());
    if (rows == 0) {
      return Outcome.REPEATED;
    }
    Outcome outcome = settlement.apply(transaction, fact);
    if (outcome == Outcome.TOO_EARLY && isLast) {
      // Told again it would come to the same, and Stripe gives up servers that refuse for days.
      return Settlement.mismatch("unpaid");
    }
    if (outcome == Outcome.TOO_EARLY) {
      // The event must be found new when it comes again.
      throw new TooEarlyException();
    }
    return outcome;
  }

  private static Optional<String> payment(StripeFact fact) {
    if (fact instanceof RefundFact refund) {
      return refund.paymentIntent();
    }
    return fact instanceof DisputeFact dispute ? dispute.paymentIntent() : Optional.empty();
  }

  private static final class TooEarlyException extends Exception {
    TooEarlyException() {
      super(null, null, false, false);
    }
  }
}
