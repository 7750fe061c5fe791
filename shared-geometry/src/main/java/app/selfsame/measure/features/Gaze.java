package app.selfsame.measure.features;

import app.selfsame.face.FaceMesh;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.NotMeasured;
import app.selfsame.measure.Portrait;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How far the eyes look beside the camera: the offset of the iris from the middle of its eye, over the eye's width,
 * less the offset of eyes that look into the camera from a head turned as this one is; of both eyes the lesser, 0 where
 * they go different ways, across and upwards together. A ratio: 0 looks into the camera, 0.2 brings the iris into the
 * corner.
 *
 * <p>Eyes turn together: what one of them does alone is the mesh's error, which for either eye scatters by 0.027 across
 * and 0.015 upwards, and more on dark skin. Their mean called twice as many portraits that look at the camera away.
 *
 * <p>Own measure on the irises of the attention mesh; ICAO Doc 9303-3 asks for eyes that look at the camera. Known
 * failures: a squint, coloured lenses, and a face so small that the iris has few pixels.
 */
public final class Gaze {
  /** Offset of the iris below the line of the corners: mean over portraits that look at the camera. */
  private static final double LEVEL_BELOW = -0.07;

  /** Offset of each iris to its own side: the corner beside the nose holds the tear duct. Mean over the same. */
  private static final double OUTWARD = 0.04;

  /** Offset across to the sine of yaw: eyes that stay on the camera turn against the head. Fit to portraits. */
  private static final double PER_SINE_OF_YAW = -0.22;

  private static final double LEAST_IRIS_PX = 2;

  private Gaze() {}

  public static Measurement of(Portrait portrait) {
    FaceMesh mesh = portrait.face().mesh();
    Eye left = Eye.imageLeft(mesh);
    Eye right = Eye.imageRight(mesh);
    if (Math.min(left.irisRadius(), right.irisRadius()) < LEAST_IRIS_PX) {
      return Measurement.unknown(MeasureId.GAZE, NotMeasured.EYES_TOO_SMALL_FOR_GAZE);
    }
    OptionalDouble offset = offset(left, right, portrait.face().pose().yawDegrees());
    return offset.isPresent()
        ? Measurement.of(MeasureId.GAZE, offset.getAsDouble())
            .at(List.of(left.region(portrait.aligned()), right.region(portrait.aligned())))
        : Measurement.unknown(MeasureId.GAZE, NotMeasured.EYES_TOO_CLOSED_FOR_GAZE);
  }

  /** The offset; nothing when an eye is not open. */
  static OptionalDouble offset(Eye left, Eye right, double yawDegrees) {
    if (!left.isOpen() || !right.isOpen()) {
      return OptionalDouble.empty();
    }
    double turned = PER_SINE_OF_YAW * Math.sin(yawDegrees * Math.PI / 180);
    double across = agreed(left.irisBeside() + OUTWARD - turned, right.irisBeside() - OUTWARD - turned);
    double down = agreed(left.irisBelow() - LEVEL_BELOW, right.irisBelow() - LEVEL_BELOW);
    return OptionalDouble.of(Math.sqrt(across * across + down * down));
  }

  /** How far both go the same way. */
  private static double agreed(double one, double other) {
    return one * other <= 0 ? 0 : Math.min(Math.abs(one), Math.abs(other));
  }
}
