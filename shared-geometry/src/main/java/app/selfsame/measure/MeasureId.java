package app.selfsame.measure;

import app.selfsame.message.Message;

/**
 * Everything that is measured of a portrait. The first {@value #STANDARD_COUNT} are the quality components of
 * ISO/IEC 29794-5 in the order of its reference implementation (OFIQ 1.0.3); the rest are measures of our own, under
 * names of their own.
 */
public enum MeasureId {
  UNIFIED_SCORE("unified-score", "", "0x41"),
  BACKGROUND_UNIFORMITY("background-uniformity", "", "0x42"),
  ILLUMINATION_UNIFORMITY("illumination-uniformity", "", "0x43"),
  LUMINANCE_MEAN("luminance-mean", "", "0x44"),
  LUMINANCE_VARIANCE("luminance-variance", "", "0x45"),
  UNDER_EXPOSURE("under-exposure", "ratio", "0x46"),
  OVER_EXPOSURE("over-exposure", "ratio", "0x47"),
  DYNAMIC_RANGE("dynamic-range", "bits", "0x48"),
  SHARPNESS("sharpness", "", "0x49"),
  COMPRESSION_ARTIFACTS("compression-artifacts", "", "0x4A"),
  NATURAL_COLOUR("natural-colour", "", "0x4B"),
  SINGLE_FACE("single-face", "ratio", "0x4C"),
  EYES_OPEN("eyes-open", "ratio", "0x4D"),
  MOUTH_CLOSED("mouth-closed", "ratio", "0x4E"),
  EYES_VISIBLE("eyes-visible", "ratio", "0x4F"),
  MOUTH_OCCLUSION("mouth-occlusion", "ratio", "0x50"),
  FACE_OCCLUSION("face-occlusion", "ratio", "0x51"),
  INTER_EYE_DISTANCE("inter-eye-distance", "px", "0x52"),
  HEAD_SIZE("head-size", "ratio", "0x53"),
  LEFTWARD_CROP("leftward-crop", "ratio", "0x54"),
  RIGHTWARD_CROP("rightward-crop", "ratio", "0x55"),
  MARGIN_ABOVE("margin-above", "ratio", "0x56"),
  MARGIN_BELOW("margin-below", "ratio", "0x57"),
  HEAD_POSE_YAW("head-pose-yaw", "degrees", "0x58"),
  HEAD_POSE_PITCH("head-pose-pitch", "degrees", "0x59"),
  HEAD_POSE_ROLL("head-pose-roll", "degrees", "0x5A"),
  EXPRESSION_NEUTRALITY("expression-neutrality", "", "0x5B"),
  NO_HEAD_COVERINGS("no-head-coverings", "ratio", "0x5C"),

  EDGE_BLUR("edge-blur", "ratio"),
  BLOCKING("blocking", ""),
  PIXELATION("pixelation", "ratio"),
  ENLARGEMENT_TRACE("enlargement-trace", "ratio"),
  SKIN_TEXTURE("skin-texture", "ratio"),
  SCREEN_PATTERN("screen-pattern", ""),
  COLOURFULNESS("colourfulness", ""),
  BRIGHTEST_SKIN("brightest-skin", ""),
  LIGHT_LEVEL("light-level", ""),
  BRIGHTEST_LIGHT("brightest-light", ""),
  WASHED_OUT("washed-out", "ratio"),
  FACE_SHADOW("face-shadow", "ratio"),
  HALF_SHADOW("half-shadow", "ratio"),
  SPLIT_LIGHT("split-light", "ratio"),
  SKIN_REFLECTION("skin-reflection", "ratio"),
  PROPORTIONS("proportions", "ratio"),
  SMILE("smile", ""),
  GAZE("gaze", "ratio"),
  RED_EYES("red-eyes", "ratio"),
  EYE_COVER("eye-cover", ""),
  MOUTH_COVER("mouth-cover", ""),
  FACE_COVER("face-cover", "ratio"),
  HAIR_OVER_EYES("hair-over-eyes", ""),
  HEAD_COVER("head-cover", "ratio"),
  EYEGLASSES("eyeglasses", ""),
  DARK_LENSES("dark-lenses", "ratio"),
  LENS_REFLECTION("lens-reflection", "ratio"),
  FRAME_WEIGHT("frame-weight", ""),
  FRAME_OVER_EYES("frame-over-eyes", ""),
  TIGHT_CROP("tight-crop", "ratio"),
  SHOULDERS("shoulders", "ratio"),
  OTHER_PEOPLE("other-people", "ratio"),
  BACKGROUND_SHADOW("background-shadow", "ratio"),
  HARD_SHADOW("hard-shadow", "ratio"),
  BACKGROUND_VARIATION("background-variation", ""),
  BACKGROUND_LIGHTNESS("background-lightness", ""),
  BACKGROUND_CHROMA("background-chroma", ""),
  BACKGROUND_HUE("background-hue", "degrees"),
  BACKGROUND_LIT_LIGHTNESS("background-lit-lightness", ""),
  PICTURE_BORDER("picture-border", "ratio"),
  ROUND_CORNERS("round-corners", "ratio"),
  PRINT_EDGES("print-edges", "ratio"),
  LETTERING("lettering", ""),
  CREASES("creases", "ratio"),
  FOLDS("folds", "ratio"),
  SEALS("seals", "ratio"),
  WATERMARK("watermark", ""),
  HANDS("hands", "ratio"),
  HAND_ON_FACE("hand-on-face", "ratio");

  /** How many of them the standard defines. */
  public static final int STANDARD_COUNT = 28;

  private final String word;
  private final String unit;
  private final String component;

  MeasureId(String word, String unit) {
    this(word, unit, "");
  }

  MeasureId(String word, String unit, String component) {
    this.word = word;
    this.unit = unit;
    this.component = component;
  }

  /** The name used in reports; stable. */
  public String word() {
    return word;
  }

  /** What it is called. */
  public Message title() {
    return Message.of(new MeasureTitle(this));
  }

  /** The native value's unit: {@code ratio}, {@code px}, {@code degrees}, {@code bits}, or empty for a plain number. */
  public String unit() {
    return unit;
  }

  /** The component's identifier in ISO/IEC 29794-5, such as {@code 0x42}; empty for a measure of our own. */
  public String component() {
    return component;
  }

  /** Whether ISO/IEC 29794-5 defines it. */
  public boolean isStandard() {
    return !component.isEmpty();
  }
}
