package app.selfsame.verdict;

import app.selfsame.document.ExpressionRule;
import app.selfsame.document.Stated;
import app.selfsame.document.Waiver;
import java.util.Optional;

/** The mouth and the expression of the face. */
final class ExpressionChecks {
  private static final Sentences MOUTH =
      new Sentences(
          "The mouth is closed.",
          "The lips may be apart. Close the mouth if you can retake.",
          "The mouth is open. Retake with the mouth closed.");

  private static final Sentences NEUTRAL =
      new Sentences(
          "The expression is neutral.",
          "You may be smiling. Keep a neutral face if you can retake.",
          "You are smiling. Retake with a neutral face: relaxed, without a smile.");

  private static final Sentences NATURAL_SMILE =
      new Sentences(
          "The expression is neutral.",
          "You are smiling, which the authority takes only with the mouth closed. Close the mouth if you can retake.",
          "");

  private ExpressionChecks() {}

  static void add(CheckSheet sheet) {
    if (!sheet.waives(Waiver.MOUTH_CLOSED, CheckId.MOUTH_CLOSED)) {
      mouth(sheet);
    }
    if (!sheet.waives(Waiver.EXPRESSION, CheckId.EXPRESSION)) {
      expression(sheet);
    }
  }

  private static void mouth(CheckSheet sheet) {
    Optional<Stated<Boolean>> rule = sheet.document().person().mouthClosed();
    if (rule.isEmpty()) {
      sheet.measured(CheckId.MOUTH_CLOSED, MOUTH, StandardLimits.MOUTH_CLOSED);
    } else if (rule.get().rule()) {
      sheet.measured(
          CheckId.MOUTH_CLOSED, rule.get().source(), Outcome.FAIL, MOUTH, StandardLimits.MOUTH_CLOSED);
    } else {
      String sentence = "The authority takes photos with the mouth open or closed.";
      sheet.add(Checks.of(CheckId.MOUTH_CLOSED, Outcome.PASS, "", rule.get().source(), sentence));
    }
  }

  private static void expression(CheckSheet sheet) {
    Optional<Stated<ExpressionRule>> rule = sheet.document().person().expression();
    if (rule.isEmpty()) {
      sheet.measured(
          CheckId.EXPRESSION, StandardLimits.SMILE.source(), Outcome.WARN, NEUTRAL, StandardLimits.SMILE);
    } else if (rule.get().rule() == ExpressionRule.NEUTRAL) {
      sheet.measured(CheckId.EXPRESSION, rule.get().source(), Outcome.FAIL, NEUTRAL, StandardLimits.SMILE);
    } else if (sheet.passes(StandardLimits.MOUTH_CLOSED)) {
      String sentence = "The mouth is closed; the authority takes a neutral face or a natural smile.";
      sheet.add(Checks.of(CheckId.EXPRESSION, Outcome.PASS, "", rule.get().source(), sentence));
    } else {
      sheet.measured(CheckId.EXPRESSION, rule.get().source(), Outcome.WARN, NATURAL_SMILE, StandardLimits.SMILE);
    }
  }
}
