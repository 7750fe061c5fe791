package app.selfsame.mrz;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what may be lines of a machine-readable zone: long straight rows of small dark print of one height. Which they are
 * is the reader's to say; the finder's aim is to miss none.
 */
final class LineFinder {
  /**
   * How many characters' cells the longer side of a photo may span: a card that fills the photo, a passport that does, one
   * of which more is seen, one that lies on a sheet or a table.
   */
  private static final int[] CELLS_ALONG_PHOTO = {54, 86, 134};

  private static final float[] SHARES_OF_THRESHOLD = {0.85f, 1.15f};

  private LineFinder() {}

  /**
   * The candidates among lines that run along a direction, or up to about 15 degrees beside it; the longest first.
   *
   * @param rotationRadians of the direction against the photo's x axis, positive clockwise
   */
  static List<LineCandidate> find(GreyLevels photo, double rotationRadians) {
    List<LineCandidate> found = new ArrayList<>();
    for (int cells : CELLS_ALONG_PHOTO) {
      find(WorkingView.of(photo, cells * InkMap.PITCH_PX, rotationRadians), found);
    }
    found.sort((a, b) -> Double.compare(b.lengthPx(), a.lengthPx()));
    List<LineCandidate> distinct = new ArrayList<>();
    for (LineCandidate candidate : found) {
      if (!containsSame(distinct, candidate)) {
        distinct.add(candidate);
      }
    }
    return distinct;
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

  private static boolean containsSame(List<LineCandidate> candidates, LineCandidate candidate) {
    for (LineCandidate other : candidates) {
      if (candidate.isSameAs(other)) {
        return true;
      }
    }
    return false;
  }
}
