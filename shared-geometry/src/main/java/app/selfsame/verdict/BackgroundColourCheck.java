package app.selfsame.verdict;

import app.selfsame.document.BackgroundLimits;
import app.selfsame.document.BackgroundRule;
import app.selfsame.document.BackgroundTone;
import app.selfsame.document.Limits;
import app.selfsame.measure.CieLab;
import app.selfsame.message.Message;
import app.selfsame.message.Parameter;

/** Holds the background's lightness, chroma and hue against the colours that an authority names. */
public final class BackgroundColourCheck {
  private static final double MOST_LIGHTNESS = 100;

  /** Lighter than this and of less chroma than {@link #CLEARLY_WHITE_CHROMA}, nobody calls it anything but white. */
  private static final double CLEARLY_WHITE_LIGHTNESS = 96;

  private static final double CLEARLY_WHITE_CHROMA = 3;

  private static final Parameter ASKED = Parameter.remark("asked");
  private static final CheckMessage PASSES = CheckMessage.of(CheckId.BACKGROUND_COLOUR, Outcome.PASS);
  private static final CheckMessage NOT_WHITE = CheckMessage.of(CheckId.BACKGROUND_COLOUR, Outcome.PASS, "not-white");
  private static final CheckMessage WHITE = objection(Outcome.FAIL, "white");
  private static final CheckMessage MAYBE_WHITE = objection(Outcome.WARN, "white");
  private static final CheckMessage TOO_WHITE = objection(Outcome.FAIL, "too-white");
  private static final CheckMessage DARK_AND_COLOURFUL = objection(Outcome.FAIL, "dark-and-colourful");

  static final Said SAID = Said.of().and(PASSES, NOT_WHITE, WHITE, MAYBE_WHITE, TOO_WHITE, DARK_AND_COLOURFUL);

  static {
    for (BackgroundFault fault : BackgroundFault.values()) {
      SAID.and(objection(Outcome.WARN, fault.word()), objection(Outcome.FAIL, fault.word()));
    }
  }

  private BackgroundColourCheck() {}

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
        && colour.lightness() > BackgroundLimits.WHITE_LIGHTNESS
        && colour.chroma() < BackgroundLimits.WHITE_CHROMA) {
      return check(
          rule, clearlyWhite ? Outcome.FAIL : Outcome.WARN, colour.lightness(),
          new Limits(0, BackgroundLimits.WHITE_LIGHTNESS),
          asked(clearlyWhite ? WHITE : MAYBE_WHITE, rule));
    }
    if (rule.tones().isEmpty()) {
      return check(
          rule, Outcome.PASS, colour.lightness(), new Limits(0, MOST_LIGHTNESS),
          NOT_WHITE.with());
    }
    BackgroundLimits nearest = nearest(rule, colour);
    if (nearest.contain(colour)) {
      return check(
          rule, Outcome.PASS, colour.lightness(), nearest.lightness(),
          PASSES.with());
    }
    CieLab lit = new CieLab(Math.max(colour.lightness(), litLightness), colour.a(), colour.b());
    BackgroundFault fault = worst(nearest, colour, lit);
    boolean fails = clearlyWhite || severity(fault, nearest, colour, lit) > 1;
    return check(
        rule, fails ? Outcome.FAIL : Outcome.WARN, fault.value(nearest, colour), fault.range(nearest),
        asked(objection(fault, clearlyWhite, fails, isDarkAndColourful(nearest, colour, lit)), rule));
  }

  private static boolean isDarkAndColourful(BackgroundLimits limits, CieLab colour, CieLab lit) {
    double strong = BackgroundFault.COOL.severity(limits, colour) + BackgroundFault.WARM.severity(limits, colour);
    return BackgroundFault.DARK.severity(limits, lit) > 1 && strong > 1;
  }

  /** The tone that a rule names and the background comes nearest to. */
  private static BackgroundLimits nearest(BackgroundRule rule, CieLab colour) {
    BackgroundLimits nearest = null;
    double least = Double.POSITIVE_INFINITY;
    for (BackgroundTone tone : BackgroundTone.values()) {
      if (rule.tones().contains(tone)) {
        BackgroundLimits limits = BackgroundLimits.of(tone);
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
  private static BackgroundFault worst(BackgroundLimits limits, CieLab colour, CieLab lit) {
    BackgroundFault worst = BackgroundFault.DARK;
    double most = -1;
    for (BackgroundFault fault : BackgroundFault.values()) {
      double severity = fault.severity(limits, colour) > 0 ? severity(fault, limits, colour, lit) : -1;
      if (severity > most) {
        worst = fault;
        most = severity;
      }
    }
    return worst;
  }

  private static double severity(BackgroundFault fault, BackgroundLimits limits, CieLab colour, CieLab lit) {
    return fault.severity(limits, fault == BackgroundFault.DARK ? lit : colour);
  }

  private static CheckMessage objection(
      BackgroundFault fault, boolean clearlyWhite, boolean fails, boolean darkAndColourful) {
    if (darkAndColourful) {
      return DARK_AND_COLOURFUL;
    }
    return clearlyWhite ? TOO_WHITE : objection(fails ? Outcome.FAIL : Outcome.WARN, fault.word());
  }

  private static CheckMessage objection(Outcome outcome, String reason) {
    return CheckMessage.of(CheckId.BACKGROUND_COLOUR, outcome, reason, ASKED);
  }

  private static Message asked(CheckMessage objection, BackgroundRule rule) {
    return objection.with(rule.words().argument());
  }

  private static Check check(BackgroundRule rule, Outcome outcome, double value, Limits allowed, Message advice) {
    return Checks.measured(CheckId.BACKGROUND_COLOUR, outcome, value, "", allowed, rule.source().withOwnLimit(), advice);
  }
}
