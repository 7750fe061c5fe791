package app.selfsame.measure.surround;

import app.selfsame.geometry.PointPx;
import app.selfsame.portrait.PersonMask;

/**
 * The places of a picture where it grows lighter or darker within a pixel or two, apart by the direction in which it
 * does.
 *
 * @param width of the picture in pixels
 * @param height in pixels
 * @param wall for each direction the places surely beside the person
 * @param person for each direction the places surely on the person
 */
record Strokes(int width, int height, int[][] wall, int[][] person) {
  /** Directions told apart; lighter to the right and lighter to the left are two. */
  static final int DIRECTIONS = 16;

  /** In sixteenths of a grey over two pixels: a veil of a tenth over a wall is seen, the noise of a camera is not. */
  private static final float LEAST = 16 * 2.5f;

  /** What is compared: more places are thinned out, row by row, so that time has an end. */
  private static final int MOST_OF_WALL = 4000;

  private static final int MOST_OF_PERSON = 8000;

  /** A person's outline and hair lie in between. */
  private static final float SURELY_WALL = 0.02f;

  private static final float SURELY_PERSON = 0.9f;

  /** Of a picture of greys 0..255, reduced from a photo of {@code scale} times its width. */
  static Strokes of(int[] picture, int width, int height, double scale, PersonMask mask) {
    byte[] directions = directions(RidgeMap.smooth(RidgeMap.smooth(picture, 1), width), width, height);
    byte[] ofWall = new byte[directions.length];
    byte[] ofPerson = new byte[directions.length];
    for (int at = 0; at < directions.length; at++) {
      if (directions[at] > 0) {
        float share = mask.at(new PointPx((at % width + 0.5) * scale, (at / width + 0.5) * scale));
        ofWall[at] = share < SURELY_WALL ? directions[at] : 0;
        ofPerson[at] = share > SURELY_PERSON ? directions[at] : 0;
      }
    }
    return new Strokes(width, height, sorted(ofWall, MOST_OF_WALL), sorted(ofPerson, MOST_OF_PERSON));
  }

  /** The direction, from 1 on, at places where the picture changes most across an edge, and 0 elsewhere. */
  private static byte[] directions(int[] grey, int width, int height) {
    float[] change = new float[grey.length];
    for (int y = 2; y < height - 2; y++) {
      for (int at = y * width + 2; at < (y + 1) * width - 2; at++) {
        float right = grey[at + 1] - grey[at - 1];
        float down = grey[at + width] - grey[at - width];
        change[at] = (float) Math.sqrt(right * right + down * down);
      }
    }
    byte[] directions = new byte[grey.length];
    for (int y = 3; y < height - 3; y++) {
      for (int at = y * width + 3; at < (y + 1) * width - 3; at++) {
        if (change[at] >= LEAST) {
          float right = grey[at + 1] - grey[at - 1];
          float down = grey[at + width] - grey[at - width];
          int across = Math.round(right / change[at]) + width * Math.round(down / change[at]);
          if (change[at] >= change[at + across] && change[at] > change[at - across]) {
            long turn = Math.round(Math.atan2(down, right) / (2 * Math.PI) * DIRECTIONS);
            directions[at] = (byte) (1 + Math.floorMod(turn, (long) DIRECTIONS));
          }
        }
      }
    }
    return directions;
  }

  /** The places of each direction in order; every so manieth where all are more than the most. */
  private static int[][] sorted(byte[] directions, int most) {
    int[] counts = new int[DIRECTIONS];
    int all = 0;
    for (byte direction : directions) {
      if (direction > 0) {
        counts[direction - 1]++;
        all++;
      }
    }
    double kept = Math.min(1, (double) most / Math.max(1, all));
    int[][] places = new int[DIRECTIONS][];
    for (int i = 0; i < DIRECTIONS; i++) {
      places[i] = new int[(int) (kept * counts[i])];
    }
    int[] seen = new int[DIRECTIONS];
    int[] taken = new int[DIRECTIONS];
    for (int at = 0; at < directions.length; at++) {
      int i = directions[at] - 1;
      if (i >= 0 && ++seen[i] * kept >= taken[i] + 1 && taken[i] < places[i].length) {
        places[i][taken[i]++] = at;
      }
    }
    return places;
  }
}
