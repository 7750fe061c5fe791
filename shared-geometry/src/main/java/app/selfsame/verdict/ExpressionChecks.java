package app.selfsame.verdict;

import app.selfsame.document.ExpressionRule;
import app.selfsame.document.Stated;
import app.selfsame.document.Waiver;
import java.util.Optional;

/** The mouth and the expression of the face. */
final class ExpressionChecks {
  private static final Sentences MOUTH = Sentences.of(CheckId.MOUTH_CLOSED);
  private static final Sentences NEUTRAL = Sentences.of(CheckId.EXPRESSION);
  private static final Sentences NATURAL_SMILE = Sentences.because(CheckId.EXPRESSION, "mouth-open").withoutFail();
  private static final CheckMessage ANY_MOUTH = CheckMessage.of(CheckId.MOUTH_CLOSED, Outcome.PASS, "not-asked");
  private static final CheckMessage MAY_SMILE = CheckMessage.of(CheckId.EXPRESSION, Outcome.PASS, "may-smile");

  private static final CheckMessage ANY_SMILE = CheckMessage.of(CheckId.EXPRESSION, Outcome.PASS, "not-asked");

  static final Said SAID = Said.of(MOUTH, NEUTRAL, NATURAL_SMILE).and(ANY_MOUTH, MAY_SMILE, ANY_SMILE);

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
      sheet.add(Checks.of(CheckId.MOUTH_CLOSED, Outcome.PASS, "", rule.get().source(), ANY_MOUTH.with()));
    }
  }

  private static void expression(CheckSheet sheet) {
    Optional<Stated<ExpressionRule>> rule = sheet.document().person().expression();
    if (rule.isEmpty()) {
      sheet.measured(
          CheckId.EXPRESSION, StandardLimits.SMILE.source(), Outcome.WARN, NEUTRAL, StandardLimits.SMILE);
    } else if (rule.get().rule() == ExpressionRule.NEUTRAL) {
      sheet.measured(CheckId.EXPRESSION, rule.get().source(), Outcome.FAIL, NEUTRAL, StandardLimits.SMILE);
    } else if (rule.get().rule() == ExpressionRule.ANY_SMILE) {
      sheet.add(Checks.of(CheckId.EXPRESSION, Outcome.PASS, "", rule.get().source(), ANY_SMILE.with()));
    } else if (sheet.passes(StandardLimits.MOUTH_CLOSED)) {
      sheet.add(Checks.of(CheckId.EXPRESSION, Outcome.PASS, "", rule.get().source(), MAY_SMILE.with()));
    } else {
      sheet.measured(CheckId.EXPRESSION, rule.get().source(), Outcome.WARN, NATURAL_SMILE, StandardLimits.SMILE);
    }
  }
}
