package app.selfsame.crop;

import app.selfsame.crop.CropSolution.Edge;
import app.selfsame.crop.CropSolution.Missing;
import app.selfsame.crop.Slack.Priority;
import app.selfsame.document.Frame;
import app.selfsame.document.PhotoDocument;
import app.selfsame.geometry.PointPx;
import app.selfsame.portrait.Head;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A document's frame laid on the middle of the whole photo, not turned: nothing can be chosen. */
final class WholePhoto {
  /** A photo this level is not turned. */
  private static final double LEVEL_DEGREES = 0.5;

  /** Beyond this the photo lies on its side or upside down, and no length in it can be held against a limit. */
  private static final double UPRIGHT_DEGREES = 45;

  /** Shapes that differ by no more than this share are the same. */
  private static final double SAME_ASPECT = 0.005;

  private final Frame frame;
  private final double emptyWidth;
  private final double emptyHeight;
  private final Crop crop;
  private final List<Slack> slacks;
  private final double[] place;

  private WholePhoto(PhotoDocument document, Head head, double photoWidthPx, double photoHeightPx, double pxPerUnit) {
    frame = document.frame().orElseThrow();
    emptyWidth = frame.width() - photoWidthPx / pxPerUnit;
    emptyHeight = frame.height() - photoHeightPx / pxPerUnit;
    PointPx origin = new PointPx(
        (photoWidthPx - pxPerUnit * frame.width()) / 2, (photoHeightPx - pxPerUnit * frame.height()) / 2);
    crop = new Crop(frame, origin, 0, pxPerUnit);
    Placement placement = Placement.unturned(frame, head, DocumentSlacks.crown(document, head));
    slacks = DocumentSlacks.of(document, head, placement);
    place = placement.place(crop);
  }

  /** The largest frame within the photo, when the photo has its shape, is level, and meets everything already. */
  static Optional<CropSolution> compliant(
      PhotoDocument document, Head head, double photoWidthPx, double photoHeightPx) {
    Frame frame = document.frame().orElseThrow();
    boolean sameShape = Math.abs(photoWidthPx / photoHeightPx / frame.aspect() - 1) <= SAME_ASPECT;
    if (!sameShape || tiltDegrees(document, head) > LEVEL_DEGREES) {
      return Optional.empty();
    }
    double pxPerUnit = Math.min(photoWidthPx / frame.width(), photoHeightPx / frame.height());
    WholePhoto whole = new WholePhoto(document, head, photoWidthPx, photoHeightPx, pxPerUnit);
    double smallest =
        Optimum.smallest(whole.slacks, whole.place, Priority.LIMIT, Priority.CENTRING, Priority.TARGET);
    return smallest < 0 ? Optional.empty() : Optional.of(whole.solution(List.of()));
  }

  /**
   * The smallest frame that holds the photo, for authorities that forbid cropping; what of it the photo leaves empty is
   * missing.
   *
   * @return empty when the photo does not stand upright
   */
  static Optional<CropSolution> uncropped(
      PhotoDocument document, Head head, double photoWidthPx, double photoHeightPx) {
    if (!isUpright(document, head)) {
      return Optional.empty();
    }
    Frame frame = document.frame().orElseThrow();
    double pxPerUnit = Math.max(photoWidthPx / frame.width(), photoHeightPx / frame.height());
    WholePhoto whole = new WholePhoto(document, head, photoWidthPx, photoHeightPx, pxPerUnit);
    return Optional.of(whole.solution(whole.missing()));
  }

  /** Whether a photo stands as it should, but for a tilt of the head. */
  static boolean isUpright(PhotoDocument document, Head head) {
    return tiltDegrees(document, head) <= UPRIGHT_DEGREES;
  }

  private static double tiltDegrees(PhotoDocument document, Head head) {
    PointPx crown = DocumentSlacks.crown(document, head);
    return Math.abs(Placement.level(document.frame().orElseThrow(), head, crown).rotationDegrees());
  }

  private CropSolution solution(List<Missing> missing) {
    return new CropSolution(crop, missing, CropSolver.unmet(slacks, place), CropSolver.slack(slacks, place));
  }

  private List<Missing> missing() {
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
