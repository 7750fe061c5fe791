package app.selfsame.verdict;

import app.selfsame.document.BackdropLimits;
import app.selfsame.document.BackdropTone;
import app.selfsame.document.BackgroundRule;
import app.selfsame.document.Limits;
import app.selfsame.measure.CieLab;

/** Holds the background's lightness, chroma and hue against the colours that an authority names. */
public final class BackdropCheck {
  private static final double MOST_LIGHTNESS = 100;

  /** Lighter than this and of less chroma than {@link #CLEARLY_WHITE_CHROMA}, nobody calls it anything but white. */
  private static final double CLEARLY_WHITE_LIGHTNESS = 96;

  private static final double CLEARLY_WHITE_CHROMA = 3;

  private BackdropCheck() {}

  /** Whether a rule that names colours takes one of a background that is made: no camera can have shifted it. */
  public static boolean takes(BackgroundRule rule, CieLab colour) {
    return of(rule, colour, colour.lightness()).outcome() == Outcome.PASS;
  }

  /**
   * The check. It passes only what lies in the range of a tone that is named, and fails only what is another colour
   * even when poor light is allowed for.
   *
   * @param rule names a tone, or refuses white
   * @param colour of the background in the picture
   * @param litLightness CIELAB L* that it would have in good light, not below that in the picture
   */
  static Check of(BackgroundRule rule, CieLab colour, double litLightness) {
    boolean clearlyWhite =
        colour.lightness() > CLEARLY_WHITE_LIGHTNESS && colour.chroma() < CLEARLY_WHITE_CHROMA;
    if (rule.notWhite()
        && colour.lightness() > BackdropLimits.WHITE_LIGHTNESS
        && colour.chroma() < BackdropLimits.WHITE_CHROMA) {
      return check(
          rule, clearlyWhite ? Outcome.FAIL : Outcome.WARN, colour.lightness(),
          new Limits(0, BackdropLimits.WHITE_LIGHTNESS),
          "The background looks white, which the authority does not take. " + asked(rule));
    }
    if (rule.tones().isEmpty()) {
      return check(
          rule, Outcome.PASS, colour.lightness(), new Limits(0, MOST_LIGHTNESS),
          "The background is not white, as asked.");
    }
    BackdropLimits nearest = nearest(rule, colour);
    if (nearest.contain(colour)) {
      return check(
          rule, Outcome.PASS, colour.lightness(), nearest.lightness(),
          "The background has a colour that the authority takes.");
    }
    CieLab lit = new CieLab(Math.max(colour.lightness(), litLightness), colour.a(), colour.b());
    BackdropFault fault = worst(nearest, colour, lit);
    boolean fails = clearlyWhite || severity(fault, nearest, colour, lit) > 1;
    return check(
        rule, fails ? Outcome.FAIL : Outcome.WARN, fault.value(nearest, colour), fault.range(nearest),
        sentence(fault, clearlyWhite, fails, isDarkAndColourful(nearest, colour, lit)) + asked(rule));
  }

  private static boolean isDarkAndColourful(BackdropLimits limits, CieLab colour, CieLab lit) {
    double strong = BackdropFault.COOL.severity(limits, colour) + BackdropFault.WARM.severity(limits, colour);
    return BackdropFault.DARK.severity(limits, lit) > 1 && strong > 1;
  }

  /** The tone that a rule names and the background comes nearest to. */
  private static BackdropLimits nearest(BackgroundRule rule, CieLab colour) {
    BackdropLimits nearest = null;
    double least = Double.POSITIVE_INFINITY;
    for (BackdropTone tone : BackdropTone.values()) {
      if (rule.tones().contains(tone)) {
        BackdropLimits limits = BackdropLimits.of(tone);
        double severity = worst(limits, colour, colour).severity(limits, colour);
        if (severity < least) {
          nearest = limits;
          least = severity;
        }
      }
    }
    return nearest;
  }

  /** The worst fault that the colour in the picture has, weighed as it would be in good light. */
  private static BackdropFault worst(BackdropLimits limits, CieLab colour, CieLab lit) {
    BackdropFault worst = BackdropFault.DARK;
    double most = -1;
    for (BackdropFault fault : BackdropFault.values()) {
      double severity = fault.severity(limits, colour) > 0 ? severity(fault, limits, colour, lit) : -1;
      if (severity > most) {
        worst = fault;
        most = severity;
      }
    }
    return worst;
  }

  private static double severity(BackdropFault fault, BackdropLimits limits, CieLab colour, CieLab lit) {
    return fault.severity(limits, fault == BackdropFault.DARK ? lit : colour);
  }

  private static String sentence(BackdropFault fault, boolean clearlyWhite, boolean fails, boolean darkAndColourful) {
    if (darkAndColourful) {
      return "The background is too dark and too colourful. ";
    }
    String verb = fails ? "is " : "looks ";
    if (clearlyWhite) {
      return "The background is too white. ";
    }
    return switch (fault) {
      case DARK -> "The background " + verb + "too dark. ";
      case LIGHT -> "The background " + verb + "too light. ";
      case WARM, COOL -> "The background " + verb + "too colourful. ";
      case PALE -> "The background has too little colour. ";
      case HUE -> "The background " + (fails ? "has" : "seems to have") + " another colour. ";
    };
  }

  private static String asked(BackgroundRule rule) {
    return "The authority asks for: " + rule.words() + ".";
  }

  private static Check check(BackgroundRule rule, Outcome outcome, double value, Limits allowed, String advice) {
    return Checks.measured(CheckId.BACKGROUND_COLOUR, outcome, value, "", allowed, rule.source().withOwnLimit(), advice);
  }
}
