package app.selfsame.guidance;

import app.selfsame.geometry.BoxPx;
import app.selfsame.guidance.Glance.SeenPortrait;
import app.selfsame.portrait.Head;

/**
 * What a person is to change, the most important first: each makes sense only when those before it are done.
 *
 * <p>Limits are those of the verdict, or tighter ones. Each defect is told as its share of what is allowed, so that it
 * is 1 at the limit and grows with the defect.
 */
public enum Hint {
  /** There is no face, or too little light to see one. */
  SHOW_FACE(true),
  /** Somebody else is in the picture. */
  BE_ALONE(true),
  /** The face is to come nearer to the camera. */
  CLOSER(true),
  /** The face is to go away from the camera. */
  FURTHER(true),
  /** The face is to be further to the left of the picture as the camera takes it, which is the person's right. */
  IMAGE_LEFT(true),
  /** The face is to be further to the right of the picture as the camera takes it, which is the person's left. */
  IMAGE_RIGHT(true),
  /** The camera is to be held higher: the face lies too high in the picture. */
  CAMERA_UP(true),
  /** The camera is to be held lower: the face lies too low in the picture. */
  CAMERA_DOWN(true),
  /** The head is tilted to a shoulder. */
  UPRIGHT(true),
  /** The face points to the image's left and is to turn to the person's own left. */
  TURN_OWN_LEFT(true),
  /** The face points to the image's right and is to turn to the person's own right. */
  TURN_OWN_RIGHT(true),
  CHIN_DOWN(true),
  CHIN_UP(true),
  HOLD_STILL(true),
  /** The lids cover too much of an eye. Some people's always do: such a photo may be taken. */
  OPEN_EYES(false),
  CLOSE_MOUTH(false),
  /** It is bright behind the person and dark in the face. */
  LIGHT_BEHIND(false),
  /** One half of the face lies in the shade. */
  LIGHT_FROM_FRONT(false),
  /** There is little light at all. */
  MORE_LIGHT(false);

  /** A defect beyond any limit that cannot be counted. */
  static final double FULL = 2;

  private static final double YAW_DEGREES = 7;
  private static final double PITCH_DEGREES = 8;
  private static final double ROLL_DEGREES = 8;

  /** Shares of the head's height over which a wrong size counts as twice the limit. */
  private static final double SIZE_SCALE = 0.15;

  /** Likewise of the frame's height, by which it reaches beyond the camera's picture. */
  private static final double PLACE_SCALE = 0.1;

  /** Eye-to-chin distances a second; more blurs a picture that is exposed for a thirtieth of one. */
  private static final double SPEED = 0.6;

  private static final double EYES_RATIO = 0.035;
  private static final double MOUTH_RATIO = 0.05;
  private static final double HALF_SHADOW = 0.5;

  /** Luminance: below it, even the darkest skin gets too little light. */
  private static final double LEVEL = 38;

  /**
   * A background is burnt out from here on. The darkest skin before a white wall has more than a sixteenth of its light,
   * and is not to be taken for a face against the light.
   */
  private static final double BURNT_OUT = 235;
  private static final double FACE_AGAINST_LIGHT = 1 / 16.0;

  private final boolean isNeeded;

  Hint(boolean isNeeded) {
    this.isNeeded = isNeeded;
  }

  /**
   * Whether no photo is taken of its own accord before this is done. What is not needed is only said: people cannot
   * change every light, and measures of light and lids differ between people.
   */
  public boolean isNeeded() {
    return isNeeded;
  }

  /**
   * How large the defect is, to what is allowed: from 1 on the hint is due.
   *
   * @param speed of the face in eye-to-chin distances a second
   */
  double defect(Glance glance, CameraTemplate template, double speed) {
    if (glance.portrait().isEmpty()) {
      return this == SHOW_FACE ? FULL : 0;
    }
    SeenPortrait portrait = glance.portrait().get();
    Head head = portrait.head();
    return switch (this) {
      case SHOW_FACE -> 0;
      case BE_ALONE -> glance.isAlone() ? 0 : FULL;
      case CLOSER -> beyond(template.leastHeadPx() - portrait.headPx(), SIZE_SCALE * template.mostHeadPx());
      case FURTHER -> beyond(portrait.headPx() - template.mostHeadPx(), SIZE_SCALE * template.mostHeadPx());
      case IMAGE_LEFT, IMAGE_RIGHT, CAMERA_UP, CAMERA_DOWN -> misplaced(portrait, template);
      case UPRIGHT -> Math.abs(head.rollDegrees()) / ROLL_DEGREES;
      case TURN_OWN_LEFT -> -head.yawDegrees() / YAW_DEGREES;
      case TURN_OWN_RIGHT -> head.yawDegrees() / YAW_DEGREES;
      case CHIN_DOWN -> head.pitchDegrees() / PITCH_DEGREES;
      case CHIN_UP -> -head.pitchDegrees() / PITCH_DEGREES;
      case HOLD_STILL -> speed / SPEED;
      case OPEN_EYES -> EYES_RATIO / Math.max(portrait.eyesOpen(), EYES_RATIO / FULL);
      case CLOSE_MOUTH -> portrait.mouthOpen() / MOUTH_RATIO;
      case LIGHT_BEHIND -> againstLight(portrait.light());
      case LIGHT_FROM_FRONT -> portrait.light().lackingOnOneSide() / HALF_SHADOW;
      case MORE_LIGHT -> LEVEL / Math.max(portrait.light().level(), LEVEL / FULL);
    };
  }

  private double misplaced(SeenPortrait portrait, CameraTemplate template) {
    Head head = portrait.head();
    BoxPx frame = template.around(head.faceCentre().x(), head.eyeMidpoint().y(), portrait.headPx());
    double missing =
        switch (this) {
          case IMAGE_LEFT -> frame.right() - template.widthPx();
          case IMAGE_RIGHT -> -frame.left();
          case CAMERA_UP -> -frame.top();
          default -> frame.bottom() - template.heightPx();
        };
    return beyond(missing, PLACE_SCALE * frame.height());
  }

  private static double againstLight(FaceLight light) {
    if (light.background() < BURNT_OUT) {
      return 0;
    }
    double face = light.face() / light.background();
    return FACE_AGAINST_LIGHT / Math.max(face, FACE_AGAINST_LIGHT / FULL);
  }

  /** 1 where nothing is missing and nothing is left. */
  private static double beyond(double missing, double scale) {
    return Math.max(0, 1 + missing / scale);
  }
}
