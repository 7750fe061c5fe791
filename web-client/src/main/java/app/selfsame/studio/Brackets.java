package app.selfsame.studio;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSNumber;

/**
 * The lengths that a document limits, each as a bracket beside the frame with the measured value, the allowed range,
 * and the stretch of the stage in which the bracket's free end would have to lie.
 */
final class Brackets {
  private static final double FROM_FRAME_PX = 12;

  private final Report report;
  private final ReportedCrop crop;

  Brackets(Report report) {
    this.report = report;
    crop = report.getCrop();
  }

  /**
   * One limited length.
   *
   * @param check the id of its check, whose word counts: it knows of tolerances
   * @param fixedEnd where it begins, in units below the frame's upper edge
   * @param freeEnd where it ends
   * @param leftSide on which side of the frame it is drawn
   */
  private record Bracket(
      String name, String check, double fixedEnd, double freeEnd, double min, double max, boolean leftSide) {
    double length() {
      return Math.abs(freeEnd - fixedEnd);
    }

    /** Where the free end would lie if the length were this. */
    double end(double length) {
      return fixedEnd + Math.signum(freeEnd - fixedEnd) * length;
    }
  }

  void draw(Pen pen, ScreenFrame frame, double stageWidth) {
    for (Bracket bracket : list()) {
      draw(bracket, pen, frame, stageWidth);
    }
  }

  /** The same in words, for those who do not see the stage. */
  String describe() {
    StringBuilder text = new StringBuilder("Your photo with the frame of the document.");
    for (Bracket bracket : list()) {
      text.append(' ').append(bracket.name()).append(' ');
      text.append(Quantity.format(bracket.length(), crop.getUnit())).append(", allowed ");
      text.append(Quantity.range(bracket.min(), bracket.max(), crop.getUnit())).append('.');
    }
    return text.toString();
  }

  private List<Bracket> list() {
    List<Bracket> brackets = new ArrayList<>();
    double eyes = crop.getEyeLineFromTop();
    add(brackets, "Eyes", "eye-line", crop.getHeight(), eyes, crop.getEyeLineFromBottom(), false);
    if (crop.getCrownFromTop() != null) {
      double crown = crop.getCrownFromTop().doubleValue();
      add(brackets, "Head", "head-height", crop.getChinFromTop(), crown, crop.getHeadHeight(), true);
      add(brackets, "Top", "top-margin", 0, crown, crop.getTopMargin(), false);
    }
    return brackets;
  }

  private static void add(
      List<Bracket> brackets,
      String name,
      String check,
      double from,
      double to,
      JSArrayReader<JSNumber> limits,
      boolean leftSide) {
    if (limits != null) {
      double min = limits.get(0) == null ? Double.NEGATIVE_INFINITY : limits.get(0).doubleValue();
      double max = limits.get(1) == null ? Double.POSITIVE_INFINITY : limits.get(1).doubleValue();
      brackets.add(new Bracket(name, check, from, to, min, max, leftSide));
    }
  }

  private void draw(Bracket bracket, Pen pen, ScreenFrame frame, double stageWidth) {
    double x = bracket.leftSide() ? frame.left() - FROM_FRAME_PX : frame.right() + FROM_FRAME_PX;
    boolean failed = "fail".equals(report.outcome(bracket.check()));
    String colour = failed ? Pen.BAD : Pen.GOOD;
    double from = frame.y(bracket.fixedEnd());
    double to = frame.y(bracket.freeEnd());
    double near = frame.y(bracket.end(Math.max(bracket.min(), 0)));
    double far = frame.y(bracket.end(Math.min(bracket.max(), crop.getHeight())));
    pen.fill(x - 5, Math.min(near, far), 10, Math.abs(far - near), "rgba(134, 232, 172, 0.38)");
    pen.line(x - 5, near, x + 5, near, 1, Pen.GOOD);
    pen.line(x - 5, far, x + 5, far, 1, Pen.GOOD);
    pen.line(x, from, x, to, 2, colour);
    pen.line(x - 7, to, x + 7, to, 2.4, colour);
    pen.line(x - 4, from, x + 4, from, 2, colour);
    String[] lines = {
      bracket.name() + (failed ? " ✗" : " ✓"),
      Quantity.format(bracket.length(), crop.getUnit()),
      range(bracket)
    };
    double beside = bracket.leftSide() ? frame.left() / 2 : (frame.right() + stageWidth) / 2;
    pen.label(lines, colour, beside, (from + to) / 2, 2, stageWidth - 2);
  }

  /** The range as short as can be: the unit stands above it. */
  private String range(Bracket bracket) {
    String unit = crop.getUnit();
    if (Double.isInfinite(bracket.min())) {
      return "≤ " + Quantity.number(bracket.max(), unit);
    }
    return Double.isInfinite(bracket.max())
        ? "≥ " + Quantity.number(bracket.min(), unit)
        : Quantity.number(bracket.min(), unit) + "–" + Quantity.number(bracket.max(), unit);
  }
}
