package app.selfsame.payment;

import app.selfsame.credits.Credits;
import app.selfsame.mail.Mailing;
import app.selfsame.money.Money;
import app.selfsame.payment.Order.State;
import app.selfsame.payment.stripe.CheckoutFact;
import app.selfsame.payment.stripe.CheckoutRequest.Tax;
import app.selfsame.payment.stripe.DisputeFact;
import app.selfsame.payment.stripe.RefundFact;
import app.selfsame.payment.stripe.StripeFact;
import java.time.Clock;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What comes of what Stripe says: orders, money and credits follow it. Each fact is taken for what it is, whatever came
 * before, and the same one twice changes nothing: Stripe tells of things more than once, and in any order.
 */
final class Settlement {
  private static final Logger LOG = LoggerFactory.getLogger(Settlement.class);

  private final Orders orders;
  private final Books books;
  private final Credits credits;
  private final Owners owners;
  private final Optional<Mailing> receipts;
  private final Clock clock;

  /**
   * @param owners knows who can get credits
   * @param receipts sends the link to what was bought, where mail is set up
   */
  Settlement(
      Orders orders, Books books, Credits credits, Owners owners, Optional<Mailing> receipts, Clock clock) {
    this.orders = orders;
    this.books = books;
    this.credits = credits;
    this.owners = owners;
    this.receipts = receipts;
    this.clock = clock;
  }

  /** Knows companies. */
  @FunctionalInterface
  interface Owners {
    /** Whether a company has not been deleted. */
    boolean isThere(Handle handle, String owner);
  }

  Outcome apply(Handle transaction, StripeFact fact) {
    if (fact instanceof CheckoutFact page) {
      return page(transaction, page);
    }
    if (fact instanceof RefundFact refund) {
      return refund.paymentIntent()
          .flatMap(payment -> orders.holdByPayment(transaction, payment))
          .filter(order -> order.state() == State.PAID)
          .map(order -> refund(transaction, order, refund))
          .orElse(Outcome.TOO_EARLY);
    }
    DisputeFact dispute = (DisputeFact) fact;
    return dispute.paymentIntent()
        .flatMap(payment -> orders.holdByPayment(transaction, payment))
        .filter(order -> order.state() == State.PAID)
        .map(order -> dispute(transaction, order, dispute))
        .orElse(Outcome.TOO_EARLY);
  }

  private Outcome page(Handle transaction, CheckoutFact page) {
    Optional<Order> held = page.order().flatMap(id -> orders.hold(transaction, id));
    if (held.isEmpty()) {
      return Outcome.FOREIGN;
    }
    Order order = held.get();
    if (order.session().filter(known -> !known.equals(page.id())).isPresent()) {
      return mismatch("page");
    }
    switch (page.status()) {
      case OPEN -> { }
      case EXPIRED -> orders.end(transaction, order.id(), State.EXPIRED);
      case FAILED -> orders.end(transaction, order.id(), State.FAILED);
      case PENDING -> orders.await(transaction, order.id(), page);
      case PAID -> {
        if (page.paymentIntent().isEmpty() || !page.total().equals(agreed(order, page.taxMinor()))) {
          return mismatch("amount");
        }
        return paid(transaction, order, page);
      }
    }
    return Outcome.APPLIED;
  }

  /** What the order's price comes to. */
  private static Money agreed(Order order, long taxMinor) {
    return new Money(order.price().minor() + (order.tax() == Tax.ADDED ? taxMinor : 0), order.price().currency());
  }

  private Outcome paid(Handle transaction, Order order, CheckoutFact page) {
    // Nobody needs to know who paid but to send the receipt.
    Optional<String> email = receipts.isPresent() && order.photo().isPresent() ? page.email() : Optional.empty();
    if (!orders.pay(transaction, order.id(), page, email)) {
      return order.isOwnerless() ? Outcome.OWNERLESS : Outcome.APPLIED;
    }
    books.paid(transaction, order.id(), page.total());
    if (order.credits().filter(bought -> !owners.isThere(transaction, bought.owner())).isPresent()) {
      orders.leaveOwnerless(transaction, order.id());
      LOG.atWarn().addKeyValue("order", order.id()).log("payment-ownerless");
      return Outcome.OWNERLESS;
    }
    order.credits().ifPresent(
        bought -> credits.grant(transaction, Books.PAYMENT + order.id() + ":credits", bought.owner(), bought.count()));
    if (email.isPresent()) {
      receipts.orElseThrow().post(transaction, order.id());
    }
    return Outcome.APPLIED;
  }

  private Outcome refund(Handle transaction, Order order, RefundFact refund) {
    if (!refund.amount().currency().equals(order.price().currency())) {
      return mismatch("currency");
    }
    boolean isNew =
        transaction.execute(
                "insert into payment_refund (id, order_id, amount, is_given_back, made_at_millis)"
                    + " values (?, ?, ?, ?, ?) on conflict do nothing",
                refund.id(),
                order.id(),
                refund.amount().minor(),
                refund.isGivenBack(),
                clock.millis())
            == 1;
    if (isNew && refund.isGivenBack()) {
      books.refunded(transaction, refund.id(), refund.amount());
    }
    // What has failed does not succeed later: a word of before it is late.
    boolean hasFailed =
        !refund.isGivenBack()
            && transaction.execute(
                    "update payment_refund set is_given_back = false where id = ? and is_given_back", refund.id())
                == 1;
    if (hasFailed) {
      books.refundFailed(transaction, refund.id(), refund.amount());
    }
    takeBack(transaction, order, Books.REFUND + refund.id() + (refund.isGivenBack() ? "" : ":back"));
    return Outcome.APPLIED;
  }

  private Outcome dispute(Handle transaction, Order order, DisputeFact dispute) {
    if (!dispute.amount().currency().equals(order.price().currency())) {
      return mismatch("currency");
    }
    int stage =
        switch (dispute.status()) {
          case INQUIRY -> 0;
          case OPEN -> 1;
          case WON, LOST -> 2;
        };
    boolean isTaken = dispute.status() == DisputeFact.Status.OPEN || dispute.status() == DisputeFact.Status.LOST;
    Optional<Boolean> before =
        transaction
            .createQuery("select is_taken from payment_dispute where id = ?")
            .bind(0, dispute.id())
            .mapTo(Boolean.class)
            .findOne();
    // The order is held, so nobody else is at its disputes.
    int changed =
        transaction.execute(
            "insert into payment_dispute (id, order_id, amount, stage, is_taken, made_at_millis)"
                + " values (?, ?, ?, ?, ?, ?) on conflict (id) do update set stage = excluded.stage, is_taken = excluded.is_taken"
                + " where payment_dispute.stage < excluded.stage",
            dispute.id(),
            order.id(),
            dispute.amount().minor(),
            stage,
            isTaken,
            clock.millis());
    if (changed == 1 && isTaken && !before.orElse(false)) {
      books.disputed(transaction, dispute.id(), dispute.amount());
    }
    if (changed == 1 && !isTaken && before.orElse(false)) {
      books.disputeWon(transaction, dispute.id(), dispute.amount());
    }
    takeBack(transaction, order, Books.DISPUTE + dispute.id() + (isTaken ? "" : ":back"));
    return Outcome.APPLIED;
  }

  /** Lets the order follow its refunds and disputes. */
  private void takeBack(Handle transaction, Order order, String cause) {
    long refunded =
        sum(transaction, "select sum(amount) from payment_refund where is_given_back and order_id = ?", order);
    long disputed = sum(transaction, "select sum(amount) from payment_dispute where is_taken and order_id = ?", order);
    long total = order.total().orElseThrow().minor();
    long takenBack = Math.min(total, refunded + disputed);
    boolean isRevoked = takenBack == total || disputed > 0;
    // A company that was gone has got none.
    Optional<Order.Credit> given = order.isOwnerless() ? Optional.empty() : order.credits();
    long creditsBack = given.map(bought -> bought.count() * takenBack / total).orElse(0L);
    given.ifPresent(
        bought -> {
          long more = creditsBack - order.creditsTakenBack();
          if (more > 0) {
            credits.revoke(transaction, cause + ":credits", bought.owner(), more);
          } else if (more < 0) {
            credits.grant(transaction, cause + ":credits", bought.owner(), -more);
          }
        });
    orders.takeBack(transaction, order.id(), takenBack, creditsBack, isRevoked);
  }

  private static long sum(Handle transaction, String query, Order order) {
    return transaction.createQuery(query).bind(0, order.id()).mapTo(Long.class).findOne().orElse(0L);
  }

  /** Tells the operator that something is not what was agreed. */
  static Outcome mismatch(String what) {
    LOG.atWarn().addKeyValue("what", what).log("payment-mismatch");
    return Outcome.MISMATCH;
  }
}
