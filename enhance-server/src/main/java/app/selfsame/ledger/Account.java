package app.selfsame.ledger;

import java.util.Objects;

/**
 * One side of a transfer.
 *
 * @param name that no other account has, such as {@code available:} and an owner
 * @param unit what it is counted in: {@link #CREDIT}, or a currency's code, whose smallest unit it then is
 * @param mayOwe whether it may hold less than nothing, as those do that stand for the world outside
 */
public record Account(String name, String unit, boolean mayOwe) {
  /** What photos cost. */
  public static final String CREDIT = "credit";

  public Account {
    Objects.requireNonNull(name);
    Objects.requireNonNull(unit);
  }

  /** One that never holds less than nothing. */
  public static Account holding(String name, String unit) {
    return new Account(name, unit, false);
  }

  /** One that may. */
  public static Account open(String name, String unit) {
    return new Account(name, unit, true);
  }
}
