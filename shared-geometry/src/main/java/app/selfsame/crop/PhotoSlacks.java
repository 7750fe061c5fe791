package app.selfsame.crop;

import app.selfsame.crop.CropSolution.Edge;
import app.selfsame.crop.Slack.Priority;
import app.selfsame.document.Frame;
import java.util.ArrayList;
import java.util.List;

/** How far each corner of the frame lies inside each edge of the photo. */
final class PhotoSlacks {
  /** Spare picture, in heights of the frame, from which on more is no better. */
  private static final double AMPLE = 0.01;

  private PhotoSlacks() {}

  static List<Slack> of(Frame frame, Placement placement, double photoWidthPx, double photoHeightPx) {
    double leftPx = placement.eyes().x();
    double topPx = placement.eyes().y();
    List<Slack> slacks = new ArrayList<>(16);
    addEdge(slacks, frame, placement, 1, 0, leftPx);
    addEdge(slacks, frame, placement, 0, 1, topPx);
    addEdge(slacks, frame, placement, -1, 0, photoWidthPx - leftPx);
    addEdge(slacks, frame, placement, 0, -1, photoHeightPx - topPx);
    return slacks;
  }

  /** One edge of the photo: the direction into the photo, and how far from the edge the eyes are. */
  private static void addEdge(
      List<Slack> slacks, Frame frame, Placement placement, int inX, int inY, double eyesInsidePx) {
    double alongX = inX * placement.xAxisX() + inY * placement.xAxisY();
    double alongY = -inX * placement.xAxisY() + inY * placement.xAxisX();
    Edge edge = Math.abs(alongX) > Math.abs(alongY)
        ? alongX > 0 ? Edge.LEFT : Edge.RIGHT
        : alongY > 0 ? Edge.TOP : Edge.BOTTOM;
    for (int corner = 0; corner < 4; corner++) {
      double x = corner % 2 * frame.aspect();
      double y = corner / 2;
      double[] coefficients = {eyesInsidePx / placement.headPx() / AMPLE, alongX / AMPLE, alongY / AMPLE};
      double constant = (alongX * x + alongY * y) / AMPLE;
      slacks.add(new Slack(coefficients, constant, Priority.PHOTO, null, edge, AMPLE * frame.height()));
    }
  }
}
