package app.selfsame.crop;

import app.selfsame.crop.CropSolution.Edge;
import app.selfsame.crop.CropSolution.Rule;

/**
 * How far one limit is from being violated, as a linear function of the crop's scale and place: 1 at the middle of a
 * range, 0 at its ends, negative beyond.
 *
 * @param coefficients of head height, left and top of the frame, all in heights of the frame
 * @param constant added to them
 * @param priority which limits give way to which
 * @param rule the document's limit; null for others
 * @param edge the edge of the frame that must not leave the photo; null for others
 * @param units how many units of the frame one is worth
 */
record Slack(double[] coefficients, double constant, Priority priority, Rule rule, Edge edge, double units) {

  /** The earlier a limit stands, the later it gives way. */
  enum Priority {
    /** A length that the document limits, at the crown as it was measured, and that the head lies within the frame. */
    LIMIT,
    CENTRING,
    PHOTO,
    /** The top of the hair lies within the frame. */
    HAIR,
    /** A length that the document limits, at the highest and lowest crown that are plausible. */
    DOUBT,
    /** Hair to the sides lies within the frame. */
    BESIDE,
    /** There is some room above the hair. */
    ROOM,
    /** What is customary where the document names nothing. */
    TARGET
  }

  double at(double[] place) {
    return coefficients[0] * place[0] + coefficients[1] * place[1] + coefficients[2] * place[2] + constant;
  }
}
