package app.selfsame.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Photos of different sizes, laid so that cuts from edge to edge part them all: each lies in a corner of a free rectangle,
 * and what is left of that is cut in two (Jylänki, "A Thousand Ways to Pack the Bin", 2010, section 2.2).
 */
final class GuillotinePacking {
  private static final double TOLERANCE_MM = 1e-6;

  private final boolean turns;
  private final boolean cutsShorter;
  private final double gapMm;
  private final List<BoxMm> free = new ArrayList<>();
  private final List<Placement> placements = new ArrayList<>();

  private GuillotinePacking(BoxMm room, double gapMm, boolean turns, boolean cutsShorter) {
    this.gapMm = gapMm;
    this.turns = turns;
    this.cutsShorter = cutsShorter;
    // Each photo takes its gap to the right and below; those at the edges of the room need none.
    free.add(new BoxMm(room.left(), room.top(), room.width() + gapMm, room.height() + gapMm));
  }

  /**
   * Lays all copies, in this order.
   *
   * @param room of the paper, without its margins
   * @param turns whether photos may lie on their side
   * @param cutsShorter whether what is left beside a photo is cut along its shorter side
   * @return empty where they do not all find a place
   */
  static Optional<List<Placement>> of(
      BoxMm room, double gapMm, List<Integer> copies, List<SizeMm> sizes, boolean turns, boolean cutsShorter) {
    GuillotinePacking packing = new GuillotinePacking(room, gapMm, turns, cutsShorter);
    for (int photo : copies) {
      if (!packing.lay(photo, sizes.get(photo))) {
        return Optional.empty();
      }
    }
    return Optional.of(packing.placements);
  }

  private boolean lay(int photo, SizeMm size) {
    int best = -1;
    boolean bestTurned = false;
    double bestRest = Double.MAX_VALUE;
    for (int i = 0; i < free.size(); i++) {
      for (boolean turned : turns ? new boolean[] {false, true} : new boolean[] {false}) {
        double rest = rest(free.get(i), width(size, turned), width(size, !turned));
        if (rest < bestRest - TOLERANCE_MM) {
          best = i;
          bestTurned = turned;
          bestRest = rest;
        }
      }
    }
    if (best < 0) {
      return false;
    }
    double width = width(size, bestTurned);
    double height = width(size, !bestTurned);
    BoxMm place = free.remove(best);
    placements.add(new Placement(photo, BoxMm.rounded(place.left(), place.top(), width, height), bestTurned));
    cut(place, width + gapMm, height + gapMm);
    return true;
  }

  private static double width(SizeMm size, boolean turned) {
    return turned ? size.height() : size.width();
  }

  /** What is left beside a photo on the side where less is; nothing compares to a place that is too small. */
  private double rest(BoxMm place, double width, double height) {
    double right = place.width() - width - gapMm;
    double below = place.height() - height - gapMm;
    return right < -TOLERANCE_MM || below < -TOLERANCE_MM ? Double.MAX_VALUE : Math.min(right, below);
  }

  private void cut(BoxMm place, double width, double height) {
    double right = place.width() - width;
    double below = place.height() - height;
    boolean lying = cutsShorter == right < below;
    addFree(place.left() + width, place.top(), right, lying ? height : place.height());
    addFree(place.left(), place.top() + height, lying ? place.width() : width, below);
  }

  private void addFree(double left, double top, double width, double height) {
    if (width > TOLERANCE_MM && height > TOLERANCE_MM) {
      free.add(new BoxMm(left, top, width, height));
    }
  }
}
