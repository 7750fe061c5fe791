package app.selfsame.payment.stripe;

import app.selfsame.money.Money;
import java.util.Optional;

/**
 * How a refund stands.
 *
 * @param paymentIntent of the payment that is given back
 * @param isGivenBack whether the money goes back; not when that failed or was called off
 */
public record RefundFact(String id, Optional<String> paymentIntent, Money amount, boolean isGivenBack)
    implements StripeFact {}
