package app.selfsame.measure.surround;

import app.selfsame.geometry.PointPx;
import app.selfsame.geometry.RegionPx;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.Portrait;
import java.util.ArrayList;
import java.util.List;

/**
 * How much of the roundest thin ring beside the face is there: the share of the part of its circumference that lies in
 * the picture on which a line runs that is lighter or darker than both sides, as the rims of stamps and of embossed
 * seals are. A ratio, 0..1.
 *
 * <p>Circles are found by voting along the normals of lines (Kimme, Ballard and Sklansky, "Finding circles by an array
 * of accumulators", Comm. ACM 18 (1975)). Own measure. Known failures: seals without a rim, faint ones over patterned
 * clothes, and round things behind the person that are outlined.
 */
public final class Seals {
  /** In inter-eye distances; ear-rings are smaller, heads larger. */
  private static final double SMALLEST = 0.4;

  private static final double LARGEST = 1.4;

  /** Of the face's centre, in inter-eye distances: glasses and hoops at the ears lie nearer. */
  private static final double NEAREST = 1.6;

  private static final int CORNERS = 24;

  private Seals() {}

  public static Measurement of(Portrait portrait) {
    RidgeMap map = RidgeMap.of(portrait);
    double eyes = portrait.head().interEyeDistancePx() / map.scale();
    PointPx face = portrait.head().faceCentre();
    PointPx apart = new PointPx(face.x() / map.scale(), face.y() / map.scale());
    Ring ring = Ring.roundest(map, SMALLEST * eyes, LARGEST * eyes, apart, NEAREST * eyes);
    Measurement measured = Measurement.of(MeasureId.SEALS, ring.share());
    return ring.share() > 0 ? measured.at(outline(ring, map.scale())) : measured;
  }

  private static RegionPx outline(Ring ring, double scale) {
    List<PointPx> corners = new ArrayList<>();
    for (int i = 0; i < CORNERS; i++) {
      double angle = 2 * Math.PI * i / CORNERS;
      corners.add(
          new PointPx(
              scale * (ring.x() + ring.radius() * Math.cos(angle)),
              scale * (ring.y() + ring.radius() * Math.sin(angle))));
    }
    return new RegionPx(corners);
  }
}
