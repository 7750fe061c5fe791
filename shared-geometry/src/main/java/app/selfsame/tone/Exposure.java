package app.selfsame.tone;

import app.selfsame.document.Figures;

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
    return new ToneNote("exposure", "+" + Figures.rounded(ev, 2) + " EV");
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
