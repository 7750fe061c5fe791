package app.selfsame.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Photos of different sizes on one paper: as many copies of each as of every other, then more of those that still fit. */
final class MixedSizes {
  private final double widthMm;
  private final double heightMm;
  private final SheetWish wish;
  private final List<SizeMm> sizes;
  private final BoxMm room;

  private MixedSizes(double widthMm, double heightMm, SheetWish wish, List<SizeMm> sizes) {
    this.widthMm = widthMm;
    this.heightMm = heightMm;
    this.wish = wish;
    this.sizes = sizes;
    double margin = wish.marginMm();
    room = new BoxMm(margin, margin, widthMm - 2 * margin, heightMm - 2 * margin);
  }

  /** Fills a paper, or takes as many copies as are wished for. Empty where there is no room for one of each photo. */
  static Optional<Arrangement> on(double widthMm, double heightMm, SheetWish wish, List<SizeMm> sizes) {
    return new MixedSizes(widthMm, heightMm, wish, sizes).fill();
  }

  private Optional<Arrangement> fill() {
    int[] copies = new int[sizes.size()];
    Optional<List<Placement>> laid = Optional.empty();
    while (mayHaveMore(copies[0])) {
      int[] more = copies.clone();
      for (int photo = 0; photo < more.length; photo++) {
        more[photo]++;
      }
      Optional<List<Placement>> next = lay(more);
      if (next.isEmpty()) {
        break;
      }
      laid = next;
      copies = more;
    }
    if (laid.isEmpty()) {
      return Optional.empty();
    }
    boolean isFull = false;
    while (!isFull) {
      isFull = true;
      for (int photo = 0; photo < copies.length; photo++) {
        copies[photo]++;
        Optional<List<Placement>> next = mayHaveMore(copies[photo] - 1) ? lay(copies) : Optional.empty();
        if (next.isPresent()) {
          laid = next;
          isFull = false;
        } else {
          copies[photo]--;
        }
      }
    }
    return Optional.of(new Arrangement(widthMm, heightMm, laid.get()));
  }

  private boolean mayHaveMore(int copies) {
    return wish.copies() == SheetWish.AS_MANY_AS_FIT || copies < wish.copies();
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
