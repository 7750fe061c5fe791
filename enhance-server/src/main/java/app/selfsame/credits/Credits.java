package app.selfsame.credits;

import app.selfsame.ledger.Account;
import app.selfsame.ledger.Booked;
import app.selfsame.ledger.Ledger;
import app.selfsame.ledger.Transfer;
import org.jdbi.v3.core.Handle;

/**
 * Credits of owners, in the ledger. A photo's credit is set aside before work begins, and then either spent or given
 * back, so a photo that fails costs nothing and nobody spends what somebody else of the same owner is using. Causes are
 * the caller's: the same one a second time changes nothing.
 */
public final class Credits {
  private final Ledger ledger;

  public Credits(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * Adds what was paid for. What is owed is paid first.
   *
   * @return whether it had not been added before
   */
  public boolean grant(Handle transaction, String cause, String owner, long credits) {
    boolean isNew = book(transaction, owner, cause, issued(owner), available(owner), credits) == Booked.DONE;
    if (isNew) {
      long due = Math.min(-ledger.balance(transaction, owed(owner)), ledger.balance(transaction, available(owner)));
      if (due > 0) {
        book(transaction, owner, cause + ":owed", available(owner), owed(owner), due);
      }
    }
    return isNew;
  }

  /**
   * Takes back what was refunded: what is left of it, and the rest is owed.
   *
   * @return whether it had not been taken back before
   */
  public boolean revoke(Handle transaction, String cause, String owner, long credits) {
    if (book(transaction, owner, cause, owed(owner), issued(owner), credits) != Booked.DONE) {
      return false;
    }
    long left = Math.min(credits, ledger.balance(transaction, available(owner)));
    if (left > 0) {
      book(transaction, owner, cause + ":left", available(owner), owed(owner), left);
    }
    return true;
  }

  /** Sets credits aside. */
  public Booked reserve(Handle transaction, String cause, String owner, long credits) {
    return book(transaction, owner, cause, available(owner), reserved(owner), credits);
  }

  /**
   * Spends what was set aside.
   *
   * @param low below which the owner wants to be told that few are left
   * @return whether what is left, with what is set aside, fell below {@code low} by it: what is given back raises nothing,
   *     so it is said once until more is bought
   * @throws IllegalStateException when as much is not set aside
   */
  public boolean settle(Handle transaction, String cause, String owner, long credits, long low) {
    if (!takeReserved(transaction, cause, owner, spent(owner), credits)) {
      return false;
    }
    Balance now = balance(transaction, owner);
    long left = now.available() + now.reserved();
    return left < low && left + credits >= low;
  }

  /**
   * Gives back what was set aside.
   *
   * @throws IllegalStateException when as much is not set aside
   */
  public void release(Handle transaction, String cause, String owner, long credits) {
    takeReserved(transaction, cause, owner, available(owner), credits);
  }

  /** What an owner has. */
  public Balance balance(Handle handle, String owner) {
    return new Balance(
        ledger.balance(handle, available(owner)),
        ledger.balance(handle, reserved(owner)),
        -ledger.balance(handle, owed(owner)));
  }

  /** The account whose entries an owner is shown. */
  public static Account available(String owner) {
    return Account.holding("available:" + owner, Account.CREDIT);
  }

  /** Whether it had not been done before. */
  private boolean takeReserved(Handle transaction, String cause, String owner, Account to, long credits) {
    Booked booked = book(transaction, owner, cause, reserved(owner), to, credits);
    if (booked == Booked.TOO_LITTLE) {
      throw new IllegalStateException("not set aside");
    }
    return booked == Booked.DONE;
  }

  private Booked book(
      Handle transaction, String owner, String cause, Account from, Account to, long credits) {
    // All that is booked for an owner waits at this one account, so that no two of them wait for each other.
    ledger.hold(transaction, available(owner));
    return ledger.book(transaction, new Transfer(cause, from, to, credits));
  }

  // Accounts of each owner alone: in one for all, everybody would wait for everybody.
  private static Account issued(String owner) {
    return Account.open("issued:" + owner, Account.CREDIT);
  }

  private static Account spent(String owner) {
    return Account.holding("spent:" + owner, Account.CREDIT);
  }

  private static Account reserved(String owner) {
    return Account.holding("reserved:" + owner, Account.CREDIT);
  }

  private static Account owed(String owner) {
    return Account.open("owed:" + owner, Account.CREDIT);
  }
}
