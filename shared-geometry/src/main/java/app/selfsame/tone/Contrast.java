package app.selfsame.tone;

/**
 * More contrast of the lightness: contrast-limited adaptive histogram equalisation, mixed with the picture as it was.
 * The lightness of the face's skin is then brought back to what it was, whatever the histogram would make of it.
 *
 * @param share of the equalised lightness in the mixture, 0..{@link ToneBounds#CONTRAST_SHARE}; the clip limit is
 *     {@link ToneBounds#CONTRAST_CLIP}
 */
public record Contrast(double share) implements ToneOperation {
  /** The picture is divided into so many tiles an edge, each with a histogram of its own. */
  public static final int TILES = 2;

  private static final double NOTICEABLE = 0.1;

  public Contrast {
    if (!(share >= 0 && share <= ToneBounds.CONTRAST_SHARE)) {
      throw new IllegalArgumentException("share " + share);
    }
  }

  @Override
  public ToneNote note() {
    return ToneNote.of(ToneEdit.CONTRAST, Math.round(100 * share));
  }

  @Override
  public Contrast scaled(double strength) {
    return new Contrast(share * strength);
  }

  @Override
  public boolean isNegligible() {
    return share < NOTICEABLE;
  }
}
