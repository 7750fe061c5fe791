package app.selfsame.inspection;

import app.selfsame.background.BackgroundVerdict;
import app.selfsame.document.BackgroundTone;
import app.selfsame.matting.Confidence;
import app.selfsame.message.Message;
import app.selfsame.verdict.Check;
import app.selfsame.verdict.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What became of the background of a file.
 *
 * @param colour the one that was put in, opaque; empty when the photo's own stayed
 * @param tone that the colour stands for; empty when it is any other
 * @param confidence with which person and background were told apart; empty when nobody tried
 * @param sentences what was done and why, and what to do when the background is not as asked
 * @param checks of the finished picture's background, measured anew; empty when the photo's own stayed, whose checks
 *     are those of the photo
 */
public record BackgroundOutcome(
    OptionalInt colour,
    Optional<BackgroundTone> tone,
    Optional<Confidence> confidence,
    List<Message> sentences,
    List<Check> checks) {
  public BackgroundOutcome {
    sentences = List.copyOf(sentences);
    checks = List.copyOf(checks);
  }

  static BackgroundOutcome kept(List<Message> sentences, Optional<Confidence> confidence) {
    return new BackgroundOutcome(OptionalInt.empty(), Optional.empty(), confidence, sentences, List.of());
  }

  public boolean isReplaced() {
    return colour.isPresent();
  }

  /** Whether another one was put in, as far as it can be told with a sure outline, and every check of it is met. */
  public boolean isWellReplaced() {
    boolean sure = confidence.isEmpty() || confidence.get().grade() == Confidence.Grade.GOOD;
    return isReplaced() && sure && BackgroundVerdict.of(checks) == Outcome.PASS;
  }
}
