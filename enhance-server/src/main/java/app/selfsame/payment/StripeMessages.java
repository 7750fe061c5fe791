package app.selfsame.payment;

import app.selfsame.http.Problem;
import app.selfsame.http.ProblemException;
import app.selfsame.payment.stripe.InvalidEventException;
import app.selfsame.payment.stripe.StripeEvent;
import app.selfsame.payment.stripe.StripeEvents;
import app.selfsame.quota.Buckets;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells what Stripe sends from what anybody else sends to the same address. Whoever wants to can send any number: all are
 * counted, and the log tells of a few an hour.
 */
final class StripeMessages {
  static final int TOLD_AT_ONCE = 20;
  static final Duration TOLD_EACH = Duration.ofMinutes(3);

  private static final Logger LOG = LoggerFactory.getLogger(StripeMessages.class);

  private final StripeEvents reader;
  private final PaymentMetrics metrics;
  private final Buckets told;

  StripeMessages(StripeEvents reader, PaymentMetrics metrics, Clock clock) {
    this.reader = reader;
    this.metrics = metrics;
    told = new Buckets(TOLD_AT_ONCE, TOLD_EACH, clock);
  }

  /**
   * Lets a message through that has a signature, whosever it is.
   *
   * @param signature the field {@code Stripe-Signature}, or null without one
   * @throws ProblemException when there is none: its body need not be read
   */
  void requireSignature(String signature) {
    if (signature == null) {
      throw refused("unsigned");
    }
  }

  /**
   * Reads one.
   *
   * @throws ProblemException when it is not Stripe's
   */
  StripeEvent read(byte[] body, String signature) {
    try {
      return reader.read(body, signature);
    } catch (InvalidEventException e) {
      throw refused(e.getMessage());
    }
  }

  private ProblemException refused(String why) {
    if (told.take("").isEmpty()) {
      LOG.atWarn().addKeyValue("why", why).log("stripe-event-refused");
    }
    metrics.event("refused");
    return new ProblemException(Problem.of(PaymentRefusal.EVENT));
  }
}
