package app.selfsame.crop;

import app.selfsame.portrait.Head;
import java.util.List;

/**
 * The best crop of one photo for one document, or the one that a person chose.
 *
 * @param crop the crop that meets the most, unless it was chosen; it always meets the size of the document
 * @param missing picture that the frame asks for beyond the photo's edges, one entry an edge, empty when the frame
 *     lies within the photo
 * @param unmet limits of the document that no crop of this photo meets together with the others, even with unlimited
 *     picture around the head; a limit missed by a hair to stay in the photo is not among them
 * @param slack share of the half width of the tightest limit, centring counted in, that is left, 0..1; negative when a
 *     limit is not met or picture is missing
 */
public record CropSolution(Crop crop, List<Missing> missing, List<UnmetLimit> unmet, double slack) {

  /** An edge of the frame. */
  public enum Edge {
    TOP,
    RIGHT,
    BOTTOM,
    LEFT
  }

  /** How much picture is missing at an edge, in the document's unit. */
  public record Missing(Edge edge, double units) {}

  /** A limit that cannot hold together with the others: which, and by how many units it is missed in {@code crop}. */
  public record UnmetLimit(Rule rule, double byUnits) {}

  /** The limits that a crop can meet or miss. */
  public enum Rule {
    HEAD_HEIGHT,
    EYE_LINE,
    TOP_MARGIN
  }

  public boolean withinPhoto() {
    return missing.isEmpty();
  }

  /**
   * How much of the head lies outside the frame in height, from the lowest plausible crown to the chin, in the
   * document's unit: more than 0 only where the authority wants the photo uncropped.
   */
  public double headCutUnits(Head head) {
    double above = -crop.fromTop(head.crown()) - head.crownDoubtPx() / crop.pxPerUnit();
    double below = crop.fromTop(head.chin()) - crop.frame().height();
    double cut = Math.max(above, below);
    return cut > CropSolver.SEEN_UNITS ? cut : 0;
  }

  /** How much of the top of the hair lies above the frame, in the document's unit; 0 when none can be seen to. */
  public double hairCutUnits(Head head) {
    double above = head.crownWithHair().map(top -> -crop.fromTop(top)).orElse(0.0);
    return above > CropSolver.SEEN_UNITS ? above : 0;
  }
}
