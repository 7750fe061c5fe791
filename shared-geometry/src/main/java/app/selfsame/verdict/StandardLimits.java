package app.selfsame.verdict;

import app.selfsame.document.Limits;
import app.selfsame.document.Source;
import app.selfsame.measure.MeasureId;
import java.util.Optional;

/**
 * Every limit that no authority sets, each in one line: what is measured, what passes, how far outside a value only
 * warns, whose limit it is, and why it is this one. Values are in the unit shown to people: a ratio is shown in percent.
 * Limits of the background's colour are {@link BackgroundLimits}.
 *
 * <p>"Curve" stands for a curve on labelled photographs, docs/accuracy.md.
 */
enum StandardLimits {
  YAW(MeasureId.HEAD_POSE_YAW, new Limits(-7, 7), 3, Standards.FACE_IMAGE_OWN_LIMIT,
      "5 degrees of ISO/IEC 39794-5:2019 and 2 by which yaw fitted to a mesh scatters between frontal portraits"),
  PITCH(MeasureId.HEAD_POSE_PITCH, new Limits(-8, 8), 7, Standards.FACE_IMAGE_OWN_LIMIT,
      "5 degrees of ISO/IEC 39794-5:2019 and 3; people differ by up to 5, and it fails beyond 5 and twice 5"),
  ROLL(MeasureId.HEAD_POSE_ROLL, new Limits(-8, 8), 4, Standards.FACE_IMAGE,
      "ISO/IEC 39794-5:2019; a tilt a little beyond is often let pass"),
  ROLL_LEVELLED(MeasureId.HEAD_POSE_ROLL, new Limits(-8, 8), 12, Standards.FACE_IMAGE,
      "ISO/IEC 39794-5:2019; beyond 20 degrees the shoulders hang when the picture is turned level"),
  INTER_EYE_DISTANCE(MeasureId.INTER_EYE_DISTANCE, Limits.atLeast(90), 30, Standards.FACE_IMAGE,
      "ISO/IEC 39794-5:2019 asks for 90 px; below 60 nothing of the face can be judged"),
  TIGHT_CROP(MeasureId.TIGHT_CROP, Limits.atLeast(10), 10, Standards.OWN,
      "of the eye-to-chin distance; below 0 the head is cut, and no crop brings it back"),
  SHOULDERS(MeasureId.SHOULDERS, Limits.atLeast(50), Double.POSITIVE_INFINITY, Standards.FACE_IMAGE_OWN_LIMIT,
      "ISO/IEC 39794-5:2019 shows them; authorities rarely refuse for it: only warns"),

  DARK_LENSES(MeasureId.DARK_LENSES, Limits.atMost(30), 17, Standards.FACE_IMAGE_OWN_LIMIT,
      "curve: clear glasses of 128 people end at 28; nine of ten tints that take 65 % of the light lie above"),
  EYEGLASSES(MeasureId.EYEGLASSES, Limits.atMost(0.14), 0.07, Standards.OWN,
      "curve: 99 of 100 bare noses lie below 0.14, all labelled frames of frontal faces above 0.29"),
  LENS_REFLECTION(MeasureId.LENS_REFLECTION, Limits.atMost(3), Double.POSITIVE_INFINITY,
      Standards.FACE_IMAGE_OWN_LIMIT, "clean lenses end at 2 percent; without labels of glare it only warns"),
  FRAME_OVER_EYES(MeasureId.FRAME_OVER_EYES, Limits.atMost(0.9), Double.POSITIVE_INFINITY,
      Standards.FACE_IMAGE_OWN_LIMIT, "most clear glasses stay below; it cannot tell a rim from glare: only warns"),
  FRAME_WEIGHT(MeasureId.FRAME_WEIGHT, Limits.atMost(0.05), Double.POSITIVE_INFINITY,
      Standards.FACE_IMAGE_OWN_LIMIT, "no authority gives a figure for a heavy frame: only warns"),
  FACE_COVER(MeasureId.FACE_COVER, Limits.atMost(75), 15, Standards.FACE_IMAGE_OWN_LIMIT,
      "curve: 94 of 100 masks lie above 80; infants, beards, shadows and open mouths lie between 20 and 75"),
  MOUTH_COVER(MeasureId.MOUTH_COVER, Limits.atMost(0.95), Double.POSITIVE_INFINITY,
      Standards.FACE_IMAGE_OWN_LIMIT, "bare mouths of infants, in beards and in deep shadow reach up to 0.93"),
  HAND_ON_FACE(MeasureId.HAND_ON_FACE, Limits.atMost(80), 10, Standards.FACE_IMAGE_OWN_LIMIT,
      "of 164 labelled photographs 17 lie above 80, all of which show hands"),
  HANDS(MeasureId.HANDS, Limits.atMost(80), Double.POSITIVE_INFINITY, Standards.FACE_IMAGE_OWN_LIMIT,
      "the same; a hand beside the face may lie outside the crop, or be let pass: only warns"),
  EYE_COVER(MeasureId.EYE_COVER, Limits.atMost(0.95), 0.7, Standards.FACE_IMAGE_OWN_LIMIT,
      "curve: an eye behind a hand lies above 1, eyes in deep shadow or behind thick rims reach 0.94, turned away 1.55;"
          + " beyond 1.65 one eye has one colour throughout"),
  HAIR_OVER_EYES(MeasureId.HAIR_OVER_EYES, Limits.atMost(0.7), Double.POSITIVE_INFINITY,
      Standards.FACE_IMAGE_OWN_LIMIT, "too few labelled photographs for a curve; a dark side reaches 0.67: only warns"),
  HEAD_COVER(MeasureId.HEAD_COVER, Limits.atMost(42), Double.POSITIVE_INFINITY, Standards.FACE_IMAGE_OWN_LIMIT,
      "curve: of 495 bare heads 9 lie above, of 22 covered ones 11; with few labelled hats it only warns"),

  EYES_OPEN(MeasureId.EYES_OPEN, Limits.atLeast(4.5), 1, Standards.FACE_QUALITY,
      "of the eye-to-chin distance; closed eyes measure 1 to 2.5, squinting ones 2 to 4, good portraits from 5"),
  GAZE(MeasureId.GAZE, Limits.atMost(6), 6, Standards.FACE_IMAGE_OWN_LIMIT,
      "curve: eyes on the camera stay below 6, a quarter of the way to the corner is 12"),
  RED_EYES(MeasureId.RED_EYES, Limits.atMost(15), Double.POSITIVE_INFINITY, Standards.FACE_IMAGE_OWN_LIMIT,
      "pupils of 377 portraits end at 10; without a labelled red one it only warns"),
  MOUTH_CLOSED(MeasureId.MOUTH_CLOSED, Limits.atMost(3.5), 1.5, Standards.FACE_QUALITY,
      "of the eye-to-chin distance; closed lips measure below 1, visible teeth from 5.5"),
  SMILE(MeasureId.SMILE, Limits.atMost(0.55), 0.035, Standards.FACE_IMAGE_OWN_LIMIT,
      "curve: 35 of 51 labelled smiles lie above 0.585 and 1 of 77 other faces, 41 and 9 above 0.55"),

  UNDER_EXPOSURE(MeasureId.LIGHT_LEVEL, Limits.atLeast(40), Double.POSITIVE_INFINITY, Standards.OWN,
      "fair faces in good light lie above 68, the darkest skin can reach 44 there; luminance refuses nobody"),
  DARK_PICTURE(MeasureId.BRIGHTEST_LIGHT, Limits.atLeast(100), 60, Standards.OWN,
      "curve: 1 of 99 portraits not in the dark lies below, 10 of 14 in the dark do; below 40 nothing at all is bright"),
  OVER_EXPOSURE(MeasureId.OVER_EXPOSURE, Limits.atMost(2), 13, Standards.FACE_QUALITY,
      "detail of the face that is lost for good; portraits in hard sun end at 15"),
  WASHED_OUT(MeasureId.WASHED_OUT, Limits.atLeast(45), Double.POSITIVE_INFINITY, Standards.OWN,
      "no labelled portrait lies below 50, fair brows in flat light reach down to 64: only a thick veil warns"),
  FACE_SHADOW(MeasureId.FACE_SHADOW, Limits.atMost(85), Double.POSITIVE_INFINITY, Standards.FACE_IMAGE_OWN_LIMIT,
      "curve: 95 of 100 evenly lit faces end at 84; it tells soft shadows badly, so it only warns of deep ones"),
  HALF_SHADOW(MeasureId.HALF_SHADOW, Limits.atMost(60), 20, Standards.FACE_IMAGE_OWN_LIMIT,
      "curve: 64 of 68 evenly lit faces end at 52, and light less by a fifth adds 8 to that; beyond 80 one half has less"
          + " than a fifth of the other's light"),
  SPLIT_LIGHT(MeasureId.SPLIT_LIGHT, Limits.atMost(30), Double.POSITIVE_INFINITY, Standards.FACE_IMAGE_OWN_LIMIT,
      "curve: evenly lit faces from the front end at 28, but for two lit from a side; a parting looks alike: only warns"),
  SKIN_REFLECTION(MeasureId.SKIN_REFLECTION, Limits.atMost(2), Double.POSITIVE_INFINITY,
      Standards.FACE_IMAGE_OWN_LIMIT, "portraits in soft light stay below; without labels it only warns"),
  SKIN_COLOUR(MeasureId.NATURAL_COLOUR, Limits.atMost(3), Double.POSITIVE_INFINITY, Standards.FACE_QUALITY,
      "distance from the standard's range of a* and b*; very pale and very dark skin may leave it, so it only warns"),

  BACKGROUND_UNIFORMITY(MeasureId.BACKGROUND_UNIFORMITY, Limits.atMost(60), Double.POSITIVE_INFINITY,
      Standards.FACE_QUALITY, "43 of 46 plain walls lie below; grain and stray hair have edges too: only warns"),
  BACKGROUND_VARIATION(MeasureId.BACKGROUND_VARIATION, Limits.atMost(4), 5, Standards.OWN,
      "curve: of 70 busy backgrounds 63 lie above 9, of plain walls two with a strong shadow; soft light ends at 4"),
  BACKGROUND_SHADOW(MeasureId.BACKGROUND_SHADOW, Limits.atMost(40), Double.POSITIVE_INFINITY,
      Standards.FACE_IMAGE_OWN_LIMIT, "shadows that people see begin at 60; too few for a curve, so it only warns"),
  HARD_SHADOW(MeasureId.HARD_SHADOW, Limits.atMost(30), 10, Standards.FACE_IMAGE_OWN_LIMIT,
      "of the wall's light; plain walls end at 24, sharp shadows of half the light begin at 45"),
  OTHER_PEOPLE(MeasureId.OTHER_PEOPLE, Limits.atMost(1), 9, Standards.FACE_IMAGE_OWN_LIMIT,
      "curve: portraits of one person stay below 1"),

  SHARPNESS(MeasureId.EDGE_BLUR, Limits.atMost(2.3), 0.9, Standards.OWN,
      "curve: 49 of 54 sharp frontal portraits lie below, all end at 2.8; moved by 5 % of the inter-eye distance 143 of"
          + " 147 are over 3.2"),
  PIXELATION(MeasureId.PIXELATION, Limits.atMost(45), 25, Standards.OWN,
      "enlarged pixels measure 100, portraits below 45"),
  ENLARGED(MeasureId.ENLARGEMENT_TRACE, Limits.atMost(10), Double.POSITIVE_INFINITY, Standards.OWN,
      "128 photographs end at 9, a visibly enlarged one has 14; of copies enlarged by two or three 88 of 96 lie above"),
  COMPRESSION(MeasureId.BLOCKING, Limits.atMost(1.8), 1.7, Standards.OWN,
      "curve: 93 portraits end at 1.8, as do copies of JPEG quality 40; quality 10 ends at 3.1, 2 begins at 4.2"),
  SKIN_TEXTURE(MeasureId.SKIN_TEXTURE, Limits.atLeast(2.8), Double.POSITIVE_INFINITY, Standards.OWN,
      "curve: 3 of 88 portraits lie below, all visibly smoothed, the next at 3.1; a strong filter leaves 75 below"),
  PROPORTIONS(MeasureId.PROPORTIONS, new Limits(-16, 18), Double.POSITIVE_INFINITY, Standards.OWN,
      "74 portraits lie within; of copies made higher by a third 31 of 41 lie outside, lower by a quarter 35: only warns"),
  RECAPTURE(MeasureId.SCREEN_PATTERN, Limits.atMost(18), Double.POSITIVE_INFINITY, Standards.OWN,
      "350 portraits end at 12, a photographed screen measured 33; patterned clothes look alike: only warns"),
  COLOURED(MeasureId.COLOURFULNESS, Limits.atLeast(5), 2, Standards.OWN,
      "a grey picture measures 0, the palest portrait 25"),

  PICTURE_BORDER(MeasureId.PICTURE_BORDER, Limits.atMost(0.4), 1.6, Standards.OWN,
      "of 164 labelled portraits only 8 with bars have any; a line of a pixel at one edge is hardly seen"),
  BORDER_LEFT_OUT(MeasureId.PICTURE_BORDER, Limits.atMost(50), Double.POSITIVE_INFINITY, Standards.OWN,
      "no camera writes a file that is mostly border; what is left out of the crop harms nobody: only warns"),

  ROUND_CORNERS(MeasureId.ROUND_CORNERS, Limits.atMost(0), 0, Standards.OWN,
      "three arcs of one radius and colour are no accident: none on 164 labelled portraits"),
  PRINT_EDGES(MeasureId.PRINT_EDGES, Limits.atMost(0), 0, Standards.OWN,
      "a rectangle within one even colour on all sides: none on 164 labelled portraits"),

  LETTERING(MeasureId.LETTERING, Limits.atMost(0), Double.POSITIVE_INFINITY, Standards.OWN,
      "a crop may leave it out, and a sign in a corner looks alike: only warns"),

  CREASES(MeasureId.CREASES, Limits.atMost(80), Double.POSITIVE_INFINITY, Standards.OWN,
      "164 portraits end at 72; of 16 white lines drawn across faces 14 lie above 80: only warns"),

  SEALS(MeasureId.SEALS, Limits.atMost(76), Double.POSITIVE_INFINITY, Standards.OWN,
      "169 photographs of people end at 71; of 62 inked seals drawn on portraits 48 lie above, of embossed ones 26"),
  FOLDS(MeasureId.FOLDS, Limits.atMost(74), Double.POSITIVE_INFINITY, Standards.OWN,
      "169 photographs of people end at 66; of 62 white folds drawn over person and wall 48 lie above"),
  WATERMARK(MeasureId.WATERMARK, Limits.atMost(11), Double.POSITIVE_INFINITY, Standards.OWN,
      "149 photographs of people end at 9; of 60 with words laid over them time and again 37 lie above: only warns"),
  MATTE_CONFIDENCE(null, Limits.atLeast(0.7), 0, Standards.OWN,
      "above, nothing is seen on a coloured ground: by eye on seventy portraits"),
  MATTE_REMNANTS(null, Limits.atMost(0.3), 0.5, Standards.OWN,
      "of the eye-to-chin distance squared; clean portraits end at 0.11, slivers of wall at a cheek have 0.4, more 0.7 to 3"),
  MATTE_HALO(null, Limits.atMost(0.6), 0.4, Standards.OWN,
      "of the eye-to-chin distance; 32 portraits end at 0.6; 9 clean ones, cut out 2 % too wide, begin at 0.65"),
  MATTE_FOG(null, Limits.atMost(4.5), 3.5, Standards.OWN,
      "of the eye-to-chin distance squared; of 32 portraits 17 clean ones end at 3.8, torn clothes begin at 8"),
  MATTE_HOLES(null, Limits.atMost(0.25), 0.45, Standards.OWN,
      "of the eye-to-chin distance squared; 32 portraits end at 0.24; an ear half see-through has 0.3 to 0.4"),

  CENTRING(null, new Limits(45, 55), 0, Standards.FRONTAL_IMAGE, "ISO/IEC 19794-5:2011, 8.3.2, Mh"),
  ENLARGEMENT(null, Limits.atMost(1), 0.33, Standards.OWN,
      "pixels of the file to one of the photo; enlarging further shows"),
  OTHER_FACE(null, Limits.atMost(0), 0.1, Standards.OWN,
      "area to the first face's; a smaller one is somebody on a poster, or a false alarm");

  private final MeasureId measure;
  private final Band band;
  private final Source source;
  private final String reason;

  StandardLimits(
      MeasureId measure, Limits allowed, double failBeyond, Source source, String reason) {
    this.measure = measure;
    this.band = new Band(allowed, failBeyond);
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
