package app.selfsame.payment.stripe;

/** What came does not come from Stripe, or is old, or no event at all. */
public final class InvalidEventException extends Exception {
  InvalidEventException(String why) {
    super(why);
  }
}
