package app.selfsame.studio.editor;

import app.selfsame.adjustment.Adjustment;
import app.selfsame.adjustment.CropMove;
import app.selfsame.adjustment.FramePoint;
import app.selfsame.crop.Crop;
import app.selfsame.document.PhotoDocument;
import app.selfsame.inspection.Judgement;
import app.selfsame.message.Message;
import app.selfsame.studio.parts.Html;
import app.selfsame.studio.parts.PageTexts;
import app.selfsame.studio.parts.Template;
import app.selfsame.studio.stage.PhotoStage;
import app.selfsame.studio.stage.PictureViews;
import app.selfsame.studio.state.PageState;
import app.selfsame.verdict.Check;
import app.selfsame.verdict.CheckId;
import app.selfsame.verdict.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLButtonElement;
import org.teavm.jso.dom.html.HTMLElement;

/** The picture moved, enlarged and turned under the frame by hand, and the points of the head put right. */
public final class EditorPanel {
  /** What a key or a button moves the picture by, in heights of the frame: half a millimetre on most photos. */
  private static final double STEP = 0.01;

  private static final double LARGE = 5;
  private static final double ZOOM_STEP = 1.02;
  private static final double TURN_STEP_DEGREES = 0.5;

  /** What follows the hand. */
  private static final Set<CheckId> OF_FRAME =
      Set.of(
          CheckId.FRAMING, CheckId.HEAD_HEIGHT, CheckId.EYE_LINE, CheckId.TOP_MARGIN, CheckId.CENTRING, CheckId.ROLL,
          CheckId.RESOLUTION);

  private final PhotoStage stage;
  private final PictureViews views;
  private final Hand hand;
  private final HTMLButtonElement toggle = (HTMLButtonElement) Html.byId("adjust");
  private final HTMLElement surface = Html.byId("editor-surface");
  private final HTMLElement place = Html.byId("editor");
  private final HTMLElement announcer = Html.byId("announcer");
  private final PointMarks marks;
  private Template controls;
  private boolean isOpen;
  private boolean atPoints;
  private boolean isUsable;
  /** Whether the person has a point where no head has one. */
  private boolean isRefused;

  /**
   * @param engine judges the photo with what is set by hand
   */
  public EditorPanel(PhotoStage stage, PictureViews views, Consumer<Adjustment> engine) {
    this.stage = stage;
    this.views = views;
    hand = new Hand(engine);
    marks = new PointMarks(surface, stage, hand, this::showMoved, this::refuse);
    stage.onDrawn(this::placeMarks);
    toggle.onEvent("click", event -> open(!isOpen));
    Gestures.watch(
        surface,
        surface,
        hand::begin,
        this::drag,
        hand::rest,
        (x, y, factor) -> {
          FramePoint about = stage.framePoint(x, y);
          move(CropMove.zoom(factor, about.right(), about.down()));
        });
    surface.onEvent("keydown", event -> press((KeyboardEvent) event));
    surface.onEvent("keyup", event -> hand.rest());
    surface.onEvent("blur", event -> hand.rest());
  }

  /** Another photo comes, or none. */
  public void forgetPhoto() {
    hand.forgetPhoto();
    isOpen = false;
  }

  /** Another document is chosen. */
  public void setDocument(PhotoDocument document) {
    hand.forgetFrame();
    Html.byId("adjust-place").setHidden(document.frame().isEmpty());
  }

  /** Whether the stage is in the person's hand, and shows what no verdict is said of yet. */
  public boolean isMoving() {
    return hand.isMoving();
  }

  /**
   * Hears first what the engine says of the photo.
   *
   * @return whether the page has to wait for the hand to rest
   */
  public boolean hear(Judgement found) {
    boolean isPassing = hand.hear(found);
    if (isOpen && isUsable) {
      stage.showMoved(found, hand.crop());
      showSaid(found);
      if (!isPassing && !isRefused) {
        announcer.withText(PageTexts.say(said(found)));
      }
    }
    return isPassing;
  }

  /** Is there for a photo that is judged under a frame. */
  public void show(PageState state) {
    if (state instanceof PageState.Opening) {
      hand.forgetQuestion();
    }
    isUsable = state.complete().filter(PhotoStage::hasFrame).isPresent();
    toggle.setDisabled(!isUsable);
    render();
  }

  private void open(boolean opened) {
    isOpen = opened;
    if (opened) {
      views.showPhoto();
      atPoints = !hand.canMoveFrame();
    }
    render();
    if (opened) {
      Html.bringIntoView(surface);
      surface.focus();
    }
  }

  private void render() {
    boolean isHere = isOpen && isUsable;
    toggle.setAttribute("aria-expanded", String.valueOf(isHere));
    Html.sayPlainly(toggle.querySelector("span"), isHere ? EditorMessage.CLOSE : EditorMessage.OPEN);
    surface.setHidden(!isHere);
    place.setHidden(!isHere);
    stage.setInHand(isHere);
    marks.show(isHere && atPoints);
    if (isHere) {
      showControls();
      hand.judged().ifPresent(this::showSaid);
      stage.setPlaced(hand.crop());
      placeMarks();
    } else {
      stage.setPlaced(Optional.empty());
    }
  }

  private void showControls() {
    if (controls == null) {
      controls = Template.of("editor");
      place.appendChild(controls.element());
      controls.part("to-frame").onEvent("click", event -> choose(false));
      controls.part("to-points").onEvent("click", event -> choose(true));
      onStep("larger", () -> aboutMiddle(ZOOM_STEP, 0));
      onStep("smaller", () -> aboutMiddle(1 / ZOOM_STEP, 0));
      onStep("anticlockwise", () -> aboutMiddle(1, -TURN_STEP_DEGREES));
      onStep("clockwise", () -> aboutMiddle(1, TURN_STEP_DEGREES));
      onClick("best", hand::takeBest);
      onClick("found", hand::takeFoundPoints);
      onClick("undo", hand::undo);
      onClick("redo", hand::redo);
    }
    boolean canMove = hand.canMoveFrame();
    controls.part("to-frame").setAttribute("aria-pressed", String.valueOf(!atPoints));
    controls.part("to-points").setAttribute("aria-pressed", String.valueOf(atPoints));
    disable("to-frame", !canMove);
    controls.show("frame-steps", !atPoints).show("point-steps", atPoints);
    controls.show("how-frame", !atPoints).show("how-points", atPoints);
    disable("anticlockwise", !hand.canTurn());
    disable("clockwise", !hand.canTurn());
    disable("best", !hand.hasOwnFrame());
    disable("found", !hand.hasOwnPoints());
    disable("undo", !hand.canUndo());
    disable("redo", !hand.canRedo());
    Optional<EditorMessage> why =
        canMove
            ? Optional.of(EditorMessage.TURNING_FORBIDDEN).filter(forbidden -> !hand.canTurn())
            : Optional.of(EditorMessage.FRAME_FIXED);
    controls.show("why", why.isPresent());
    why.ifPresent(message -> controls.say("why", message));
  }

  /** Keeps what has the focus where it is. */
  private void disable(String part, boolean disabled) {
    controls.part(part).setAttribute("aria-disabled", String.valueOf(disabled));
  }

  private void onStep(String part, Step step) {
    onClick(part, () -> hand.step(step.move()));
  }

  private void onClick(String part, Runnable act) {
    controls
        .part(part)
        .onEvent(
            "click",
            event -> {
              if (!"true".equals(controls.part(part).getAttribute("aria-disabled"))) {
                act.run();
                showMoved();
                showControls();
              }
            });
  }

  private interface Step {
    CropMove move();
  }

  private void choose(boolean points) {
    if (points || hand.canMoveFrame()) {
      atPoints = points;
      render();
      Html.bringIntoView(surface);
    }
  }

  private CropMove aboutMiddle(double zoom, double clockwiseDegrees) {
    Crop crop = hand.crop().orElseThrow();
    return new CropMove(crop.frame().width() / 2, crop.frame().height() / 2, zoom, clockwiseDegrees, 0, 0);
  }

  private void drag(
      int fingers, double x1, double y1, double x2, double y2, double toX1, double toY1, double toX2, double toY2) {
    FramePoint first = stage.framePoint(x1, y1);
    FramePoint toFirst = stage.framePoint(toX1, toY1);
    move(
        fingers == 1
            ? CropMove.finger(first, toFirst)
            : CropMove.fingers(
                List.of(first, stage.framePoint(x2, y2)), List.of(toFirst, stage.framePoint(toX2, toY2))));
  }

  private void move(CropMove move) {
    if (!atPoints) {
      hand.move(move);
      showMoved();
    }
  }

  private void press(KeyboardEvent event) {
    String key = event.getKey();
    if (event.isCtrlKey() || event.isMetaKey()) {
      pressCommand(event, key);
    } else if (key.equals("Escape")) {
      event.preventDefault();
      open(false);
      toggle.focus();
    } else if (!atPoints && !event.isAltKey()) {
      move(event, key);
    }
  }

  private void pressCommand(KeyboardEvent event, String key) {
    boolean again = key.equals("y") || key.equals("Z") || key.equals("z") && event.isShiftKey();
    if (again || key.equals("z")) {
      event.preventDefault();
      if (again) {
        hand.redo();
      } else {
        hand.undo();
      }
      showMoved();
      showControls();
    }
  }

  private void move(KeyboardEvent event, String key) {
    double large = event.isShiftKey() ? LARGE : 1;
    CropMove move =
        switch (key) {
          case "ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown" -> {
            double step = STEP * large * hand.crop().map(crop -> crop.frame().height()).orElse(0.0);
            yield CropMove.shift(Arrows.right(key) * step, Arrows.down(key) * step);
          }
          case "+", "=" -> aboutMiddle(Math.pow(ZOOM_STEP, large), 0);
          case "-", "_" -> aboutMiddle(Math.pow(ZOOM_STEP, -large), 0);
          case ",", "<" -> aboutMiddle(1, -TURN_STEP_DEGREES * large);
          case ".", ">" -> aboutMiddle(1, TURN_STEP_DEGREES * large);
          default -> null;
        };
    if (move != null) {
      event.preventDefault();
      hand.begin();
      hand.move(move);
      showMoved();
    }
  }

  /** Shows at once where frame and points lie; what is to be said of it, and what can be done next, follows. */
  private void showMoved() {
    isRefused = false;
    stage.setPlaced(hand.crop());
  }

  private void placeMarks() {
    if (isOpen && isUsable && atPoints) {
      hand.judged().ifPresent(marks::place);
    }
  }

  private void showSaid(Judgement found) {
    if (isRefused) {
      return;
    }
    List<Check> objections = objections(found);
    boolean fails = objections.stream().anyMatch(check -> check.outcome() == Outcome.FAIL);
    String tone = objections.isEmpty() ? "pass" : fails ? "fail" : "warn";
    controls.tone("said", "editor-said " + tone).icon("said-icon", tone).say("said-words", said(found));
  }

  private static List<Message> said(Judgement found) {
    List<Message> sentences = objections(found).stream().map(Check::advice).limit(2).toList();
    return sentences.isEmpty() ? List.of(Message.of(EditorMessage.ALL_WITHIN)) : sentences;
  }

  /** What depends on the frame and is not as it should be, the worst first. */
  private static List<Check> objections(Judgement found) {
    return Stream.of(Outcome.FAIL, Outcome.WARN)
        .flatMap(outcome -> found.checks(outcome).stream())
        .filter(check -> OF_FRAME.contains(check.id()))
        .toList();
  }

  private void refuse() {
    isRefused = true;
    controls.tone("said", "editor-said warn").icon("said-icon", "warn").say("said-words", EditorMessage.NO_HEAD);
    announcer.withText(PageTexts.say(EditorMessage.NO_HEAD));
  }
}
