package app.selfsame.crop;

import app.selfsame.crop.CropSolution.Edge;
import app.selfsame.crop.CropSolution.Missing;
import app.selfsame.crop.CropSolution.Rule;
import app.selfsame.crop.CropSolution.UnmetLimit;
import app.selfsame.document.FrameUnit;
import app.selfsame.document.LengthRule;
import app.selfsame.document.Limits;
import app.selfsame.document.PhotoDocument;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.Unit;
import app.selfsame.portrait.Head;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says what keeps a photo from being cropped for a document, and how to take a photo that can be. */
public final class CropAdvice {
  private static final double LEVEL_DEGREES = 2;

  /** A length that is shown as nothing, in mm or percent. */
  private static final double SEEN = 0.05;

  private final PhotoDocument document;
  private final Crop crop;
  private final double crownFromTop;
  private final double chinFromTop;
  private final double eyeLineFromBottom;
  private final double middleFromLeft;

  private CropAdvice(PhotoDocument document, Head head, Crop crop) {
    this.document = document;
    this.crop = crop;
    crownFromTop = crop.fromTop(DocumentSlacks.crown(document, head));
    chinFromTop = crop.fromTop(head.chin());
    eyeLineFromBottom = crop.frame().height() - crop.fromTop(head.eyeMidpoint());
    middleFromLeft = crop.fromLeft(head.faceCentre());
  }

  /** One sentence for every edge of the photo that is too near and every limit not met; none when all is well. */
  public static List<Message> of(PhotoDocument document, Head head, CropSolution solution) {
    CropAdvice advice = new CropAdvice(document, head, solution.crop());
    List<Message> sentences = new ArrayList<>();
    if (solution.missing().size() == 1 && Math.abs(solution.crop().rotationDegrees()) < LEVEL_DEGREES) {
      sentences.add(advice.missing(solution.missing().get(0)));
    } else if (!solution.missing().isEmpty()) {
      sentences.add(advice.tight(solution.missing()));
    }
    for (UnmetLimit unmet : solution.unmet()) {
      sentences.add(advice.unmet(unmet.rule()));
    }
    return List.copyOf(sentences);
  }

  /** What to do about a limit that the solution does not meet; empty when it meets it. */
  public static Optional<Message> ofUnmet(PhotoDocument document, Head head, CropSolution solution, Rule rule) {
    for (UnmetLimit unmet : solution.unmet()) {
      if (unmet.rule() == rule) {
        return Optional.of(new CropAdvice(document, head, solution.crop()).unmet(rule));
      }
    }
    return Optional.empty();
  }

  /** Several edges, or a corner of a turned frame, which no distance from the face would explain. */
  private Message tight(List<Missing> missing) {
    List<Message> lacking = new ArrayList<>();
    for (Missing edge : missing) {
      CropMessage lacks = switch (edge.edge()) {
        case TOP -> CropMessage.LACKS_ABOVE_HEAD;
        case RIGHT -> CropMessage.LACKS_ON_RIGHT;
        case BOTTOM -> CropMessage.LACKS_BELOW_CHIN;
        case LEFT -> CropMessage.LACKS_ON_LEFT;
      };
      lacking.add(Message.of(lacks, length(edge.units())));
    }
    return Message.of(CropMessage.TOO_TIGHT, Argument.all(lacking));
  }

  private Message missing(Missing missing) {
    double needed = switch (missing.edge()) {
      case TOP -> crownFromTop;
      case RIGHT -> crop.frame().width() - middleFromLeft;
      case BOTTOM -> crop.frame().height() - chinFromTop;
      case LEFT -> middleFromLeft;
    };
    double there = needed - missing.units();
    if (needed < SEEN && missing.edge() == Edge.TOP) {
      return Message.of(CropMessage.CUTS_OFF_CROWN);
    }
    if (needed < SEEN && missing.edge() == Edge.BOTTOM) {
      return Message.of(CropMessage.CUTS_OFF_CHIN);
    }
    if (there < 0 && missing.edge() == Edge.TOP) {
      return Message.of(CropMessage.CUTS_OFF_CROWN_AND_SPACE, length(needed));
    }
    if (there < 0 && missing.edge() == Edge.BOTTOM) {
      return Message.of(CropMessage.CUTS_OFF_CHIN_AND_SPACE, length(needed));
    }
    CropMessage ends = switch (missing.edge()) {
      case TOP -> CropMessage.ENDS_ABOVE_HEAD;
      case BOTTOM -> CropMessage.ENDS_BELOW_CHIN;
      case LEFT -> CropMessage.ENDS_LEFT_OF_FACE;
      case RIGHT -> CropMessage.ENDS_RIGHT_OF_FACE;
    };
    return Message.of(ends, length(there), length(needed));
  }

  private Message unmet(Rule rule) {
    return switch (rule) {
      case HEAD_HEIGHT -> unmet(
          CropMessage.HEAD_HEIGHT_UNMET, chinFromTop - crownFromTop, document.headHeight().orElseThrow());
      case EYE_LINE -> unmet(
          CropMessage.EYE_LINE_UNMET, eyeLineFromBottom, document.eyeLineFromBottom().orElseThrow());
      case TOP_MARGIN -> unmet(CropMessage.TOP_MARGIN_UNMET, crownFromTop, document.topMargin().orElseThrow());
    };
  }

  private Message unmet(CropMessage key, double value, LengthRule rule) {
    return Message.of(key, length(value), Argument.message(allowed(rule.limits())));
  }

  private Message allowed(Limits limits) {
    if (!limits.hasMin()) {
      return Message.of(CropMessage.ALLOWED_AT_MOST, length(limits.max()));
    }
    if (!limits.hasMax()) {
      return Message.of(CropMessage.ALLOWED_AT_LEAST, length(limits.min()));
    }
    return Message.of(CropMessage.ALLOWED_BETWEEN, Argument.number(limits.min(), 1), length(limits.max()));
  }

  private Argument length(double units) {
    boolean inMm = crop.frame().unit() == FrameUnit.MILLIMETRE;
    return Argument.quantity(units, inMm ? Unit.MILLIMETRE : Unit.PICTURE_HEIGHT);
  }
}
