package app.selfsame.measure.cover;

import app.selfsame.geometry.PointPx;
import app.selfsame.measure.AlignedFace;
import app.selfsame.measure.Portrait;

/**
 * The brightness down the bridge of the nose, where every spectacle frame crosses the face and nothing of the face
 * itself does: means over {@value #WIDTH_PX} px of rows of the aligned frame, from between the brows to half way down
 * the nose.
 *
 * @param rows sRGB luma of each row over that of the skin beside it, from the top
 */
record BridgeProfile(double[] rows) {
  private static final int WIDTH_PX = 19;

  /** The profile starts so far above the bridge, below the brows and what grows between them. */
  private static final int ABOVE_PX = 18;

  private static final int BRIDGE = 168;
  private static final int NEXT = 6;
  private static final int HALF_WAY_DOWN = 195;

  /** Lines are compared with the rows so far above and below them: half of the thickest bridge. */
  private static final int REACH_PX = 8;

  private static final int SHORTEST_ROWS = 2 * REACH_PX + 4;

  static BridgeProfile of(Portrait portrait) {
    return portrait.once(BridgeProfile.class, BridgeProfile::sample);
  }

  private static BridgeProfile sample(Portrait portrait) {
    FaceColours face = FaceColours.of(portrait);
    PointPx bridge = portrait.aligned().toFrame(portrait.face().mesh().point(BRIDGE));
    PointPx next = portrait.aligned().toFrame(portrait.face().mesh().point(NEXT));
    int left = clamp((int) ((bridge.x() + next.x()) / 2) - WIDTH_PX / 2, WIDTH_PX);
    int top = clamp((int) bridge.y() - ABOVE_PX, SHORTEST_ROWS);
    int bottom = Math.min(AlignedFace.SIDE_PX, Math.max((int) face.y(HALF_WAY_DOWN), top + SHORTEST_ROWS));
    double[] rows = new double[bottom - top];
    float[] frame = portrait.colour();
    // L* runs nearly straight with sRGB samples: 2.55 of them to one of it.
    double skin = Math.max(20, 2.55 * face.median(FaceSpots.SKIN).lightness());
    for (int row = 0; row < rows.length; row++) {
      double sum = 0;
      int at = 3 * ((top + row) * AlignedFace.SIDE_PX + left);
      for (int i = 0; i < WIDTH_PX; i++, at += 3) {
        sum += 0.299 * frame[at] + 0.587 * frame[at + 1] + 0.114 * frame[at + 2];
      }
      rows[row] = sum / WIDTH_PX / skin;
    }
    return new BridgeProfile(rows);
  }

  private static int clamp(int from, int length) {
    return Math.max(0, Math.min(AlignedFace.SIDE_PX - length, from));
  }

  /** The largest change within three rows. */
  double steepest() {
    double steepest = 0;
    for (int i = 3; i < rows.length; i++) {
      double step = (rows[i] + rows[i - 1] - rows[i - 2] - rows[i - 3]) / 2;
      steepest = Math.max(steepest, Math.abs(step));
    }
    return steepest;
  }

  /** How far the strongest line is darker, or lighter, than the rows on both sides of it. */
  double strongestLine() {
    int row = strongestRow();
    return row < 0 ? 0 : Math.max(darker(row), lighter(row));
  }

  /** The number of rows around the strongest line that differ at least half as much as it does. */
  int lineRows() {
    int row = strongestRow();
    if (row < 0) {
      return 0;
    }
    boolean dark = darker(row) >= lighter(row);
    double half =
        dark ? rows[row] + darker(row) / 2 : rows[row] - lighter(row) / 2;
    int from = row;
    while (from > 0 && dark == rows[from - 1] < half) {
      from--;
    }
    int to = row;
    while (to < rows.length - 1 && dark == rows[to + 1] < half) {
      to++;
    }
    return to - from + 1;
  }

  private int strongestRow() {
    int strongest = -1;
    double most = 0;
    for (int row = REACH_PX; row < rows.length - REACH_PX; row++) {
      double line = Math.max(darker(row), lighter(row));
      if (line > most) {
        most = line;
        strongest = row;
      }
    }
    return strongest;
  }

  private double darker(int row) {
    return Math.min(rows[row - REACH_PX], rows[row + REACH_PX]) - rows[row];
  }

  private double lighter(int row) {
    return rows[row] - Math.max(rows[row - REACH_PX], rows[row + REACH_PX]);
  }
}
