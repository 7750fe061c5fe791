package app.selfsame.inspection;

import app.selfsame.backdrop.BackdropVerdict;
import app.selfsame.matting.Confidence;
import app.selfsame.verdict.Check;
import app.selfsame.verdict.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What became of the background of a file.
 *
 * @param colour the one that was put in, opaque; empty when the photo's own stayed
 * @param colourName of the colour, to be shown; empty when it has none
 * @param confidence with which person and background were told apart; empty when nobody tried
 * @param sentence what was done and why, and what to do when the background is not as asked
 * @param checks of the finished picture's background, measured anew; empty when the photo's own stayed, whose checks
 *     are those of the photo
 */
public record BackdropOutcome(
    OptionalInt colour, String colourName, Optional<Confidence> confidence, String sentence, List<Check> checks) {
  public BackdropOutcome {
    checks = List.copyOf(checks);
  }

  static BackdropOutcome kept(String sentence, Optional<Confidence> confidence) {
    return new BackdropOutcome(OptionalInt.empty(), "", confidence, sentence, List.of());
  }

  public boolean isReplaced() {
    return colour.isPresent();
  }

  /** Whether another one was put in, as far as it can be told with a sure outline, and every check of it is met. */
  public boolean isWellReplaced() {
    boolean sure = confidence.isEmpty() || confidence.get().grade() == Confidence.Grade.GOOD;
    return isReplaced() && sure && BackdropVerdict.of(checks) == Outcome.PASS;
  }
}
