package app.selfsame.verdict;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What only the person can say: asked, never guessed from the picture.
 *
 * @param ageYears completed years of the person in the picture; rules for children hold only when it is given
 * @param photoAgeMonths completed months since the photo was taken
 * @param takenAsAsked whether the photo was taken by whom the authority asks for
 */
public record Answers(OptionalInt ageYears, OptionalInt photoAgeMonths, Optional<Boolean> takenAsAsked) {
  /** From this age on no exception for children holds. */
  public static final int ADULT_YEARS = 18;

  /** Nothing was answered. */
  public static final Answers NONE = new Answers(OptionalInt.empty(), OptionalInt.empty(), Optional.empty());

  public Answers {
    if (ageYears.orElse(0) < 0 || photoAgeMonths.orElse(0) < 0) {
      throw new IllegalArgumentException("an age is not negative");
    }
  }
}
