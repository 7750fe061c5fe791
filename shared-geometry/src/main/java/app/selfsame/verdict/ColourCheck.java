package app.selfsame.verdict;

import app.selfsame.document.FileRule;
import app.selfsame.document.FileRule.ColourRule;
import app.selfsame.document.Source;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;

/** Colour or black and white, where the authority takes only one of them. */
final class ColourCheck {
  private static final Sentences COLOUR = Sentences.of(CheckId.COLOUR);

  private static final CheckMessage MADE_GREY = CheckMessage.of(CheckId.COLOUR, Outcome.PASS, "made-grey");
  private static final CheckMessage GREY = CheckMessage.of(CheckId.COLOUR, Outcome.PASS, "grey");
  private static final CheckMessage NOT_GREY = CheckMessage.of(CheckId.COLOUR, Outcome.FAIL, "not-grey");

  static final Said SAID = Said.of(COLOUR).and(MADE_GREY, GREY, NOT_GREY);

  private ColourCheck() {}

  static void add(CheckSheet sheet) {
    FileRule file = sheet.document().file();
    if (file.colour() == ColourRule.COLOUR) {
      sheet.measured(CheckId.COLOUR, file.colourSource(), Outcome.FAIL, COLOUR, StandardLimits.COLOURED);
    } else if (file.colour() == ColourRule.GREY) {
      grey(sheet, file.colourSource());
    }
  }

  private static void grey(CheckSheet sheet, Source source) {
    if (!sheet.document().handedInAsIs()) {
      sheet.add(Checks.of(CheckId.COLOUR, Outcome.PASS, "", source, MADE_GREY.with()));
      return;
    }
    if (!sheet.isTried(StandardLimits.COLOURED)) {
      return;
    }
    Measurement colour = sheet.measures().get(MeasureId.COLOURFULNESS);
    if (colour.value().isEmpty()) {
      sheet.add(Checks.unknown(CheckId.COLOUR, "", source, colour.reason().orElseThrow()));
    } else if (sheet.passes(StandardLimits.COLOURED)) {
      sheet.add(Checks.of(CheckId.COLOUR, Outcome.FAIL, "", source, NOT_GREY.with()));
    } else {
      sheet.add(Checks.of(CheckId.COLOUR, Outcome.PASS, "", source, GREY.with()));
    }
  }
}
