package app.selfsame.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Photos of one size in rows and columns: every cut goes from edge to edge of the paper. */
final class PhotoGrid {
  private static final double TOLERANCE_MM = 1e-6;

  private PhotoGrid() {}

  /**
   * Fills a paper, or takes as many copies as are wished for. Empty where there is no room for one of each photo.
   *
   * @param photos how many different photos
   */
  static Optional<Arrangement> on(double widthMm, double heightMm, SheetWish wish, SizeMm size, int photos) {
    int columns = fitting(widthMm, size.width(), wish);
    int capacity = columns * fitting(heightMm, size.height(), wish);
    if (capacity < photos) {
      return Optional.empty();
    }
    boolean fills = wish.copies() == SheetWish.AS_MANY_AS_FIT;
    int count = fills ? capacity : (int) Math.min(capacity, (long) wish.copies() * photos);
    List<Placement> placements = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double left = i % columns * (size.width() + wish.gapMm());
      double top = i / columns * (size.height() + wish.gapMm());
      BoxMm box = BoxMm.rounded(left, top, size.width(), size.height());
      placements.add(new Placement(photoAt(i, count, photos), box, false));
    }
    return Optional.of(new Arrangement(widthMm, heightMm, placements));
  }

  private static int fitting(double sideMm, double photoMm, SheetWish wish) {
    double room = sideMm - 2 * wish.marginMm() + wish.gapMm() + TOLERANCE_MM;
    return Math.max(0, (int) Math.floor(room / (photoMm + wish.gapMm())));
  }

  /** The copies of a photo lie together; the first ones have one more where they cannot all have as many. */
  private static int photoAt(int place, int count, int photos) {
    int each = count / photos;
    int withOneMore = count % photos;
    int places = withOneMore * (each + 1);
    return place < places ? place / (each + 1) : withOneMore + (place - places) / each;
  }
}
