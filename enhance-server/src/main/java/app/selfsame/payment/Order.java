package app.selfsame.payment;

import app.selfsame.money.Money;
import app.selfsame.payment.stripe.CheckoutRequest.Tax;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody wants to pay, or has paid.
 *
 * @param photo that it is for, or empty
 * @param credits that it is for, or empty
 * @param language of who asked for it
 * @param price as it was said
 * @param tax what that price says of taxes
 * @param until when it can be paid
 * @param session Stripe's page for it, once there is one
 * @param url of that page
 * @param total what was paid, taxes included
 * @param takenBack how much of it went back, in its smallest unit
 * @param creditsTakenBack how many credits went with that
 * @param isRevoked whether nothing can be had for it any more
 * @param isOwnerless whether its company was gone when it was paid
 */
record Order(
    String id,
    Optional<Photo> photo,
    Optional<Credit> credits,
    String language,
    Money price,
    Tax tax,
    State state,
    Instant until,
    Optional<String> session,
    Optional<String> url,
    Optional<Money> total,
    Optional<Instant> paidAt,
    long takenBack,
    long creditsTakenBack,
    boolean isRevoked,
    boolean isOwnerless) {
  /** How far it has come. */
  enum State {
    /** Stripe may not know of it. */
    NEW,
    /** It can be paid. */
    OPEN,
    /** The person is done, and the money is under way. */
    PENDING,
    PAID,
    /** It was not paid in time. */
    EXPIRED,
    /** The money did not come. */
    FAILED
  }

  /**
   * A picture that is paid for.
   *
   * @param commitment that stands for it
   * @param document that it is for
   */
  record Photo(String commitment, String document) {}

  /**
   * Credits that are bought.
   *
   * @param owner the company that gets them
   */
  record Credit(String owner, long count) {}

  /** How it stands, in a word for pages and programs: that of its state, or {@code revoked}. */
  String standing() {
    return isRevoked ? "revoked" : state.name().toLowerCase(Locale.ROOT);
  }

  /** Whether it may still become paid. */
  boolean isAwaited() {
    return state == State.NEW || state == State.OPEN || state == State.PENDING;
  }
}
