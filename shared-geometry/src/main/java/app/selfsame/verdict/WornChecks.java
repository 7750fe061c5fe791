package app.selfsame.verdict;

import app.selfsame.document.GlassesRule;
import app.selfsame.document.HeadCoveringRule;
import app.selfsame.document.Stated;

/** Glasses and head coverings, on which authorities differ. */
final class WornChecks {
  static final String NO_GLASSES = "No glasses were found.";
  private static final String BARE = "Nothing was found on the head.";

  private static final Sentences GLASSES_REFUSED =
      new Sentences(
          NO_GLASSES,
          "There may be glasses in the photo, and the authority does not take photos with them. Take them off.",
          "There are glasses in the photo, and the authority does not take photos with them. Retake without them.");

  private static final Sentences GLASSES_MEDICAL =
      refusing(
          NO_GLASSES,
          "There seem to be glasses in the photo. The authority takes them only for medical reasons, with a doctor's"
              + " statement: take them off unless you have one.");

  private static final Sentences HEAD_REFUSED =
      new Sentences(
          BARE,
          "Something may be worn on the head, which the authority does not take. Take it off.",
          "Something is worn on the head, which the authority does not take. Retake with the head bare.");

  private static final Sentences HEAD_UNSAID =
      refusing(
          BARE,
          "Something seems to be worn on the head. Take it off, unless you wear it for religious or medical reasons"
              + " and the authority takes that.");

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
                  "The authority takes photos with glasses, as long as both eyes show clearly."));
    }
  }

  private static void headCovering(CheckSheet sheet, Stated<HeadCoveringRule> rule) {
    if (rule.rule() == HeadCoveringRule.NOT_ALLOWED) {
      sheet.measured(
          CheckId.HEAD_COVERING, rule.source(), Outcome.FAIL, HEAD_REFUSED, StandardLimits.HEAD_COVER);
      return;
    }
    String reasons =
        switch (rule.rule()) {
          case MEDICAL_ONLY -> "medical";
          case RELIGIOUS_ONLY -> "religious";
          default -> "religious or medical";
        };
    String only =
        "Something seems to be worn on the head. The authority takes that only for " + reasons
            + " reasons, with the face free from chin to forehead: otherwise take it off.";
    sheet.measured(
        CheckId.HEAD_COVERING, rule.source(), Outcome.WARN, refusing(BARE, only), StandardLimits.HEAD_COVER);
  }

  private static Sentences refusing(String pass, String otherwise) {
    return new Sentences(pass, otherwise, otherwise);
  }
}
