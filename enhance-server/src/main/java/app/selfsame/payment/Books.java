package app.selfsame.payment;

import app.selfsame.ledger.Account;
import app.selfsame.ledger.Booked;
import app.selfsame.ledger.Ledger;
import app.selfsame.ledger.Transfer;
import app.selfsame.money.Money;
import org.jdbi.v3.core.Handle;

/** What is booked of money: what Stripe holds for the operator, and on the other side those who pay. */
final class Books {
  static final String PAYMENT = "payment:";
  static final String REFUND = "refund:";
  static final String DISPUTE = "dispute:";
  static final String BACK = ":back";
  /** What names of accounts begin with that have what Stripe holds; a currency follows. */
  static final String AT_STRIPE = "stripe:";

  private final Ledger ledger;

  Books(Ledger ledger) {
    this.ledger = ledger;
  }

  /** Money came in for an order. */
  void paid(Handle transaction, String order, Money amount) {
    in(transaction, PAYMENT + order, amount);
  }

  /** Money went back. */
  void refunded(Handle transaction, String refund, Money amount) {
    out(transaction, REFUND + refund, amount);
  }

  /** It did not go back after all. */
  void refundFailed(Handle transaction, String refund, Money amount) {
    in(transaction, REFUND + refund + BACK, amount);
  }

  /** A bank took money back. */
  void disputed(Handle transaction, String dispute, Money amount) {
    out(transaction, DISPUTE + dispute, amount);
  }

  /** The bank gave it back. */
  void disputeWon(Handle transaction, String dispute, Money amount) {
    in(transaction, DISPUTE + dispute + BACK, amount);
  }

  /** What Stripe holds, or has paid out to the operator. */
  static Account atStripe(String currency) {
    return Account.open(AT_STRIPE + currency, currency);
  }

  private static Account payers(String currency) {
    return Account.open("payers:" + currency, currency);
  }

  private void in(Handle transaction, String cause, Money amount) {
    book(transaction, cause, payers(amount.currency()), atStripe(amount.currency()), amount);
  }

  private void out(Handle transaction, String cause, Money amount) {
    book(transaction, cause, atStripe(amount.currency()), payers(amount.currency()), amount);
  }

  private void book(Handle transaction, String cause, Account from, Account to, Money amount) {
    // All wait at this one first, so that no two wait for each other.
    ledger.hold(transaction, atStripe(amount.currency()));
    if (ledger.book(transaction, new Transfer(cause, from, to, amount.minor())) == Booked.TOO_LITTLE) {
      throw new IllegalStateException(cause);
    }
  }
}
