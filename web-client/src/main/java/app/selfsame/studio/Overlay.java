package app.selfsame.studio;

import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSNumber;

/** Draws over the photo what the engine found in it, and the document's frame. */
final class Overlay {
  private static final double ANOTHER_FACE_PX = 88;
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
  void drawFace(Report report) {
    if (report.getFace() != null) {
      drawFace(report.getFace().getBox(), Pen.LIGHT);
    }
  }

  /** Boxes around faces that should not be there. */
  void drawOtherFaces(Report report) {
    for (int i = 0; i < report.getOtherFaces().getLength(); i++) {
      JSArrayReader<JSNumber> box = report.getOtherFaces().get(i);
      drawFace(box, Pen.BAD);
      double left = Math.min(view.x(number(box, 0), number(box, 1)), stageWidth - ANOTHER_FACE_PX);
      pen.tag("Another face", left, view.y(number(box, 0), number(box, 1)));
    }
  }

  private void drawFace(JSArrayReader<JSNumber> box, String colour) {
    double left = view.x(number(box, 0), number(box, 1));
    double top = view.y(number(box, 0), number(box, 1));
    pen.box(left, top, number(box, 2) * view.scale(), number(box, 3) * view.scale(), colour);
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
  void drawFrame(ReportedCrop crop, ScreenFrame frame, Report.Face face) {
    drawFrame(frame);
    double middle = frame.left() + frame.width() / 2;
    pen.dashed(middle, frame.top(), middle, frame.bottom(), Pen.LIGHT);
    if (face != null) {
      drawLines(crop, frame, face);
    }
  }

  private void drawLines(ReportedCrop crop, ScreenFrame frame, Report.Face face) {
    boolean hair = crop.isMeasuredWithHair();
    double crown = view.y(face.getCrown());
    drawLine("Crown", crown, crown + 11, frame, !hair);
    if (face.getCrownWithHair() != null) {
      double top = view.y(face.getCrownWithHair());
      drawLine("Hair", top, top - 11, frame, hair);
    }
    drawLine("Eyes", frame.y(crop.getEyeLineFromTop()), frame.y(crop.getEyeLineFromTop()), frame, true);
    drawLine("Chin", frame.y(crop.getChinFromTop()), frame.y(crop.getChinFromTop()) + 11, frame, true);
  }

  /** A line across the frame; a dashed one plays no part in this document's rules. */
  private void drawLine(String name, double y, double tagY, ScreenFrame frame, boolean measured) {
    if (measured) {
      pen.line(frame.left(), y, frame.right(), y, 2, Pen.LIGHT);
    } else {
      pen.dashed(frame.left(), y, frame.right(), y, Pen.LIGHT);
    }
    pen.tag(name, frame.left() + 4, tagY);
  }

  private static double number(JSArrayReader<JSNumber> box, int index) {
    return box.get(index).doubleValue();
  }
}
