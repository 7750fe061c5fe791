package app.selfsame.tone;

/**
 * More light on one half of the face and less on the other, from one to the other without an edge; away from the face
 * it fades out. The two gains cancel out, so that the face as a whole stays as light as it was.
 *
 * @param imageLeftGain by which the light on the image's left cheek is multiplied; its inverse on the other. Within 1
 *     divided and multiplied by {@link ToneBounds#HALF_GAIN}
 */
public record EvenLight(double imageLeftGain) implements ToneOperation {
  private static final double NOTICEABLE = 0.02;

  public EvenLight {
    double most = ToneBounds.HALF_GAIN;
    if (!(imageLeftGain >= 1 / most && imageLeftGain <= most)) {
      throw new IllegalArgumentException("gain " + imageLeftGain);
    }
  }

  double imageRightGain() {
    return 1 / imageLeftGain;
  }

  @Override
  public ToneNote note() {
    return ToneNote.of(ToneEdit.EVEN_LIGHT, ToneNote.percent(imageLeftGain), ToneNote.percent(imageRightGain()));
  }

  @Override
  public EvenLight scaled(double strength) {
    return new EvenLight(Math.pow(imageLeftGain, strength));
  }

  @Override
  public boolean isNegligible() {
    return Math.abs(imageLeftGain - 1) < NOTICEABLE;
  }
}
