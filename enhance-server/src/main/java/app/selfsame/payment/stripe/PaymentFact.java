package app.selfsame.payment.stripe;

import app.selfsame.money.Money;
import java.util.Optional;

/**
 * Money that came in.
 *
 * @param order that it is for, or empty for money that is not ours to account for
 */
public record PaymentFact(String id, Optional<String> order, Money received) {}
