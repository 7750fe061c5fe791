package app.selfsame.sheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Short lines that go on from the edges of photos, beyond each corner, as far as nothing else is there. */
final class CutMarks {
  private static final double LENGTH_MM = 2;
  private static final double LINE_MM = 0.1;
  private static final double FROM_RULER_MM = 0.3;
  /** Shorter ones are specks. */
  private static final double LEAST_MM = 0.2;
  private static final double SAME_MM = 1e-4;

  private final BoxMm paper;
  private final List<BoxMm> obstacles = new ArrayList<>();
  private final Set<BoxMm> marks = new LinkedHashSet<>();

  private CutMarks(BoxMm paper) {
    this.paper = paper;
  }

  static List<BoxMm> of(BoxMm paper, List<Placement> placements, Optional<Ruler> ruler) {
    CutMarks marks = new CutMarks(paper);
    placements.forEach(placement -> marks.obstacles.add(placement.box()));
    ruler.map(Ruler::room).ifPresent(room -> marks.obstacles.add(grown(room)));
    placements.forEach(placement -> marks.add(placement.box()));
    return List.copyOf(marks.marks);
  }

  private static BoxMm grown(BoxMm room) {
    double more = FROM_RULER_MM;
    return new BoxMm(room.left() - more, room.top() - more, room.width() + 2 * more, room.height() + 2 * more);
  }

  private void add(BoxMm photo) {
    for (double y : new double[] {photo.top(), photo.bottom()}) {
      double toLeft = free(photo.left() - paper.left(), y, true, photo.left(), -1);
      addLine(photo.left() - toLeft, y - LINE_MM / 2, toLeft, LINE_MM);
      double toRight = free(paper.right() - photo.right(), y, true, photo.right(), 1);
      addLine(photo.right(), y - LINE_MM / 2, toRight, LINE_MM);
    }
    for (double x : new double[] {photo.left(), photo.right()}) {
      double up = free(photo.top() - paper.top(), x, false, photo.top(), -1);
      addLine(x - LINE_MM / 2, photo.top() - up, LINE_MM, up);
      double down = free(paper.bottom() - photo.bottom(), x, false, photo.bottom(), 1);
      addLine(x - LINE_MM / 2, photo.bottom(), LINE_MM, down);
    }
  }

  private void addLine(double left, double top, double width, double height) {
    if (Math.max(width, height) >= LEAST_MM) {
      marks.add(BoxMm.rounded(left, top, width, height));
    }
  }

  /**
   * How far a mark may go.
   *
   * @param toEdge of the paper
   * @param across where it lies: its y if it goes along x, or its x
   * @param from where it begins, along its way
   * @param way 1 towards the right or down, -1 otherwise
   */
  private double free(double toEdge, double across, boolean alongX, double from, int way) {
    double free = Math.min(LENGTH_MM, toEdge);
    for (BoxMm box : obstacles) {
      double low = alongX ? box.top() : box.left();
      double high = alongX ? box.bottom() : box.right();
      double near = alongX ? box.left() : box.top();
      double far = alongX ? box.right() : box.bottom();
      boolean isInTheWay = across >= low - SAME_MM && across <= high + SAME_MM;
      boolean isBeyond = way > 0 ? far > from + SAME_MM : near < from - SAME_MM;
      if (isInTheWay && isBeyond) {
        free = Math.min(free, Math.max(0, way > 0 ? near - from : from - far));
      }
    }
    return free;
  }
}
