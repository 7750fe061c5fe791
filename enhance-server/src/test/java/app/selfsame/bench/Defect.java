package app.selfsame.bench;

import app.selfsame.verdict.CheckId;
import app.selfsame.verdict.Outcome;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A label of a defect, and the checks of which any may catch it.
 *
 * @param name what the label says
 * @param shown whether a photo bears the label
 * @param applies whether the label says anything of a photo: the photos with and without the defect
 * @param own those that are made for this defect
 * @param also others that refuse such a photo, for what comes with the defect
 * @param aim the share of photos with the defect that a check should fail or warn about
 */
record Defect(
    String name,
    Predicate<LabelledPhoto> shown,
    Predicate<LabelledPhoto> applies,
    Set<CheckId> own,
    Set<CheckId> also,
    double aim) {
  private static final double LARGE_ROLL_DEGREES = 8;
  private static final double SURE = 0.95;
  private static final double MOSTLY = 0.85;
  private static final double OFTEN = 0.7;

  /** Portraits of one person; of a crowd nobody labelled each face. */
  private static final Predicate<LabelledPhoto> ONE = photo -> photo.hasFaceCount() && photo.facesLabelled() == 1;

  private static final Predicate<LabelledPhoto> COUNTED = LabelledPhoto::hasFaceCount;

  static final List<Defect> ALL =
      List.of(
          new Defect(
              "no face",
              photo -> photo.facesLabelled() == 0,
              COUNTED,
              Set.of(CheckId.FACE_COUNT),
              Set.of(),
              SURE),
          new Defect(
              "more than one face",
              photo -> photo.facesLabelled() > 1,
              COUNTED,
              Set.of(CheckId.FACE_COUNT, CheckId.OTHER_PEOPLE),
              Set.of(),
              SURE),
          one("sunglasses", label("glasses", "sun"), SURE, CheckId.DARK_LENSES, CheckId.EYE_COVER),
          one("eyes closed", label("eyes_open", "closed"), SURE, CheckId.EYES_OPEN),
          one("mouth open", label("mouth_closed", "n"), SURE, CheckId.MOUTH_CLOSED),
          one("profile", label("pose", "large"), SURE, CheckId.YAW).orBy(CheckId.PITCH, CheckId.FACE_COUNT),
          one("smile", label("smile", "y"), MOSTLY, CheckId.EXPRESSION).orBy(CheckId.MOUTH_CLOSED),
          // People who label by eye call a head tilted that is turned or lowered: any of the three may catch it.
          one("tilt above 8 degrees", Defect::isRolled, MOSTLY, CheckId.ROLL).orBy(CheckId.YAW, CheckId.PITCH),
          one("uneven light", label("lighting", "uneven"), MOSTLY, CheckId.FACE_SHADOW),
          one("dark", label("lighting", "dark"), MOSTLY, CheckId.UNDER_EXPOSURE),
          one("washed out", label("lighting", "over"), MOSTLY, CheckId.WASHED_OUT, CheckId.OVER_EXPOSURE),
          one("not sharp", label("sharp", "n"), MOSTLY, CheckId.SHARPNESS, CheckId.PIXELATION)
              .orBy(CheckId.RESOLUTION, CheckId.INTER_EYE_DISTANCE),
          one("low resolution", label("category", "defect_lowres"), MOSTLY, CheckId.RESOLUTION,
              CheckId.INTER_EYE_DISTANCE).orBy(CheckId.SHARPNESS),
          // Of a face so covered that none is found, the face count says so.
          one("hand, mask or edge over the face", label("category", "defect_occlusion"), MOSTLY, CheckId.FACE_COVER,
              CheckId.EYE_COVER, CheckId.HAIR_OVER_EYES, CheckId.HANDS).orBy(CheckId.FRAMING, CheckId.FACE_COUNT),
          one("hat", photo -> !Set.of("", "none", "na").contains(photo.label("head_covering")), OFTEN,
              CheckId.HEAD_COVERING),
          one("clear glasses", label("glasses", "clear"), MOSTLY, CheckId.GLASSES),
          one("busy background", label("background", "busy"), MOSTLY, CheckId.BACKGROUND_UNIFORMITY));

  private static Defect one(String name, Predicate<LabelledPhoto> shown, double aim, CheckId... checks) {
    return new Defect(name, shown, ONE, Set.of(checks), Set.of(), aim);
  }

  private Defect orBy(CheckId... others) {
    return new Defect(name, shown, applies, own, Set.of(others), aim);
  }

  /** Every check that refuses such a photo. */
  Set<CheckId> checks() {
    Set<CheckId> all = EnumSet.copyOf(own);
    all.addAll(also);
    return all;
  }

  private static Predicate<LabelledPhoto> label(String column, String value) {
    return photo -> photo.label(column).equals(value);
  }

  private static boolean isRolled(LabelledPhoto photo) {
    String roll = photo.label("roll_deg");
    return !roll.isEmpty() && Math.abs(Double.parseDouble(roll)) > LARGE_ROLL_DEGREES;
  }

  List<LabelledPhoto> with(List<LabelledPhoto> photos) {
    return photos.stream().filter(applies).filter(shown).toList();
  }

  List<LabelledPhoto> without(List<LabelledPhoto> photos) {
    return photos.stream().filter(applies).filter(shown.negate()).toList();
  }

  /** What the severest of some checks says of a photo. */
  static Outcome severest(LabelledPhoto photo, Set<CheckId> checks) {
    Outcome severest = Outcome.PASS;
    for (CheckId check : checks) {
      Outcome outcome = photo.outcomes().getOrDefault(check, Outcome.PASS);
      if (severity(outcome) > severity(severest)) {
        severest = outcome;
      }
    }
    return severest;
  }

  private static int severity(Outcome outcome) {
    return List.of(Outcome.PASS, Outcome.ASK, Outcome.UNKNOWN, Outcome.WARN, Outcome.FAIL).indexOf(outcome);
  }
}
