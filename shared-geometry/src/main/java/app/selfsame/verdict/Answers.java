package app.selfsame.verdict;

import app.selfsame.adjustment.Adjustment;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What only the person can say: asked, never guessed from the picture; and what they set by hand.
 *
 * @param ageYears completed years of the person in the picture; rules for children hold only when it is given
 * @param photoAgeMonths completed months since the photo was taken
 * @param takenAsAsked whether the photo was taken by whom the authority asks for
 * @param adjustment where the person wants the frame and points of the head, in the photo that they speak of
 */
public record Answers(
    OptionalInt ageYears, OptionalInt photoAgeMonths, Optional<Boolean> takenAsAsked, Adjustment adjustment) {
  /** From this age on no exception for children holds. */
  public static final int ADULT_YEARS = 18;

  /** Nothing was answered. */
  public static final Answers NONE = new Answers(OptionalInt.empty(), OptionalInt.empty(), Optional.empty());

  public Answers {
    if (ageYears.orElse(0) < 0 || photoAgeMonths.orElse(0) < 0) {
      throw new IllegalArgumentException("an age is not negative");
    }
  }

  /** Of a person who has set nothing by hand. */
  public Answers(OptionalInt ageYears, OptionalInt photoAgeMonths, Optional<Boolean> takenAsAsked) {
    this(ageYears, photoAgeMonths, takenAsAsked, Adjustment.NONE);
  }

  /** The same, said of another picture, or with other things set by hand. */
  public Answers with(Adjustment other) {
    return new Answers(ageYears, photoAgeMonths, takenAsAsked, other);
  }

  /** The same, said of a picture that was cut out of the photo, in which nothing is set by hand. */
  public Answers ofPictureCutOut() {
    return with(Adjustment.NONE);
  }
}
