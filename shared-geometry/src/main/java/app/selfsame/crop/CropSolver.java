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
import app.selfsame.geometry.PointPx;
import app.selfsame.portrait.Head;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the crop of a photo that meets a document's limits with the most room to spare.
 *
 * <p>The line through the eye centres is made level, whatever way up the photo is; a tilt that the rule accepts stays
 * in part where that keeps picture or hair in the frame ({@link Levelling}). What is left to choose, scale and place,
 * is a linear program: see {@link Placement}. Limits give way in this order, the last first: the whole head within the
 * frame, head height, eye line and top margin of the document; the face's centre line at the middle; the photo's edges;
 * the top of the hair within the frame; the document's lengths at the highest and the lowest crown that are plausible;
 * hair beside the head within the frame; room above the hair; customary lengths where the document names none. Where
 * the document's own limits contradict each other on this head, the one that is missed by the smallest share of its
 * range gives way. Where the photo ends a hair before the frame does, a limit is missed by a hair instead
 * ({@link HardlyTight}): of such a photo a file can be made.
 */
public final class CropSolver {
  /** Place of the face's centre line in percent of the frame's width: ISO/IEC 19794-5:2011, 8.3.2, Mh. */
  public static final Limits CENTRE_PERCENT = new Limits(45, 55);

  /** A photo that ends this much of a unit before its frame has all that can be seen of the picture. */
  static final double SEEN_UNITS = 0.01;

  /** Violations below this are rounding. */
  private static final double NOTHING = 1e-5;

  private CropSolver() {}

  /**
   * The best crop; the photo as it stands when that meets everything already, or when the authority forbids cropping.
   *
   * @return empty when the document names no frame, or forbids cropping, or turning, a photo that does not stand upright
   * @throws IllegalArgumentException when the head's points are no head: eyes on one point, or crown below chin
   */
  public static Optional<CropSolution> solve(
      PhotoDocument document, Head head, double photoWidthPx, double photoHeightPx) {
    if (document.frame().isEmpty()) {
      return Optional.empty();
    }
    if (document.forbidsCropping()) {
      return WholePhoto.uncropped(document, head, photoWidthPx, photoHeightPx);
    }
    Optional<CropSolution> whole = WholePhoto.compliant(document, head, photoWidthPx, photoHeightPx);
    if (whole.isPresent()) {
      return whole;
    }
    PointPx crown = DocumentSlacks.crown(document, head);
    Placement level = Placement.level(document.frame().get(), head, crown);
    if (document.editing().straighten() == Permission.FORBIDDEN) {
      if (!WholePhoto.isUpright(document, head)) {
        return Optional.empty();
      }
      Placement asTaken = Placement.unturned(document.frame().get(), head, crown);
      return Optional.of(solve(document, head, asTaken, photoWidthPx, photoHeightPx));
    }
    Levelling levelling = new Levelling(
        share -> solve(document, head, level.turned(share, head, crown), photoWidthPx, photoHeightPx),
        solution -> solution.slack() >= -NOTHING && solution.hairCutUnits(head) == 0);
    return Optional.of(levelling.best(level.rotationDegrees()));
  }

  /**
   * What a given crop meets.
   *
   * @param crop a frame of the document, on either side of level by less than a quarter turn
   * @throws IllegalArgumentException when the frame lies so that the crown is not above the chin
   */
  static CropSolution given(
      PhotoDocument document, Head head, Crop crop, double photoWidthPx, double photoHeightPx) {
    Placement placement =
        Placement.turnedTo(crop.rotationDegrees(), crop.frame(), head, DocumentSlacks.crown(document, head));
    List<Slack> slacks = slacks(document, head, placement, photoWidthPx, photoHeightPx);
    double[] place = placement.place(crop);
    boolean contradictory = !Optimum.canHold(with(slacks, Priority.LIMIT));
    return new CropSolution(
        crop, missing(slacks, place), contradictory ? unmet(slacks, place) : List.of(), slack(slacks, place));
  }

  private static List<Slack> slacks(
      PhotoDocument document, Head head, Placement placement, double photoWidthPx, double photoHeightPx) {
    Frame frame = document.frame().orElseThrow();
    List<Slack> slacks = DocumentSlacks.of(document, head, placement);
    slacks.addAll(PhotoSlacks.of(frame, placement, photoWidthPx, photoHeightPx));
    slacks.addAll(HairSlacks.of(frame, placement, head));
    return slacks;
  }

  private static CropSolution solve(
      PhotoDocument document, Head head, Placement placement, double photoWidthPx, double photoHeightPx) {
    Frame frame = document.frame().orElseThrow();
    List<Slack> slacks = slacks(document, head, placement, photoWidthPx, photoHeightPx);
    double[] place = best(slacks);
    if (!missing(slacks, place).isEmpty()) {
      place = HardlyTight.placeWithin(frame, slacks, place).orElse(place);
    }
    boolean contradictory = !Optimum.canHold(with(slacks, Priority.LIMIT));
    List<UnmetLimit> unmet = contradictory ? unmet(slacks, place) : List.of();
    return new CropSolution(placement.crop(place), missing(slacks, place), unmet, slack(slacks, place));
  }

  private static double[] best(List<Slack> slacks) {
    List<List<Slack>> groups = limitsByRank(with(slacks, Priority.LIMIT));
    groups.add(with(slacks, Priority.CENTRING));
    groups.add(with(slacks, Priority.PHOTO));
    return best(groups, slacks);
  }

  /** The best place when groups of limits give way in their order, the last first. */
  static double[] best(List<List<Slack>> groups, List<Slack> slacks) {
    List<List<Slack>> wishes = new ArrayList<>();
    for (Priority priority : List.of(Priority.DOUBT, Priority.BESIDE, Priority.ROOM, Priority.TARGET)) {
      wishes.add(with(slacks, priority));
    }
    return Optimum.of(groups, with(slacks, Priority.HAIR), wishes);
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
        double missed = Optimum.smallest(limits, Optimum.of(groups, List.of(), List.of()), Priority.LIMIT);
        if (missed > least) {
          least = missed;
          best = groups;
        }
      }
    }
    return best;
  }

  static List<Slack> with(List<Slack> slacks, Priority priority) {
    return slacks.stream().filter(slack -> slack.priority() == priority).toList();
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
