package app.selfsame.tone;

/**
 * How far the light of a photo may be changed. Nothing goes beyond, whatever was measured; what needs more needs a
 * retake.
 */
public final class ToneBounds {
  /** Exposure in EV: light is multiplied by at most {@code 2^EV}. Pictures are brightened only. */
  public static final double EXPOSURE_EV = 0.6;

  /** White balance: the light of each channel is multiplied or divided by at most this. */
  public static final double WHITE_BALANCE_GAIN = 1.25;

  /** Even light: the light of each half of the face is multiplied or divided by at most this. */
  public static final double HALF_GAIN = 1.2;

  /** Contrast: the clip limit of the histograms (Zuiderveld, "Graphics Gems IV", 1994). */
  public static final double CONTRAST_CLIP = 1.5;

  /** Contrast: at most so much of the equalised lightness is mixed in; all of it draws every pore. */
  public static final double CONTRAST_SHARE = 0.6;

  /**
   * Contrast: the difference in lightness between neighbouring pixels grows by at most this factor, which is all the
   * sharpening there is. A clipped histogram is no steeper than its clip limit and what is handed back to each bin, 1.
   */
  public static final double CONTRAST_SLOPE = 1 + CONTRAST_SHARE * CONTRAST_CLIP;

  /**
   * The individual typology angle of the face moves by at most so many degrees, all operations together. The narrowest
   * of the six groups of skin is 13 degrees wide, so nobody leaves the neighbouring group.
   */
  public static final double TYPOLOGY_DEGREES = 12;

  private ToneBounds() {}
}
