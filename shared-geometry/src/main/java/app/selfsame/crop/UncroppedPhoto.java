package app.selfsame.crop;

import app.selfsame.crop.CropSolution.Edge;
import app.selfsame.crop.CropSolution.Missing;
import app.selfsame.document.Frame;
import app.selfsame.document.PhotoDocument;
import app.selfsame.geometry.PointPx;
import app.selfsame.portrait.Head;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The whole photo as a document's picture, for authorities that forbid cropping: nothing can be chosen. */
final class UncroppedPhoto {
  /** Beyond this the photo lies on its side or upside down, and no length in it can be held against a limit. */
  private static final double UPRIGHT_DEGREES = 45;

  /** Shapes that differ by no more than this share are the same. */
  private static final double SAME_ASPECT = 0.005;

  private UncroppedPhoto() {}

  /** The smallest frame that holds the photo; what of it the photo leaves empty is missing. */
  static Optional<CropSolution> solve(PhotoDocument document, Head head, double photoWidthPx, double photoHeightPx) {
    Frame frame = document.frame().orElseThrow();
    PointPx crown = DocumentSlacks.crown(document, head);
    if (Math.abs(Placement.level(frame, head, crown).rotationDegrees()) > UPRIGHT_DEGREES) {
      return Optional.empty();
    }
    double pxPerUnit = Math.max(photoWidthPx / frame.width(), photoHeightPx / frame.height());
    double emptyWidth = frame.width() - photoWidthPx / pxPerUnit;
    double emptyHeight = frame.height() - photoHeightPx / pxPerUnit;
    PointPx origin = new PointPx(-emptyWidth / 2 * pxPerUnit, -emptyHeight / 2 * pxPerUnit);
    Crop crop = new Crop(frame, origin, 0, pxPerUnit);
    Placement placement = Placement.unturned(frame, head, crown);
    List<Slack> slacks = DocumentSlacks.of(document, head, placement);
    double[] place = placement.place(crop);
    return Optional.of(
        new CropSolution(
            crop,
            missing(frame, emptyWidth, emptyHeight),
            CropSolver.unmet(slacks, place),
            CropSolver.slack(slacks, place)));
  }

  private static List<Missing> missing(Frame frame, double emptyWidth, double emptyHeight) {
    List<Missing> missing = new ArrayList<>();
    if (emptyHeight > SAME_ASPECT * frame.height()) {
      missing.add(new Missing(Edge.TOP, emptyHeight / 2));
      missing.add(new Missing(Edge.BOTTOM, emptyHeight / 2));
    }
    if (emptyWidth > SAME_ASPECT * frame.width()) {
      missing.add(new Missing(Edge.LEFT, emptyWidth / 2));
      missing.add(new Missing(Edge.RIGHT, emptyWidth / 2));
    }
    return List.copyOf(missing);
  }
}
