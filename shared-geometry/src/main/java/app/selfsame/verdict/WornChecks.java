package app.selfsame.verdict;

import app.selfsame.document.GlassesRule;
import app.selfsame.document.HeadCoveringRule;
import app.selfsame.document.Stated;

/** Glasses and head coverings, on which authorities differ. */
final class WornChecks {
  private static final Sentences GLASSES_REFUSED = Sentences.of(CheckId.GLASSES);
  private static final Sentences GLASSES_MEDICAL = Sentences.because(CheckId.GLASSES, "medical-only").withoutFail();
  private static final Sentences HEAD_REFUSED = Sentences.of(CheckId.HEAD_COVERING);
  private static final Sentences HEAD_UNSAID = worn("not-said");
  private static final Sentences HEAD_MEDICAL = worn("medical-only");
  private static final Sentences HEAD_RELIGIOUS = worn("religious-only");
  private static final Sentences HEAD_EITHER = worn("religious-or-medical");
  private static final CheckMessage GLASSES_TAKEN = CheckMessage.of(CheckId.GLASSES, Outcome.PASS, "taken");

  static final Said SAID =
      Said.of(
              GLASSES_REFUSED, GLASSES_MEDICAL, HEAD_REFUSED, HEAD_UNSAID, HEAD_MEDICAL, HEAD_RELIGIOUS, HEAD_EITHER)
          .and(GLASSES_TAKEN);

  private WornChecks() {}

  static void add(CheckSheet sheet) {
    sheet.document().person().glasses().ifPresent(rule -> glasses(sheet, rule));
    sheet
        .document()
        .person()
        .headCovering()
        .ifPresentOrElse(rule -> headCovering(sheet, rule), () -> headCoveringUnsaid(sheet));
  }

  /** Where the authority is silent the standard holds, which wants the head bare but for reasons no picture shows. */
  private static void headCoveringUnsaid(CheckSheet sheet) {
    sheet.measured(
        CheckId.HEAD_COVERING, StandardLimits.HEAD_COVER.source(), Outcome.WARN, HEAD_UNSAID,
        StandardLimits.HEAD_COVER);
  }

  private static void glasses(CheckSheet sheet, Stated<GlassesRule> rule) {
    switch (rule.rule()) {
      case NOT_ALLOWED ->
          sheet.measured(
              CheckId.GLASSES, rule.source(), Outcome.FAIL, GLASSES_REFUSED, StandardLimits.EYEGLASSES);
      case MEDICAL_ONLY ->
          sheet.measured(
              CheckId.GLASSES, rule.source(), Outcome.WARN, GLASSES_MEDICAL, StandardLimits.EYEGLASSES);
      case ALLOWED ->
          sheet.add(
              Checks.of(
                  CheckId.GLASSES,
                  Outcome.PASS,
                  "",
                  rule.source(),
                  GLASSES_TAKEN.with()));
    }
  }

  private static void headCovering(CheckSheet sheet, Stated<HeadCoveringRule> rule) {
    if (rule.rule() == HeadCoveringRule.NOT_ALLOWED) {
      sheet.measured(
          CheckId.HEAD_COVERING, rule.source(), Outcome.FAIL, HEAD_REFUSED, StandardLimits.HEAD_COVER);
      return;
    }
    Sentences sentences =
        switch (rule.rule()) {
          case MEDICAL_ONLY -> HEAD_MEDICAL;
          case RELIGIOUS_ONLY -> HEAD_RELIGIOUS;
          default -> HEAD_EITHER;
        };
    sheet.measured(CheckId.HEAD_COVERING, rule.source(), Outcome.WARN, sentences, StandardLimits.HEAD_COVER);
  }

  private static Sentences worn(String reason) {
    return Sentences.because(CheckId.HEAD_COVERING, reason).withoutFail();
  }
}
