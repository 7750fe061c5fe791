package app.selfsame.matting;

/**
 * What is missing of the person: places next to the outline or inside it that were cut away although their colour is
 * the person's, or although the mask takes them for the person and their colour may be.
 */
final class Holes {
  /** Up to this share a place is cut away, of 255. */
  private static final int GONE = 77;

  /** What the mask has to expect of a place, of 255: where the colour is the person's, */
  private static final int THOUGHT = 40;

  /** and where it only may be. */
  private static final int EXPECTED = 160;

  /** How far from the outline, in eye-to-chin distances. */
  private static final double REACH = 0.2;

  /** What is thinner than twice this is an edge, or a hair. */
  private static final double THIN = 0.012;

  private Holes() {}

  /** Their area in percent of the eye-to-chin distance squared. */
  static double percent(CutScene scene, ColourOdds odds) {
    float[] outside = scene.outsidePx();
    double reach = REACH * scene.unitPx();
    boolean[] missing = new boolean[scene.pixels()];
    for (int i = 0; i < missing.length; i++) {
      if (scene.alpha(i) < GONE && outside[i] < reach) {
        int colour = scene.picture().pixels()[i];
        missing[i] =
            scene.expected(i) > THOUGHT && odds.isPersons(colour)
                || scene.expected(i) > EXPECTED && !odds.isRatherOld(colour);
      }
    }
    return scene.percent(CutScene.count(scene.thick(missing, scene.px(THIN, 1))));
  }
}
