package app.selfsame.document;

import app.selfsame.measure.CieLab;

/**
 * Which CIELAB lightness, chroma and hue go by the colours that authorities name. No authority gives figures; the
 * picture's exposure and white balance shift all three, so the ranges are wide and overlap.
 */
public enum BackgroundLimits {
  WHITE(BackgroundTone.WHITE, 85, 100, 0, 8),
  OFF_WHITE(BackgroundTone.OFF_WHITE, 80, 100, 0, 12),
  CREAM(BackgroundTone.CREAM, 75, 100, 3, 25, 50, 120),
  LIGHT_GREY(BackgroundTone.LIGHT_GREY, 60, 92, 0, 10),
  GREY(BackgroundTone.GREY, 35, 85, 0, 10),
  LIGHT_BLUE(BackgroundTone.LIGHT_BLUE, 55, 95, 3, 40, 190, 310),
  BLUE(BackgroundTone.BLUE, 15, 80, 12, 100, 190, 310),
  RED(BackgroundTone.RED, 20, 70, 25, 120, -30, 60),
  LIGHT(BackgroundTone.LIGHT, 65, 100, 0, 40);

  /** White itself, where a rule refuses it: lighter than this and of less chroma. */
  public static final double WHITE_LIGHTNESS = 93;

  public static final double WHITE_CHROMA = 5;

  private static final double ALL_ROUND = 360;

  private final BackgroundTone tone;
  private final Limits lightness;
  private final Limits chroma;
  private final Limits hueDegrees;

  BackgroundLimits(BackgroundTone tone, double minLightness, double maxLightness, double minChroma, double maxChroma) {
    this(tone, minLightness, maxLightness, minChroma, maxChroma, -ALL_ROUND, ALL_ROUND);
  }

  BackgroundLimits(
      BackgroundTone tone,
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
  public static BackgroundLimits of(BackgroundTone tone) {
    for (BackgroundLimits limits : values()) {
      if (limits.tone == tone) {
        return limits;
      }
    }
    throw new IllegalArgumentException("no limits of " + tone);
  }

  /** CIELAB L*. */
  public Limits lightness() {
    return lightness;
  }

  /** CIELAB C*. */
  public Limits chroma() {
    return chroma;
  }

  /** CIELAB hue angle in degrees, the smaller end perhaps below 0. */
  public Limits hueDegrees() {
    return hueDegrees;
  }

  /** Whether a colour lies within the ranges of lightness and chroma, and has the hue. */
  public boolean contain(CieLab colour) {
    return lightness.contains(colour.lightness())
        && chroma.contains(colour.chroma())
        && hueDegrees.contains(hueDegreesOf(colour));
  }

  /** Whether all that lies within the other's ranges lies within these. */
  boolean contain(BackgroundLimits other) {
    return lightness.contains(other.lightness) && chroma.contains(other.chroma) && hueDegrees.contains(other.hueDegrees);
  }

  /** A colour's hue angle, by a whole turn less where that lies nearer to the range. */
  public double hueDegreesOf(CieLab colour) {
    double hue = colour.hueDegrees();
    return hueDegrees.distance(hue - ALL_ROUND) < hueDegrees.distance(hue) ? hue - ALL_ROUND : hue;
  }

  /** How far the hue lies outside the range as a distance of colours, delta H*ab = 2 C* sin(delta h / 2): CIE 15. */
  public double hueMissedBy(CieLab colour) {
    double degrees = Math.min(180, hueDegrees.distance(hueDegreesOf(colour)));
    return 2 * colour.chroma() * Math.sin(Math.toRadians(degrees / 2));
  }
}
