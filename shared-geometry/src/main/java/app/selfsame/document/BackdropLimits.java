package app.selfsame.document;

import app.selfsame.measure.CieLab;

/**
 * Which CIELAB lightness and chroma go by the colours that authorities name. The picture's exposure shifts the
 * lightness, so the ranges are wide, they overlap, and lightness alone only warns.
 */
public enum BackdropLimits {
  WHITE(BackdropTone.WHITE, 85, 100, 0, 8),
  OFF_WHITE(BackdropTone.OFF_WHITE, 80, 100, 0, 12),
  CREAM(BackdropTone.CREAM, 75, 100, 3, 25, 50, 120),
  LIGHT_GREY(BackdropTone.LIGHT_GREY, 60, 92, 0, 10),
  GREY(BackdropTone.GREY, 35, 85, 0, 10),
  LIGHT_BLUE(BackdropTone.LIGHT_BLUE, 55, 95, 3, 40, 190, 310),
  BLUE(BackdropTone.BLUE, 15, 80, 12, 100, 190, 310),
  RED(BackdropTone.RED, 20, 70, 25, 120, -30, 60),
  LIGHT(BackdropTone.LIGHT, 65, 100, 0, 40);

  /** White itself, where a rule refuses it: lighter than this and of less chroma. */
  public static final double WHITE_LIGHTNESS = 93;

  public static final double WHITE_CHROMA = 5;

  /** Beyond the range by this much it is another colour, whatever the camera did. */
  public static final double GROSS_CHROMA = 25;

  private final BackdropTone tone;
  private final Limits lightness;
  private final Limits chroma;
  private final Limits hueDegrees;

  BackdropLimits(BackdropTone tone, double minLightness, double maxLightness, double minChroma, double maxChroma) {
    this(tone, minLightness, maxLightness, minChroma, maxChroma, -360, 360);
  }

  BackdropLimits(
      BackdropTone tone,
      double minLightness,
      double maxLightness,
      double minChroma,
      double maxChroma,
      double fromHueDegrees,
      double toHueDegrees) {
    this.tone = tone;
    this.hueDegrees = new Limits(fromHueDegrees, toHueDegrees);
    this.lightness = new Limits(minLightness, maxLightness);
    this.chroma = new Limits(minChroma, maxChroma);
  }

  /** The limits of a tone. */
  public static BackdropLimits of(BackdropTone tone) {
    for (BackdropLimits limits : values()) {
      if (limits.tone == tone) {
        return limits;
      }
    }
    throw new IllegalArgumentException("no limits of " + tone);
  }

  /** The tone that a rule names and the background comes nearest to. */
  public static BackdropLimits nearest(BackgroundRule rule, double lightness, double chroma) {
    BackdropLimits nearest = null;
    for (BackdropTone tone : BackdropTone.values()) {
      if (rule.tones().contains(tone)) {
        BackdropLimits limits = of(tone);
        nearest =
            nearest == null || limits.missedBy(lightness, chroma) < nearest.missedBy(lightness, chroma)
                ? limits
                : nearest;
      }
    }
    return nearest;
  }

  /** CIELAB L*. */
  public Limits lightness() {
    return lightness;
  }

  /** CIELAB C*. */
  public Limits chroma() {
    return chroma;
  }

  /** Whether a colour lies within the ranges of lightness and chroma, and has the hue. */
  public boolean contain(CieLab colour) {
    double hue = colour.hueDegrees();
    return lightness.contains(colour.lightness())
        && chroma.contains(colour.chroma())
        && (hueDegrees.contains(hue) || hueDegrees.contains(hue - 360));
  }

  /** How far the chroma lies outside the range. */
  public double chromaMissedBy(double value) {
    return outside(chroma, value);
  }

  private double missedBy(double lightnessValue, double chromaValue) {
    return Math.max(outside(lightness, lightnessValue), outside(chroma, chromaValue));
  }

  private static double outside(Limits limits, double value) {
    return Math.max(0, Math.max(limits.min() - value, value - limits.max()));
  }
}
