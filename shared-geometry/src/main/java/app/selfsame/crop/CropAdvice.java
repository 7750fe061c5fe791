package app.selfsame.crop;

import app.selfsame.crop.CropSolution.Edge;
import app.selfsame.crop.CropSolution.Missing;
import app.selfsame.crop.CropSolution.Rule;
import app.selfsame.crop.CropSolution.UnmetLimit;
import app.selfsame.document.Figures;
import app.selfsame.document.FrameUnit;
import app.selfsame.document.LengthRule;
import app.selfsame.document.Limits;
import app.selfsame.document.PhotoDocument;
import app.selfsame.portrait.Head;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says in words what keeps a photo from being cropped for a document, and how to take a photo that can be. */
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
  public static List<String> of(PhotoDocument document, Head head, CropSolution solution) {
    CropAdvice advice = new CropAdvice(document, head, solution.crop());
    List<String> sentences = new ArrayList<>();
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
  public static Optional<String> ofUnmet(PhotoDocument document, Head head, CropSolution solution, Rule rule) {
    for (UnmetLimit unmet : solution.unmet()) {
      if (unmet.rule() == rule) {
        return Optional.of(new CropAdvice(document, head, solution.crop()).unmet(rule));
      }
    }
    return Optional.empty();
  }

  /** Several edges, or a corner of a turned frame, which no distance from the face would explain. */
  private String tight(List<Missing> missing) {
    StringBuilder sentence = new StringBuilder("The photo is too tight: it lacks ");
    for (int i = 0; i < missing.size(); i++) {
      sentence.append(i == 0 ? "" : i == missing.size() - 1 ? " and " : ", ");
      sentence.append(length(missing.get(i).units())).append(switch (missing.get(i).edge()) {
        case TOP -> " above the head";
        case RIGHT -> " on the right";
        case BOTTOM -> " below the chin";
        case LEFT -> " on the left";
      });
    }
    return sentence + ". Step back and leave space around head and shoulders.";
  }

  private String missing(Missing missing) {
    double needed = switch (missing.edge()) {
      case TOP -> crownFromTop;
      case RIGHT -> crop.frame().width() - middleFromLeft;
      case BOTTOM -> crop.frame().height() - chinFromTop;
      case LEFT -> middleFromLeft;
    };
    double there = needed - missing.units();
    if (needed < SEEN && missing.edge() == Edge.TOP) {
      return "The photo cuts off the top of your head: step back and leave space above.";
    }
    if (needed < SEEN && missing.edge() == Edge.BOTTOM) {
      return "The photo cuts off your chin: step back and leave space below.";
    }
    String space = length(needed) + (one(needed) ? " is" : " are") + " needed: step back and ";
    if (there < 0 && (missing.edge() == Edge.TOP || missing.edge() == Edge.BOTTOM)) {
      return missing.edge() == Edge.TOP
          ? "The photo cuts off the top of your head, and above it " + space + "leave space above."
          : "The photo cuts off your chin, and below it " + space + "leave space below.";
    }
    String ends = "The photo ends " + length(there);
    return switch (missing.edge()) {
      case TOP -> ends + " above your head where " + space + "leave space above.";
      case BOTTOM -> ends + " below your chin where " + space + "leave space below.";
      case LEFT -> ends + " to the left of the middle of your face where " + space + "leave space on that side.";
      case RIGHT -> ends + " to the right of the middle of your face where " + space + "leave space on that side.";
    };
  }

  private String unmet(Rule rule) {
    return switch (rule) {
      case HEAD_HEIGHT -> unmet(
          "your head is", chinFromTop - crownFromTop, " high", document.headHeight().orElseThrow());
      case EYE_LINE -> unmet(
          "your eyes are", eyeLineFromBottom, " above the lower edge", document.eyeLineFromBottom().orElseThrow());
      case TOP_MARGIN -> unmet("there is", crownFromTop, " above your head", document.topMargin().orElseThrow());
    };
  }

  private String unmet(String what, double value, String where, LengthRule rule) {
    return "However this photo is cut, " + what + " " + length(value) + where + " where " + range(rule.limits())
        + " allowed: hold the camera level with your eyes and look straight into it.";
  }

  private String range(Limits limits) {
    if (!limits.hasMin()) {
      return "at most " + length(limits.max()) + (one(limits.max()) ? " is" : " are");
    }
    if (!limits.hasMax()) {
      return "only " + length(limits.min()) + " or more are";
    }
    return Figures.tenth(limits.min()) + " to " + length(limits.max()) + " are";
  }

  private String length(double units) {
    return Figures.tenth(units) + (crop.frame().unit() == FrameUnit.MILLIMETRE ? " mm" : " % of the picture's height");
  }

  private static boolean one(double units) {
    return Figures.tenth(units).equals("1");
  }
}
