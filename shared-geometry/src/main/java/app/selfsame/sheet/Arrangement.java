package app.selfsame.sheet;

import java.util.List;

/**
 * Photos on a paper that lies one way or the other, not yet moved to its middle.
 *
 * @param widthMm of the paper
 * @param heightMm of the paper
 */
record Arrangement(double widthMm, double heightMm, List<Placement> placements) {
  /** Most of the photo that has fewest copies, then most of all, then most that stand upright. */
  boolean isBetterThan(Arrangement other, int photos) {
    int fewest = fewest(photos);
    int othersFewest = other.fewest(photos);
    if (fewest != othersFewest) {
      return fewest > othersFewest;
    }
    int count = placements.size();
    return count != other.placements.size() ? count > other.placements.size() : upright() > other.upright();
  }

  private int fewest(int photos) {
    int[] copies = new int[photos];
    placements.forEach(placement -> copies[placement.photo()]++);
    int fewest = copies[0];
    for (int count : copies) {
      fewest = Math.min(fewest, count);
    }
    return fewest;
  }

  private long upright() {
    return placements.stream().filter(placement -> !placement.turned()).count();
  }

  /** What the photos take together. */
  BoxMm extent() {
    double left = widthMm;
    double top = heightMm;
    double right = 0;
    double bottom = 0;
    for (Placement placement : placements) {
      left = Math.min(left, placement.box().left());
      top = Math.min(top, placement.box().top());
      right = Math.max(right, placement.box().right());
      bottom = Math.max(bottom, placement.box().bottom());
    }
    return new BoxMm(left, top, right - left, bottom - top);
  }
}
