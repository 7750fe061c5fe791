package app.selfsame.payment;

/** What came of what Stripe says. */
enum Outcome {
  APPLIED,
  /** It has been told before. */
  REPEATED,
  /** It is about nothing of this site's. */
  FOREIGN,
  /** It is not what was agreed: nothing is given for it, and the operator has to look. */
  MISMATCH,
  /** It is paid, and its account was deleted before: nothing is given for it, and the operator has to give it back. */
  OWNERLESS,
  /** It is of Stripe's test mode and the key is not, or the other way round. */
  OTHER_MODE,
  /** It is about a payment that has not been told of yet. */
  TOO_EARLY
}
