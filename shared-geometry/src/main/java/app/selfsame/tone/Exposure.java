package app.selfsame.tone;

/**
 * More light on the whole picture, as a longer exposure gives it.
 *
 * @param ev by which light is multiplied as {@code 2^ev}; 0..{@link ToneBounds#EXPOSURE_EV}
 */
public record Exposure(double ev) implements ToneOperation {
  private static final double NOTICEABLE_EV = 0.05;

  public Exposure {
    if (!(ev >= 0 && ev <= ToneBounds.EXPOSURE_EV)) {
      throw new IllegalArgumentException(ev + " EV");
    }
  }

  double gain() {
    return Math.pow(2, ev);
  }

  @Override
  public ToneNote note() {
    return ToneNote.of(ToneEdit.EXPOSURE, Math.round(100 * ev) / 100.0);
  }

  @Override
  public Exposure scaled(double strength) {
    return new Exposure(ev * strength);
  }

  @Override
  public boolean isNegligible() {
    return ev < NOTICEABLE_EV;
  }
}
