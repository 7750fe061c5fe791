package app.selfsame.bench.matting;

import app.selfsame.matting.Trimap;

/**
 * A trimap such as the product lays around a coarse mask: a band along the mask's outline, wider where hair is.
 *
 * <p>A label that the exact alpha contradicts becomes unknown with its surroundings, so that the methods are compared
 * and not the mask.
 */
final class BandTrimap {
  /** To each side of the outline, as a share of the picture's width. */
  private static final double BAND = 0.035;

  private static final double HAIR_OUTSIDE = 0.09;
  private static final double HAIR_INSIDE = 0.05;
  private static final float WRONG = 0.05f;
  private static final int AROUND_WRONG = 3;

  private BandTrimap() {}

  /**
   * The trimap.
   *
   * @param mask as large as the picture
   * @param hair where hair may be: above 0
   */
  static Trimap of(Plane mask, Plane hair, Plane alpha) {
    int width = mask.width();
    int height = mask.height();
    boolean[] outline = new boolean[width * height];
    boolean[] hairy = new boolean[width * height];
    for (int i = 0; i < outline.length; i++) {
      outline[i] = isOutline(mask, i % width, i / width);
      hairy[i] = outline[i] && hair.values()[i] > 0;
    }
    float[] fromOutline = Distances.to(outline, width);
    float[] fromHair = Distances.to(hairy, width);
    byte[] labels = new byte[width * height];
    boolean[] wrong = new boolean[width * height];
    for (int i = 0; i < labels.length; i++) {
      boolean inside = mask.values()[i] >= 0.5f;
      double reach = (inside ? HAIR_INSIDE : HAIR_OUTSIDE) * width;
      boolean near = fromOutline[i] <= BAND * width || fromHair[i] <= reach;
      labels[i] = near ? Trimap.UNKNOWN : inside ? Trimap.FOREGROUND : Trimap.BACKGROUND;
      float share = alpha.values()[i];
      wrong[i] = labels[i] == Trimap.FOREGROUND && share < 1 - WRONG || labels[i] == Trimap.BACKGROUND && share > WRONG;
    }
    float[] fromWrong = Distances.to(wrong, width);
    for (int i = 0; i < labels.length; i++) {
      labels[i] = fromWrong[i] <= AROUND_WRONG ? Trimap.UNKNOWN : labels[i];
    }
    return new Trimap(width, height, labels);
  }

  private static boolean isOutline(Plane mask, int x, int y) {
    boolean inside = mask.at(x, y) >= 0.5f;
    return inside != mask.at(x + 1, y) >= 0.5f || inside != mask.at(x, y + 1) >= 0.5f;
  }
}
