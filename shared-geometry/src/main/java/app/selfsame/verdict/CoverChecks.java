package app.selfsame.verdict;

import app.selfsame.measure.MeasureId;
import app.selfsame.message.Message;
import java.util.OptionalDouble;

/** What covers the face or the eyes, whoever wears it: refused everywhere. */
final class CoverChecks {
  private static final Sentences DARK_LENSES = Sentences.of(CheckId.DARK_LENSES);
  private static final Sentences REFLECTION = Sentences.of(CheckId.LENS_REFLECTION);
  private static final Sentences FRAME = Sentences.of(CheckId.FRAME);
  private static final Sentences FACE = Sentences.of(CheckId.FACE_COVER);
  private static final Sentences EYES = Sentences.of(CheckId.EYE_COVER);
  private static final Sentences HAIR = Sentences.of(CheckId.HAIR_OVER_EYES);

  static final Said SAID = Said.of(DARK_LENSES, REFLECTION, FRAME, FACE, EYES, HAIR);

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
      Message none = Message.of(AnyCheckMessage.NO_GLASSES);
      sheet.add(Checks.of(id, Outcome.PASS, limits[0].unit(), limits[0].source(), none));
    } else {
      sheet.measured(id, sentences, limits);
    }
  }
}
