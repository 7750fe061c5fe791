package app.selfsame.photos;

import app.selfsame.geometry.PointPx;
import app.selfsame.portrait.Head;
import java.util.Map;

/**
 * A head as a person drew it on a photograph, without having seen what the engine finds: corners of the eyes, chin, top
 * of the hair, and the crown under it.
 *
 * @param row of {@code annotations/heads.csv}
 */
public record AnnotatedHead(Map<String, String> row) {

  public String file() {
    return row.get("file");
  }

  /** Whether chin and top of the hair can be seen: no beard or fold over the one, no edge of the photo at the other. */
  public boolean isClear() {
    return row.get("chin_clear").equals("y") && row.get("hair_top_visible").equals("y");
  }

  /** Whether the crown can be seen: a bald head, or hair that lies flat. */
  boolean isCrownSure() {
    return row.get("crown_confidence").equals("sure");
  }

  /** Chin to crown along the head's own axis, in pixels. */
  double headHeightPx() {
    return below(point("chin")) - below(point("crown"));
  }

  /** By the height of the hair's top over the eyes in drawn eye-to-chin distances; nearly 1 is a bare skull. */
  public String hairType() {
    double ratio = -below(point("hair_top")) / below(point("chin"));
    return ratio < 1.1 ? "short" : ratio < 1.22 ? "medium" : "big";
  }

  /** How far the engine's eye line lies below the drawn one, in percent of the head's height. */
  double eyeLineErrorPercent(Head head) {
    return 100 * below(head.eyeMidpoint()) / headHeightPx();
  }

  /** How much higher the engine's head is, to the top of the hair, in percent. */
  public double hairHeightErrorPercent(Head head) {
    double drawn = below(point("chin")) - below(point("hair_top"));
    return 100 * ((below(head.chin()) - below(head.crownWithHair().orElseThrow())) / drawn - 1);
  }

  /** How much higher the engine's head is, to the crown, in percent. */
  public double headHeightErrorPercent(Head head) {
    return 100 * ((below(head.chin()) - below(head.crown())) / headHeightPx() - 1);
  }

  /** How far a point lies below the drawn eye line, along the head's own axis. */
  private double below(PointPx point) {
    PointPx left = point("outer_left").midpointTo(point("inner_left"));
    PointPx right = point("inner_right").midpointTo(point("outer_right"));
    PointPx middle = left.midpointTo(right);
    double length = left.distancePxTo(right);
    double dx = (right.x() - left.x()) / length;
    double dy = (right.y() - left.y()) / length;
    return (point.y() - middle.y()) * dx - (point.x() - middle.x()) * dy;
  }

  private PointPx point(String name) {
    return new PointPx(Double.parseDouble(row.get(name + "_x")), Double.parseDouble(row.get(name + "_y")));
  }
}
