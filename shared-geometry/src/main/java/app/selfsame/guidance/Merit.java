package app.selfsame.guidance;

/**
 * What speaks for a frame, of several that were taken one after the other.
 *
 * @param mayTake whether nothing that is needed is missing
 * @param eyesOpen as {@code EyesOpen} measures it; 0 without a face
 * @param sharpness as {@link EyeSharpness} measures it; 0 without a face
 */
public record Merit(boolean mayTake, double eyesOpen, double sharpness) {
  /** More is no more open. */
  private static final double WIDE_OPEN = 0.07;

  /** Below this the eyes are shut, or as good as. */
  private static final double SHUT = 0.025;

  /** A picture of more pixels that has less of a frame's sharpness than this is blurred. */
  private static final double AS_SHARP = 0.6;

  /** Whether this one is to be kept rather than another. */
  public boolean isBetterThan(Merit other) {
    if (mayTake != other.mayTake) {
      return mayTake;
    }
    if (isShut() != other.isShut()) {
      return other.isShut();
    }
    return worth() > other.worth();
  }

  /** Whether this one, of more pixels, is good enough to stand in for a frame. */
  public boolean mayReplace(Merit frame) {
    return (mayTake || !frame.mayTake)
        && (!isShut() || frame.isShut())
        && worth() >= AS_SHARP * frame.worth();
  }

  /** Whether there is a face in it. */
  public boolean showsSomebody() {
    return sharpness > 0;
  }

  private boolean isShut() {
    return eyesOpen < SHUT;
  }

  private double worth() {
    return sharpness * openness();
  }

  private double openness() {
    return Math.min(WIDE_OPEN, eyesOpen);
  }
}
