package app.selfsame.measure.surround;

import app.selfsame.geometry.BoxPx;
import app.selfsame.image.RgbaImage;

/** The joined pixels of nearly one colour in a picture: one patch after the other is looked at. */
final class FlatPatches {
  /** Of 255: what joins a patch differs at most so much from where it began. */
  private static final int SAME = 25;

  /** A patch begins amid its colour, not on its soft edge. */
  private static final int SAME_BESIDE = 5;

  /** So far outside, the edge of what a computer has drawn is over. */
  private static final int BEYOND_PX = 3;

  private static final int CONTRAST = 45;

  /** How far its outline may lie off a circle, in pixels and in radii. */
  private static final double OFF_PX = 1;

  private static final double OFF = 0.03;

  private final RgbaImage picture;
  private final RgbaImage photo;
  private final int width;
  private final int height;
  private final int[] patchOf;
  private final int[] members;
  private int patch;
  private int size;
  private int left;
  private int top;
  private int right;
  private int bottom;
  private int colour;

  /**
   * @param picture where patches are looked for
   * @param photo the same in its own size, where their evenness is taken: what is made smaller is more even
   */
  FlatPatches(RgbaImage picture, RgbaImage photo) {
    this.picture = picture;
    this.photo = photo;
    this.width = picture.width();
    this.height = picture.height();
    this.patchOf = new int[width * height];
    this.members = new int[patchOf.length];
  }

  /** Whether a pixel amid its colour is of no patch so far; the whole patch is looked at from then on. */
  boolean begin(int start) {
    if (patchOf[start] != 0 || !isAmidItsColour(start)) {
      return false;
    }
    patch++;
    size = 0;
    left = width;
    top = height;
    right = 0;
    bottom = 0;
    join(start);
    int from = picture.pixels()[start];
    long[] sums = new long[3];
    for (int next = 0; next < size; next++) {
      int at = members[next];
      int x = at % width;
      left = Math.min(left, x);
      right = Math.max(right, x + 1);
      top = Math.min(top, at / width);
      bottom = Math.max(bottom, at / width + 1);
      for (int channel = 0; channel < 3; channel++) {
        sums[channel] += picture.pixels()[at] >>> 8 * channel & 0xff;
      }
      joinIfAlike(x > 0 ? at - 1 : at, from);
      joinIfAlike(x < width - 1 ? at + 1 : at, from);
      joinIfAlike(at >= width ? at - width : at, from);
      joinIfAlike(at < patchOf.length - width ? at + width : at, from);
    }
    colour = RgbaImage.opaque((int) (sums[0] / size), (int) (sums[1] / size), (int) (sums[2] / size));
    return true;
  }

  private boolean isAmidItsColour(int at) {
    for (int way = 0; way < 4; way++) {
      int beside = beside(at, way, 1);
      if (beside >= 0 && Side.difference(picture.pixels()[beside], picture.pixels()[at]) > SAME_BESIDE) {
        return false;
      }
    }
    return true;
  }

  private void joinIfAlike(int at, int from) {
    if (patchOf[at] == 0 && Side.difference(picture.pixels()[at], from) <= SAME) {
      join(at);
    }
  }

  private void join(int at) {
    patchOf[at] = patch;
    members[size++] = at;
  }

  /** The place so many pixels left, right, above or below; -1 outside the picture. */
  private int beside(int at, int way, int px) {
    int x = at % width + (way == 0 ? -px : way == 1 ? px : 0);
    int y = at / width + (way == 2 ? -px : way == 3 ? px : 0);
    return isOutside(x, y) ? -1 : y * width + x;
  }

  private boolean isOutside(int x, int y) {
    return x < 0 || y < 0 || x >= width || y >= height;
  }

  int size() {
    return size;
  }

  BoxPx box() {
    return new BoxPx(left, top, right - left, bottom - top);
  }

  /** Mean, packed. */
  int colour() {
    return colour;
  }

  /** The share of its border beyond which another colour stands at once, 0..1; thin strokes on it are none. */
  double sharpness() {
    int border = 0;
    int sharp = 0;
    for (int i = 0; i < size; i++) {
      for (int way = 0; way < 4; way++) {
        int beside = beside(members[i], way, 1);
        int beyond = beside(members[i], way, BEYOND_PX);
        if (beyond >= 0 && patchOf[beside] != patch && patchOf[beyond] != patch) {
          border++;
          sharp += Side.difference(picture.pixels()[beyond], colour) > CONTRAST ? 1 : 0;
        }
      }
    }
    return border == 0 ? 0 : (double) sharp / border;
  }

  /** The share of its outline, seen from the four sides, that lies on the circle in its box, 0..1. */
  double roundness() {
    double radius = (right - left + bottom - top) / 4.0;
    double x = (left + right - 1) / 2.0;
    double y = (top + bottom - 1) / 2.0;
    int seen = 0;
    int round = 0;
    for (int way = 0; way < 4; way++) {
      boolean level = way < 2;
      int step = way % 2 == 0 ? 1 : -1;
      for (int line = level ? top : left; line < (level ? bottom : right); line++) {
        int from = level ? left : top;
        int to = level ? right : bottom;
        int at = step > 0 ? from : to - 1;
        while (at >= from && at < to && patchOf[level ? line * width + at : at * width + line] != patch) {
          at += step;
        }
        if (at >= from && at < to) {
          double distance = level ? Math.hypot(at - x, line - y) : Math.hypot(line - x, at - y);
          seen++;
          round += Math.abs(distance - radius + 0.5) <= OFF_PX + OFF * radius ? 1 : 0;
        }
      }
    }
    return seen == 0 ? 0 : (double) round / seen;
  }

  /** How even those pixels are that have none of another patch within so many pixels. */
  Evenness evenness(int deepPx) {
    double scale = (double) photo.width() / width;
    double[] sums = new double[4];
    double[] squares = new double[4];
    int count = 0;
    for (int i = 0; i < size; i++) {
      if (isDeep(members[i], deepPx)) {
        int x = Math.min(photo.width() - 1, (int) (scale * (members[i] % width + 0.5)));
        int y = Math.min(photo.height() - 1, (int) (scale * (members[i] / width + 0.5)));
        int pixel = photo.pixel(x, y);
        count++;
        for (int channel = 0; channel < 4; channel++) {
          double value = channel < 3 ? pixel >>> 8 * channel & 0xff : grey(pixel);
          sums[channel] += value;
          squares[channel] += value * value;
        }
      }
    }
    double[] deviations = new double[4];
    for (int channel = 0; channel < 4 && count > 0; channel++) {
      double mean = sums[channel] / count;
      deviations[channel] = Math.sqrt(Math.max(0, squares[channel] / count - mean * mean));
    }
    double most = Math.max(deviations[0], Math.max(deviations[1], deviations[2]));
    return new Evenness(count, most, deviations[3]);
  }

  private static double grey(int pixel) {
    return 0.299 * RgbaImage.red(pixel) + 0.587 * RgbaImage.green(pixel) + 0.114 * RgbaImage.blue(pixel);
  }

  private boolean isDeep(int at, int deepPx) {
    for (int away = 1; away <= deepPx; away++) {
      for (int way = 0; way < 9; way++) {
        int x = at % width + away * (way % 3 - 1);
        int y = at / width + away * (way / 3 - 1);
        if (!isOutside(x, y) && patchOf[y * width + x] != patch) {
          return false;
        }
      }
    }
    return true;
  }

  /** How many pixels of the picture outside the patch differ from its colour by at most so much. */
  int others(int tolerance) {
    int others = 0;
    for (int at = 0; at < patchOf.length; at++) {
      others += patchOf[at] != patch && Side.difference(picture.pixels()[at], colour) <= tolerance ? 1 : 0;
    }
    return others;
  }

  /**
   * How even a colour is.
   *
   * @param pixels that were looked at
   * @param deviation standard deviation of the channel that has the largest, of 255
   * @param grey standard deviation of their grey, of 255: compression leaves a weak channel more uneven than is seen
   */
  record Evenness(int pixels, double deviation, double grey) {}
}
