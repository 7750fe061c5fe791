package app.selfsame.payment;

import app.selfsame.jobs.Work;
import app.selfsame.payment.stripe.CheckoutFact;
import app.selfsame.payment.stripe.StripeException;
import app.selfsame.payment.stripe.StripeGateway;
import app.selfsame.store.Database;
import java.util.Optional;

/** Closes the page of an order that was called off, so that nobody pays for what nobody gets. */
final class Closing implements Work {
  private final Database database;
  private final Orders orders;
  private final Settlement settlement;
  private final StripeGateway stripe;

  Closing(Database database, Orders orders, Settlement settlement, StripeGateway stripe) {
    this.database = database;
    this.orders = orders;
    this.settlement = settlement;
    this.stripe = stripe;
  }

  @Override
  public void run(String id) throws StripeException {
    Optional<String> session = database.reading(handle -> orders.find(handle, id)).flatMap(Order::session);
    if (session.isPresent()) {
      // It may have been paid before.
      CheckoutFact page = stripe.close(session.get());
      database.useTransaction(handle -> settlement.apply(handle, page));
    }
  }
}
