package app.selfsame.studio.stage;

import app.selfsame.face.Face;
import app.selfsame.geometry.BoxPx;
import app.selfsame.studio.parts.PageTexts;
import app.selfsame.verdict.PhotoFacts;

/** Draws over the photo what the engine found in it, and the document's frame. */
final class Overlay {
  private static final double ANOTHER_FACE_PX = 88;
  /** How far lines reach into the frame from its sides, as a share of it; and at least so far that tags leave some. */
  private static final double REACH = 0.16;

  private static final double BESIDE_TAG_PX = 60;
  private static final String OUTSIDE = "rgba(6, 14, 11, 0.58)";

  private final Pen pen;
  private final View view;
  private final double stageWidth;
  private final double stageHeight;

  Overlay(Pen pen, View view, double stageWidth, double stageHeight) {
    this.pen = pen;
    this.view = view;
    this.stageWidth = stageWidth;
    this.stageHeight = stageHeight;
  }

  /** A box around the face that is judged, while there is no frame. */
  void drawFace(PhotoFacts photo) {
    if (photo.head().isPresent()) {
      drawFace(photo.faces().get(0).box(), Pen.LIGHT);
    }
  }

  /** Boxes around faces that should not be there. */
  void drawOtherFaces(PhotoFacts photo) {
    for (Face other : photo.faces().subList(Math.min(1, photo.faces().size()), photo.faces().size())) {
      BoxPx box = other.box();
      drawFace(box, Pen.BAD);
      double left = Math.min(view.x(box.left(), box.top()), stageWidth - ANOTHER_FACE_PX);
      pen.tag(PageTexts.say(StageMessage.ANOTHER_FACE_TAG), left, view.y(box.left(), box.top()));
    }
  }

  private void drawFace(BoxPx box, String colour) {
    double left = view.x(box.left(), box.top());
    double top = view.y(box.left(), box.top());
    pen.box(left, top, box.width() * view.scale(), box.height() * view.scale(), colour);
  }

  /** What the document's picture will show. */
  void drawFrame(ScreenFrame frame) {
    pen.fill(0, 0, stageWidth, frame.top(), OUTSIDE);
    pen.fill(0, frame.bottom(), stageWidth, stageHeight - frame.bottom(), OUTSIDE);
    pen.fill(0, frame.top(), frame.left(), frame.height(), OUTSIDE);
    pen.fill(frame.right(), frame.top(), stageWidth - frame.right(), frame.height(), OUTSIDE);
    pen.box(frame.left(), frame.top(), frame.width(), frame.height(), Pen.LIGHT);
  }

  /** The frame, and the lines by which the head is measured. */
  void drawFrame(FramedHead framed, ScreenFrame frame) {
    drawFrame(frame);
    double middle = frame.left() + frame.width() / 2;
    double reach = REACH * frame.height();
    pen.dashed(middle, frame.top(), middle, frame.top() + reach, Pen.LIGHT);
    pen.dashed(middle, frame.bottom() - reach, middle, frame.bottom(), Pen.LIGHT);
    boolean hair = framed.isMeasuredWithHair();
    double crown = view.y(framed.head().crown());
    drawLine(StageMessage.CROWN_TAG, crown, crown + 11, frame, !hair);
    framed
        .head()
        .crownWithHair()
        .map(view::y)
        .ifPresent(top -> drawLine(StageMessage.HAIR_TAG, top, top - 11, frame, hair));
    double eyes = frame.y(framed.eyesFromTop());
    drawLine(StageMessage.EYES_TAG, eyes, eyes, frame, true);
    double chin = frame.y(framed.chinFromTop());
    drawLine(StageMessage.CHIN_TAG, chin, chin + 11, frame, true);
  }

  /**
   * A line from both sides of the frame towards the face, which stays free; a dashed one plays no part in this
   * document's rules.
   */
  private void drawLine(StageMessage name, double y, double tagY, ScreenFrame frame, boolean measured) {
    double reach = Math.max(REACH * frame.width(), BESIDE_TAG_PX);
    drawStroke(frame.left(), frame.left() + reach, y, measured);
    drawStroke(frame.right() - reach, frame.right(), y, measured);
    pen.tag(PageTexts.say(name), frame.left() + 4, tagY);
  }

  private void drawStroke(double from, double to, double y, boolean measured) {
    if (measured) {
      pen.line(from, y, to, y, 2, Pen.LIGHT);
    } else {
      pen.dashed(from, y, to, y, Pen.LIGHT);
    }
  }
}
