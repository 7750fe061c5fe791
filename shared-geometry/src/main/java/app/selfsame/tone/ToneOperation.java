package app.selfsame.tone;

/**
 * One change of tones. What becomes of a pixel depends on its own colour and, smoothly, on its place: nothing is moved,
 * blurred, sharpened or invented.
 */
public sealed interface ToneOperation permits WhiteBalance, Exposure, EvenLight, Contrast {
  /** What was done, and how much of it, for the person. */
  ToneNote note();

  /**
   * The same operation, weaker.
   *
   * @param strength 0..1, of which 1 is this operation itself and 0 changes nothing
   */
  ToneOperation scaled(double strength);

  /** Whether so little would be done that nobody could see it. */
  boolean isNegligible();
}
