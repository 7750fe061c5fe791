package app.selfsame.payment;

import app.selfsame.entitlement.Commitment;
import app.selfsame.http.Problem;
import app.selfsame.http.ProblemException;
import app.selfsame.payment.Order.State;
import app.selfsame.payment.entitlement.EntitlementSigner;
import app.selfsame.payment.stripe.CheckoutFact;
import app.selfsame.payment.stripe.StripeException;
import app.selfsame.payment.stripe.StripeGateway;
import app.selfsame.store.Database;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Gives what was paid for: an entitlement for the picture of the order, and for two others within a day. */
final class Claims {
  private static final int RETAKES = 2;
  private static final Duration RETAKEN_WITHIN = Duration.ofDays(1);
  private static final Duration ASKED_EVERY = Duration.ofSeconds(3);

  private final Database database;
  private final Orders orders;
  private final Receipts receipts;
  private final Settlement settlement;
  private final StripeGateway stripe;
  private final EntitlementSigner signer;
  private final Clock clock;

  Claims(
      Database database,
      Orders orders,
      Receipts receipts,
      Settlement settlement,
      StripeGateway stripe,
      EntitlementSigner signer,
      Clock clock) {
    this.database = database;
    this.orders = orders;
    this.receipts = receipts;
    this.settlement = settlement;
    this.stripe = stripe;
    this.signer = signer;
    this.clock = clock;
  }

  /**
   * The order that a receipt is of.
   *
   * @throws ProblemException when there is none, or the secret is not its own
   */
  Order order(String id, String secret) {
    return database.reading(handle -> receipts.open(handle, id, secret))
        .orElseThrow(() -> refused(PaymentRefusal.UNKNOWN_ORDER));
  }

  /** Whether Stripe should be asked how an order stands, which nobody has done in the last seconds. */
  boolean shouldAsk(Order order) {
    return order.isAwaited()
        && order.session().isPresent()
        && database.inTransaction(handle -> orders.mayAsk(handle, order.id(), ASKED_EVERY));
  }

  /** Asks Stripe, and lets the order follow its answer. */
  void ask(Order order) throws StripeException {
    CheckoutFact page = stripe.checkout(order.session().orElseThrow());
    database.useTransaction(handle -> settlement.apply(handle, page));
  }

  /**
   * The entitlement for a picture; empty while Stripe has not said that the order is paid.
   *
   * @throws ProblemException when there is none to be had
   */
  Optional<String> claim(String id, String secret, Commitment commitment) {
    order(id, secret);
    Optional<Instant> issued = database.inTransaction(handle -> claim(handle, id, commitment));
    return issued.map(at -> signer.sign(id, commitment, document(id), at).text());
  }

  private String document(String id) {
    return database.reading(handle -> orders.find(handle, id)).orElseThrow().photo().orElseThrow().document();
  }

  /** When the picture came to be paid for. The order is held: a refund comes before this or after it. */
  private Optional<Instant> claim(Handle transaction, String id, Commitment commitment) {
    Order order = orders.hold(transaction, id).orElseThrow(() -> refused(PaymentRefusal.UNKNOWN_ORDER));
    Order.Photo photo = order.photo().orElseThrow(() -> refused(PaymentRefusal.UNKNOWN_ORDER));
    if (order.isAwaited()) {
      return Optional.empty();
    }
    if (order.state() != State.PAID) {
      throw refused(PaymentRefusal.NOT_PAID);
    }
    if (order.isRevoked()) {
      throw refused(PaymentRefusal.REVOKED);
    }
    Instant paidAt = order.paidAt().orElseThrow();
    boolean isOwn = photo.commitment().equals(commitment.text());
    return Optional.of(isOwn ? paidAt : retake(transaction, id, commitment, paidAt));
  }

  private Instant retake(Handle transaction, String id, Commitment commitment, Instant paidAt) {
    Optional<Long> before =
        transaction
            .createQuery("select made_at_millis from payment_retake where order_id = ? and commitment = ?")
            .bind(0, id)
            .bind(1, commitment.text())
            .mapTo(Long.class)
            .findOne();
    if (before.isPresent()) {
      return Instant.ofEpochMilli(before.get());
    }
    long used =
        transaction
            .createQuery("select count(*) from payment_retake where order_id = ?")
            .bind(0, id)
            .mapTo(Long.class)
            .one();
    Instant now = clock.instant();
    if (used >= RETAKES || now.isAfter(paidAt.plus(RETAKEN_WITHIN))) {
      throw refused(PaymentRefusal.RETAKES_USED);
    }
    transaction.execute(
        "insert into payment_retake (order_id, commitment, made_at_millis) values (?, ?, ?)",
        id,
        commitment.text(),
        now.toEpochMilli());
    return now;
  }

  private static ProblemException refused(PaymentRefusal refusal) {
    return new ProblemException(Problem.of(refusal));
  }
}
