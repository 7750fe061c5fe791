package app.selfsame.payment.stripe;

import app.selfsame.money.Money;
import java.util.Optional;

/**
 * How it stands with a payment that its owner's bank asks back.
 *
 * @param paymentIntent of the payment
 */
public record DisputeFact(String id, Optional<String> paymentIntent, Money amount, Status status)
    implements StripeFact {
  /** In the order in which they come: what is later is never followed by what is earlier. */
  public enum Status {
    /** The bank asks, and has taken nothing. */
    INQUIRY,
    /** The bank has taken the money, and it is argued about. */
    OPEN,
    /** The money comes back, or stays. */
    WON,
    /** The money is gone. */
    LOST
  }
}
