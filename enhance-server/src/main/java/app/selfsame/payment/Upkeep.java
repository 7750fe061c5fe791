package app.selfsame.payment;

import app.selfsame.money.Money;
import app.selfsame.payment.stripe.StripeException;
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

  private final Forgetting forgetting;
  private final Aftermath aftermath;
  private final Reconciliation reconciliation;
  private final PaymentMetrics metrics;

  Upkeep(Forgetting forgetting, Aftermath aftermath, Reconciliation reconciliation, PaymentMetrics metrics) {
    this.forgetting = forgetting;
    this.aftermath = aftermath;
    this.reconciliation = reconciliation;
    this.metrics = metrics;
  }

  @Override
  public void run() {
    forgetting.run();
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
