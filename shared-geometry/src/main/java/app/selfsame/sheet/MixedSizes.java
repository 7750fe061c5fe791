package app.selfsame.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Photos of different sizes on one paper. */
final class MixedSizes {
  private final double widthMm;
  private final double heightMm;
  private final SheetWish wish;
  private final List<SizeMm> sizes;
  private final BoxMm room;

  private List<Placement> laid = List.of();

  private MixedSizes(double widthMm, double heightMm, SheetWish wish, List<SizeMm> sizes) {
    this.widthMm = widthMm;
    this.heightMm = heightMm;
    this.wish = wish;
    this.sizes = sizes;
    double margin = wish.marginMm();
    room = new BoxMm(margin, margin, widthMm - 2 * margin, heightMm - 2 * margin);
  }

  /** Takes as many copies as are wanted and fit. Empty where there is no room for one of each photo. */
  static Optional<Arrangement> on(double widthMm, double heightMm, SheetWish wish, List<WantedPhoto> photos) {
    return new MixedSizes(widthMm, heightMm, wish, photos.stream().map(WantedPhoto::size).toList()).fill(photos);
  }

  private Optional<Arrangement> fill(List<WantedPhoto> photos) {
    return Shares.of(photos, this::fits).map(copies -> new Arrangement(widthMm, heightMm, laid));
  }

  private boolean fits(int[] copies) {
    Optional<List<Placement>> found = lay(copies);
    laid = found.orElse(laid);
    return found.isPresent();
  }

  /** The first way in which all of them find a place: upright if they can. */
  private Optional<List<Placement>> lay(int[] copies) {
    if (area(copies) > (room.width() + wish.gapMm()) * (room.height() + wish.gapMm())) {
      return Optional.empty();
    }
    for (boolean turns : new boolean[] {false, true}) {
      for (Comparator<Integer> order : List.of(byHeight(), byArea())) {
        for (boolean cutsShorter : new boolean[] {true, false}) {
          Optional<List<Placement>> laid =
              GuillotinePacking.of(room, wish.gapMm(), list(copies, order), sizes, turns, cutsShorter);
          if (laid.isPresent()) {
            return laid;
          }
        }
      }
    }
    return Optional.empty();
  }

  private double area(int[] copies) {
    double area = 0;
    for (int photo = 0; photo < copies.length; photo++) {
      area += copies[photo] * (sizes.get(photo).width() + wish.gapMm()) * (sizes.get(photo).height() + wish.gapMm());
    }
    return area;
  }

  private Comparator<Integer> byHeight() {
    return Comparator.comparingDouble(photo -> -sizes.get(photo).height());
  }

  private Comparator<Integer> byArea() {
    return Comparator.comparingDouble(photo -> -sizes.get(photo).height() * sizes.get(photo).width());
  }

  private List<Integer> list(int[] copies, Comparator<Integer> order) {
    List<Integer> photos = new ArrayList<>();
    for (int photo = 0; photo < copies.length; photo++) {
      for (int copy = 0; copy < copies[photo]; copy++) {
        photos.add(photo);
      }
    }
    photos.sort(order);
    return photos;
  }
}
