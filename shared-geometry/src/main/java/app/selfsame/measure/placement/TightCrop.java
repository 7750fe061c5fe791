package app.selfsame.measure.placement;

import app.selfsame.face.FaceMesh;
import app.selfsame.geometry.BoxPx;
import app.selfsame.geometry.PointPx;
import app.selfsame.geometry.RegionPx;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.Portrait;
import app.selfsame.portrait.Head;
import app.selfsame.portrait.PersonMask;

/**
 * How near the head comes to the photo's edges: the smallest distance of the head's box from an edge, in distances from
 * the midpoint of the eyes to the chin. 0 and below: the head is cut.
 *
 * <p>Own measure. The box holds the chin, the mesh's points before the ears (127, 234, 93 and 356, 454, 323), and the
 * crown with hair; where the hair's top is not known, the skull's. When hair reaches the edge above the head, or the
 * person mask still shows the person where the head's axis leaves the photo above the crown, hair or a hat is cut, and
 * the value is at most 0. Known failure:
 * hair that stands out to the sides is not in the box.
 */
public final class TightCrop {
  private static final int[] BESIDE_FACE = {127, 234, 93, 356, 454, 323};
  private static final float PERSON = 0.5f;

  private TightCrop() {}

  public static Measurement of(Portrait portrait) {
    Head head = portrait.head();
    BoxPx box = box(head, portrait.face().mesh());
    double room = room(box, portrait.photo().width(), portrait.photo().height(), head.eyesToChinPx());
    boolean cut = head.hairLeavesPhoto() || leavesAbove(head, portrait.mask());
    double ratio = room > 0 && cut ? 0 : room;
    return Measurement.of(MeasureId.TIGHT_CROP, ratio).at(RegionPx.of(box));
  }

  /** The smallest distance between the box and an edge of the photo, in units. */
  static double room(BoxPx head, int photoWidth, int photoHeight, double unitPx) {
    double beside = Math.min(head.left(), photoWidth - head.right());
    double above = Math.min(head.top(), photoHeight - head.bottom());
    return Math.min(beside, above) / unitPx;
  }

  static BoxPx box(Head head, FaceMesh mesh) {
    PointPx crown = head.crownWithHair().orElse(head.crown());
    double left = Math.min(crown.x(), head.chin().x());
    double right = Math.max(crown.x(), head.chin().x());
    double top = Math.min(crown.y(), head.chin().y());
    double bottom = Math.max(crown.y(), head.chin().y());
    for (int index : BESIDE_FACE) {
      PointPx point = mesh.point(index);
      left = Math.min(left, point.x());
      right = Math.max(right, point.x());
      top = Math.min(top, point.y());
      bottom = Math.max(bottom, point.y());
    }
    return new BoxPx(left, top, right - left, bottom - top);
  }

  /**
   * Whether the person goes on to the photo's upper edge along the head's axis; never when the hair's top is known, nor
   * when the mask ends below that edge, as it does where there is much room.
   */
  static boolean leavesAbove(Head head, PersonMask mask) {
    PointPx eyes = head.eyeMidpoint();
    double risePx = eyes.y() - head.crown().y();
    if (head.crownWithHair().isPresent() || risePx <= 0) {
      return false;
    }
    double lean = (head.crown().x() - eyes.x()) / risePx;
    PointPx edge = new PointPx(eyes.x() + lean * eyes.y(), 0);
    double cellX = mask.cellX(edge);
    double cellY = mask.cellY(edge);
    double last = mask.side() - 0.5;
    return cellX >= -0.5 && cellY >= -0.5 && cellX <= last && cellY <= last && mask.atCell(cellX, cellY) >= PERSON;
  }
}
