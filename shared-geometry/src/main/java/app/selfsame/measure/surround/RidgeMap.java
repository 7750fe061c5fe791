package app.selfsame.measure.surround;

import app.selfsame.image.RgbaImage;
import app.selfsame.measure.Portrait;
import java.util.Arrays;

/**
 * The thin lines of a picture and the way across them.
 *
 * @param width of the reduced picture in pixels
 * @param height in pixels
 * @param scale photo pixels to one of these
 * @param places of the pixels on lines, in order
 * @param acrossX how far the unit vector across the line goes to the right, one a place
 * @param acrossY how far it goes down
 */
record RidgeMap(int width, int height, double scale, int[] places, float[] acrossX, float[] acrossY) {
  private static final int LONGEST_PX = 512;
  private static final int BESIDE = 2;

  /**
   * The least bend of the picture across a line, in sixteenths of a grey, and the most along it as a share of that: dots
   * have both.
   */
  private static final int LEAST_BEND = 16 * 10;

  /** The least that a line differs from either side, in sixteenths of a grey. */
  private static final int LEAST_STEP = 16 * 3;

  private static final double MOST_ALONG = 0.4;

  /** Of a portrait's photo, made once. */
  static RidgeMap of(Portrait portrait) {
    return portrait.once(RidgeMap.class, RidgeMap::reduced);
  }

  private static RidgeMap reduced(Portrait portrait) {
    RgbaImage picture = portrait.reduced(LONGEST_PX);
    return of(grey(picture), picture.width(), picture.height(), (double) portrait.photo().width() / picture.width());
  }

  /** Only what lies in a square around a point. */
  RidgeMap around(double x, double y, double reach) {
    int[] near = new int[places.length];
    float[] nearX = new float[places.length];
    float[] nearY = new float[places.length];
    int count = 0;
    for (int i = 0; i < places.length; i++) {
      if (Math.abs(places[i] % width - x) <= reach && Math.abs(places[i] / width - y) <= reach) {
        near[count] = places[i];
        nearX[count] = acrossX[i];
        nearY[count++] = acrossY[i];
      }
    }
    return new RidgeMap(
        width, height, scale, Arrays.copyOf(near, count), Arrays.copyOf(nearX, count), Arrays.copyOf(nearY, count));
  }

  /** The greys 0..255 of a picture. */
  static int[] grey(RgbaImage picture) {
    int[] grey = new int[picture.pixels().length];
    for (int i = 0; i < grey.length; i++) {
      int pixel = picture.pixels()[i];
      grey[i] = RgbaImage.red(pixel) + 2 * RgbaImage.green(pixel) + RgbaImage.blue(pixel) >> 2;
    }
    return grey;
  }

  /** Of a picture of greys 0..255. */
  static RidgeMap of(int[] picture, int width, int height, double scale) {
    int[] grey = smooth(smooth(picture, 1), width);
    int[] places = new int[grey.length];
    float[] acrossX = new float[grey.length];
    float[] acrossY = new float[grey.length];
    int count = 0;
    int down = BESIDE * width;
    for (int y = BESIDE; y < height - BESIDE; y++) {
      for (int at = y * width + BESIDE; at < (y + 1) * width - BESIDE; at++) {
        int here = grey[at];
        int left = grey[at - BESIDE] - here;
        int right = grey[at + BESIDE] - here;
        int above = grey[at - down] - here;
        int below = grey[at + down] - here;
        int bendX = left + right;
        int bendY = above + below;
        if (!isBetween(left, right) && !isBetween(above, below) || Math.abs(bendX) + Math.abs(bendY) < LEAST_BEND) {
          continue;
        }
        float bendXy =
            (grey[at + down + BESIDE] - grey[at + down - BESIDE] - grey[at - down + BESIDE] + grey[at - down - BESIDE])
                / 4f;
        float half = (bendX - bendY) / 2f;
        double root = Math.sqrt(half * half + bendXy * bendXy);
        double middle = (bendX + bendY) / 2.0;
        double most = middle >= 0 ? middle + root : middle - root;
        double least = middle >= 0 ? middle - root : middle + root;
        if (Math.abs(most) < LEAST_BEND || Math.abs(least) > MOST_ALONG * Math.abs(most)) {
          continue;
        }
        // The eigenvector of the larger bend.
        double vx = Math.abs(most - bendY) > Math.abs(bendXy) ? most - bendY : bendXy;
        double vy = Math.abs(most - bendY) > Math.abs(bendXy) ? bendXy : most - bendX;
        double length = Math.sqrt(vx * vx + vy * vy);
        if (length == 0) {
          continue;
        }
        float nx = (float) (vx / length);
        float ny = (float) (vy / length);
        if (isTop(grey, at, width, nx, ny, most > 0 ? -1 : 1)) {
          places[count] = at;
          acrossX[count] = nx;
          acrossY[count++] = ny;
        }
      }
    }
    return new RidgeMap(
        width, height, scale, Arrays.copyOf(places, count), Arrays.copyOf(acrossX, count),
        Arrays.copyOf(acrossY, count));
  }

  /** A picture of four times the greys after a filter of 1 2 1: thin lines have a way across only when smooth. */
  static int[] smooth(int[] grey, int step) {
    int[] smooth = new int[grey.length];
    for (int at = step; at < grey.length - step; at++) {
      smooth[at] = grey[at - step] + 2 * grey[at] + grey[at + step];
    }
    return smooth;
  }

  /** Whether both sides are brighter, or both darker; on an edge they are not. */
  private static boolean isBetween(int oneSide, int otherSide) {
    return oneSide >= LEAST_STEP / 2 && otherSide >= LEAST_STEP / 2
        || oneSide <= -LEAST_STEP / 2 && otherSide <= -LEAST_STEP / 2;
  }

  /** Whether the pixel is the brightest, or the darkest, on the way across; at an edge one side is as bright. */
  private static boolean isTop(int[] grey, int at, int width, float x, float y, int sign) {
    int step = Math.round(x) + width * Math.round(y);
    int far = Math.round(BESIDE * x) + width * Math.round(BESIDE * y);
    int here = sign * grey[at];
    return here >= sign * grey[at + step]
        && here >= sign * grey[at - step]
        && here - sign * grey[at + far] >= LEAST_STEP
        && here - sign * grey[at - far] >= LEAST_STEP;
  }
}
