package app.selfsame.measure.surround;

import app.selfsame.geometry.OrientedBoxPx;
import app.selfsame.portrait.PersonMask;
import java.util.Random;

/** A head and shoulders, darker than the wall, with the noise of a camera; values of grey, 0..255. */
final class DrawnPerson {
  static final int WIDTH = 300;
  static final int HEIGHT = 400;

  private DrawnPerson() {}

  static int[] picture() {
    Random random = new Random(5);
    int[] grey = new int[WIDTH * HEIGHT];
    for (int at = 0; at < grey.length; at++) {
      int base = isPerson(at % WIDTH, at / WIDTH) ? 120 : 190;
      grey[at] = base + (int) Math.round(1.5 * random.nextGaussian());
    }
    return grey;
  }

  static boolean isPerson(double x, double y) {
    double head = (x - 150) * (x - 150) / (60 * 60) + (y - 150) * (y - 150) / (85 * 85);
    double body = (x - 150) * (x - 150) / (140 * 140) + (y - 400) * (y - 400) / (165 * 165);
    return head < 1 || body < 1;
  }

  static PersonMask mask() {
    float[] share = new float[100 * 100];
    for (int at = 0; at < share.length; at++) {
      share[at] = isPerson((at % 100 + 0.5) * WIDTH / 100, (at / 100 + 0.5) * HEIGHT / 100) ? 1 : 0;
    }
    return new PersonMask(new OrientedBoxPx(WIDTH / 2.0, HEIGHT / 2.0, WIDTH, HEIGHT, 0), 100, share);
  }
}
