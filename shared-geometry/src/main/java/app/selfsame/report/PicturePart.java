package app.selfsame.report;

import app.selfsame.geometry.BoxPx;
import app.selfsame.geometry.PointPx;
import app.selfsame.geometry.RegionPx;
import app.selfsame.verdict.Check;
import app.selfsame.verdict.PhotoFacts;
import java.util.ArrayList;
import java.util.List;

/** The part of a photo that a report shows: the frame and all that is marked, which in a large photo may be little of it. */
final class PicturePart {
  /** Beside the frame, of its longer side. */
  private static final double MARGIN = 0.06;

  /** Height to width: a picture higher than this leaves no room on the sheet, and one lower none beside the list. */
  private static final double LOWEST = 0.8;

  private static final double HIGHEST = 1.3;

  private PicturePart() {}

  /** The whole photo where there is no frame on it. */
  static BoxPx of(PhotoFacts facts, List<Check> marked) {
    BoxPx photo = new BoxPx(0, 0, facts.widthPx(), facts.heightPx());
    if (facts.crop().isEmpty()) {
      return shaped(photo, photo);
    }
    List<PointPx> frame = facts.crop().get().crop().corners();
    List<PointPx> shown = new ArrayList<>(frame);
    for (Check check : marked) {
      for (RegionPx region : check.where()) {
        shown.addAll(region.outline());
      }
    }
    BoxPx tight = BoxPx.around(shown);
    double margin = MARGIN * Math.max(tight.width(), tight.height());
    BoxPx wide =
        new BoxPx(
            tight.left() - margin, tight.top() - margin, tight.width() + 2 * margin, tight.height() + 2 * margin);
    // No more beyond the photo's edges than the frame reaches itself.
    return shaped(common(wide, aroundBoth(photo, BoxPx.around(frame))), photo);
  }

  private static BoxPx aroundBoth(BoxPx... boxes) {
    List<PointPx> corners = new ArrayList<>();
    for (BoxPx box : boxes) {
      corners.add(new PointPx(box.left(), box.top()));
      corners.add(new PointPx(box.right(), box.bottom()));
    }
    return BoxPx.around(corners);
  }

  private static BoxPx common(BoxPx a, BoxPx b) {
    double left = Math.max(a.left(), b.left());
    double top = Math.max(a.top(), b.top());
    return new BoxPx(left, top, Math.min(a.right(), b.right()) - left, Math.min(a.bottom(), b.bottom()) - top);
  }

  /** Adds to one side what the shape lacks, of the photo as far as there is any. */
  private static BoxPx shaped(BoxPx part, BoxPx photo) {
    double width = Math.max(part.width(), part.height() / HIGHEST);
    double height = Math.max(part.height(), part.width() * LOWEST);
    return new BoxPx(
        start(part.left(), part.width(), width, photo.width()),
        start(part.top(), part.height(), height, photo.height()),
        width,
        height);
  }

  private static double start(double start, double length, double longer, double photo) {
    double wished = start - (longer - length) / 2;
    return longer > photo || longer == length ? wished : Math.max(0, Math.min(photo - longer, wished));
  }
}
