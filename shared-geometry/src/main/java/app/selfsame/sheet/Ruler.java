package app.selfsame.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line of 50 mm in a free margin: whoever lays a ruler on the print sees whether the printer kept the scale.
 *
 * @param line from the outer edge of the first tick to that of the last: {@link #LENGTH_MM} along the margin
 * @param room what the line takes with its words; nothing else is drawn there
 * @param ink what is drawn, filled
 */
public record Ruler(BoxMm line, BoxMm room, List<BoxMm> ink) {
  public static final double LENGTH_MM = 50;

  /** A margin of this width takes it. */
  static final double LEAST_STRIP_MM = 3;

  private static final double TICK_MM = 2;
  private static final double SMALL_TICK_MM = 1.1;
  private static final double LINE_MM = 0.2;
  private static final double MM_A_TICK = 5;
  private static final double SPACE_MM = 1.2;
  /** Below the edge of the paper and of photos. */
  private static final double LEAST_SIDE_MM = 60;

  /** Lays it into the widest of the margins around the photos: along the lower edge where others are no wider. */
  static Optional<Ruler> beside(BoxMm photos, double paperWidthMm, double paperHeightMm) {
    double below = paperHeightMm - photos.bottom();
    double right = paperWidthMm - photos.right();
    double above = photos.top();
    double left = photos.left();
    double widest = Math.max(Math.max(below, above), Math.max(left, right)) - 1e-6;
    if (widest + 2e-6 < LEAST_STRIP_MM) {
      return Optional.empty();
    }
    if (below >= widest || above >= widest) {
      double middle = below >= widest ? paperHeightMm - below / 2 : above / 2;
      return lying(paperWidthMm, middle);
    }
    return standing(right >= widest ? paperWidthMm - right / 2 : left / 2, paperHeightMm);
  }

  private static Optional<Ruler> lying(double side, double middle) {
    if (side < LEAST_SIDE_MM) {
      return Optional.empty();
    }
    double start = (side - length()) / 2;
    double top = middle - TICK_MM / 2;
    List<BoxMm> ink = new ArrayList<>();
    for (BoxMm stroke : strokes()) {
      ink.add(stroke.moved(start, top));
    }
    return Optional.of(
        new Ruler(
            BoxMm.rounded(start, top, LENGTH_MM, TICK_MM), BoxMm.rounded(start, top, length(), TICK_MM),
            List.copyOf(ink)));
  }

  /** Read from the right: a quarter turned counter-clockwise. */
  private static Optional<Ruler> standing(double middle, double side) {
    if (side < LEAST_SIDE_MM) {
      return Optional.empty();
    }
    double end = (side + length()) / 2;
    double left = middle - TICK_MM / 2;
    List<BoxMm> ink = new ArrayList<>();
    for (BoxMm stroke : strokes()) {
      ink.add(BoxMm.rounded(left + stroke.top(), end - stroke.right(), stroke.height(), stroke.width()));
    }
    return Optional.of(
        new Ruler(
            BoxMm.rounded(left, end - LENGTH_MM, TICK_MM, LENGTH_MM),
            BoxMm.rounded(left, end - length(), TICK_MM, length()),
            List.copyOf(ink)));
  }

  private static double length() {
    return LENGTH_MM + SPACE_MM + StrokeLetters.WIDTH_MM;
  }

  /** Lying, from (0, 0). The first and the last tick lie within the length, so that it is measured at their outer edges. */
  private static List<BoxMm> strokes() {
    List<BoxMm> strokes = new ArrayList<>();
    strokes.add(new BoxMm(0, TICK_MM - LINE_MM, LENGTH_MM, LINE_MM));
    int ticks = (int) Math.round(LENGTH_MM / MM_A_TICK);
    for (int tick = 0; tick <= ticks; tick++) {
      double height = tick % 2 == 0 ? TICK_MM : SMALL_TICK_MM;
      double left = Math.max(0, Math.min(LENGTH_MM - LINE_MM, tick * MM_A_TICK - LINE_MM / 2));
      strokes.add(new BoxMm(left, TICK_MM - height, LINE_MM, height));
    }
    for (BoxMm stroke : StrokeLetters.FIFTY_MM) {
      strokes.add(stroke.moved(LENGTH_MM + SPACE_MM, 0));
    }
    return strokes;
  }
}
