package app.selfsame.mrz;

import app.selfsame.geometry.PointPx;
import app.selfsame.geometry.RegionPx;
import java.util.List;

/**
 * A machine-readable zone in a photo.
 *
 * @param decoding what it says
 * @param lines where its characters stand, line by line
 * @param fit how well the worst line's characters sit in its cells: at most 0; negative infinity where a line goes on beyond
 *     its end
 */
public record MrzZone(MrzDecoding decoding, List<CellLine> lines, double fit) {
  /** Below this, characters lie so far beside their cells that one may have been read twice, or not at all. */
  static final double LEAST_FIT = -0.2;

  private static final double HALF_LINE_CELLS = 0.75;
  private static final int STEPS = 8;

  public MrzZone {
    lines = List.copyOf(lines);
  }

  /** Whether to believe what it says. */
  public MrzAcceptance acceptance() {
    MrzAcceptance acceptance = MrzAcceptance.of(decoding, pitchPx());
    if (fit > LEAST_FIT
        || acceptance.verdict() == MrzVerdict.NONE
        || acceptance.doubts().contains(MrzDoubt.UNCLEAR)) {
      return acceptance;
    }
    return acceptance.doubting(MrzDoubt.UNCLEAR);
  }

  /** Distance from one character's centre to the next one's, in px of the photo: of the line that has the smallest. */
  public double pitchPx() {
    double smallest = Double.POSITIVE_INFINITY;
    for (CellLine line : lines) {
      smallest = Math.min(smallest, line.pitchPx());
    }
    return smallest;
  }

  /** What the zone covers: its lines with what lies between them. */
  public RegionPx outline() {
    CellLine first = lines.get(0);
    CellLine last = lines.get(lines.size() - 1);
    PointPx[] corners = new PointPx[2 * STEPS + 2];
    for (int i = 0; i <= STEPS; i++) {
      corners[i] = first.place(-0.5 + (double) i * first.cells() / STEPS, -HALF_LINE_CELLS);
      corners[2 * STEPS + 1 - i] = last.place(-0.5 + (double) i * last.cells() / STEPS, HALF_LINE_CELLS);
    }
    return new RegionPx(List.of(corners));
  }

  /** Whether a line runs through the zone. */
  boolean isCrossedBy(CellLine line) {
    for (CellLine own : lines) {
      double down = own.downTo(line);
      double along = own.alongTo(line);
      if (Math.abs(down) < 1 && Math.abs(along) < own.cells()) {
        return true;
      }
    }
    return false;
  }
}
