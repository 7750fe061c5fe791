package app.selfsame.crop;

import app.selfsame.document.PhotoDocument;
import app.selfsame.geometry.BoxPx;
import app.selfsame.portrait.Head;
import java.util.List;
import java.util.Optional;

/** Crops out of the part of a photo that is picture, as though bars and borders around it were not there. */
public final class AreaCrop {
  private AreaCrop() {}

  /**
   * What {@link CropSolver} finds within an area, as a place in the photo. A photo that the authority wants uncropped
   * is handed in with all that is around the picture.
   *
   * @param areas in pixels of the photo, at least one; the first that has room for the document's frame is taken, the
   *     last when none has
   */
  public static Optional<CropSolution> solve(
      PhotoDocument document, Head head, List<BoxPx> areas, double photoWidthPx, double photoHeightPx) {
    if (document.forbidsCropping()) {
      return CropSolver.solve(document, head, photoWidthPx, photoHeightPx);
    }
    Optional<CropSolution> solution = Optional.empty();
    for (BoxPx area : areas) {
      solution = within(area, document, head);
      if (solution.isPresent() && solution.get().withinPhoto()) {
        return solution;
      }
    }
    return solution;
  }

  /**
   * What of a document's limits a crop meets that a person has chosen, whatever part of the photo it shows.
   *
   * @param areas as above: picture is missing beyond the first that holds the frame, or else beyond the last
   */
  public static CropSolution given(PhotoDocument document, Head head, Crop crop, List<BoxPx> areas) {
    CropSolution solution = null;
    for (BoxPx area : areas) {
      double left = area.left();
      double top = area.top();
      CropSolution within =
          CropSolver.given(
              document, head.movedBy(-left, -top), crop.movedBy(-left, -top), area.width(), area.height());
      solution = new CropSolution(crop, within.missing(), within.unmet(), within.slack());
      if (solution.withinPhoto()) {
        return solution;
      }
    }
    return solution;
  }

  private static Optional<CropSolution> within(BoxPx area, PhotoDocument document, Head head) {
    return CropSolver.solve(document, head.movedBy(-area.left(), -area.top()), area.width(), area.height())
        .map(solution -> inPhoto(solution, area));
  }

  private static CropSolution inPhoto(CropSolution solution, BoxPx area) {
    Crop moved = solution.crop().movedBy(area.left(), area.top());
    return new CropSolution(moved, solution.missing(), solution.unmet(), solution.slack());
  }
}
