package app.selfsame.payment;

import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.money.Money;
import java.util.Optional;

/**
 * What ledger and Stripe do not agree about.
 *
 * @param what payment, refund or dispute, {@code ownerless}, or the account whose balance is wrong
 * @param id of it: Stripe's, or the order's where Stripe has none
 * @param ours what the ledger has
 * @param theirs what Stripe has; both are empty where the ledger does not agree with itself
 */
record Difference(String what, String id, Optional<Money> ours, Optional<Money> theirs) {
  private static final String OWNERLESS = "ownerless";

  static Optional<Difference> between(String what, String id, Optional<Money> ours, Optional<Money> theirs) {
    return ours.equals(theirs) ? Optional.empty() : Optional.of(new Difference(what, id, ours, theirs));
  }

  /** Money that was paid for an account that is gone: nobody has anything for it. */
  static Difference ofNobody(String payment, Money amount) {
    return new Difference(OWNERLESS, payment, Optional.of(amount), Optional.of(amount));
  }

  /** For the operator. */
  Message message() {
    if (what.equals(OWNERLESS)) {
      return Message.of(PaymentMessage.OWNERLESS, Argument.literal(id), literal(theirs));
    }
    if (ours.isEmpty() && theirs.isEmpty()) {
      return Message.of(PaymentMessage.UNBALANCED, Argument.literal(what));
    }
    if (ours.isEmpty()) {
      return Message.of(PaymentMessage.MISSING_HERE, Argument.literal(what), Argument.literal(id), literal(theirs));
    }
    if (theirs.isEmpty()) {
      return Message.of(PaymentMessage.MISSING_AT_STRIPE, Argument.literal(what), Argument.literal(id), literal(ours));
    }
    return Message.of(
        PaymentMessage.OTHER_AMOUNT, Argument.literal(what), Argument.literal(id), literal(ours), literal(theirs));
  }

  private static Argument literal(Optional<Money> amount) {
    return Argument.literal(amount.orElseThrow().text());
  }
}
