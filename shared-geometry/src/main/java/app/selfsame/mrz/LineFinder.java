package app.selfsame.mrz;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what may be lines of a machine-readable zone: long straight rows of small dark print of one height. Which they are
 * is the reader's to say; the finder's aim is to miss none.
 */
final class LineFinder {
  /**
   * How many characters' cells the longer side of a photo spans: where a card fills the photo, and where a passport does or a
   * little more is seen.
   */
  static final int[] NEAR = {54, 86};

  /** Likewise where a document lies on a sheet or a table. */
  static final int[] FAR = {134};

  private static final float[] SHARES_OF_THRESHOLD = {0.85f, 1.15f};

  /** Characters that a photo shows in fewer pixels than these are not read whatever is done. */
  private static final double LEAST_PITCH_PX = 3;

  private LineFinder() {}

  /**
   * The candidates among lines that run along a direction, or up to about 15 degrees beside it; the longest first.
   *
   * @param rotationRadians of the direction against the photo's x axis, positive clockwise
   * @param cellsAlongPhoto {@link #NEAR} or {@link #FAR}
   */
  static List<LineCandidate> find(GreyLevels photo, double rotationRadians, int[] cellsAlongPhoto) {
    List<LineCandidate> found = new ArrayList<>();
    double longestPx = Math.max(photo.photoWidth(), photo.photoHeight());
    for (int cells : cellsAlongPhoto) {
      if (longestPx / cells > LEAST_PITCH_PX) {
        find(view(photo, cells, rotationRadians), found);
      }
    }
    addJoined(found);
    found.sort((a, b) -> Double.compare(b.lengthPx(), a.lengthPx()));
    List<LineCandidate> distinct = new ArrayList<>();
    for (LineCandidate candidate : found) {
      if (!containsSame(distinct, candidate)) {
        distinct.add(candidate);
      }
    }
    return distinct;
  }

  /** A photo in which a cell is as large as {@link InkMap} expects it. */
  static WorkingView view(GreyLevels photo, int cellsAlongPhoto, double rotationRadians) {
    return WorkingView.of(photo, cellsAlongPhoto * InkMap.PITCH_PX, rotationRadians);
  }

  private static void find(WorkingView view, List<LineCandidate> found) {
    InkMap map = InkMap.of(view.image());
    float threshold = map.threshold();
    for (float share : SHARES_OF_THRESHOLD) {
      Patches patches = Patches.of(map.above(share * threshold), map.width(), map.height());
      for (int i = 0; i < patches.boxes().size(); i++) {
        InkLine line = InkLine.of(map, patches, i);
        if (line != null) {
          found.add(
              new LineCandidate(
                  view.toPhoto(line.left(), line.middleAt(line.left())),
                  view.toPhoto(line.right(), line.middleAt(line.right())),
                  line.heightPx() * view.pxPerPx()));
        }
      }
    }
  }

  /** Adds lines of which glare, a hole or a fold has left two pieces. */
  private static void addJoined(List<LineCandidate> found) {
    int count = found.size();
    for (int i = 0; i < count; i++) {
      for (int j = 0; j < count; j++) {
        if (i != j && found.get(i).isContinuedBy(found.get(j))) {
          found.add(found.get(i).joinedWith(found.get(j)));
        }
      }
    }
  }

  private static boolean containsSame(List<LineCandidate> candidates, LineCandidate candidate) {
    for (LineCandidate other : candidates) {
      if (candidate.isSameAs(other)) {
        return true;
      }
    }
    return false;
  }
}
