package app.selfsame.verdict;

import app.selfsame.document.BackgroundRule;
import app.selfsame.measure.CieLab;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.message.Message;
import java.util.List;

/** What is behind and beside the person. */
final class BackgroundChecks {
  private static final Sentences EVEN = Sentences.of(CheckId.BACKGROUND_UNIFORMITY);
  private static final Sentences SHADOW = Sentences.of(CheckId.BACKGROUND_SHADOW);
  private static final Sentences ALONE = Sentences.of(CheckId.OTHER_PEOPLE);

  static final Said SAID = Said.of(EVEN, SHADOW, ALONE);

  private static final List<MeasureId> COLOUR =
      List.of(
          MeasureId.BACKGROUND_LIGHTNESS, MeasureId.BACKGROUND_CHROMA, MeasureId.BACKGROUND_HUE,
          MeasureId.BACKGROUND_LIT_LIGHTNESS);

  private BackgroundChecks() {}

  static void add(CheckSheet sheet) {
    if (isHardlyShown(sheet)) {
      sheet.measured(CheckId.BACKGROUND_UNIFORMITY, EVEN, StandardLimits.BACKGROUND_VARIATION);
    } else {
      sheet.measured(
          CheckId.BACKGROUND_UNIFORMITY, EVEN, StandardLimits.BACKGROUND_UNIFORMITY, StandardLimits.BACKGROUND_VARIATION);
    }
    sheet.document().background().ifPresent(rule -> colour(sheet, rule));
    if (!isMoot(sheet)) {
      shadow(sheet);
    }
    sheet.measured(CheckId.OTHER_PEOPLE, ALONE, StandardLimits.OTHER_PEOPLE);
  }

  /**
   * Whether a frame that a person placed shows too little background for its colours to be told: that it has few edges
   * there makes it no plain one.
   */
  private static boolean isHardlyShown(CheckSheet sheet) {
    return sheet.facts().answers().adjustment().crop().isPresent()
        && sheet.measures().value(MeasureId.BACKGROUND_VARIATION).isEmpty()
        && !sheet.objectsTo(StandardLimits.BACKGROUND_UNIFORMITY);
  }

  /** Before a background that is objected to for not being plain, a shadow cannot be told, and need not be. */
  private static boolean isMoot(CheckSheet sheet) {
    return sheet.measures().value(MeasureId.BACKGROUND_SHADOW).isEmpty()
        && (sheet.objectsTo(StandardLimits.BACKGROUND_UNIFORMITY)
            || sheet.objectsTo(StandardLimits.BACKGROUND_VARIATION));
  }

  private static void shadow(CheckSheet sheet) {
    if (sheet.objectsTo(StandardLimits.HARD_SHADOW)) {
      Outcome worst = isBusy(sheet) ? Outcome.WARN : Outcome.FAIL;
      sheet.measured(
          CheckId.BACKGROUND_SHADOW, StandardLimits.HARD_SHADOW.source(), worst, SHADOW, StandardLimits.HARD_SHADOW);
    } else {
      sheet.measured(CheckId.BACKGROUND_SHADOW, SHADOW, StandardLimits.BACKGROUND_SHADOW);
    }
  }

  /** Whether the background fails for not being plain: what looks like a shadow may be a part of it. */
  private static boolean isBusy(CheckSheet sheet) {
    return sheet.checks().stream()
        .anyMatch(check -> check.id() == CheckId.BACKGROUND_UNIFORMITY && check.outcome() == Outcome.FAIL);
  }

  private static void colour(CheckSheet sheet, BackgroundRule rule) {
    if (!rule.namesColours() || !COLOUR.stream().allMatch(sheet::isTried)) {
      return;
    }
    List<Measurement> found = COLOUR.stream().map(sheet.measures()::get).toList();
    for (Measurement measurement : found) {
      if (measurement.value().isEmpty()) {
        Message why = measurement.reason().orElseThrow();
        sheet.add(Checks.unknown(CheckId.BACKGROUND_COLOUR, "", rule.source(), why));
        return;
      }
    }
    double[] values = found.stream().mapToDouble(measurement -> measurement.value().orElseThrow()).toArray();
    CieLab colour = CieLab.polar(values[0], values[1], values[2]);
    sheet.add(BackgroundColourCheck.of(rule, colour, values[3]).at(found.get(0).where()));
  }
}
