package app.selfsame.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Photos of one size in rows and columns: every cut goes from edge to edge of the paper. */
final class PhotoGrid {
  private static final double TOLERANCE_MM = 1e-6;

  private PhotoGrid() {}

  /**
   * Takes as many copies as are wanted and fit; those of a photo lie together. Empty where there is no room for one of
   * each photo.
   *
   * @param photos of one size
   */
  static Optional<Arrangement> on(double widthMm, double heightMm, SheetWish wish, List<WantedPhoto> photos) {
    SizeMm size = photos.get(0).size();
    int columns = fitting(widthMm, size.width(), wish);
    int capacity = columns * fitting(heightMm, size.height(), wish);
    return Shares.of(photos, copies -> IntStream.of(copies).sum() <= capacity)
        .map(copies -> new Arrangement(widthMm, heightMm, placements(copies, columns, size, wish)));
  }

  private static List<Placement> placements(int[] copies, int columns, SizeMm size, SheetWish wish) {
    List<Placement> placements = new ArrayList<>();
    for (int photo = 0; photo < copies.length; photo++) {
      for (int copy = 0; copy < copies[photo]; copy++) {
        int place = placements.size();
        double left = place % columns * (size.width() + wish.gapMm());
        double top = place / columns * (size.height() + wish.gapMm());
        placements.add(new Placement(photo, BoxMm.rounded(left, top, size.width(), size.height()), false));
      }
    }
    return placements;
  }

  private static int fitting(double sideMm, double photoMm, SheetWish wish) {
    double room = sideMm - 2 * wish.marginMm() + wish.gapMm() + TOLERANCE_MM;
    return Math.max(0, (int) Math.floor(room / (photoMm + wish.gapMm())));
  }
}
