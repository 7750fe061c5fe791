package app.selfsame.payment;

import app.selfsame.jobs.Work;
import app.selfsame.payment.stripe.CheckoutFact;
import app.selfsame.payment.stripe.StripeException;
import app.selfsame.payment.stripe.StripeGateway;
import app.selfsame.store.Database;
import java.time.Duration;
import java.util.Optional;

/** Looks at an order when it can no longer be paid, for the case that nobody has told what became of it. */
final class Aftermath implements Work {
  /** So long after the end, Stripe has closed the page. */
  static final Duration LATER = Duration.ofMinutes(5);

  private final Database database;
  private final Orders orders;
  private final Settlement settlement;
  private final StripeGateway stripe;

  Aftermath(Database database, Orders orders, Settlement settlement, StripeGateway stripe) {
    this.database = database;
    this.orders = orders;
    this.settlement = settlement;
    this.stripe = stripe;
  }

  @Override
  public void run(String id) throws StripeException {
    Optional<Order> order = database.reading(handle -> orders.find(handle, id));
    if (order.isEmpty() || !order.get().isAwaited()) {
      return;
    }
    if (order.get().session().isEmpty()) {
      database.useTransaction(handle -> orders.callOff(handle, id));
      return;
    }
    CheckoutFact page = stripe.checkout(order.get().session().get());
    database.useTransaction(handle -> settlement.apply(handle, page));
  }
}
