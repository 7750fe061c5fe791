package app.selfsame.matting;

import java.util.Arrays;

/**
 * What is left of the old background: parts of the cutout that do not hang together with the person, and places inside
 * the outline into which the background goes on without an edge, in a colour that is the background's and not the
 * person's.
 */
final class Remnants {
  /** From this share on something is seen, of 255. */
  private static final int SEEN = 77;

  /** Two neighbours that differ more in a sample, in sRGB steps, have an edge between them. */
  private static final int EDGE = 14;

  /** Where the background goes on through less than twice this, in eye-to-chin distances, it is an edge. */
  private static final double THIN = 0.02;

  private final CutScene scene;
  private final boolean[] reached;
  private final int[] queue;

  private Remnants(CutScene scene) {
    this.scene = scene;
    reached = new boolean[scene.pixels()];
    queue = new int[reached.length];
  }

  /** Their area in percent of the eye-to-chin distance squared. */
  static double percent(CutScene scene, ColourOdds odds) {
    Remnants remnants = new Remnants(scene);
    return scene.percent(remnants.loosePx() + remnants.grownPx(odds));
  }

  /** What does not hang together with anything that is the person for certain. */
  private double loosePx() {
    int found = 0;
    for (int i = 0; i < reached.length; i++) {
      if (scene.label(i) == Trimap.FOREGROUND) {
        reached[i] = true;
        queue[found++] = i;
      }
    }
    grow(found, (from, to) -> scene.alpha(to) >= SEEN);
    double loose = 0;
    for (int i = 0; i < reached.length; i++) {
      loose += !reached[i] && scene.alpha(i) >= SEEN ? scene.alpha(i) / 255.0 : 0;
    }
    return loose;
  }

  /** Where the background goes on. */
  private int grownPx(ColourOdds odds) {
    boolean[] old = new boolean[reached.length];
    for (int i = 0; i < old.length; i++) {
      boolean clothes = scene.label(i) == Trimap.FOREGROUND && i / scene.width() > scene.chinRowPx();
      old[i] = !clothes && odds.isOld(scene.picture().pixels()[i]);
    }
    // A collar of the wall's colour meets the wall at its tip.
    boolean[] wide = scene.thick(old, scene.px(THIN, 1));
    Arrays.fill(reached, false);
    int found = 0;
    for (int i = 0; i < reached.length; i++) {
      if (scene.alpha(i) < SEEN && wide[i]) {
        reached[i] = true;
        queue[found++] = i;
      }
    }
    grow(found, (from, to) -> wide[to] && isEven(from, to));
    for (int i = 0; i < reached.length; i++) {
      reached[i] &= scene.alpha(i) >= SEEN;
    }
    return CutScene.count(reached);
  }

  private boolean isEven(int from, int to) {
    int one = scene.picture().pixels()[from];
    int other = scene.picture().pixels()[to];
    return Math.abs((one & 0xff) - (other & 0xff)) < EDGE
        && Math.abs((one >>> 8 & 0xff) - (other >>> 8 & 0xff)) < EDGE
        && Math.abs((one >>> 16 & 0xff) - (other >>> 16 & 0xff)) < EDGE;
  }

  /** Whether growth goes from a pixel to its neighbour. */
  private interface Way {
    boolean leads(int from, int to);
  }

  private void grow(int begun, Way way) {
    int found = begun;
    int width = scene.width();
    for (int next = 0; next < found; next++) {
      int at = queue[next];
      int x = at % width;
      found = x > 0 ? step(at, at - 1, way, found) : found;
      found = x < width - 1 ? step(at, at + 1, way, found) : found;
      found = at >= width ? step(at, at - width, way, found) : found;
      found = at + width < reached.length ? step(at, at + width, way, found) : found;
    }
  }

  private int step(int from, int to, Way way, int found) {
    if (reached[to] || !way.leads(from, to)) {
      return found;
    }
    reached[to] = true;
    queue[found] = to;
    return found + 1;
  }
}
