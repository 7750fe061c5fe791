package app.selfsame.verdict;

import app.selfsame.document.Waiver;
import app.selfsame.face.HeadPose;

/** How the head is turned, as the mesh alone tells. */
final class PoseChecks {
  /** Beyond this it is not the head that is tilted, but the photo. */
  private static final double ON_ITS_SIDE_DEGREES = 45;

  private PoseChecks() {}

  static void add(CheckSheet sheet) {
    HeadPose pose = sheet.facts().faces().get(0).pose();
    if (!sheet.waives(Waiver.POSE, CheckId.ROLL)) {
      sheet.add(roll(pose.rollDegrees(), sheet.document().isLevelled()));
    }
    if (!sheet.waives(Waiver.POSE, CheckId.YAW)) {
      sheet.add(yaw(pose.yawDegrees()));
    }
    if (!sheet.waives(Waiver.POSE, CheckId.PITCH)) {
      sheet.add(pitch(pose.pitchDegrees()));
    }
  }

  private static Check roll(double degrees, boolean levelled) {
    StandardLimits limits = levelled ? StandardLimits.ROLL_LEVELLED : StandardLimits.ROLL;
    Outcome outcome = limits.outcome(degrees);
    String tilt = Words.degrees(Math.abs(degrees)) + (degrees > 0 ? " clockwise" : " anticlockwise");
    String advice =
        switch (outcome) {
          case PASS -> levelled ? "The head is upright; what is left is turned level." : "The head is upright.";
          case WARN ->
              levelled
                  ? "The head is tilted " + tilt
                      + ". The picture is turned level, but hold the head straighter if you can retake."
                  : "The head is tilted " + tilt + ": hold it straighter if you can retake.";
          default ->
              Math.abs(degrees) > ON_ITS_SIDE_DEGREES
                  ? "The photo lies on its side or upside down. Turn it upright and open it again."
                  : "The head is tilted " + tilt + ". Retake with the eyes level.";
        };
    return angle(CheckId.ROLL, outcome, degrees, limits, advice);
  }

  private static Check yaw(double degrees) {
    String side = degrees > 0 ? "right" : "left";
    Sentences sentences =
        new Sentences(
            "The face points at the camera.",
            "The face may be turned slightly to the " + side + " of the picture. Face the camera squarely.",
            "The face is turned to the " + side + " of the picture. Retake facing the camera squarely.");
    return angle(CheckId.YAW, degrees, StandardLimits.YAW, sentences);
  }

  private static Check pitch(double degrees) {
    String raised = degrees > 0 ? "raised" : "lowered";
    Sentences sentences =
        new Sentences(
            "The head is neither raised nor lowered.",
            "The chin may be slightly " + raised
                + ", which is measured to about 5 degrees. Hold the camera at the height of your eyes.",
            "The chin is " + raised
                + ". Retake with the camera at the height of your eyes and look straight ahead.");
    return angle(CheckId.PITCH, degrees, StandardLimits.PITCH, sentences);
  }

  private static Check angle(CheckId id, double degrees, StandardLimits limits, Sentences sentences) {
    Outcome outcome = limits.outcome(degrees);
    return angle(id, outcome, degrees, limits, sentences.of(outcome));
  }

  private static Check angle(CheckId id, Outcome outcome, double degrees, StandardLimits limits, String advice) {
    return Checks.measured(id, outcome, degrees, limits.unit(), limits.allowed(), limits.source(), advice);
  }
}
