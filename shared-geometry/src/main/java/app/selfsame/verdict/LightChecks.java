package app.selfsame.verdict;

import app.selfsame.document.Limits;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurements;
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

  static List<Check> of(Measurements measures) {
    return List.of(
        burntOut(100 * measures.value(MeasureId.OVER_EXPOSURE).orElseThrow()),
        dim(measures.value(MeasureId.BRIGHTEST_SKIN).orElseThrow()),
        sharpness(measures.value(MeasureId.FINE_DETAIL)),
        background(measures.value(MeasureId.BACKGROUND_UNIFORMITY)));
  }

  private static Check burntOut(double percent) {
    Outcome outcome = BURNT_OUT_PERCENT.outcome(percent);
    String advice =
        switch (outcome) {
          case PASS -> "No part of the face is burnt out.";
          case WARN -> "Small parts of the face are burnt out. Use softer light and no flash if you can retake.";
          default -> "Parts of the face are burnt out. Retake in softer light, without flash.";
        };
    return Checks.measured(
        CheckId.OVER_EXPOSURE,
        outcome,
        percent,
        "%",
        BURNT_OUT_PERCENT.allowed(),
        Standards.FACE_QUALITY,
        advice);
  }

  private static Check dim(double luminance) {
    boolean dim = luminance < DIM_LUMINANCE;
    String advice =
        dim
            ? "The light on the face is dim. Retake facing a window or with more light in front of you."
            : "There is enough light on the face.";
    return Checks.measured(
        CheckId.UNDER_EXPOSURE,
        dim ? Outcome.WARN : Outcome.PASS,
        luminance,
        "",
        Limits.atLeast(DIM_LUMINANCE),
        Standards.OWN,
        advice);
  }

  private static Check sharpness(OptionalDouble ratio) {
    if (ratio.isEmpty()) {
      return Checks.unknown(CheckId.SHARPNESS, "", Standards.OWN, "The sharpness could not be measured.");
    }
    Outcome outcome = SHARPNESS.outcome(ratio.getAsDouble());
    String advice =
        switch (outcome) {
          case PASS -> "The face is sharp.";
          case WARN -> "The face is a little soft. Retake with more light and a steady camera if you can.";
          default -> "The face is blurred or too small. Retake closer, with more light and a steady camera.";
        };
    return Checks.measured(
        CheckId.SHARPNESS, outcome, ratio.getAsDouble(), "", SHARPNESS.allowed(), Standards.OWN, advice);
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
