package app.selfsame.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How many copies each photo has on a sheet: one at least, then as many as are wanted of those that are counted, then
 * what still fits of the others. Among equals as many of each as of every other, then more of those that still fit.
 */
final class Shares {
  private final List<WantedPhoto> photos;
  private final Predicate<int[]> fits;
  private int[] copies;

  private Shares(List<WantedPhoto> photos, Predicate<int[]> fits) {
    this.photos = photos;
    this.fits = fits;
    this.copies = new int[photos.size()];
  }

  /**
   * The copies of each photo; empty where not even one of each fits.
   *
   * @param fits whether so many copies of each photo find a place; what does not fit does not fit with more
   */
  static Optional<int[]> of(List<WantedPhoto> photos, Predicate<int[]> fits) {
    return new Shares(photos, fits).share();
  }

  private Optional<int[]> share() {
    int[] one = copies.clone();
    for (int photo = 0; photo < one.length; photo++) {
      one[photo] = 1;
    }
    if (!take(one)) {
      return Optional.empty();
    }
    fill(true);
    fill(false);
    return Optional.of(copies);
  }

  private void fill(boolean counted) {
    boolean isMore = true;
    while (isMore) {
      int[] more = copies.clone();
      isMore = false;
      for (int photo = 0; photo < more.length; photo++) {
        if (mayHaveMore(photo, counted)) {
          more[photo]++;
          isMore = true;
        }
      }
      isMore = isMore && take(more);
    }
    isMore = true;
    while (isMore) {
      isMore = false;
      for (int photo = 0; photo < copies.length; photo++) {
        if (mayHaveMore(photo, counted)) {
          int[] more = copies.clone();
          more[photo]++;
          isMore |= take(more);
        }
      }
    }
  }

  private boolean mayHaveMore(int photo, boolean counted) {
    WantedPhoto wanted = photos.get(photo);
    return counted ? copies[photo] < wanted.copies() : !wanted.isCounted();
  }

  private boolean take(int[] more) {
    boolean taken = fits.test(more);
    if (taken) {
      copies = more;
    }
    return taken;
  }
}
