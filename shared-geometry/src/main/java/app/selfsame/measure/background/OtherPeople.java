package app.selfsame.measure.background;

import app.selfsame.face.Face;
import app.selfsame.geometry.PointPx;
import app.selfsame.geometry.RegionPx;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.NotMeasured;
import app.selfsame.measure.Portrait;
import java.util.ArrayList;
import java.util.List;

/**
 * How much else is in the picture that is taken for a person: the larger of the second face's area over the first's,
 * and of the area of what the person's mask shows apart from the person, over the person's. A ratio, 0 when alone.
 *
 * <p>Own measure; ICAO Doc 9303-3 wants no other person in the picture. The standard's single face (0x4C) counts faces
 * only; a shoulder or a hand beside the head has none. Known failures: somebody who touches the person is one with them
 * in the mask, and loose hair or clothing cut off by an object counts as another.
 */
public final class OtherPeople {
  private static final float PERSON_SHARE = 0.6f;

  /** Parts smaller than this share of the person are the mask's own crumbs. */
  private static final double CRUMB = 0.004;

  private OtherPeople() {}

  public static Measurement of(Portrait portrait) {
    List<RegionPx> where = new ArrayList<>();
    double face = 0;
    for (Face other : portrait.faces().subList(1, portrait.faces().size())) {
      RegionPx box = RegionPx.of(other.box());
      double shown = portrait.frame().map(frame -> frame.areaInside(box)).orElse(other.box().areaPx());
      if (shown > 0) {
        face = Math.max(face, shown / portrait.face().box().areaPx());
        where.add(box);
      }
    }
    BackgroundCells cells = BackgroundCells.of(portrait);
    PointPx centre = portrait.head().faceCentre();
    int x = (int) (portrait.mask().region().xShareOf(centre) * cells.side());
    int y = (int) (portrait.mask().region().yShareOf(centre) * cells.side());
    double apart = 0;
    List<Part> parts = parts(cells.person(), cells.side());
    int person = indexOf(parts, x, y, cells.side());
    if (person < 0 && where.isEmpty()) {
      return Measurement.unknown(MeasureId.OTHER_PEOPLE, NotMeasured.PERSON_NOT_FOUND);
    }
    for (int i = 0; i < parts.size() && person >= 0; i++) {
      double share = (double) parts.get(i).cells() / parts.get(person).cells();
      if (i != person && share >= CRUMB) {
        apart += share;
        Part part = parts.get(i);
        where.add(
            cells.region(
                portrait, part.left(), part.top(), part.right() - part.left(), part.bottom() - part.top()));
      }
    }
    return Measurement.of(MeasureId.OTHER_PEOPLE, Math.max(face, apart)).at(where);
  }

  /**
   * One connected part of the mask.
   *
   * @param number in the grid of numbers
   * @param numbers the part each cell belongs to, from 1; 0 outside all
   */
  private record Part(int number, int[] numbers, int cells, int left, int top, int right, int bottom) {}

  private static int indexOf(List<Part> parts, int x, int y, int side) {
    if (parts.isEmpty() || x < 0 || y < 0 || x >= side || y >= side) {
      return -1;
    }
    return parts.get(0).numbers()[y * side + x] - 1;
  }

  /** How many cells each part has that is connected by edges, in the order of their first cells. */
  static List<Integer> sizes(float[] person, int side) {
    return parts(person, side).stream().map(Part::cells).toList();
  }

  private static List<Part> parts(float[] person, int side) {
    int[] numbers = new int[person.length];
    List<Part> parts = new ArrayList<>();
    int[] open = new int[person.length];
    for (int start = 0; start < person.length; start++) {
      if (numbers[start] == 0 && person[start] >= PERSON_SHARE) {
        parts.add(fill(person, side, numbers, parts.size() + 1, start, open));
      }
    }
    return parts;
  }

  private static Part fill(float[] person, int side, int[] numbers, int number, int start, int[] open) {
    int left = side;
    int top = side;
    int right = 0;
    int bottom = 0;
    int count = 0;
    int end = 0;
    open[end++] = start;
    numbers[start] = number;
    while (count < end) {
      int at = open[count++];
      int x = at % side;
      int y = at / side;
      left = Math.min(left, x);
      right = Math.max(right, x + 1);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y + 1);
      int[] neighbours = {x > 0 ? at - 1 : at, x < side - 1 ? at + 1 : at, y > 0 ? at - side : at,
          y < side - 1 ? at + side : at};
      for (int next : neighbours) {
        if (numbers[next] == 0 && person[next] >= PERSON_SHARE) {
          numbers[next] = number;
          open[end++] = next;
        }
      }
    }
    return new Part(number, numbers, count, left, top, right, bottom);
  }
}
