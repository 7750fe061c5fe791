package app.selfsame.sheet;

import app.selfsame.paper.Paper;

/**
 * What a person wants of a sheet.
 *
 * @param gapMm between photos, 0 to {@link #MOST_MM}
 * @param marginMm at each edge of the paper, where no photo lies, 0 to {@link #MOST_MM}
 * @param copies of each photo; {@link #AS_MANY_AS_FIT} for as many as fit
 * @param marks whether there are cut marks
 */
public record SheetWish(Paper paper, double gapMm, double marginMm, int copies, boolean marks) {
  public static final int AS_MANY_AS_FIT = 0;
  public static final double USUAL_GAP_MM = 2;
  public static final double USUAL_MARGIN_MM = 3;
  public static final double MOST_MM = 30;

  public static final SheetWish USUAL = new SheetWish(Paper.USUAL, USUAL_GAP_MM, USUAL_MARGIN_MM, AS_MANY_AS_FIT, true);

  public SheetWish {
    if (!isWithin(gapMm) || !isWithin(marginMm) || copies < 0) {
      throw new IllegalArgumentException("gap " + gapMm + " mm, margin " + marginMm + " mm, copies " + copies);
    }
  }

  /** Whether a gap or margin may be so wide. */
  public static boolean isWithin(double mm) {
    return mm >= 0 && mm <= MOST_MM;
  }
}
