package app.selfsame.matting;

import app.selfsame.image.RgbaImage;

/**
 * A person cut out of a picture, and what is needed to judge how well.
 *
 * @param picture before its old background
 * @param cutout the person's own colours and alpha
 * @param outline what was certain, and what the mask let expect
 * @param unitPx the eye-to-chin distance
 * @param chinRowPx the row of the chin: below it clothes may have the wall's colour
 */
record CutScene(RgbaImage picture, RgbaImage cutout, PersonOutline outline, double unitPx, double chinRowPx) {
  private static final int HALF = 128;

  int width() {
    return picture.width();
  }

  int height() {
    return picture.height();
  }

  int pixels() {
    return picture.pixels().length;
  }

  /** The person's share of a pixel, 0..255. */
  int alpha(int at) {
    return RgbaImage.alpha(cutout.pixels()[at]);
  }

  /** Whether a pixel shows more of the person than of what is behind. */
  boolean isSolid(int at) {
    return alpha(at) >= HALF;
  }

  byte label(int at) {
    return outline.trimap().labels()[at];
  }

  /** The share of person that the mask lets expect, 0..255. */
  int expected(int at) {
    return outline.expected()[at] & 0xff;
  }

  /** How far each pixel lies from the nearest solid one. */
  float[] outsidePx() {
    return NearestKnown.distancesPx(sides(), width(), height(), Trimap.FOREGROUND);
  }

  /** How far each pixel lies from the nearest one that is not solid. */
  float[] insidePx() {
    return NearestKnown.distancesPx(sides(), width(), height(), Trimap.BACKGROUND);
  }

  private byte[] sides() {
    byte[] sides = new byte[pixels()];
    for (int i = 0; i < sides.length; i++) {
      sides[i] = isSolid(i) ? Trimap.FOREGROUND : Trimap.BACKGROUND;
    }
    return sides;
  }

  /** Pixels between which the outline runs, side by side or one above the other. */
  int outlinePx() {
    int count = 0;
    for (int i = 0; i < pixels(); i++) {
      count += i % width() < width() - 1 && isSolid(i) != isSolid(i + 1) ? 1 : 0;
      count += i + width() < pixels() && isSolid(i) != isSolid(i + width()) ? 1 : 0;
    }
    return count;
  }

  /** A share of the unit in whole pixels, at least so many. */
  int px(double share, int least) {
    return (int) Math.max(least, Math.round(share * unitPx));
  }

  /** An area in percent of the unit's square. */
  double percent(double areaPx) {
    return 100 * areaPx / (unitPx * unitPx);
  }

  /** The pixels that are marked with all that lie so near to them: what is thinner is left out. */
  boolean[] thick(boolean[] marked, int reachPx) {
    byte[] labels = new byte[marked.length];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = marked[i] ? Trimap.FOREGROUND : Trimap.BACKGROUND;
    }
    float[] depth = NearestKnown.distancesPx(labels, width(), height(), Trimap.BACKGROUND);
    boolean[] thick = new boolean[marked.length];
    for (int i = 0; i < thick.length; i++) {
      thick[i] = depth[i] > reachPx;
    }
    return thick;
  }

  static int count(boolean[] marked) {
    int count = 0;
    for (boolean one : marked) {
      count += one ? 1 : 0;
    }
    return count;
  }
}
