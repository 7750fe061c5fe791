package app.selfsame.measure;

/**
 * Everything that is measured of a portrait. The first {@value #STANDARD_COUNT} are the quality components of
 * ISO/IEC 29794-5 in the order of its reference implementation (OFIQ 1.0.3); the rest are measures of our own, under
 * names of their own.
 */
public enum MeasureId {
  UNIFIED_SCORE("unified-score", "Unified quality score", "", "0x41"),
  BACKGROUND_UNIFORMITY("background-uniformity", "Background uniformity", "", "0x42"),
  ILLUMINATION_UNIFORMITY("illumination-uniformity", "Illumination uniformity", "", "0x43"),
  LUMINANCE_MEAN("luminance-mean", "Luminance mean", "", "0x44"),
  LUMINANCE_VARIANCE("luminance-variance", "Luminance variance", "", "0x45"),
  UNDER_EXPOSURE("under-exposure", "Under-exposure prevention", "ratio", "0x46"),
  OVER_EXPOSURE("over-exposure", "Over-exposure prevention", "ratio", "0x47"),
  DYNAMIC_RANGE("dynamic-range", "Dynamic range", "bits", "0x48"),
  SHARPNESS("sharpness", "Sharpness", "", "0x49"),
  COMPRESSION_ARTIFACTS("compression-artifacts", "No compression artefacts", "", "0x4A"),
  NATURAL_COLOUR("natural-colour", "Natural colour", "", "0x4B"),
  SINGLE_FACE("single-face", "Single face present", "ratio", "0x4C"),
  EYES_OPEN("eyes-open", "Eyes open", "ratio", "0x4D"),
  MOUTH_CLOSED("mouth-closed", "Mouth closed", "ratio", "0x4E"),
  EYES_VISIBLE("eyes-visible", "Eyes visible", "ratio", "0x4F"),
  MOUTH_OCCLUSION("mouth-occlusion", "Mouth occlusion prevention", "ratio", "0x50"),
  FACE_OCCLUSION("face-occlusion", "Face occlusion prevention", "ratio", "0x51"),
  INTER_EYE_DISTANCE("inter-eye-distance", "Inter-eye distance", "px", "0x52"),
  HEAD_SIZE("head-size", "Head size", "ratio", "0x53"),
  LEFTWARD_CROP("leftward-crop", "Leftward crop of the face image", "ratio", "0x54"),
  RIGHTWARD_CROP("rightward-crop", "Rightward crop of the face image", "ratio", "0x55"),
  MARGIN_ABOVE("margin-above", "Margin above the face image", "ratio", "0x56"),
  MARGIN_BELOW("margin-below", "Margin below the face image", "ratio", "0x57"),
  HEAD_POSE_YAW("head-pose-yaw", "Head pose yaw", "degrees", "0x58"),
  HEAD_POSE_PITCH("head-pose-pitch", "Head pose pitch", "degrees", "0x59"),
  HEAD_POSE_ROLL("head-pose-roll", "Head pose roll", "degrees", "0x5A"),
  EXPRESSION_NEUTRALITY("expression-neutrality", "Expression neutrality", "", "0x5B"),
  NO_HEAD_COVERINGS("no-head-coverings", "No head coverings", "ratio", "0x5C"),

  EDGE_BLUR("edge-blur", "Blur of the edges of the face", "ratio"),
  BLOCKING("blocking", "Edges of JPEG blocks", ""),
  PIXELATION("pixelation", "Enlarged pixels", "ratio"),
  ENLARGEMENT_TRACE("enlargement-trace", "Traces of enlarging", "ratio"),
  SKIN_TEXTURE("skin-texture", "Fine texture of the skin", "ratio"),
  SCREEN_PATTERN("screen-pattern", "Pattern of a screen or of print", ""),
  COLOURFULNESS("colourfulness", "Colour in the picture", ""),
  BRIGHTEST_SKIN("brightest-skin", "Brightest spots of the face", ""),
  LIGHT_LEVEL("light-level", "Light in the picture", ""),
  BRIGHTEST_LIGHT("brightest-light", "Brightest light in the picture", ""),
  WASHED_OUT("washed-out", "Contrast of the face", "ratio"),
  FACE_SHADOW("face-shadow", "Shadow on the face", "ratio"),
  HALF_SHADOW("half-shadow", "Light that one half of the face lacks", "ratio"),
  SPLIT_LIGHT("split-light", "Light that differs across the middle of the face", "ratio"),
  SKIN_REFLECTION("skin-reflection", "Flash reflected by the skin", "ratio"),
  PROPORTIONS("proportions", "Height of the picture to its width", "ratio"),
  SMILE("smile", "Raised corners of the mouth", ""),
  GAZE("gaze", "Gaze beside the camera", "ratio"),
  RED_EYES("red-eyes", "Red pupils", "ratio"),
  EYE_COVER("eye-cover", "Eyes covered", ""),
  MOUTH_COVER("mouth-cover", "Mouth covered", ""),
  FACE_COVER("face-cover", "Face covered", "ratio"),
  HAIR_OVER_EYES("hair-over-eyes", "Hair across the eyes", ""),
  HEAD_COVER("head-cover", "Something worn on the head", "ratio"),
  EYEGLASSES("eyeglasses", "Eyeglasses", ""),
  DARK_LENSES("dark-lenses", "Dark lenses", "ratio"),
  LENS_REFLECTION("lens-reflection", "Reflections on the lenses", "ratio"),
  FRAME_WEIGHT("frame-weight", "Weight of the spectacle frame", ""),
  FRAME_OVER_EYES("frame-over-eyes", "Spectacle frame across the eyes", ""),
  TIGHT_CROP("tight-crop", "Room around the head", "ratio"),
  SHOULDERS("shoulders", "Shoulders in the picture", "ratio"),
  OTHER_PEOPLE("other-people", "People or things close by", "ratio"),
  BACKGROUND_SHADOW("background-shadow", "Shadow behind the head", "ratio"),
  HARD_SHADOW("hard-shadow", "Hard edge of a shadow behind the head", "ratio"),
  BACKGROUND_VARIATION("background-variation", "Colours in the background", ""),
  BACKGROUND_LIGHTNESS("background-lightness", "Lightness of the background", ""),
  BACKGROUND_CHROMA("background-chroma", "Colour of the background", ""),
  BACKGROUND_HUE("background-hue", "Hue of the background", "degrees"),
  BACKGROUND_LIT_LIGHTNESS("background-lit-lightness", "Lightness of the background in good light", ""),
  PICTURE_BORDER("picture-border", "Border around the picture", "ratio"),
  ROUND_CORNERS("round-corners", "Rounded corners", "ratio"),
  PRINT_EDGES("print-edges", "Page around a print", "ratio"),
  LETTERING("lettering", "Letters and dates over the picture", ""),
  CREASES("creases", "Creases across the face", "ratio"),
  FOLDS("folds", "Lines across person and wall", "ratio"),
  SEALS("seals", "Rings of stamps and seals", "ratio"),
  WATERMARK("watermark", "Marks repeated over wall and person", ""),
  HANDS("hands", "Hand beside the head", "ratio"),
  HAND_ON_FACE("hand-on-face", "Hand on the face", "ratio");;

  /** How many of them the standard defines. */
  public static final int STANDARD_COUNT = 28;

  private final String word;
  private final String title;
  private final String unit;
  private final String component;

  MeasureId(String word, String title, String unit) {
    this(word, title, unit, "");
  }

  MeasureId(String word, String title, String unit, String component) {
    this.word = word;
    this.title = title;
    this.unit = unit;
    this.component = component;
  }

  /** The name used in reports; stable. */
  public String word() {
    return word;
  }

  /** The name in English. */
  public String title() {
    return title;
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
