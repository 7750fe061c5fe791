package app.selfsame.studio.stage;

import app.selfsame.document.LengthRule;
import app.selfsame.document.Limits;
import app.selfsame.document.PhotoDocument;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.studio.parts.PageTexts;
import app.selfsame.studio.parts.Quantity;
import app.selfsame.verdict.Check;
import app.selfsame.verdict.CheckId;
import app.selfsame.verdict.Outcome;
import java.util.ArrayList;
import java.util.List;

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
   * @param tag its name on the picture
   * @param words its length and what is allowed
   * @param check its check, whose word counts: it knows of tolerances
   * @param fixedEnd where it begins, in units below the frame's upper edge
   * @param freeEnd where it ends
   * @param leftSide on which side of the frame it is drawn
   */
  private record Bracket(
      StageMessage tag,
      StageMessage words,
      CheckId check,
      double fixedEnd,
      double freeEnd,
      Limits limits,
      boolean leftSide) {
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
  List<Message> describe() {
    List<Message> sentences = new ArrayList<>(List.of(Message.of(StageMessage.FRAMED)));
    for (Bracket bracket : list()) {
      Argument length = Quantity.of(bracket.length(), framed.unit());
      Argument allowed = Argument.message(Quantity.range(bracket.limits(), framed.unit()));
      sentences.add(Message.of(bracket.words(), length, allowed));
    }
    return sentences;
  }

  private List<Bracket> list() {
    List<Bracket> brackets = new ArrayList<>();
    PhotoDocument document = framed.document();
    double eyes = framed.eyesFromTop();
    document
        .eyeLineFromBottom()
        .map(LengthRule::limits)
        .map(limits ->
            new Bracket(
                StageMessage.EYES_TAG, StageMessage.EYES, CheckId.EYE_LINE, framed.height(), eyes, limits, false))
        .ifPresent(brackets::add);
    if (framed.crownFromTop().isPresent()) {
      double crown = framed.crownFromTop().get();
      double chin = framed.chinFromTop();
      document
          .headHeight()
          .map(LengthRule::limits)
          .map(limits ->
              new Bracket(StageMessage.HEAD_TAG, StageMessage.HEAD, CheckId.HEAD_HEIGHT, chin, crown, limits, true))
          .ifPresent(brackets::add);
      document
          .topMargin()
          .map(LengthRule::limits)
          .map(limits ->
              new Bracket(StageMessage.TOP_TAG, StageMessage.TOP, CheckId.TOP_MARGIN, 0, crown, limits, false))
          .ifPresent(brackets::add);
    }
    return brackets;
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
      PageTexts.say(failed ? StageMessage.MISSED : StageMessage.MET, Argument.message(bracket.tag())),
      PageTexts.say(Quantity.value(bracket.length(), framed.unit())),
      PageTexts.say(range(bracket.limits()))
    };
    double beside = bracket.leftSide() ? frame.left() / 2 : (frame.right() + stageWidth) / 2;
    pen.label(lines, colour, beside, (from + to) / 2, 2, stageWidth - 2);
  }

  /** The range as short as can be: the unit stands above it. */
  private Message range(Limits limits) {
    Argument max = Quantity.plain(limits.max(), framed.unit());
    if (!limits.hasMin()) {
      return Message.of(StageMessage.RANGE_AT_MOST, max);
    }
    Argument min = Quantity.plain(limits.min(), framed.unit());
    return limits.hasMax()
        ? Message.of(StageMessage.RANGE, min, max)
        : Message.of(StageMessage.RANGE_AT_LEAST, min);
  }
}
