package app.selfsame.measure.features;

import app.selfsame.face.FaceMesh;
import app.selfsame.geometry.PointPx;
import app.selfsame.measure.AlignedFace;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.NotMeasured;
import app.selfsame.measure.Portrait;
import java.util.List;

/**
 * The share of the redder pupil that shines red: samples with {@code R > 1.15 (G + B)}, R at least 90 and
 * {@code G - B < 0.15 (R - min(G, B))}, within 0.6 iris radii of the iris's centre. A ratio.
 *
 * <p>Own measure; a flash next to the lens is thrown back by the retina's vessels with little green and blue, about
 * alike. The last condition keeps out brown irises, whose green is well above their blue. Known failures: a pupil that
 * shines white or yellow.
 */
public final class RedEyes {
  private static final double REDDER = 1.15;
  private static final double LEAST_RED = 90;

  /** Green above blue, to red above the lesser of both: the hue of brown begins here. */
  private static final double BROWN = 0.15;

  private static final double PUPIL_SHARE = 0.6;
  private static final double LEAST_IRIS_PX = 2;

  private RedEyes() {}

  public static Measurement of(Portrait portrait) {
    FaceMesh mesh = portrait.face().mesh();
    Eye left = Eye.imageLeft(mesh);
    Eye right = Eye.imageRight(mesh);
    if (Math.min(left.irisRadius(), right.irisRadius()) < LEAST_IRIS_PX) {
      return Measurement.unknown(MeasureId.RED_EYES, NotMeasured.PUPILS_TOO_SMALL);
    }
    if (!left.isOpen() || !right.isOpen()) {
      return Measurement.unknown(MeasureId.RED_EYES, NotMeasured.EYES_TOO_CLOSED_FOR_PUPILS);
    }
    double share = Math.max(share(portrait, left), share(portrait, right));
    return Measurement.of(MeasureId.RED_EYES, share)
        .at(List.of(left.region(portrait.aligned()), right.region(portrait.aligned())));
  }

  private static double share(Portrait portrait, Eye eye) {
    double radius = PUPIL_SHARE * eye.irisRadius() / portrait.aligned().photoPxPerFramePx();
    return share(portrait.colour(), AlignedFace.SIDE_PX, portrait.aligned().toFrame(eye.iris()), radius);
  }

  /** The red share of a disc of a square picture of {@code side * side * 3} sRGB samples. */
  static double share(float[] colour, int side, PointPx centre, double radius) {
    int count = 0;
    int red = 0;
    int bottom = (int) Math.min(side - 1, centre.y() + radius);
    int right = (int) Math.min(side - 1, centre.x() + radius);
    for (int y = (int) Math.max(0, centre.y() - radius); y <= bottom; y++) {
      for (int x = (int) Math.max(0, centre.x() - radius); x <= right; x++) {
        double dx = x + 0.5 - centre.x();
        double dy = y + 0.5 - centre.y();
        if (dx * dx + dy * dy <= radius * radius) {
          int at = 3 * (y * side + x);
          red += isRed(colour[at], colour[at + 1], colour[at + 2]) ? 1 : 0;
          count++;
        }
      }
    }
    return count == 0 ? 0 : (double) red / count;
  }

  private static boolean isRed(float red, float green, float blue) {
    return red >= LEAST_RED
        && red > REDDER * (green + blue)
        && green - blue < BROWN * (red - Math.min(green, blue));
  }
}
