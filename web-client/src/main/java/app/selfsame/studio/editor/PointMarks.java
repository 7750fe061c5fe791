package app.selfsame.studio.editor;

import app.selfsame.adjustment.HeadPoint;
import app.selfsame.document.HeadMeasure;
import app.selfsame.geometry.PointPx;
import app.selfsame.inspection.Judgement;
import app.selfsame.message.Argument;
import app.selfsame.portrait.Head;
import app.selfsame.studio.parts.Html;
import app.selfsame.studio.stage.PhotoStage;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;

/** The points of the head on the stage, each of which can be taken and put elsewhere. */
final class PointMarks {
  /** What an arrow key moves a point by, in heights of the frame: a tenth of a millimetre on most photos. */
  private static final double KEY_STEP = 1 / 400.0;

  private static final double LARGE = 10;

  private final HTMLElement surface;
  private final PhotoStage stage;
  private final Hand hand;
  private final Runnable onMoved;
  private final Runnable onRefused;
  private final Map<HeadPoint, HTMLElement> marks = new EnumMap<>(HeadPoint.class);
  private boolean shown;

  /**
   * @param onMoved hears that a point lies elsewhere
   * @param onRefused hears that no head has a point there
   */
  PointMarks(HTMLElement surface, PhotoStage stage, Hand hand, Runnable onMoved, Runnable onRefused) {
    this.surface = surface;
    this.stage = stage;
    this.hand = hand;
    this.onMoved = onMoved;
    this.onRefused = onRefused;
  }

  void show(boolean wanted) {
    shown = wanted;
    if (!wanted) {
      marks.values().forEach(mark -> mark.setHidden(true));
    }
  }

  /** Puts every mark where its point lies. */
  void place(Judgement judgement) {
    Head head = judgement.facts().head().orElseThrow();
    List<HeadPoint> measured = measured(judgement);
    for (HeadPoint point : HeadPoint.values()) {
      boolean isHere = shown && measured.contains(point);
      if (isHere) {
        place(mark(point), point.of(head));
      }
      if (marks.containsKey(point)) {
        marks.get(point).setHidden(!isHere);
      }
    }
  }

  /** Those to which the document's lengths go. */
  private static List<HeadPoint> measured(Judgement judgement) {
    boolean hair = judgement.document().headMeasure() == HeadMeasure.CROWN_WITH_HAIR;
    HeadPoint top = hair ? HeadPoint.HAIR_TOP : HeadPoint.CROWN;
    return List.of(top, HeadPoint.IMAGE_LEFT_EYE, HeadPoint.IMAGE_RIGHT_EYE, HeadPoint.CHIN);
  }

  private void place(HTMLElement mark, PointPx point) {
    PhotoStage.Place at = stage.place(point);
    mark.getStyle().setProperty("translate", at.x() + "px " + at.y() + "px");
  }

  private HTMLElement mark(HeadPoint point) {
    HTMLElement mark = marks.get(point);
    if (mark == null) {
      mark = Html.button("point", "");
      Html.sayIn(mark, "aria-label", EditorMessage.POINT, Argument.message(point));
      mark.setAttribute("data-point", point.name());
      marks.put(point, mark);
      surface.appendChild(mark);
      Gestures.watch(
          mark,
          surface,
          this::take,
          (fingers, x1, y1, x2, y2, toX1, toY1, toX2, toY2) -> move(point, toX1 - x1, toY1 - y1),
          hand::rest,
          null);
      mark.onEvent("keydown", event -> press(point, (KeyboardEvent) event));
      mark.onEvent("keyup", event -> hand.rest());
      mark.onEvent("blur", event -> hand.rest());
    }
    return mark;
  }

  private void take() {
    hand.begin();
  }

  private void move(HeadPoint point, double rightPx, double downPx) {
    Head head = hand.judged().flatMap(judged -> judged.facts().head()).orElse(null);
    if (head != null) {
      PhotoStage.Place at = stage.place(hand.placed(point, head));
      PointPx to = stage.photoPoint(at.x() + rightPx, at.y() + downPx);
      if (hand.put(point, to)) {
        place(marks.get(point), to);
        onMoved.run();
      } else {
        onRefused.run();
      }
    }
  }

  private void press(HeadPoint point, KeyboardEvent event) {
    double step = KEY_STEP * (event.isShiftKey() ? LARGE : 1) * stage.frameHeight();
    double right = Arrows.right(event.getKey());
    double down = Arrows.down(event.getKey());
    if (right != 0 || down != 0) {
      event.preventDefault();
      event.stopPropagation();
      take();
      move(point, right * step, down * step);
    }
  }
}
