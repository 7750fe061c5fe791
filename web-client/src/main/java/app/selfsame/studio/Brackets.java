package app.selfsame.studio;

import app.selfsame.document.LengthRule;
import app.selfsame.document.Limits;
import app.selfsame.document.PhotoDocument;
import app.selfsame.verdict.Check;
import app.selfsame.verdict.CheckId;
import app.selfsame.verdict.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lengths that a document limits, each as a bracket beside the frame with the measured value, the allowed range,
 * and the stretch of the stage in which the bracket's free end would have to lie.
 */
final class Brackets {
  private static final double FROM_FRAME_PX = 12;

  private final List<Check> checks;
  private final FramedHead framed;

  /**
   * @param checks those of the lengths among them
   */
  Brackets(List<Check> checks, FramedHead framed) {
    this.checks = checks;
    this.framed = framed;
  }

  /**
   * One limited length.
   *
   * @param check its check, whose word counts: it knows of tolerances
   * @param fixedEnd where it begins, in units below the frame's upper edge
   * @param freeEnd where it ends
   * @param leftSide on which side of the frame it is drawn
   */
  private record Bracket(
      String name, CheckId check, double fixedEnd, double freeEnd, Limits limits, boolean leftSide) {
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
      text.append(Quantity.format(bracket.length(), framed.unit())).append(", allowed ");
      text.append(Quantity.range(bracket.limits(), framed.unit())).append('.');
    }
    return text.toString();
  }

  private List<Bracket> list() {
    List<Bracket> brackets = new ArrayList<>();
    PhotoDocument document = framed.document();
    double eyes = framed.eyesFromTop();
    add(brackets, "Eyes", CheckId.EYE_LINE, framed.height(), eyes, document.eyeLineFromBottom(), false);
    if (framed.crownFromTop().isPresent()) {
      double crown = framed.crownFromTop().get();
      add(brackets, "Head", CheckId.HEAD_HEIGHT, framed.chinFromTop(), crown, document.headHeight(), true);
      add(brackets, "Top", CheckId.TOP_MARGIN, 0, crown, document.topMargin(), false);
    }
    return brackets;
  }

  private static void add(
      List<Bracket> brackets,
      String name,
      CheckId check,
      double from,
      double to,
      Optional<LengthRule> rule,
      boolean leftSide) {
    rule.ifPresent(limited -> brackets.add(new Bracket(name, check, from, to, limited.limits(), leftSide)));
  }

  private void draw(Bracket bracket, Pen pen, ScreenFrame frame, double stageWidth) {
    double x = bracket.leftSide() ? frame.left() - FROM_FRAME_PX : frame.right() + FROM_FRAME_PX;
    boolean failed =
        checks.stream().anyMatch(check -> check.id() == bracket.check() && check.outcome() == Outcome.FAIL);
    String colour = failed ? Pen.BAD : Pen.GOOD;
    double from = frame.y(bracket.fixedEnd());
    double to = frame.y(bracket.freeEnd());
    double near = frame.y(bracket.end(Math.max(bracket.limits().min(), 0)));
    double far = frame.y(bracket.end(Math.min(bracket.limits().max(), framed.height())));
    pen.fill(x - 5, Math.min(near, far), 10, Math.abs(far - near), "rgba(134, 232, 172, 0.38)");
    pen.line(x - 5, near, x + 5, near, 1, Pen.GOOD);
    pen.line(x - 5, far, x + 5, far, 1, Pen.GOOD);
    pen.line(x, from, x, to, 2, colour);
    pen.line(x - 7, to, x + 7, to, 2.4, colour);
    pen.line(x - 4, from, x + 4, from, 2, colour);
    String[] lines = {
      bracket.name() + (failed ? " ✗" : " ✓"),
      Quantity.format(bracket.length(), framed.unit()),
      range(bracket.limits())
    };
    double beside = bracket.leftSide() ? frame.left() / 2 : (frame.right() + stageWidth) / 2;
    pen.label(lines, colour, beside, (from + to) / 2, 2, stageWidth - 2);
  }

  /** The range as short as can be: the unit stands above it. */
  private String range(Limits limits) {
    String unit = framed.unit();
    if (!limits.hasMin()) {
      return "≤ " + Quantity.number(limits.max(), unit);
    }
    return limits.hasMax()
        ? Quantity.number(limits.min(), unit) + "–" + Quantity.number(limits.max(), unit)
        : "≥ " + Quantity.number(limits.min(), unit);
  }
}
