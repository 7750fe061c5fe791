package app.selfsame.payment;

import app.selfsame.account.AccountId;
import app.selfsame.credits.Credits;
import app.selfsame.ledger.Booked;
import app.selfsame.mail.Mailing;
import org.jdbi.v3.core.Handle;

/** Takes credits for photos, and tells an account's owner when few are left. */
public final class Spending {
  private final Credits credits;
  private final Mailing lowLetters;
  private final int low;

  /**
   * @param lowLetters tells an owner that few are left
   * @param low how many are few
   */
  Spending(Credits credits, Mailing lowLetters, int low) {
    this.credits = credits;
    this.lowLetters = lowLetters;
    this.low = low;
  }

  /** Sets credits aside within a transaction. */
  public Booked reserve(Handle transaction, String cause, AccountId owner, long count) {
    return credits.reserve(transaction, cause, owner.text(), count);
  }

  /**
   * Spends what was set aside: the photo is done. When fewer are left than is low, and were not before, the owner gets a
   * letter: once, until more are bought.
   */
  public void settle(Handle transaction, String cause, AccountId owner, long count) {
    if (credits.settle(transaction, cause, owner.text(), count, low)) {
      lowLetters.post(transaction, owner.text());
    }
  }

  /** Gives back what was set aside: the photo failed, and costs nothing. */
  public void release(Handle transaction, String cause, AccountId owner, long count) {
    credits.release(transaction, cause, owner.text(), count);
  }
}
