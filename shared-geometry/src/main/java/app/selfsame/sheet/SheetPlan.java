package app.selfsame.sheet;

import app.selfsame.paper.Paper;
import java.util.List;
import java.util.Optional;

/** Lays photos out on paper: standing or lying, whichever takes more copies. */
public final class SheetPlan {
  private final SheetWish wish;
  private final List<SizeMm> sizes;

  private SheetPlan(SheetWish wish, List<SizeMm> sizes) {
    this.wish = wish;
    this.sizes = sizes;
  }

  /**
   * The sheet of photos of these sizes.
   *
   * @param sizes of each photo, at least one
   * @return empty where the paper has no room for one copy of each
   */
  public static Optional<SheetLayout> of(SheetWish wish, List<SizeMm> sizes) {
    return new SheetPlan(wish, sizes).best().map(best -> layout(best, wish));
  }

  private Optional<Arrangement> best() {
    Paper paper = wish.paper();
    Optional<Arrangement> standing = on(paper.widthMm(), paper.heightMm());
    Optional<Arrangement> lying = on(paper.heightMm(), paper.widthMm());
    boolean lies =
        lying.isPresent() && (standing.isEmpty() || lying.get().isBetterThan(standing.get(), sizes.size()));
    return lies ? lying : standing;
  }

  private Optional<Arrangement> on(double widthMm, double heightMm) {
    SizeMm first = sizes.get(0);
    return sizes.stream().allMatch(first::isSameAs)
        ? PhotoGrid.on(widthMm, heightMm, wish, first, sizes.size())
        : MixedSizes.on(widthMm, heightMm, wish, sizes);
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
