package app.selfsame.verdict;

import app.selfsame.measure.MeasureId;
import java.util.OptionalDouble;

/** What covers the face or the eyes, whoever wears it: refused everywhere. */
final class CoverChecks {
  private static final Sentences DARK_LENSES =
      new Sentences(
          "No dark lenses hide the eyes.",
          "The lenses look tinted. Take the glasses off, or wear clear ones.",
          "Dark lenses hide the eyes. Retake without sunglasses or tinted glasses.");

  private static final Sentences REFLECTION =
      new Sentences(
          "No reflections lie on lenses.",
          "There may be a reflection on the glasses. Take them off, or move the light to the side.",
          "Reflections lie on the glasses. Take them off, or move the light to the side.");

  private static final Sentences FRAME =
      new Sentences(
          "No frame covers the eyes.",
          "The frame of the glasses is heavy or near the eyes. Take them off, or wear a thin frame.",
          "The frame of the glasses crosses the eyes. Take them off, or push them up.");

  private static final Sentences FACE =
      new Sentences(
          "Nothing covers the face.",
          "Something may cover part of the face. Make sure that all of it shows, from chin to forehead.",
          "Something covers part of the face. Retake with nothing in front of it: no mask, hand or scarf.");

  private static final Sentences EYES =
      new Sentences(
          "Nothing covers the eyes.",
          "Something may cover an eye. Make sure that both eyes show fully.",
          "Something covers an eye. Retake with both eyes showing fully.");

  private static final Sentences HAIR =
      new Sentences(
          "No hair lies across the eyes.",
          "Hair may lie across an eye. Put it aside if you can retake.",
          "Hair lies across an eye. Put it aside and retake.");

  private CoverChecks() {}

  static void add(CheckSheet sheet) {
    sheet.measured(CheckId.DARK_LENSES, DARK_LENSES, StandardLimits.DARK_LENSES);
    ofGlasses(sheet, CheckId.LENS_REFLECTION, REFLECTION, StandardLimits.LENS_REFLECTION);
    ofGlasses(sheet, CheckId.FRAME, FRAME, StandardLimits.FRAME_OVER_EYES, StandardLimits.FRAME_WEIGHT);
    sheet.measured(CheckId.FACE_COVER, FACE, StandardLimits.FACE_COVER, StandardLimits.MOUTH_COVER);
    if (!hideEyes(sheet)) {
      sheet.measured(CheckId.EYE_COVER, EYES, StandardLimits.EYE_COVER);
    }
    if (!sheet.objectsTo(StandardLimits.DARK_LENSES)) {
      // Dark glass before an eye looks like hair of that colour.
      sheet.measured(CheckId.HAIR_OVER_EYES, HAIR, StandardLimits.HAIR_OVER_EYES);
    }
  }

  /** Whether dark lenses leave nothing of the eyes to judge: then taking them off is the one advice about the eyes. */
  static boolean hideEyes(CheckSheet sheet) {
    OptionalDouble lenses = sheet.measures().value(MeasureId.DARK_LENSES);
    return lenses.isPresent()
        && StandardLimits.DARK_LENSES.outcome(StandardLimits.DARK_LENSES.shown(lenses.getAsDouble())) == Outcome.FAIL;
  }

  /** What cannot be measured of glasses is no question where there are none. */
  private static void ofGlasses(CheckSheet sheet, CheckId id, Sentences sentences, StandardLimits... limits) {
    boolean tried = false;
    boolean taken = false;
    for (StandardLimits limit : limits) {
      tried |= sheet.isTried(limit);
      taken |= sheet.measures().value(limit.measure().orElseThrow()).isPresent();
    }
    if (tried && !taken && sheet.passes(StandardLimits.EYEGLASSES)) {
      sheet.add(Checks.of(id, Outcome.PASS, limits[0].unit(), limits[0].source(), WornChecks.NO_GLASSES));
    } else {
      sheet.measured(id, sentences, limits);
    }
  }
}
