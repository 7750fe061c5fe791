package app.selfsame.payment.stripe;

import app.selfsame.money.Money;
import java.util.Optional;

/**
 * How one of Stripe's payment pages stands.
 *
 * @param id of it
 * @param order that it is for, or empty for one that is not ours
 * @param status what has become of it
 * @param url of the page, while it can be paid
 * @param paymentIntent by which Stripe names the payment, its refunds and disputes
 * @param total what is paid in all
 * @param taxMinor how much of it is taxes, in its smallest unit
 * @param email of who paid
 */
public record CheckoutFact(
    String id,
    Optional<String> order,
    Status status,
    Optional<String> url,
    Optional<String> paymentIntent,
    Money total,
    long taxMinor,
    Optional<String> email)
    implements StripeFact {
  /** What has become of it. */
  public enum Status {
    OPEN,
    /** Nobody has paid in time. */
    EXPIRED,
    /** The person is done, and the money is under way: banks take days for some ways to pay. */
    PENDING,
    /** The money did not come. */
    FAILED,
    PAID
  }

  CheckoutFact failed() {
    return status == Status.PENDING
        ? new CheckoutFact(id, order, Status.FAILED, url, paymentIntent, total, taxMinor, email)
        : this;
  }
}
