package app.selfsame.decode.vp8;

import app.selfsame.decode.effort.Effort;
import java.util.Arrays;

/**
 * From planes to packed pixels of red, green and blue (ITU-R BT.601, narrow range), rounded as libwebp does, which every
 * browser uses. Colours are interpolated between their samples: of the four nearest the weights are 9, 3, 3 and 1.
 */
public final class PlanesToRgb {
  private final Planes planes;
  private final int[] us;
  private final int[] vs;

  private PlanesToRgb(Planes planes) {
    this.planes = planes;
    us = new int[planes.width];
    vs = new int[planes.width];
  }

  /**
   * Fills an array with opaque pixels, red lowest.
   *
   * @param pixels as many as the picture has
   * @param effort that they are counted in
   */
  public static void fill(int[] pixels, Planes planes, Effort effort) {
    PlanesToRgb conversion = new PlanesToRgb(planes);
    for (int y = 0; y < planes.height; y++) {
      effort.spend(planes.width);
      conversion.row(y, pixels);
    }
    Arrays.fill(conversion.us, 0);
    Arrays.fill(conversion.vs, 0);
  }

  private void row(int y, int[] pixels) {
    int near = y / 2;
    int last = (planes.height - 1) / 2;
    int far = Math.max(0, Math.min(y % 2 == 0 ? near - 1 : near + 1, last));
    widen(planes.u, near, far, us);
    widen(planes.v, near, far, vs);
    int from = planes.luma.at(0, y);
    for (int x = 0; x < planes.width; x++) {
      pixels[y * planes.width + x] = pixel(planes.luma.get(from + x), us[x], vs[x]);
    }
  }

  /** A row of colour samples at full width. */
  private void widen(Plane plane, int nearRow, int farRow, int[] to) {
    int nears = plane.at(0, nearRow);
    int fars = plane.at(0, farRow);
    int near = plane.get(nears);
    int far = plane.get(fars);
    to[0] = 3 * near + far + 2 >> 2;
    for (int x = 1; x <= (to.length - 1) / 2; x++) {
      int nextNear = plane.get(nears + x);
      int nextFar = plane.get(fars + x);
      int sum = near + nextNear + far + nextFar + 8;
      // Each half is rounded down by itself.
      to[2 * x - 1] = (sum + 2 * (nextNear + far) >> 3) + near >> 1;
      to[2 * x] = (sum + 2 * (near + nextFar) >> 3) + nextNear >> 1;
      near = nextNear;
      far = nextFar;
    }
    if (to.length % 2 == 0) {
      to[to.length - 1] = 3 * near + far + 2 >> 2;
    }
  }

  private static int pixel(int y, int u, int v) {
    int luma = y * 19077 >> 8;
    int red = shown(luma + (v * 26149 >> 8) - 14234);
    int green = shown(luma - (u * 6419 >> 8) - (v * 13320 >> 8) + 8708);
    int blue = shown(luma + (u * 33050 >> 8) - 17685);
    return 0xff000000 | blue << 16 | green << 8 | red;
  }

  /** A number of 14 bits in 8. */
  private static int shown(int value) {
    return value < 0 ? 0 : Math.min(value >> 6, 255);
  }
}
