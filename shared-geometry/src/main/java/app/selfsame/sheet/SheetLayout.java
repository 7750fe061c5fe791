package app.selfsame.sheet;

import java.util.List;
import java.util.Optional;

/**
 * A sheet: where each copy lies, and what is drawn besides. Everything is in millimetres from the upper left corner.
 *
 * @param widthMm of the paper as it lies
 * @param heightMm of the paper as it lies
 * @param placements by rows from the top
 * @param marks cut marks, filled
 * @param ruler of {@link Ruler#LENGTH_MM} to verify the printer's scale by; empty where there is no room for one
 */
public record SheetLayout(
    double widthMm, double heightMm, List<Placement> placements, List<BoxMm> marks, Optional<Ruler> ruler) {

  /** How often a photo is on it. */
  public int copies(int photo) {
    return (int) placements.stream().filter(placement -> placement.photo() == photo).count();
  }
}
