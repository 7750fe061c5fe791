package app.selfsame.payment;

import app.selfsame.jobs.Job;
import app.selfsame.jobs.Work;
import app.selfsame.payment.Order.State;
import app.selfsame.payment.stripe.CheckoutFact;
import app.selfsame.payment.stripe.StripeException;
import app.selfsame.payment.stripe.StripeGateway;
import app.selfsame.store.Database;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at orders when they can no longer be paid, for the case that nobody has told what became of them. Those whose
 * money is under way are looked at again some hours later, and then each day until they are given up.
 */
final class Aftermath {
  private static final Logger LOG = LoggerFactory.getLogger(Aftermath.class);
  /** So long after the end, Stripe has closed the page. */
  private static final Duration LATER = Duration.ofMinutes(5);
  private static final List<Duration> PAUSES = List.of(Duration.ofHours(1), Duration.ofHours(3), Duration.ofHours(8));
  // No way to pay takes as long.
  private static final Duration IN_ALL = Duration.ofDays(30);
  private static final String LOOK = "#";

  private final Database database;
  private final Orders orders;
  private final Settlement settlement;
  private final StripeGateway stripe;
  private final Clock clock;
  private final Job looking;

  /**
   * @param jobs where the looking is put off to
   */
  Aftermath(
      Database database,
      Orders orders,
      Settlement settlement,
      StripeGateway stripe,
      Clock clock,
      Function<Work, Job> jobs) {
    this.database = database;
    this.orders = orders;
    this.settlement = settlement;
    this.stripe = stripe;
    this.clock = clock;
    looking = jobs.apply(this::look);
  }

  /** Will look at an order that has been made in this transaction. */
  void follow(Handle transaction, Order order) {
    looking.schedule(transaction, order.id(), order.until().plus(LATER));
  }

  /** Looks at all that nobody knows the end of: their job may be lost, and so may what Stripe told. */
  void sweep() {
    Instant now = clock.instant();
    database.useTransaction(
        handle -> {
          for (String id : orders.overdue(handle, now.minus(IN_ALL))) {
            LOG.atWarn().addKeyValue("order", id).log("order-given-up");
            orders.end(handle, id, State.EXPIRED);
          }
          // Once: the next day looks again.
          orders.overdue(handle, now.minus(LATER)).forEach(id -> looking.schedule(handle, id + LOOK + PAUSES.size()));
        });
  }

  /**
   * Looks.
   *
   * @param job the order's id, and how often it has been looked at before
   */
  private void look(String job) throws StripeException {
    int mark = job.indexOf(LOOK);
    String id = mark < 0 ? job : job.substring(0, mark);
    int looks = mark < 0 ? 0 : Integer.parseInt(job.substring(mark + 1));
    Optional<Order> order = database.reading(handle -> orders.find(handle, id));
    if (order.isEmpty() || !order.get().isAwaited()) {
      return;
    }
    if (order.get().session().isEmpty()) {
      database.useTransaction(handle -> orders.callOff(handle, id));
      return;
    }
    CheckoutFact page = stripe.checkout(order.get().session().get());
    database.useTransaction(
        handle -> {
          settlement.apply(handle, page);
          if (looks < PAUSES.size() && orders.find(handle, id).filter(Order::isAwaited).isPresent()) {
            // A job of another name, as this one is there until it has returned.
            looking.schedule(handle, id + LOOK + (looks + 1), clock.instant().plus(PAUSES.get(looks)));
          }
        });
  }
}
