package app.selfsame.matting;

/** Where nothing is quite the person and nothing quite the background over more than an edge's width. */
final class Fog {
  /** Of 255. */
  private static final int FROM = 20;

  private static final int TO = 235;

  /** In eye-to-chin distances: half the width of the softest edge. */
  private static final double REACH = 0.025;

  private Fog() {}

  /** Its area in percent of the eye-to-chin distance squared. */
  static double percent(CutScene scene) {
    boolean[] mixed = new boolean[scene.pixels()];
    for (int i = 0; i < mixed.length; i++) {
      mixed[i] = scene.alpha(i) > FROM && scene.alpha(i) < TO;
    }
    return scene.percent(CutScene.count(scene.thick(mixed, scene.px(REACH, 2))));
  }
}
