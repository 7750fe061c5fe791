package app.selfsame.crop;

import app.selfsame.crop.CropSolution.Edge;
import app.selfsame.crop.CropSolution.Missing;
import app.selfsame.crop.CropSolution.Rule;
import app.selfsame.crop.CropSolution.UnmetLimit;
import app.selfsame.crop.Slack.Priority;
import app.selfsame.document.Frame;
import app.selfsame.document.Limits;
import app.selfsame.document.Permission;
import app.selfsame.document.PhotoDocument;
import app.selfsame.portrait.Head;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the crop of a photo that meets a document's limits with the most room to spare.
 *
 * <p>The line through the eye centres is made level, whatever way up the photo is. What is left to choose, scale and
 * place, is a linear program: see {@link Placement}. Limits give way in this order, the last first: head height, eye
 * line and top margin of the document; the face's centre line at the middle; the photo's edges; customary lengths where
 * the document names none; hair within the frame. Where the document's own limits contradict each other on this head,
 * the one that is missed by the smallest share of its range gives way.
 */
public final class CropSolver {
  /** Place of the face's centre line in percent of the frame's width: ISO/IEC 19794-5:2011, 8.3.2, Mh. */
  public static final Limits CENTRE_PERCENT = new Limits(45, 55);

  /** A photo that ends this much of a unit before its frame has all that can be seen of the picture. */
  private static final double SEEN_UNITS = 0.01;

  /** Violations below this are rounding. */
  private static final double NOTHING = 1e-5;

  private CropSolver() {}

  /**
   * The best crop; the photo as it stands when that meets everything already, or when the authority forbids cropping.
   *
   * @return empty when the document names no frame, or forbids cropping a photo that does not stand upright
   * @throws IllegalArgumentException when the head's points are no head: eyes on one point, or crown below chin
   */
  public static Optional<CropSolution> solve(
      PhotoDocument document, Head head, double photoWidthPx, double photoHeightPx) {
    if (document.frame().isEmpty()) {
      return Optional.empty();
    }
    if (document.editing().crop() == Permission.FORBIDDEN) {
      return WholePhoto.uncropped(document, head, photoWidthPx, photoHeightPx);
    }
    Optional<CropSolution> whole = WholePhoto.compliant(document, head, photoWidthPx, photoHeightPx);
    if (whole.isPresent()) {
      return whole;
    }
    Frame frame = document.frame().get();
    Placement placement = Placement.level(frame, head, DocumentSlacks.crown(document, head));
    List<Slack> slacks = DocumentSlacks.of(document, head, placement);
    slacks.addAll(PhotoSlacks.of(frame, placement, photoWidthPx, photoHeightPx));
    double[] place = best(slacks);
    return Optional.of(new CropSolution(
        placement.crop(place), missing(slacks, place), unmet(slacks, place), slack(slacks, place)));
  }

  private static double[] best(List<Slack> slacks) {
    List<List<Slack>> groups = limitsByRank(with(slacks, Priority.LIMIT));
    groups.add(with(slacks, Priority.CENTRING));
    groups.add(with(slacks, Priority.PHOTO));
    List<Slack> targets = with(slacks, Priority.TARGET);
    double[] place = Optimum.of(groups, List.of(targets));
    List<Slack> hair = with(slacks, Priority.HAIR);
    if (hair.isEmpty() || Optimum.smallest(hair, place, Priority.HAIR) >= 0) {
      return place;
    }
    double[] withHair = Optimum.of(groups, List.of(targets, hair));
    boolean inside = Optimum.smallest(hair, withHair, Priority.HAIR) >= DocumentSlacks.HAIR_AT_EDGE - NOTHING;
    return inside ? withHair : place;
  }

  /** The limits as one group; when they contradict each other, that rule apart and last which must be missed least. */
  private static List<List<Slack>> limitsByRank(List<Slack> limits) {
    List<List<Slack>> best = new ArrayList<>(List.of(limits));
    if (Optimum.canHold(limits)) {
      return best;
    }
    double least = Double.NEGATIVE_INFINITY;
    for (Rule rule : Rule.values()) {
      List<Slack> kept = limits.stream().filter(slack -> slack.rule() != rule).toList();
      List<Slack> given = limits.stream().filter(slack -> slack.rule() == rule).toList();
      if (Optimum.canHold(kept)) {
        List<List<Slack>> groups = new ArrayList<>(List.of(kept, given));
        double missed = Optimum.smallest(limits, Optimum.of(groups, List.of()), Priority.LIMIT);
        if (missed > least) {
          least = missed;
          best = groups;
        }
      }
    }
    return best;
  }

  private static List<Slack> with(List<Slack> slacks, Priority... priorities) {
    return slacks.stream().filter(slack -> List.of(priorities).contains(slack.priority())).toList();
  }

  static double slack(List<Slack> slacks, double[] place) {
    double ofRules = Optimum.smallest(slacks, place, Priority.LIMIT, Priority.CENTRING);
    double ofPhoto = Optimum.smallest(slacks, place, Priority.PHOTO);
    return ofPhoto < -NOTHING ? Math.min(ofRules, ofPhoto) : ofRules;
  }

  private static List<Missing> missing(List<Slack> slacks, double[] place) {
    List<Missing> missing = new ArrayList<>();
    for (Edge edge : Edge.values()) {
      double units = 0;
      for (Slack slack : slacks) {
        if (slack.edge() == edge && slack.at(place) < -NOTHING) {
          units = Math.max(units, -slack.at(place) * slack.units());
        }
      }
      if (units > SEEN_UNITS) {
        missing.add(new Missing(edge, units));
      }
    }
    return List.copyOf(missing);
  }

  static List<UnmetLimit> unmet(List<Slack> slacks, double[] place) {
    List<UnmetLimit> unmet = new ArrayList<>();
    for (Slack slack : slacks) {
      if (slack.rule() != null && slack.at(place) < -NOTHING) {
        unmet.add(new UnmetLimit(slack.rule(), -slack.at(place) * slack.units()));
      }
    }
    return List.copyOf(unmet);
  }
}
