package app.selfsame.mrz;

import java.util.ArrayList;
import java.util.List;

/**
 * A candidate whose print repeats as that of so many characters would.
 *
 * @param rhythm how evenly it repeats, up to 1
 */
record LineSeed(LineCandidate candidate, int cells, double rhythm) {
  private static final int[] CELLS = {30, 36, 44};
  private static final double LEAST_RHYTHM = 0.2;
  /** Lengths of lines over heights of their ink, in cells of the line: ink is measured roughly. */
  private static final double LOWEST_LENGTH_TO_HEIGHT = 0.6;

  private static final double HIGHEST_LENGTH_TO_HEIGHT = 1.7;

  /** What may be lines of a zone, the most even first. */
  static List<LineSeed> of(GreyLevels photo, List<LineCandidate> candidates) {
    List<LineSeed> seeds = new ArrayList<>();
    for (LineCandidate candidate : candidates) {
      double lengthToHeight = candidate.lengthPx() / candidate.heightPx();
      PrintRhythm rhythm = null;
      for (int cells : CELLS) {
        if (lengthToHeight > LOWEST_LENGTH_TO_HEIGHT * cells && lengthToHeight < HIGHEST_LENGTH_TO_HEIGHT * cells) {
          rhythm = rhythm == null ? PrintRhythm.of(photo, candidate) : rhythm;
          double strength = rhythm.strength(cells);
          if (strength > LEAST_RHYTHM) {
            seeds.add(new LineSeed(candidate, cells, strength));
          }
        }
      }
    }
    seeds.sort((a, b) -> Double.compare(b.rhythm, a.rhythm));
    return seeds;
  }

  CellLine line() {
    return candidate.cells(cells);
  }
}
