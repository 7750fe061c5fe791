package app.selfsame.sheet;

import app.selfsame.paper.Paper;
import java.util.List;
import java.util.Optional;

/** Lays photos out on paper: standing or lying, whichever takes more copies. */
public final class SheetPlan {
  private final SheetWish wish;
  private final List<WantedPhoto> photos;

  private SheetPlan(SheetWish wish, List<WantedPhoto> photos) {
    this.wish = wish;
    this.photos = photos;
  }

  /**
   * The sheet of these photos. Where it has no room for all copies that are wanted it has fewer.
   *
   * @param photos at least one
   * @return empty where the paper has no room for one copy of each
   */
  public static Optional<SheetLayout> of(SheetWish wish, List<WantedPhoto> photos) {
    return new SheetPlan(wish, photos).best().map(best -> layout(best, wish));
  }

  private Optional<Arrangement> best() {
    Paper paper = wish.paper();
    Optional<Arrangement> standing = on(paper.widthMm(), paper.heightMm());
    Optional<Arrangement> lying = on(paper.heightMm(), paper.widthMm());
    boolean lies =
        lying.isPresent() && (standing.isEmpty() || lying.get().isBetterThan(standing.get(), photos.size()));
    return lies ? lying : standing;
  }

  private Optional<Arrangement> on(double widthMm, double heightMm) {
    SizeMm first = photos.get(0).size();
    return photos.stream().map(WantedPhoto::size).allMatch(first::isSameAs)
        ? PhotoGrid.on(widthMm, heightMm, wish, photos)
        : MixedSizes.on(widthMm, heightMm, wish, photos);
  }

  private static SheetLayout layout(Arrangement found, SheetWish wish) {
    BoxMm extent = found.extent();
    double left = (found.widthMm() - extent.width()) / 2;
    double top = fromTop(found.heightMm() - extent.height(), found.widthMm() - extent.width(), wish.marginMm());
    List<Placement> placements =
        found.placements().stream()
            .map(placement -> placement.moved(left - extent.left(), top - extent.top()))
            .toList();
    BoxMm photos = new BoxMm(left, top, extent.width(), extent.height());
    Optional<Ruler> ruler = Ruler.beside(photos, found.widthMm(), found.heightMm());
    BoxMm paper = new BoxMm(0, 0, found.widthMm(), found.heightMm());
    List<BoxMm> marks = wish.marks() ? CutMarks.of(paper, placements, ruler) : List.of();
    return new SheetLayout(found.widthMm(), found.heightMm(), placements, marks, ruler);
  }

  /** In the middle, but further up where only then the lower margin takes the ruler. */
  private static double fromTop(double freeDown, double freeAcross, double marginMm) {
    boolean isWideEnough = Math.max(freeDown, freeAcross) / 2 >= Ruler.LEAST_STRIP_MM;
    double top = freeDown - Ruler.LEAST_STRIP_MM;
    return isWideEnough || top < marginMm ? freeDown / 2 : top;
  }
}
