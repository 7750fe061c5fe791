package app.selfsame.tone;

/**
 * Another white: the light of each channel times a gain of its own.
 *
 * @param red within 1 divided and multiplied by {@link ToneBounds#WHITE_BALANCE_GAIN}
 * @param green alike
 * @param blue alike
 */
public record WhiteBalance(double red, double green, double blue) implements ToneOperation {
  private static final double NOTICEABLE = 0.02;

  public WhiteBalance {
    requireBounded(red);
    requireBounded(green);
    requireBounded(blue);
  }

  private static void requireBounded(double gain) {
    double most = ToneBounds.WHITE_BALANCE_GAIN;
    if (!(gain >= 1 / most && gain <= most)) {
      throw new IllegalArgumentException("gain " + gain);
    }
  }

  @Override
  public ToneNote note() {
    return ToneNote.of(
        ToneEdit.WHITE_BALANCE, ToneNote.percent(red), ToneNote.percent(green), ToneNote.percent(blue));
  }

  @Override
  public WhiteBalance scaled(double strength) {
    return new WhiteBalance(Math.pow(red, strength), Math.pow(green, strength), Math.pow(blue, strength));
  }

  @Override
  public boolean isNegligible() {
    return Math.max(Math.abs(red - 1), Math.max(Math.abs(green - 1), Math.abs(blue - 1))) < NOTICEABLE;
  }
}
