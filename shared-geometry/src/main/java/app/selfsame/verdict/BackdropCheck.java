package app.selfsame.verdict;

import app.selfsame.document.BackdropLimits;
import app.selfsame.document.BackgroundRule;
import app.selfsame.document.Limits;
import app.selfsame.measure.CieLab;

/** Holds the background's lightness and chroma against the colours that an authority names. */
public final class BackdropCheck {
  private static final double MOST_LIGHTNESS = 100;

  private BackdropCheck() {}

  /** Whether a rule that names colours takes one of a background that is made: no camera can have shifted it. */
  public static boolean takes(BackgroundRule rule, CieLab colour) {
    return of(rule, colour.lightness(), colour.chroma()).outcome() == Outcome.PASS
        && (rule.tones().isEmpty()
            || rule.tones().stream().anyMatch(tone -> BackdropLimits.of(tone).contain(colour)));
  }

  /**
   * The check; it fails only when the colour is another one whatever the camera did.
   *
   * @param rule names a tone, or refuses white
   * @param lightness CIELAB L*
   * @param chroma CIELAB C*
   */
  static Check of(BackgroundRule rule, double lightness, double chroma) {
    if (rule.notWhite() && lightness > BackdropLimits.WHITE_LIGHTNESS && chroma < BackdropLimits.WHITE_CHROMA) {
      return check(
          rule, Outcome.WARN, lightness, new Limits(0, BackdropLimits.WHITE_LIGHTNESS),
          "The background looks white, which the authority does not take. " + asked(rule));
    }
    if (rule.tones().isEmpty()) {
      return check(
          rule, Outcome.PASS, lightness, new Limits(0, MOST_LIGHTNESS), "The background is not white, as asked.");
    }
    BackdropLimits nearest = BackdropLimits.nearest(rule, lightness, chroma);
    double missedBy = nearest.chromaMissedBy(chroma);
    if (missedBy > 0) {
      boolean strong = chroma > nearest.chroma().max();
      String finding = strong ? "The background is too colourful. " : "The background has too little colour. ";
      return check(
          rule,
          missedBy > BackdropLimits.GROSS_CHROMA ? Outcome.FAIL : Outcome.WARN,
          chroma,
          nearest.chroma(),
          finding + asked(rule));
    }
    if (!nearest.lightness().contains(lightness)) {
      boolean dark = lightness < nearest.lightness().min();
      String finding = dark ? "The background looks too dark. " : "The background looks too light. ";
      return check(rule, Outcome.WARN, lightness, nearest.lightness(), finding + asked(rule));
    }
    return check(
        rule, Outcome.PASS, lightness, nearest.lightness(), "The background has a colour that the authority takes.");
  }

  private static String asked(BackgroundRule rule) {
    return "The authority asks for: " + rule.words() + ".";
  }

  private static Check check(BackgroundRule rule, Outcome outcome, double value, Limits allowed, String advice) {
    return Checks.measured(CheckId.BACKGROUND_COLOUR, outcome, value, "", allowed, rule.source(), advice);
  }
}
