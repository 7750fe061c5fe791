package app.selfsame.verdict;

/** Whether the picture's height and width were changed alike. */
final class ProportionsCheck {
  private static final Sentences PROPORTIONS = Sentences.warning(CheckId.PROPORTIONS);

  /** The head has grown most of its way then. */
  private static final int GROWN_YEARS = 12;

  private static final CheckMessage CHILD = CheckMessage.of(CheckId.PROPORTIONS, Outcome.UNKNOWN);

  static final Said SAID = Said.of(PROPORTIONS).and(CHILD);

  private ProportionsCheck() {}

  static void add(CheckSheet sheet) {
    if (sheet.facts().answers().ageYears().orElse(GROWN_YEARS) < GROWN_YEARS) {
      sheet.add(
          Checks.unknown(
                  CheckId.PROPORTIONS, StandardLimits.PROPORTIONS.unit(), StandardLimits.PROPORTIONS.source(),
                  CHILD.with())
              .onlyWarning());
    } else {
      sheet.measured(
          CheckId.PROPORTIONS, StandardLimits.PROPORTIONS.source(), Outcome.WARN, PROPORTIONS,
          StandardLimits.PROPORTIONS);
    }
  }
}
