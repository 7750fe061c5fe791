package app.selfsame.sheet;

import app.selfsame.paper.Paper;

/**
 * What a person wants of a sheet, whatever photos are on it.
 *
 * @param gapMm between photos, 0 to {@link #MOST_MM}
 * @param marginMm at each edge of the paper, where no photo lies, 0 to {@link #MOST_MM}
 * @param marks whether there are cut marks
 */
public record SheetWish(Paper paper, double gapMm, double marginMm, boolean marks) {
  public static final double USUAL_GAP_MM = 2;
  public static final double USUAL_MARGIN_MM = 3;
  public static final double MOST_MM = 30;

  public static final SheetWish USUAL = new SheetWish(Paper.USUAL, USUAL_GAP_MM, USUAL_MARGIN_MM, true);

  public SheetWish {
    if (!isWithin(gapMm) || !isWithin(marginMm)) {
      throw new IllegalArgumentException("gap " + gapMm + " mm, margin " + marginMm + " mm");
    }
  }

  /** Whether a gap or margin may be so wide. */
  public static boolean isWithin(double mm) {
    return mm >= 0 && mm <= MOST_MM;
  }
}
