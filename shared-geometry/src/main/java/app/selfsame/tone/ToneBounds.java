package app.selfsame.tone;

/**
 * How far the light of a photo may be changed. Nothing goes beyond, whatever was measured; what needs more needs a
 * retake.
 */
public final class ToneBounds {
  /** Exposure in EV: the light of every pixel times {@code 2^EV}. Pictures are brightened only. */
  public static final double EXPOSURE_EV = 0.6;

  /** White balance: the light of each channel is multiplied or divided by at most this. */
  public static final double WHITE_BALANCE_GAIN = 1.25;

  /** Even light: the light of each half of the face is multiplied or divided by at most this. */
  public static final double HALF_GAIN = 1.2;

  /** Contrast-limited adaptive histogram equalisation of the lightness: the clip limit. */
  public static final double CONTRAST_CLIP = 1.5;

  /** The individual typology angle of the face moves by at most so many degrees, all operations together. */
  public static final double TYPOLOGY_DEGREES = 10;

  private ToneBounds() {}
}
