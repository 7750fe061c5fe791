package app.selfsame.measure.surround;

import app.selfsame.geometry.PointPx;
import app.selfsame.image.RgbaImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One colour along all edges of a picture, all that is joined to them in that colour, and the largest thing within. */
final class Page {
  private static final byte THING = 0;
  private static final byte PAGE = 1;
  private static final byte PRINT = 2;
  private static final byte SPECK = 3;

  /** Share of the picture's edge that has the page's colour. */
  private static final double ALL_AROUND = 0.98;

  private static final int TOLERANCE = 10;

  /** What a print differs from the page at least, of 255: paper differs from paper by little. */
  private static final int LEAST_DIFFERENCE = 4;

  private static final double LEAST_PRINT = 0.03;
  private static final double MOST_PRINT = 0.95;

  /** The straight lower edge takes so much of the print's width, within a pixel. */
  private static final double STRAIGHT = 0.92;

  private static final double STEEPEST = 0.12;

  private final Inside inside;
  private final byte[] kinds;
  private final int[] queue;
  private int printArea;

  private Page(Inside inside) {
    this.inside = inside;
    this.kinds = new byte[inside.width() * inside.height()];
    this.queue = new int[kinds.length];
  }

  /** The page around a print; empty when the picture's edges are not of one colour, or nothing or all is print. */
  static Optional<Page> around(RgbaImage picture, Inside inside) {
    if (Math.min(inside.width(), inside.height()) < Side.SAMPLES / 4) {
      return Optional.empty();
    }
    int colour = new Side(picture, inside, Side.Edge.BOTTOM).colour(0, 0, Side.SAMPLES);
    double noise = 0;
    for (Side.Edge edge : Side.Edge.values()) {
      Side side = new Side(picture, inside, edge);
      if (side.share(0, 0, Side.SAMPLES, colour, TOLERANCE) < ALL_AROUND) {
        return Optional.empty();
      }
      for (int sample = 0; sample < Side.SAMPLES; sample++) {
        noise += Side.difference(side.pixel(0, sample), colour) / (4.0 * Side.SAMPLES);
      }
    }
    Page page = new Page(inside);
    page.flood(picture, colour, (int) (LEAST_DIFFERENCE + 3 * noise));
    page.keepLargest();
    double share = (double) page.printArea / page.kinds.length;
    return share >= LEAST_PRINT && share <= MOST_PRINT ? Optional.of(page) : Optional.empty();
  }

  int printAreaPx() {
    return printArea;
  }

  /** The outer corners of each row of the print. */
  List<PointPx> printOutline() {
    List<PointPx> outline = new ArrayList<>();
    int width = inside.width();
    for (int y = 0; y < inside.height(); y++) {
      int first = -1;
      int last = -1;
      for (int x = 0; x < width; x++) {
        if (kinds[y * width + x] == PRINT) {
          first = first < 0 ? x : first;
          last = x;
        }
      }
      if (first >= 0) {
        for (int row = y; row <= y + 1; row++) {
          outline.add(new PointPx(inside.left() + first, inside.top() + row));
          outline.add(new PointPx(inside.left() + last + 1, inside.top() + row));
        }
      }
    }
    return outline;
  }

  /** Whether the lowest pixels of the print's columns lie on one nearly level line. */
  boolean endsStraightBelow() {
    int width = inside.width();
    int[] lowest = new int[width];
    int columns = 0;
    for (int x = 0; x < width; x++) {
      int y = inside.height() - 1;
      while (y >= 0 && kinds[y * width + x] != PRINT) {
        y--;
      }
      lowest[x] = y;
      columns += y >= 0 ? 1 : 0;
    }
    int most = 0;
    for (double slope = -STEEPEST; slope <= STEEPEST; slope += 1.0 / width) {
      int[] counts = new int[2 * inside.height() + width];
      for (int x = 0; x < width; x++) {
        if (lowest[x] >= 0) {
          counts[(int) (lowest[x] - slope * (x - width / 2) + width / 2)]++;
        }
      }
      for (int i = 1; i < counts.length; i++) {
        most = Math.max(most, counts[i - 1] + counts[i]);
      }
    }
    return most >= STRAIGHT * columns;
  }

  private void flood(RgbaImage picture, int colour, int tolerance) {
    int width = inside.width();
    byte[] same = new byte[kinds.length];
    for (int i = 0; i < same.length; i++) {
      int pixel = picture.pixel(inside.left() + i % width, inside.top() + i / width);
      same[i] = (byte) (Side.difference(pixel, colour) <= tolerance ? 1 : 0);
    }
    for (int i = 0; i < same.length; i++) {
      boolean edge = i < width || i >= same.length - width || i % width == 0 || i % width == width - 1;
      if (edge && same[i] == 1 && kinds[i] == THING) {
        spread(i, PAGE, same, (byte) 1);
      }
    }
  }

  private void keepLargest() {
    int largest = -1;
    for (int i = 0; i < kinds.length; i++) {
      if (kinds[i] == THING) {
        int area = spread(i, PRINT, kinds, THING);
        int smaller = area > printArea ? largest : i;
        largest = area > printArea ? i : largest;
        printArea = Math.max(printArea, area);
        if (smaller >= 0) {
          spread(smaller, SPECK, kinds, PRINT);
        }
      }
    }
  }

  /** Marks all that is joined to a pixel and of its kind in a plane; they are then the first of the queue. */
  private int spread(int start, byte mark, byte[] plane, byte kind) {
    int width = inside.width();
    int end = 0;
    queue[end++] = start;
    kinds[start] = mark;
    for (int next = 0; next < end; next++) {
      int at = queue[next];
      int x = at % width;
      for (int way = 0; way < 4; way++) {
        int to = at + (way == 0 ? -1 : way == 1 ? 1 : way == 2 ? -width : width);
        boolean within = way == 0 ? x > 0 : way == 1 ? x < width - 1 : to >= 0 && to < kinds.length;
        if (within && plane[to] == kind && kinds[to] != mark) {
          kinds[to] = mark;
          queue[end++] = to;
        }
      }
    }
    return end;
  }
}
