package app.selfsame.measure.cover;

import app.selfsame.measure.CieLab;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.NotMeasured;
import app.selfsame.measure.Portrait;
import java.util.Optional;

/**
 * How likely something lies over the lower face: mask, scarf, veil, hand or thing. A ratio 0..1.
 *
 * <p>Own measure, in place of face occlusion (0x51), which needs a trained network. A logistic function of two signs:
 * how far the colour of cheeks, chin and mouth's surroundings lies from that of the skin between the brows
 * ({@link #colourStep}), and how much of the layout of mouth and nose can be seen ({@link MouthCover}). Its three
 * coefficients were fitted to 198 masked and 590 bare faces. Leaving out a tenth at a time changed the curve little,
 * but near-copies lay on both sides of the cut, so that this does not tell how it does on other people.
 *
 * <p>Known failures: skin-coloured covers that leave the mouth's lines visible; a coloured lamp from below; fringes
 * over the brows, which spoil the reference; what covers only forehead or one cheek.
 */
public final class FaceCover {
  /** Cheeks below the eyes, jaw, chin and the surroundings of the mouth. */
  private static final int[] LOWER_SKIN = {
    152, 175, 199, 200, 201, 421, 194, 418, 212, 202, 432, 422, 214, 434, 205, 425, 206, 426, 203, 423, 216, 436, 43,
    106, 182, 83, 18, 313, 406, 335, 273, 186, 92, 165, 167, 164, 393, 391, 322, 410
  };

  /** Keeps the ratio of chromas finite in grey-scale photos. */
  private static final double LEAST_CHROMA = 5;

  private static final double LARGEST_STEP = 1.5;
  private static final double CONSTANT = 0.51;
  private static final double PER_STEP = 6.78;
  private static final double PER_LAYOUT = -9.09;

  private FaceCover() {}

  public static Measurement of(Portrait portrait) {
    Optional<NotMeasured> obstacle = Sight.obstacle(portrait);
    if (obstacle.isPresent()) {
      return Measurement.unknown(MeasureId.FACE_COVER, obstacle.get());
    }
    FaceColours face = FaceColours.of(portrait);
    double likelihood = likelihood(colourStep(face), 1 - MouthCover.hidden(face));
    return Measurement.of(MeasureId.FACE_COVER, likelihood).at(FaceSpots.lowerFace(portrait.face().mesh()));
  }

  /** How far the lower face lies in chroma from the skin between the brows, over the chroma of that skin. */
  static double colourStep(FaceColours face) {
    CieLab skin = face.median(FaceSpots.BETWEEN_BROWS);
    return face.median(LOWER_SKIN).chromaDistanceTo(skin) / (LEAST_CHROMA + skin.chroma());
  }

  static double likelihood(double colourStep, double layoutSeen) {
    double sum = CONSTANT + PER_STEP * Math.min(LARGEST_STEP, colourStep) + PER_LAYOUT * layoutSeen;
    return 1 / (1 + Math.exp(-sum));
  }
}
