package app.selfsame.payment.stripe;

/** Stripe will not do it, however often it is asked: the key, the account or the price does not allow it. */
public final class StripeRefusedException extends StripeException {
  /**
   * @param why Stripe's word for it, such as {@code amount_too_small}, or the kind of error and its status
   */
  StripeRefusedException(String why) {
    super(why);
  }
}
