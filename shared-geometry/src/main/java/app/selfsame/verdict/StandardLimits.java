package app.selfsame.verdict;

import app.selfsame.document.Limits;
import app.selfsame.document.Source;
import app.selfsame.measure.MeasureId;
import java.util.Optional;

/**
 * Every limit that no authority sets, each in one line: what is measured, what passes, how far outside a value still
 * passes and still only warns, whose limit it is, and why it is this one. Values are in the unit shown to people: a
 * ratio is shown in percent. Limits of the background's colour are {@link BackdropLimits}.
 *
 * <p>"Curve" stands for a curve on labelled photographs, docs/accuracy.md.
 */
enum StandardLimits {
  YAW(MeasureId.HEAD_POSE_YAW, new Limits(-5, 5), 0, 5, Standards.FACE_IMAGE,
      "ISO/IEC 39794-5:2019, D.1.4.2; yaw fitted to a mesh scatters by a few degrees"),
  PITCH(MeasureId.HEAD_POSE_PITCH, new Limits(-5, 5), 0, 10, Standards.FACE_IMAGE,
      "ISO/IEC 39794-5:2019, D.1.4.2; pitch depends on nose and chin, and scatters twice as far as yaw"),
  ROLL(MeasureId.HEAD_POSE_ROLL, new Limits(-8, 8), 0, 4, Standards.FACE_IMAGE,
      "ISO/IEC 39794-5:2019, D.1.4.2; a tilt a little beyond is often let pass"),
  ROLL_LEVELLED(MeasureId.HEAD_POSE_ROLL, new Limits(-8, 8), 0, 12, Standards.FACE_IMAGE,
      "ISO/IEC 39794-5:2019, D.1.4.2; beyond 20 degrees the shoulders hang when the picture is turned level"),
  INTER_EYE_DISTANCE(MeasureId.INTER_EYE_DISTANCE, Limits.atLeast(90), 0, 30, Standards.FACE_IMAGE,
      "ISO/IEC 39794-5:2019 asks for 90 px; below 60 nothing of the face can be judged"),
  TIGHT_CROP(MeasureId.TIGHT_CROP, Limits.atLeast(10), 0, 10, Standards.OWN,
      "of the eye-to-chin distance; below 0 the head is cut, and no crop brings it back"),
  SHOULDERS(MeasureId.SHOULDERS, Limits.atLeast(50), 0, Double.POSITIVE_INFINITY, Standards.FACE_IMAGE_OWN_LIMIT,
      "ISO/IEC 39794-5:2019 shows them; authorities rarely refuse for it: only warns"),

  DARK_LENSES(MeasureId.DARK_LENSES, Limits.atMost(30), 0, 20, Standards.FACE_IMAGE_OWN_LIMIT, "curve"),
  EYEGLASSES(MeasureId.EYEGLASSES, Limits.atMost(8), 0, 4, Standards.OWN, "curve"),
  LENS_REFLECTION(MeasureId.LENS_REFLECTION, Limits.atMost(5), 0, 10, Standards.FACE_IMAGE_OWN_LIMIT, "curve"),
  FRAME_OVER_EYES(MeasureId.FRAME_OVER_EYES, Limits.atMost(5), 0, 10, Standards.FACE_IMAGE_OWN_LIMIT, "curve"),
  FRAME_WEIGHT(MeasureId.FRAME_WEIGHT, Limits.atMost(30), 0, Double.POSITIVE_INFINITY, Standards.FACE_IMAGE_OWN_LIMIT,
      "no authority gives a figure for a heavy frame: only warns"),
  FACE_COVER(MeasureId.FACE_COVER, Limits.atMost(10), 0, 15, Standards.FACE_IMAGE_OWN_LIMIT, "curve"),
  MOUTH_COVER(MeasureId.MOUTH_COVER, Limits.atMost(15), 0, 20, Standards.FACE_IMAGE_OWN_LIMIT, "curve"),
  EYE_COVER(MeasureId.EYE_COVER, Limits.atMost(10), 0, 15, Standards.FACE_IMAGE_OWN_LIMIT, "curve"),
  HAIR_OVER_EYES(MeasureId.HAIR_OVER_EYES, Limits.atMost(10), 0, 15, Standards.FACE_IMAGE_OWN_LIMIT, "curve"),
  HEAD_COVER(MeasureId.HEAD_COVER, Limits.atMost(50), 0, 30, Standards.OWN, "curve"),

  EYES_OPEN(MeasureId.EYES_OPEN, Limits.atLeast(4.5), 0, 1.5, Standards.FACE_QUALITY,
      "of the eye-to-chin distance; closed eyes measure 1 to 2.5, narrow open ones from 4.5"),
  GAZE(MeasureId.GAZE, Limits.atMost(6), 0, 4, Standards.FACE_IMAGE_OWN_LIMIT, "curve"),
  RED_EYES(MeasureId.RED_EYES, Limits.atMost(10), 0, 15, Standards.FACE_IMAGE_OWN_LIMIT, "curve"),
  MOUTH_CLOSED(MeasureId.MOUTH_CLOSED, Limits.atMost(3.5), 0, 1.5, Standards.FACE_QUALITY,
      "of the eye-to-chin distance; closed lips measure below 1, visible teeth from 5.5"),
  SMILE(MeasureId.SMILE, Limits.atMost(0.56), 0, 0.03, Standards.FACE_IMAGE_OWN_LIMIT, "curve"),

  UNDER_EXPOSURE(MeasureId.BRIGHTEST_SKIN, Limits.atLeast(85), 0, Double.POSITIVE_INFINITY, Standards.OWN,
      "below this the light is poor on any skin; luminance alone refuses nobody"),
  OVER_EXPOSURE(MeasureId.OVER_EXPOSURE, Limits.atMost(1), 0, 4, Standards.FACE_QUALITY,
      "detail of the face that is lost for good"),
  WASHED_OUT(MeasureId.WASHED_OUT, Limits.atLeast(75), 0, Double.POSITIVE_INFINITY, Standards.OWN,
      "luminance alone refuses nobody"),
  FACE_SHADOW(MeasureId.FACE_SHADOW, Limits.atMost(75), 0, 15, Standards.FACE_IMAGE_OWN_LIMIT, "curve"),
  SKIN_REFLECTION(MeasureId.SKIN_REFLECTION, Limits.atMost(1), 0, 2, Standards.FACE_IMAGE_OWN_LIMIT, "curve"),
  SKIN_COLOUR(MeasureId.NATURAL_COLOUR, Limits.atMost(3), 0, 12, Standards.FACE_QUALITY,
      "distance from the standard's range of a* and b*, which holds skin of every tone"),

  BACKGROUND_UNIFORMITY(MeasureId.BACKGROUND_UNIFORMITY, Limits.atMost(45), 0, 20, Standards.FACE_QUALITY,
      "plain walls measure up to about 45, shelves and trees from about 65"),
  BACKGROUND_SHADOW(MeasureId.BACKGROUND_SHADOW, Limits.atMost(30), 0, 30, Standards.FACE_IMAGE_OWN_LIMIT, "curve"),
  OTHER_PEOPLE(MeasureId.OTHER_PEOPLE, Limits.atMost(3), 0, 7, Standards.FACE_IMAGE_OWN_LIMIT, "curve"),

  SHARPNESS(MeasureId.FINE_DETAIL, Limits.atLeast(24), 0, 4, Standards.OWN, "curve"),
  PIXELATION(MeasureId.PIXELATION, Limits.atMost(40), 0, 30, Standards.OWN, "curve"),
  COMPRESSION(MeasureId.BLOCKING, Limits.atMost(180), 0, Double.POSITIVE_INFINITY, Standards.OWN, "curve; only warns"),
  RECAPTURE(MeasureId.SCREEN_PATTERN, Limits.atMost(700), 0, Double.POSITIVE_INFINITY, Standards.OWN,
      "patterned clothes look alike: only warns"),
  COLOURED(MeasureId.COLOURFULNESS, Limits.atLeast(12), 0, 8, Standards.OWN, "a grey picture measures 0"),

  CENTRING(null, new Limits(45, 55), 0, 0.1, Standards.FRONTAL_IMAGE, "ISO/IEC 19794-5:2011, 8.3.2, Mh"),
  LENGTH(null, Limits.atMost(0), 0.05, 0.05, Standards.OWN,
      "shown to a tenth, a length this near to an authority's limit is the limit: finer than anybody measures"),
  ENLARGEMENT(null, Limits.atMost(1), 0, 0.33, Standards.OWN,
      "pixels of the file to one of the photo; enlarging further shows"),
  OTHER_FACE(null, Limits.atMost(0), 0, 0.1, Standards.OWN,
      "area to the first face's; a smaller one is somebody on a poster, or a false alarm");

  private final MeasureId measure;
  private final Band band;
  private final Source source;
  private final String reason;

  StandardLimits(
      MeasureId measure, Limits allowed, double warnBeyond, double failBeyond, Source source, String reason) {
    this.measure = measure;
    this.band = new Band(allowed, warnBeyond, failBeyond);
    this.source = source;
    this.reason = reason;
  }

  /** What is measured; empty for what follows from the crop or from the faces found. */
  Optional<MeasureId> measure() {
    return Optional.ofNullable(measure);
  }

  Limits allowed() {
    return band.allowed();
  }

  Source source() {
    return source;
  }

  String reason() {
    return reason;
  }

  /** What a value in the unit shown to people means. */
  Outcome outcome(double shown) {
    return band.outcome(shown);
  }

  /** Whether any value fails. */
  boolean canFail() {
    return band.failBeyond() < Double.POSITIVE_INFINITY;
  }

  /** A measure's native value in the unit shown to people. */
  double shown(double value) {
    return isRatio() ? 100 * value : value;
  }

  /** The unit shown to people. */
  String unit() {
    return measure == null ? "" : isRatio() ? "%" : measure.unit().equals("bits") ? "" : measure.unit();
  }

  private boolean isRatio() {
    return measure != null && measure.unit().equals("ratio");
  }
}
