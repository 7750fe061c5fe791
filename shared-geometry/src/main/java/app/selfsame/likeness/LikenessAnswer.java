package app.selfsame.likeness;

import app.selfsame.message.MessageKey;

/**
 * Whether two faces look like one person's: a hint, which proves nothing and blocks nobody.
 *
 * <p>Limits on the distance of templates are for this network and this alignment: {@link FaceTemplate#VERSION}.
 */
public enum LikenessAnswer implements MessageKey {
  /** Alike, which is no proof that it is one person. */
  ALIKE,
  /** Nobody can tell by these numbers. */
  CANNOT_TELL,
  /** Like two people. */
  DIFFERENT,
  /** Something stands in the way. */
  NOT_COMPARED;

  private static final double MOST_OF_ALIKE = 0.52;
  private static final double LEAST_OF_DIFFERENT = 0.65;
  private static final double LEAST_OF_DIFFERENT_POOR = 0.70;

  /**
   * What a distance says.
   *
   * @param isPoor whether either face is small, turned, or from the picture of a document
   */
  static LikenessAnswer of(double distance, boolean isPoor) {
    if (distance <= MOST_OF_ALIKE) {
      return ALIKE;
    }
    return distance > (isPoor ? LEAST_OF_DIFFERENT_POOR : LEAST_OF_DIFFERENT) ? DIFFERENT : CANNOT_TELL;
  }

  @Override
  public String id() {
    return MessageKey.id("likeness.answer", this);
  }
}
