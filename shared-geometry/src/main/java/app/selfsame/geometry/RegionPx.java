package app.selfsame.geometry;

import java.util.List;

/**
 * A polygon in the pixels of the upright photo: the evidence for a finding.
 *
 * @param outline at least three corners, in order
 */
public record RegionPx(List<PointPx> outline) {
  public RegionPx {
    if (outline.size() < 3) {
      throw new IllegalArgumentException("a region has at least three corners, not " + outline.size());
    }
    outline = List.copyOf(outline);
  }

  /** The four corners of an upright box. */
  public static RegionPx of(BoxPx box) {
    double right = box.left() + box.width();
    double bottom = box.top() + box.height();
    return new RegionPx(
        List.of(
            new PointPx(box.left(), box.top()),
            new PointPx(right, box.top()),
            new PointPx(right, bottom),
            new PointPx(box.left(), bottom)));
  }
}
