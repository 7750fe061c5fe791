package app.selfsame.verdict;

import app.selfsame.document.PersonRules;
import java.util.Locale;
import java.util.OptionalInt;

/** How long ago a photo was taken, as nearly as people remember: each up to so many months, the last beyond them. */
public enum PhotoAge {
  ONE(0),
  THREE(2),
  SIX(5),
  TWELVE(11),
  OLDER(12);

  private final int completedMonths;

  PhotoAge(int completedMonths) {
    this.completedMonths = completedMonths;
  }

  /** A name that stays: texts select by it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Completed months to hold against a rule: the most that they can be, of the last the least. Empty where the answer
   * decides nothing, as "over 12 months" does where more are allowed.
   */
  public OptionalInt monthsFor(PersonRules rules) {
    boolean undecided =
        this == OLDER && rules.recencyMonths().filter(stated -> stated.rule() > completedMonths).isPresent();
    return undecided ? OptionalInt.empty() : OptionalInt.of(completedMonths);
  }
}
