package app.selfsame.verdict;

import app.selfsame.document.Limits;
import app.selfsame.measure.PortraitMeasures;
import java.util.List;
import java.util.OptionalDouble;

/** Exposure, sharpness and background: what needs the pixels. */
final class LightChecks {
  /** Percent of the face that is burnt out. */
  private static final Band BURNT_OUT_PERCENT = new Band(Limits.atMost(1), 4);

  /**
   * Linear luminance of the face's brightest spots, of 255. Below this the light is poor on any skin; it only warns,
   * because luminance alone must not refuse anybody.
   */
  private static final double DIM_LUMINANCE = 85;

  private static final Band SHARPNESS = new Band(Limits.atLeast(0.24), 0.04);

  /** Plain walls measure up to about 45, shelves and trees from about 65. */
  private static final Band BACKGROUND_GRADIENT = new Band(Limits.atMost(45), 20);

  private LightChecks() {}

  static List<Check> of(PortraitMeasures measures) {
    return List.of(exposure(measures), sharpness(measures), background(measures.backgroundGradient()));
  }

  private static Check exposure(PortraitMeasures measures) {
    double percent = 100 * measures.overexposedShare();
    Outcome outcome = BURNT_OUT_PERCENT.outcome(percent);
    boolean dim = outcome == Outcome.PASS && measures.brightestLuminance() < DIM_LUMINANCE;
    String advice =
        dim
            ? "The light on the face is dim. Retake facing a window or with more light in front of you."
            : switch (outcome) {
              case PASS -> "No part of the face is burnt out.";
              case WARN -> "Small parts of the face are burnt out. Use softer light and no flash if you can retake.";
              default -> "Parts of the face are burnt out. Retake in softer light, without flash.";
            };
    return Checks.measured(
        CheckId.EXPOSURE,
        dim ? Outcome.WARN : outcome,
        percent,
        "%",
        BURNT_OUT_PERCENT.allowed(),
        Standards.FACE_QUALITY,
        advice);
  }

  private static Check sharpness(PortraitMeasures measures) {
    Outcome outcome = SHARPNESS.outcome(measures.sharpnessRatio());
    String advice =
        switch (outcome) {
          case PASS -> "The face is sharp.";
          case WARN -> "The face is a little soft. Retake with more light and a steady camera if you can.";
          default -> "The face is blurred or too small. Retake closer, with more light and a steady camera.";
        };
    return Checks.measured(
        CheckId.SHARPNESS, outcome, measures.sharpnessRatio(), "", SHARPNESS.allowed(), Standards.OWN, advice);
  }

  private static Check background(OptionalDouble gradient) {
    if (gradient.isEmpty()) {
      return Checks.unknown(
          CheckId.BACKGROUND_UNIFORMITY,
          "",
          Standards.FACE_QUALITY,
          "Too little background is in the photo to judge it. Leave space around the head.");
    }
    Outcome outcome = BACKGROUND_GRADIENT.outcome(gradient.getAsDouble());
    String advice =
        switch (outcome) {
          case PASS -> "The background is even.";
          case WARN -> "The background is not quite even. Retake before a plain wall, a step away from it.";
          default -> "The background is busy. Retake before a plain light wall, a step away from it.";
        };
    return Checks.measured(
        CheckId.BACKGROUND_UNIFORMITY,
        outcome,
        gradient.getAsDouble(),
        "",
        BACKGROUND_GRADIENT.allowed(),
        Standards.FACE_QUALITY,
        advice);
  }
}
