package app.selfsame.payment.stripe;

import java.util.Optional;

/**
 * What Stripe says has happened; its word is verified.
 *
 * @param id of the event: the same one may come more than once
 * @param subject of what kind it tells; empty for what is not looked at
 * @param subjectId by which Stripe is asked for it
 * @param isFailure whether it says that money did not come
 * @param isLive whether it is about money, and not of Stripe's test mode
 * @param fact how the subject stood then; empty where the event is of another version of Stripe's interface than this
 *     program reads
 */
public record StripeEvent(
    String id,
    Optional<Subject> subject,
    String subjectId,
    boolean isFailure,
    boolean isLive,
    Optional<StripeFact> fact) {
  /** Of what kind events tell. */
  public enum Subject {
    CHECKOUT,
    REFUND,
    DISPUTE
  }
}
