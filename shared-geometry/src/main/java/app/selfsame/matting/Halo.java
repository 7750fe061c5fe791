package app.selfsame.matting;

import app.selfsame.image.RgbaImage;

/** A rim of the old wall's colour along the outline: how far the cutout's colours there go from the person's to it. */
final class Halo {
  /** Half the width of what counts as the rim, in eye-to-chin distances. */
  private static final double RIM = 0.08;

  /** The person's own colour is looked for so deep inside, and both within such a window. */
  private static final double INSIDE = 0.12;

  private static final double OUTSIDE = 0.05;
  private static final double CELL = 0.02;
  private static final int REACH = 12;

  /** Person and wall nearer than this in sRGB steps tell nothing. */
  private static final float APART = 60;

  /** As much of the way from the person's colour to the wall's goes for the person's own shading. */
  private static final double SHADING = 0.3;

  private static final int CLEAR = 25;

  private final CutScene scene;
  private final float[] inside;
  private final float[] outside;
  private final int step;
  private final int width;
  private final int height;

  private Halo(CutScene scene) {
    this.scene = scene;
    inside = scene.insidePx();
    outside = scene.outsidePx();
    step = scene.px(CELL, 1);
    width = (scene.width() + step - 1) / step;
    height = (scene.height() + step - 1) / step;
  }

  /** Its mean width along the outline in percent of the eye-to-chin distance. */
  static double percent(CutScene scene) {
    int outline = scene.outlinePx();
    return outline == 0 ? 0 : 100 * new Halo(scene).areaPx() / outline / scene.unitPx();
  }

  private double areaPx() {
    Surroundings person = around(true);
    Surroundings wall = around(false);
    float[] own = new float[4];
    float[] old = new float[4];
    double rim = RIM * scene.unitPx();
    double area = 0;
    for (int i = 0; i < scene.pixels(); i++) {
      if (inside[i] + outside[i] > rim || scene.alpha(i) < CLEAR) {
        continue;
      }
      int cell = i / scene.width() / step * width + i % scene.width() / step;
      if (person.around(cell, own) && wall.around(cell, old)) {
        area += scene.alpha(i) / 255.0 * oldness(scene.cutout().pixels()[i], own, old);
      }
    }
    return area;
  }

  /** How far a colour goes from the person's to the wall's, 0..1, the person's own shading left out. */
  private static double oldness(int pixel, float[] own, float[] old) {
    float along = 0;
    float length = 0;
    for (int k = 0; k < 3; k++) {
      float way = old[k] - own[k];
      along += way * ((pixel >>> 8 * k & 0xff) - own[k]);
      length += way * way;
    }
    if (length < APART * APART || own[3] * own[3] > length / 4) {
      return 0;
    }
    return Math.max(0, Math.min(1, along / length) - SHADING) / (1 - SHADING);
  }

  private Surroundings around(boolean ofPerson) {
    float[] colour = new float[3 * width * height];
    boolean[] clear = new boolean[width * height];
    for (int cell = 0; cell < clear.length; cell++) {
      int x = Math.min(scene.width() - 1, cell % width * step + step / 2);
      int y = Math.min(scene.height() - 1, cell / width * step + step / 2);
      int at = y * scene.width() + x;
      clear[cell] =
          ofPerson ? inside[at] > INSIDE * scene.unitPx() : outside[at] > OUTSIDE * scene.unitPx() && scene.alpha(at) == 0;
      int pixel = scene.picture().pixels()[at];
      colour[3 * cell] = RgbaImage.red(pixel);
      colour[3 * cell + 1] = RgbaImage.green(pixel);
      colour[3 * cell + 2] = RgbaImage.blue(pixel);
    }
    return new Surroundings(width, height, colour, clear, REACH);
  }
}
