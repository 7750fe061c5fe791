package app.selfsame.ledger;

/**
 * What goes from one account to another.
 *
 * @param cause what it is for: the same cause is booked once
 * @param amount in both accounts' unit, more than nothing
 */
public record Transfer(String cause, Account from, Account to, long amount) {
  public Transfer {
    if (amount <= 0 || !from.unit().equals(to.unit()) || from.name().equals(to.name())) {
      throw new IllegalArgumentException(cause);
    }
  }
}
