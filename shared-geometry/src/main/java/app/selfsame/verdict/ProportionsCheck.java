package app.selfsame.verdict;

/** Whether the picture's height and width were changed alike. */
final class ProportionsCheck {
  private static final Sentences PROPORTIONS =
      new Sentences(
          "The picture does not look stretched or squashed. Less than a fifth cannot be seen from a face.",
          "The picture looks stretched or squashed. Use the original from the camera; never change height or width alone.",
          "");

  /** The head has grown most of its way then. */
  private static final int GROWN_YEARS = 12;

  private static final String CHILD = "Children's proportions do not show whether a picture was stretched.";

  private ProportionsCheck() {}

  static void add(CheckSheet sheet) {
    if (sheet.facts().answers().ageYears().orElse(GROWN_YEARS) < GROWN_YEARS) {
      sheet.add(
          Checks.unknown(
                  CheckId.PROPORTIONS, StandardLimits.PROPORTIONS.unit(), StandardLimits.PROPORTIONS.source(), CHILD)
              .onlyWarning());
    } else {
      sheet.measured(
          CheckId.PROPORTIONS, StandardLimits.PROPORTIONS.source(), Outcome.WARN, PROPORTIONS,
          StandardLimits.PROPORTIONS);
    }
  }
}
