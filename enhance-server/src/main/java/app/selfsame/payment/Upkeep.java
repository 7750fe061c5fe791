package app.selfsame.payment;

import app.selfsame.idempotency.IdempotencyKeys;
import app.selfsame.money.Money;
import app.selfsame.payment.stripe.StripeException;
import app.selfsame.store.Database;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is done each day: old things are forgotten, orders without an end looked at, and ledger and Stripe compared. */
final class Upkeep implements Runnable {
  /** In UTC. */
  static final LocalTime DAILY_AT = LocalTime.of(3, 30);

  private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);
  private static final Duration COMPARED = Duration.ofDays(40);
  // Letters are tried for a day.
  private static final Duration EMAIL_KEPT = Duration.ofDays(2);
  private static final Duration UNPAID_KEPT = Duration.ofDays(30);
  // Seven years, and the one from whose end they are counted.
  static final Duration PAID_KEPT = Duration.ofDays(8 * 366);

  private final Database database;
  private final Orders orders;
  private final IdempotencyKeys keys;
  private final Events events;
  private final Aftermath aftermath;
  private final Reconciliation reconciliation;
  private final PaymentMetrics metrics;
  private final Clock clock;

  Upkeep(
      Database database,
      Orders orders,
      IdempotencyKeys keys,
      Events events,
      Aftermath aftermath,
      Reconciliation reconciliation,
      PaymentMetrics metrics,
      Clock clock) {
    this.database = database;
    this.orders = orders;
    this.keys = keys;
    this.events = events;
    this.aftermath = aftermath;
    this.reconciliation = reconciliation;
    this.metrics = metrics;
    this.clock = clock;
  }

  @Override
  public void run() {
    database.useTransaction(
        handle -> {
          keys.forgetOld(handle);
          events.forgetOld(handle);
          orders.forgetEmails(handle, clock.instant().minus(EMAIL_KEPT));
          orders.forgetUnpaid(handle, clock.instant().minus(UNPAID_KEPT));
          orders.forgetPaid(handle, clock.instant().minus(PAID_KEPT));
        });
    aftermath.sweep();
    try {
      List<Difference> found = reconciliation.compare(COMPARED);
      metrics.compared(found.size());
      found.forEach(
          difference ->
              LOG.atError()
                  .addKeyValue("what", difference.what())
                  .addKeyValue("id", difference.id())
                  .addKeyValue("ours", amount(difference.ours()))
                  .addKeyValue("theirs", amount(difference.theirs()))
                  .log("ledger-difference"));
      LOG.atInfo().addKeyValue("differences", found.size()).log("reconciled");
    } catch (StripeException e) {
      LOG.atWarn().addKeyValue("why", e.getMessage()).log("reconcile-failed");
    }
  }

  private static String amount(Optional<Money> amount) {
    return amount.map(Money::text).orElse("");
  }
}
