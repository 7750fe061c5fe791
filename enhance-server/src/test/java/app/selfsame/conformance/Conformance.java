package app.selfsame.conformance;

import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.Measurements;
import app.selfsame.message.English;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Which of our quality components are too far from the reference's.
 *
 * <p>The reference grants its own platforms one point. Ours come from other landmarks, another frame and another mask,
 * so each measure has a tolerance of its own: how far the native value may move for that reason, times how steep the
 * scalar is where its 28 images lie.
 */
final class Conformance {
  private static final Map<MeasureId, Integer> TOLERANCES = tolerances();

  private Conformance() {}

  private static Map<MeasureId, Integer> tolerances() {
    Map<MeasureId, Integer> points = new EnumMap<>(MeasureId.class);
    // The person mask leaves out hair that the reference's parsing takes for background, and the other way round.
    points.put(MeasureId.BACKGROUND_UNIFORMITY, 10);
    // Zones of 33 x 33 pixels that lie a few pixels beside theirs hold other skin.
    points.put(MeasureId.ILLUMINATION_UNIFORMITY, 12);
    // 0.02 of luminance is 10 points on the steep side.
    points.put(MeasureId.LUMINANCE_MEAN, 10);
    points.put(MeasureId.LUMINANCE_VARIANCE, 8);
    points.put(MeasureId.UNDER_EXPOSURE, 1);
    points.put(MeasureId.OVER_EXPOSURE, 8);
    // A third of a bit.
    points.put(MeasureId.DYNAMIC_RANGE, 4);
    points.put(MeasureId.NATURAL_COLOUR, 5);
    // Boxes around the mesh instead of the detector's.
    points.put(MeasureId.SINGLE_FACE, 15);
    // 0.008 of the eye-to-chin distance at the steepest place; open eyes lie where the curve is flat.
    points.put(MeasureId.EYES_OPEN, 20);
    points.put(MeasureId.MOUTH_CLOSED, 4);
    points.put(MeasureId.INTER_EYE_DISTANCE, 1);
    points.put(MeasureId.HEAD_SIZE, 2);
    points.put(MeasureId.LEFTWARD_CROP, 1);
    points.put(MeasureId.RIGHTWARD_CROP, 1);
    // A chin 3 % lower moves the ratio by 0.05, which is 12 points at the steepest place.
    points.put(MeasureId.MARGIN_ABOVE, 12);
    points.put(MeasureId.MARGIN_BELOW, 12);
    points.put(MeasureId.HEAD_POSE_YAW, 3);
    // 5 degrees beside 16.
    points.put(MeasureId.HEAD_POSE_PITCH, 6);
    points.put(MeasureId.HEAD_POSE_ROLL, 3);
    return points;
  }

  /** A sentence for each measure that is beside the reference; the others need a network of the reference's. */
  static List<String> deviations(ReferenceTable.Row row, Measurements measures) {
    List<String> deviations = new ArrayList<>();
    TOLERANCES.forEach((id, tolerance) -> {
      ReferenceTable.Reference reference = row.references().get(id);
      Measurement ours = measures.get(id);
      if (reference.scalar() >= 0 && ours.scalar().isEmpty()) {
        String why = English.say(ours.reason().orElseThrow());
        deviations.add(row.image() + " " + id.word() + ": not measured (" + why + ")");
      } else if (reference.scalar() >= 0 && Math.abs(ours.scalar().getAsInt() - reference.scalar()) > tolerance) {
        deviations.add(
            row.image() + " " + id.word() + ": " + ours.scalar().getAsInt() + " (" + ours.value().getAsDouble()
                + ") instead of " + reference.scalar() + " (" + reference.value() + "), tolerance " + tolerance);
      }
    });
    return deviations;
  }
}
