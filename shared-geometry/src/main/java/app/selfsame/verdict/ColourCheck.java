package app.selfsame.verdict;

import app.selfsame.document.FileRule;
import app.selfsame.document.FileRule.ColourRule;
import app.selfsame.document.Source;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;

/** Colour or black and white, where the authority takes only one of them. */
final class ColourCheck {
  private static final Sentences COLOUR =
      new Sentences(
          "The photo is in colour, as asked.",
          "The photo has hardly any colour. Retake in daylight, without filters.",
          "The photo is black and white, but the authority asks for colour. Use the original, or retake in colour.");

  private static final String MADE_GREY = "The authority asks for black and white: the file is made so.";
  private static final String COLOURED =
      "The photo is in colour, but the authority asks for black and white. Set the camera to it and retake.";

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
      sheet.add(Checks.of(CheckId.COLOUR, Outcome.PASS, "", source, MADE_GREY));
      return;
    }
    if (!sheet.isTried(StandardLimits.COLOURED)) {
      return;
    }
    Measurement colour = sheet.measures().get(MeasureId.COLOURFULNESS);
    if (colour.value().isEmpty()) {
      sheet.add(Checks.unknown(CheckId.COLOUR, "", source, colour.reason()));
    } else if (sheet.passes(StandardLimits.COLOURED)) {
      sheet.add(Checks.of(CheckId.COLOUR, Outcome.FAIL, "", source, COLOURED));
    } else {
      sheet.add(Checks.of(CheckId.COLOUR, Outcome.PASS, "", source, "The photo is black and white, as asked."));
    }
  }
}
