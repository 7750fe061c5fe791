package app.selfsame.payment;

import app.selfsame.ledger.Ledger;
import app.selfsame.payment.stripe.FakeStripe;
import app.selfsame.store.Database;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What a database and Stripe say of orders that people were told are paid. */
public final class BookedOrders {
  /** What each order is for. */
  public static final String DOCUMENT = PaymentHouse.DOCUMENT;

  private BookedOrders() {}

  /** Of a picture that nobody else has. */
  public static String commitment() {
    return PaymentHouse.commitment();
  }

  /** What is lost, doubled or does not add up; {@link PaymentHouse#PRICE} for each order, and no other order is paid. */
  public static List<String> faults(Database database, FakeStripe stripe, List<String> orders) throws Exception {
    List<String> faults = new ArrayList<>(stripe.mistakes());
    Ledger ledger = new Ledger(Clock.systemUTC());
    database.reading(ledger::unbalanced).forEach(account -> faults.add(account + " does not add up"));
    new Reconciliation(database, ledger, stripe.gateway(), Clock.systemUTC())
        .compare(Duration.ofDays(1))
        .forEach(difference -> faults.add(difference.toString()));
    long booked = database.reading(handle -> ledger.balance(handle, Books.atStripe("EUR")));
    if (booked != PaymentHouse.PRICE * orders.size()) {
      faults.add(orders.size() + " purchases and " + booked + " cents");
    }
    for (String order : orders) {
      Order kept = database.reading(handle -> new Orders(Clock.systemUTC()).find(handle, order)).orElseThrow();
      if (kept.state() != Order.State.PAID) {
        faults.add(order + " is " + kept.state());
      }
    }
    return faults;
  }
}
