package app.selfsame.verdict;

import app.selfsame.document.Limits;
import app.selfsame.document.PhotoDocument;
import app.selfsame.face.Face;
import app.selfsame.measure.features.EyesOpen;
import app.selfsame.measure.features.MouthClosed;
import java.util.ArrayList;
import java.util.List;

/** How the head is turned, whether the eyes are open and the mouth is closed: what the mesh alone tells. */
final class FaceChecks {
  /** ISO/IEC 39794-5:2019, D.1.4.2: rotation of the head. */
  private static final Limits YAW_DEGREES = new Limits(-5, 5);

  private static final Limits PITCH_DEGREES = new Limits(-5, 5);
  private static final Limits ROLL_DEGREES = new Limits(-8, 8);

  /** Yaw fitted to a mesh scatters by a few degrees between photos of one pose. */
  private static final double YAW_TOLERANCE_DEGREES = 5;

  /** Pitch depends on the shape of nose and chin, and scatters twice as far. */
  private static final double PITCH_TOLERANCE_DEGREES = 10;

  /** Roll is exact; a tilt up to here is often let pass. */
  private static final double ROLL_TOLERANCE_DEGREES = 4;

  /** A head tilted further looks unnatural when the picture is turned level: the shoulders hang. */
  private static final double LEVELLED_ROLL_TOLERANCE_DEGREES = 12;

  /** Percent of the eye-to-chin distance: closed eyes measure 1 to 2.5, narrow open ones from 4.5. */
  private static final Band EYES_OPEN_PERCENT = new Band(Limits.atLeast(4.5), 1.5);

  /** Percent of the eye-to-chin distance: closed lips measure below 1, visible teeth from 5.5. */
  private static final Band MOUTH_CLOSED_PERCENT = new Band(Limits.atMost(3.5), 1.5);

  private final PhotoDocument document;
  private final List<Check> checks = new ArrayList<>();

  private FaceChecks(PhotoDocument document) {
    this.document = document;
  }

  static List<Check> of(PhotoDocument document, Face face) {
    FaceChecks checks = new FaceChecks(document);
    checks.roll(face.pose().rollDegrees());
    checks.yaw(face.pose().yawDegrees());
    checks.pitch(face.pose().pitchDegrees());
    checks.eyesOpen(100 * EyesOpen.ratio(face.mesh()));
    checks.mouthClosed(100 * MouthClosed.ratio(face.mesh()));
    return checks.checks;
  }

  private void roll(double degrees) {
    boolean levelled = !document.handedInAsIs();
    Band band = new Band(ROLL_DEGREES, levelled ? LEVELLED_ROLL_TOLERANCE_DEGREES : ROLL_TOLERANCE_DEGREES);
    Outcome outcome = band.outcome(degrees);
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
              Math.abs(degrees) > 45
                  ? "The photo lies on its side or upside down. Turn it upright and open it again."
                  : "The head is tilted " + tilt + ". Retake with the eyes level.";
        };
    checks.add(Checks.measured(CheckId.ROLL, outcome, degrees, "degrees", ROLL_DEGREES, Standards.FACE_IMAGE, advice));
  }

  private void yaw(double degrees) {
    Outcome outcome = new Band(YAW_DEGREES, YAW_TOLERANCE_DEGREES).outcome(degrees);
    String side = degrees > 0 ? "right" : "left";
    String advice =
        switch (outcome) {
          case PASS -> "The face points at the camera.";
          case WARN -> "The face may be turned slightly to the " + side + " of the picture. Face the camera squarely.";
          default -> "The face is turned to the " + side + " of the picture. Retake facing the camera squarely.";
        };
    checks.add(Checks.measured(CheckId.YAW, outcome, degrees, "degrees", YAW_DEGREES, Standards.FACE_IMAGE, advice));
  }

  private void pitch(double degrees) {
    Outcome outcome = new Band(PITCH_DEGREES, PITCH_TOLERANCE_DEGREES).outcome(degrees);
    String raised = degrees > 0 ? "raised" : "lowered";
    String advice =
        switch (outcome) {
          case PASS -> "The head is neither raised nor lowered.";
          case WARN -> "The chin may be slightly " + raised + ". Hold the camera at the height of your eyes.";
          default ->
              "The chin is " + raised + ". Retake with the camera at the height of your eyes and look straight ahead.";
        };
    checks.add(
        Checks.measured(CheckId.PITCH, outcome, degrees, "degrees", PITCH_DEGREES, Standards.FACE_IMAGE, advice));
  }

  private void eyesOpen(double percent) {
    Outcome outcome = EYES_OPEN_PERCENT.outcome(percent);
    String advice =
        switch (outcome) {
          case PASS -> "Both eyes are open.";
          case WARN -> "An eye is narrow or half closed. Open both eyes naturally if you can retake.";
          default -> "An eye is closed. Retake with both eyes open.";
        };
    checks.add(
        Checks.measured(
            CheckId.EYES_OPEN, outcome, percent, "%", EYES_OPEN_PERCENT.allowed(), Standards.FACE_QUALITY, advice));
  }

  private void mouthClosed(double percent) {
    Outcome outcome = MOUTH_CLOSED_PERCENT.outcome(percent);
    String advice =
        switch (outcome) {
          case PASS -> "The mouth is closed.";
          case WARN -> "The lips may be apart. Close the mouth if you can retake.";
          default -> "The mouth is open. Retake with the mouth closed and a neutral face.";
        };
    checks.add(
        Checks.measured(
            CheckId.MOUTH_CLOSED,
            outcome,
            percent,
            "%",
            MOUTH_CLOSED_PERCENT.allowed(),
            Standards.FACE_QUALITY,
            advice));
  }
}
