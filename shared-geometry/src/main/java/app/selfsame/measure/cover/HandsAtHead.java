package app.selfsame.measure.cover;

import app.selfsame.face.FaceMesh;
import app.selfsame.geometry.ConvexHull;
import app.selfsame.geometry.OrientedBoxPx;
import app.selfsame.geometry.PointPx;
import app.selfsame.geometry.RegionPx;
import app.selfsame.hand.Hand;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.portrait.Head;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * How sure it is that a hand lies beside the head, and that one lies on the face: the presence of the surest hand that
 * has a finger there. Ratios, 0 to 1.
 *
 * <p>Own measures. Beside the head is what a picture shows of which the head takes half the height, about the least
 * that authorities ask for. On the face is within the outline of the mesh. Whose hand it is does not matter: a parent's
 * beside a child is refused like one's own. Known failures: those of {@link app.selfsame.hand.HandFinder}.
 */
public final class HandsAtHead {
  /** The side of the square around the head, to the head's height. */
  private static final double BESIDE_HEAD = 2;

  /** A finger has four points; fewer than this are a tip that may be misplaced. */
  private static final int FINGER = 3;

  /** Evidence is shown of hands that are so sure. */
  private static final double SURE = 0.8;

  private HandsAtHead() {}

  /**
   * Both measures.
   *
   * @param hands found around the head, the surest first
   * @param widthPx of the photo
   * @param heightPx of the photo
   */
  public static List<Measurement> of(Head head, FaceMesh mesh, List<Hand> hands, int widthPx, int heightPx) {
    double side = BESIDE_HEAD * head.crown().distancePxTo(head.chin());
    PointPx middle = head.faceCentre();
    OrientedBoxPx square =
        new OrientedBoxPx(middle.x(), middle.y(), side, side, Math.toRadians(head.rollDegrees()));
    OrientedBoxPx photo = new OrientedBoxPx(widthPx / 2.0, heightPx / 2.0, widthPx, heightPx, 0);
    List<PointPx> face = ConvexHull.of(points(mesh));
    return List.of(
        surest(MeasureId.HANDS, hands, point -> photo.contains(point) && square.contains(point)),
        surest(MeasureId.HAND_ON_FACE, hands, point -> ConvexHull.contains(face, point)));
  }

  private static Measurement surest(MeasureId id, List<Hand> hands, Predicate<PointPx> there) {
    double presence = 0;
    List<RegionPx> evidence = new ArrayList<>();
    for (Hand hand : hands) {
      if (hand.points().stream().filter(there).count() >= FINGER) {
        presence = Math.max(presence, hand.presence());
        if (hand.presence() >= SURE) {
          evidence.add(hand.region());
        }
      }
    }
    return Measurement.of(id, presence).at(evidence);
  }

  private static List<PointPx> points(FaceMesh mesh) {
    List<PointPx> points = new ArrayList<>();
    for (int i = 0; i < FaceMesh.POINTS; i++) {
      points.add(mesh.point(i));
    }
    return points;
  }
}
