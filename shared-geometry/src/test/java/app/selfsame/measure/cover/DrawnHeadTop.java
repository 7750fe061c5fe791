package app.selfsame.measure.cover;

import app.selfsame.measure.CieLab;
import java.util.Random;

/** Foreheads of one colour under something of another. */
final class DrawnHeadTop {
  static final int WIDTH = 154;
  static final int BROW_ROW = 60;
  static final double EYES_TO_CHIN = 50;

  private static final int HEIGHT = BROW_ROW + 9;
  private static final double MIDDLE = 76.875;
  private static final int STRAND = 3;

  private DrawnHeadTop() {}

  /**
   * A hat whose brim is one smooth curve.
   *
   * @param row where it ends in the middle
   * @param hang how far it hangs down at the temples, in eye-to-chin distances; less than none when it rises there
   */
  static HeadTop brim(int row, double hang, CieLab hat, CieLab skin) {
    int[] ends = new int[WIDTH];
    for (int column = 0; column < WIDTH; column++) {
      double beside = (column - MIDDLE) / (0.42 * EYES_TO_CHIN);
      ends[column] = row + (int) Math.round(hang * EYES_TO_CHIN * beside * beside);
    }
    return of(ends, hat, skin);
  }

  /**
   * A fringe of strands.
   *
   * @param row where strands end on the whole
   * @param ragged rows by which they end higher or lower
   */
  static HeadTop fringe(int row, int ragged, CieLab hair, CieLab skin) {
    Random random = new Random(20261128);
    int[] ends = new int[WIDTH];
    double by = 0;
    for (int column = 0; column < WIDTH; column++) {
      by = column % STRAND == 0 ? 2 * random.nextDouble() - 1 : by;
      ends[column] = row + (int) Math.round(ragged * by);
    }
    return of(ends, hair, skin);
  }

  private static HeadTop of(int[] ends, CieLab above, CieLab skin) {
    CieLab[] colours = new CieLab[WIDTH * HEIGHT];
    for (int i = 0; i < colours.length; i++) {
      colours[i] = i / WIDTH < ends[i % WIDTH] ? above : skin;
    }
    return new HeadTop(WIDTH, colours, BROW_ROW, EYES_TO_CHIN);
  }
}
