package app.selfsame.payment.stripe;

/** Stripe does not answer, is busy or broken: the same may be asked again, and is done once. */
public final class StripeUnreachableException extends StripeException {
  StripeUnreachableException(String why) {
    super(why);
  }
}
