package app.selfsame.guidance;

import app.selfsame.document.Frame;
import app.selfsame.document.LengthRule;
import app.selfsame.document.Limits;
import app.selfsame.document.OutputSize;
import app.selfsame.document.PhotoDocument;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How a head is to lie in the picture of a document, as one aim for a person before a camera. Shares are of the
 * picture's height.
 *
 * @param aspect the picture's width to its height
 * @param headShare from chin to crown
 * @param eyesFromTop from the upper edge to the eye line
 * @param leastHeightPx pixels of height that the picture has to have at the least
 */
public record Framing(double aspect, double headShare, double eyesFromTop, double leastHeightPx) {
  /** From the crown to the eye line, in heights of the head: the two-section canon, as {@code HeadMeasurer} has it. */
  static final double EYES_IN_HEAD = 0.495;

  /** Between chin and upper or lower edge, and between crown and upper edge, at the least. */
  private static final double ROOM = 0.03;

  /** Without a document: upright, as most are. */
  private static final double USUAL_ASPECT = 35 / 45.0;

  private static final double HEAD_OF_PORTRAIT = 0.73;
  private static final double HEAD_OF_SQUARE = 0.6;
  private static final double SQUARE_ASPECT = 0.9;

  /** The middle of what ISO/IEC 19794-5 allows of full frontal images. */
  private static final double USUAL_EYES_FROM_TOP = 0.4;

  /** What a picture may be enlarged before it is refused. */
  private static final double ENLARGEABLE = 1.33;

  /** For a document; for none, or one whose authority crops, as is usual. */
  public static Framing of(Optional<PhotoDocument> document) {
    Optional<Frame> frame = document.flatMap(PhotoDocument::frame);
    if (frame.isEmpty()) {
      return new Framing(USUAL_ASPECT, HEAD_OF_PORTRAIT, placed(USUAL_EYES_FROM_TOP, HEAD_OF_PORTRAIT), 0);
    }
    PhotoDocument rules = document.get();
    double height = frame.get().height();
    double aspect = frame.get().aspect();
    double usualHead = aspect >= SQUARE_ASPECT ? HEAD_OF_SQUARE : HEAD_OF_PORTRAIT;
    double head = Math.min(aimed(rules.headHeight(), height, usualHead), 1 - 2 * ROOM);
    double eyesFromTop =
        rules.eyeLineFromBottom().isPresent()
            ? 1 - aimed(rules.eyeLineFromBottom(), height, 1 - USUAL_EYES_FROM_TOP)
            : rules.topMargin().isPresent()
                ? aimed(rules.topMargin(), height, ROOM) + EYES_IN_HEAD * head
                : USUAL_EYES_FROM_TOP;
    return new Framing(aspect, head, placed(eyesFromTop, head), OutputSize.of(rules, 1).heightPx() / ENLARGEABLE);
  }

  /** Crown and chin lie within the picture. */
  private static double placed(double eyesFromTop, double head) {
    double highest = ROOM + EYES_IN_HEAD * head;
    double lowest = 1 - ROOM - (1 - EYES_IN_HEAD) * head;
    return Math.max(highest, Math.min(lowest, eyesFromTop));
  }

  /** What a rule asks for, or the middle of what it allows, or what is usual within its one limit. */
  private static double aimed(Optional<LengthRule> rule, double height, double usual) {
    if (rule.isEmpty()) {
      return usual;
    }
    OptionalDouble aim = rule.get().aim();
    Limits limits = rule.get().limits();
    if (aim.isPresent()) {
      return aim.getAsDouble() / height;
    }
    if (limits.hasMin() && limits.hasMax()) {
      return (limits.min() + limits.max()) / 2 / height;
    }
    return Math.max(limits.min() / height, Math.min(limits.max() / height, usual));
  }
}
