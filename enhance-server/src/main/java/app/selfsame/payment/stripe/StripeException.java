package app.selfsame.payment.stripe;

/** Stripe has not done what was asked of it. It carries nothing of what was asked. */
public abstract class StripeException extends Exception {
  StripeException(String message) {
    super(message);
  }
}
