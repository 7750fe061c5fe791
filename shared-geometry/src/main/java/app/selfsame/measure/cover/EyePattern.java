package app.selfsame.measure.cover;

/**
 * How well each eye shows the layout of an eye: dark iris and lashes, lighter lids and skin below.
 *
 * <p>Known failure: the layout is that of an open eye; a closed one still has the lash line and shows about half.
 */
final class EyePattern {
  private static final int[] IMAGE_LEFT = {
    33, 7, 163, 144, 145, 153, 154, 155, 133, 246, 161, 160, 159, 158, 157, 173, 130, 25, 110, 24, 23, 22, 26,
    112, 243, 247, 30, 29, 27, 28, 56, 190, 468, 226, 31, 228, 229, 230, 231, 232
  };
  private static final int[] IMAGE_RIGHT = {
    263, 249, 390, 373, 374, 380, 381, 382, 362, 466, 388, 387, 386, 385, 384, 398, 359, 255, 339, 254, 253,
    252, 256, 341, 463, 467, 260, 259, 257, 258, 286, 414, 473, 446, 261, 448, 449, 450, 451, 452
  };
  private static final int[] LAYOUT = {
    -272, -147, -4, -55, -167, -1, 1, -51, -12, -237, -176, -156, -164, -174, -86, -78, -187, -91, 52, 62, 50,
    50, 41, 50, 87, 99, 256, 351, 316, 177, 89, 40, -419, 41, 196, 191, 119, 49, 50, 109
  };

  private static final FacePattern LEFT = new FacePattern(IMAGE_LEFT, LAYOUT);
  private static final FacePattern RIGHT = new FacePattern(IMAGE_RIGHT, LAYOUT);

  private EyePattern() {}

  /** The correlation of the eye on the image's left. */
  static double imageLeft(FaceColours face) {
    return LEFT.correlation(face);
  }

  /** The correlation of the eye on the image's right. */
  static double imageRight(FaceColours face) {
    return RIGHT.correlation(face);
  }
}
