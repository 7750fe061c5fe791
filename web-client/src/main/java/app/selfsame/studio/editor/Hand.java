package app.selfsame.studio.editor;

import app.selfsame.adjustment.Adjustment;
import app.selfsame.adjustment.CropMove;
import app.selfsame.adjustment.CropReach;
import app.selfsame.adjustment.HeadCorrection;
import app.selfsame.adjustment.HeadPoint;
import app.selfsame.crop.Crop;
import app.selfsame.document.PhotoDocument;
import app.selfsame.geometry.PointPx;
import app.selfsame.inspection.Judgement;
import app.selfsame.portrait.Head;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The person's hand on frame and points. Every move is judged; the engine is asked for one judgement at a time, of the
 * newest wish. While the hand moves, its judgements are for the eye alone; when it rests, the last one is what the page
 * goes by.
 */
final class Hand {
  private final Consumer<Adjustment> engine;
  private History history = new History(Adjustment.NONE);
  private Adjustment wished = Adjustment.NONE;
  private Judgement judged;
  private Crop best;
  /** Where the frame lay when the hand began to move: it stays there while points are moved. */
  private Optional<Crop> held = Optional.empty();
  private boolean isMoving;
  private boolean isAsked;
  private boolean isNewer;

  /**
   * @param engine judges the photo with what is set
   */
  Hand(Consumer<Adjustment> engine) {
    this.engine = engine;
  }

  /** Another photo, in which nothing is set. */
  void forgetPhoto() {
    begin(Adjustment.NONE);
  }

  /** Another document: its frame lies wherever it is best, and the head is the same. */
  void forgetFrame() {
    begin(wished.withBestCrop());
  }

  private void begin(Adjustment set) {
    wished = set;
    history = new History(set);
    judged = null;
    best = null;
    isMoving = false;
    forgetQuestion();
  }

  /** The engine will not answer what it was asked. */
  void forgetQuestion() {
    isAsked = false;
    isNewer = false;
  }

  /**
   * Takes in what the engine says of the photo.
   *
   * @return whether there is more to come before the page goes by it
   */
  boolean hear(Judgement found) {
    judged = found;
    Adjustment holds = found.facts().answers().adjustment();
    if (holds.crop().isEmpty()) {
      best = found.facts().crop().map(solution -> solution.crop()).orElse(null);
    }
    isAsked = false;
    if (isNewer) {
      ask();
      return true;
    }
    return isMoving;
  }

  /** What the engine last said of the photo. */
  Optional<Judgement> judged() {
    return Optional.ofNullable(judged);
  }

  /** Where the frame lies, as far as the person sees. */
  Optional<Crop> crop() {
    if (wished.crop().isPresent()) {
      return wished.crop();
    }
    return isMoving ? held : Optional.ofNullable(best);
  }

  /** Where a point of the head lies, as far as the person sees. */
  PointPx placed(HeadPoint point, Head head) {
    return wished.head().places().getOrDefault(point, point.of(head));
  }

  boolean isMoving() {
    return isMoving;
  }

  /** Whether there is a frame that may be moved. */
  boolean canMoveFrame() {
    return best != null && judged != null && !judged.document().forbidsCropping();
  }

  boolean canTurn() {
    return canMoveFrame() && reach().mayTurn();
  }

  private CropReach reach() {
    PhotoDocument document = judged.document();
    return new CropReach(document, judged.facts().head().orElseThrow(), best);
  }

  /** The hand begins to move. */
  void begin() {
    if (!isMoving) {
      held = crop();
      isMoving = true;
    }
  }

  /** Moves the picture under the frame, as far as it goes. */
  void move(CropMove move) {
    if (canMoveFrame()) {
      wish(wished.withCrop(reach().nearest(move.apply(crop().orElseThrow()))));
    }
  }

  /**
   * Puts a point of the head somewhere else in the photo.
   *
   * @return false when the points would be no head's, and nothing has changed
   */
  boolean put(HeadPoint point, PointPx place) {
    HeadCorrection correction = wished.head().with(point, place);
    if (judged == null || judged.facts().head().flatMap(correction::applyTo).isEmpty()) {
      return false;
    }
    wish(wished.withHead(correction));
    return true;
  }

  /** The hand rests: what is set now is a step that can be undone. */
  void rest() {
    if (isMoving) {
      isMoving = false;
      history.add(wished);
      request();
    }
  }

  /** Moves and rests. */
  void step(CropMove move) {
    begin();
    move(move);
    rest();
  }

  /** Puts the frame where it is best. */
  void takeBest() {
    set(wished.withBestCrop());
  }

  /** Leaves the head's points where the engine found them. */
  void takeFoundPoints() {
    set(wished.withHead(HeadCorrection.NONE));
  }

  private void set(Adjustment adjustment) {
    isMoving = false;
    history.add(adjustment);
    wish(adjustment);
  }

  boolean hasOwnFrame() {
    return wished.crop().isPresent();
  }

  boolean hasOwnPoints() {
    return !wished.head().points().isEmpty();
  }

  boolean canUndo() {
    return history.canUndo();
  }

  boolean canRedo() {
    return history.canRedo();
  }

  void undo() {
    if (canUndo()) {
      history.undo();
      wish(history.current());
    }
  }

  void redo() {
    if (canRedo()) {
      history.redo();
      wish(history.current());
    }
  }

  private void wish(Adjustment adjustment) {
    wished = adjustment;
    request();
  }

  private void request() {
    if (isAsked) {
      isNewer = true;
    } else {
      ask();
    }
  }

  private void ask() {
    isAsked = true;
    isNewer = false;
    engine.accept(wished);
  }
}
