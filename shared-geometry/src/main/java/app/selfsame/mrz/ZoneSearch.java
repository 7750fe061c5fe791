package app.selfsame.mrz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Grows zones from single lines: settles a line's cells, looks for its neighbours, and decodes what belongs together. */
final class ZoneSearch {
  private static final int MOST_ROUNDS = 3;
  /** What is read worse than this at first sight is no line of a zone, whichever way it is moved. */
  private static final double LEAST_AT_FIRST = -3;

  static final double LEAST_SETTLED = -0.75;
  /** Lines of zones are read as well as this at once, unless an end is found wrongly. */
  static final double PROMISING = -0.35;

  /** What is read as well as this needs no second thought. */
  private static final double CLEAR = -0.06;

  private static final int SHORT_CELLS = 36;
  private static final int LONG_CELLS = 44;

  private static final double LEAST_APART_CELLS = 1.2;
  private static final double MOST_APART_CELLS = 3.4;
  private static final double MOST_BESIDE_CELLS = 12;
  private static final double SAME_CELLS = 0.9;
  private static final double SAME_APART_CELLS = 0.3;
  private static final double SAME_PITCH = 0.08;
  private static final double[] USUAL_APART_CELLS = {2.25, 1.75, 2.75};
  private static final double[][] SLIPS = {
    {1, 0, 0}, {0, -1, 0}, {1, -1, 0}, {-1, 0, 0}, {0, 1, 0}, {0, 0, 0.8}, {0, 0, -0.8},
    {1, 0, 0.8}, {1, 0, -0.8}, {0, -1, 0.8}, {0, -1, -0.8}
  };
  private static final int MOST_SLIPS_SETTLED = 3;
  private static final double[][] SHIFTS = {{0, 0.08}, {0, -0.08}, {0.1, 0}, {-0.1, 0}};

  private final CellReader reader;
  private final List<LineCandidate> candidates;

  ZoneSearch(CellReader reader, List<LineCandidate> candidates) {
    this.reader = reader;
    this.candidates = candidates;
  }

  /** Whether nothing better is to be looked for. */
  static boolean isClear(MrzZone zone) {
    return zone.decoding().score() > MrzAcceptance.CLEAR_SCORE
        && zone.fit() > MrzZone.LEAST_FIT
        && (zone.decoding().checks().isEmpty() || zone.decoding().allChecksHold());
  }

  /** What may be a line of a zone, read whichever way fits better, its cells moved to its characters. */
  LineReading settled(LineSeed seed) {
    LineReading onward = reader.read(seed.line());
    LineReading flipped = reader.read(seed.line().flipped());
    LineReading first = better(onward, flipped);
    return first.score() < LEAST_AT_FIRST ? first : reader.settled(first, MOST_ROUNDS);
  }

  /** The zone that a line belongs to; none when its neighbours are not found. */
  Optional<MrzZone> grow(LineReading settled) {
    List<LineReading> lines = withNeighbours(settled.score() < CLEAR ? withoutSlip(settled) : settled);
    if (lines.size() < 2) {
      return Optional.empty();
    }
    improve(lines);
    return decoded(whole(lines));
  }

  /**
   * The lines as far as their print goes. Where glare has swallowed fillers, the finder sees the end of lines of 44 before
   * it, and what is left of them is a zone of 36 that lacks nothing but its end.
   */
  private List<LineReading> whole(List<LineReading> lines) {
    if (lines.size() != 2 || lines.get(0).line().cells() != SHORT_CELLS || !isAnyCut(lines)) {
      return lines;
    }
    List<LineReading> longer = new ArrayList<>();
    for (LineReading line : lines) {
      LineReading more = settled(line.line().withMore(LONG_CELLS - SHORT_CELLS));
      if (more.score() < PROMISING) {
        return lines;
      }
      longer.add(more);
    }
    improve(longer);
    return longer;
  }

  private static boolean isAnyCut(List<LineReading> lines) {
    for (LineReading line : lines) {
      if (line.isCut()) {
        return true;
      }
    }
    return false;
  }

  private List<LineReading> withNeighbours(LineReading seed) {
    List<LineReading> lines = new ArrayList<>(List.of(seed));
    int most = seed.line().cells() == 30 ? 3 : 2;
    for (int side = -1; side <= 1; side += 2) {
      addSeen(lines, side, most);
    }
    for (int side = -1; side <= 1 && lines.size() < most; side += 2) {
      addUnseen(lines, side, most);
    }
    return lines;
  }

  /** Adds what the finder saw above or below the lines, as far as it can be read. */
  private void addSeen(List<LineReading> lines, int side, int most) {
    while (lines.size() < most) {
      CellLine outermost = lines.get(side < 0 ? 0 : lines.size() - 1).line();
      LineReading best = null;
      double tried = 0;
      for (CellLine seen : neighbours(outermost, side)) {
        double apart = side * outermost.downTo(seen);
        // The nearest one first: of three lines that stand closely the third is no neighbour of the first.
        if (reader.runsLeft() > 0 && apart > tried + SAME_APART_CELLS && (best == null || best.score() < PROMISING)) {
          tried = apart;
          best = better(best, neighbour(outermost, seen, side * apart));
        }
      }
      if (best == null || best.score() < LEAST_SETTLED) {
        return;
      }
      lines.add(side < 0 ? 0 : lines.size(), best);
    }
  }

  /** The candidates on one side of a line that may stand next to it, the nearest first, read in the line's way. */
  private List<CellLine> neighbours(CellLine line, int side) {
    List<CellLine> neighbours = new ArrayList<>();
    for (LineCandidate candidate : candidates) {
      CellLine other = candidate.cells(line.cells());
      other = other.isAlong(line) ? other : other.flipped();
      double apart = side * line.downTo(other);
      if (apart > LEAST_APART_CELLS && apart < MOST_APART_CELLS && Math.abs(line.alongTo(other)) < MOST_BESIDE_CELLS) {
        neighbours.add(other);
      }
    }
    neighbours.sort((a, b) -> Double.compare(side * line.downTo(a), side * line.downTo(b)));
    return neighbours;
  }

  /** The reading of a neighbour: where the line says that its cells are, or where its own ends say so. */
  private LineReading neighbour(CellLine line, CellLine seen, double down) {
    LineReading best = settled(line.shifted(0, down));
    boolean isAsLong = Math.abs(seen.pitchPx() / line.pitchPx() - 1) < SAME_PITCH;
    return best.score() < CLEAR && isAsLong ? better(best, settled(seen)) : best;
  }

  /** Adds what is read at the usual distances above or below the lines. */
  private void addUnseen(List<LineReading> lines, int side, int most) {
    while (lines.size() < most && reader.runsLeft() > 0) {
      CellLine outermost = lines.get(side < 0 ? 0 : lines.size() - 1).line();
      LineReading best = null;
      for (double apart : USUAL_APART_CELLS) {
        best = better(best, reader.read(outermost.shifted(0, side * apart)));
      }
      best = best.score() < LEAST_AT_FIRST ? best : reader.settled(best, MOST_ROUNDS);
      double apart = side * outermost.downTo(best.line());
      if (best.score() < LEAST_SETTLED || apart < SAME_CELLS) {
        return;
      }
      lines.add(side < 0 ? 0 : lines.size(), best);
    }
  }

  private LineReading settled(CellLine line) {
    LineReading first = reader.read(line);
    return first.score() < LEAST_AT_FIRST ? first : reader.settled(first, MOST_ROUNDS);
  }

  private static LineReading better(LineReading one, LineReading other) {
    return one == null || other.score() > one.score() ? other : one;
  }

  /** The best of a reading and of those with ends or middle a character off. */
  private LineReading withoutSlip(LineReading reading) {
    List<LineReading> slips = new ArrayList<>();
    for (double[] slip : SLIPS) {
      if (reader.runsLeft() > 0) {
        slips.add(reader.read(reading.line().stretched(slip[0], slip[1], slip[2])));
      }
    }
    slips.sort((a, b) -> Double.compare(b.score(), a.score()));
    LineReading best = reading;
    for (int i = 0; i < Math.min(MOST_SLIPS_SETTLED, slips.size()); i++) {
      best = better(best, reader.settled(slips.get(i), MOST_ROUNDS));
    }
    return best;
  }

  /** Reads lines that are not clear again from where the others say that they should be, and without slips. */
  private void improve(List<LineReading> lines) {
    // What the second line gained may help the first.
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < lines.size(); i++) {
        for (int other = 0; other < lines.size(); other++) {
          if (lines.get(i).score() < CLEAR && lines.get(other).score() > lines.get(i).score() && reader.runsLeft() > 0) {
            lines.set(i, better(lines.get(i), besides(lines.get(other).line(), lines.get(i).line())));
          }
        }
        if (round == 0 && lines.get(i).score() < CLEAR && reader.runsLeft() > 0) {
          lines.set(i, withoutSlip(lines.get(i)));
        }
      }
    }
  }

  /** Reads a line anew, as far beside another one as it was. */
  private LineReading besides(CellLine model, CellLine line) {
    return settled(model.shifted(0, model.downTo(line)));
  }

  /** Decodes what several readings a little beside each other say in the mean. */
  private Optional<MrzZone> decoded(List<LineReading> readings) {
    float[][][] logProbabilities = new float[readings.size()][][];
    List<CellLine> lines = new ArrayList<>();
    for (int i = 0; i < logProbabilities.length; i++) {
      logProbabilities[i] = averaged(readings.get(i));
      lines.add(readings.get(i).line());
    }
    double fit = worst(readings);
    return MrzDecoder.decode(logProbabilities).map(decoding -> new MrzZone(decoding, lines, fit));
  }

  /** How well the worst line fits; one that goes on beyond its end does not. */
  private static double worst(List<LineReading> readings) {
    double worst = isAnyCut(readings) ? Double.NEGATIVE_INFINITY : 0;
    for (LineReading reading : readings) {
      worst = Math.min(worst, reading.score());
    }
    return worst;
  }

  private float[][] averaged(LineReading reading) {
    int cells = reading.line().cells();
    double[][] sums = new double[cells][MrzAlphabet.SIZE];
    add(reading, sums);
    for (double[] shift : SHIFTS) {
      add(reader.read(reading.line().shifted(shift[0], shift[1])), sums);
    }
    float[][] averaged = new float[cells][MrzAlphabet.SIZE];
    for (int cell = 0; cell < cells; cell++) {
      for (int character = 0; character < MrzAlphabet.SIZE; character++) {
        averaged[cell][character] = (float) Math.log(sums[cell][character] / (SHIFTS.length + 1) + 1e-7);
      }
    }
    return averaged;
  }

  private static void add(LineReading reading, double[][] sums) {
    for (int cell = 0; cell < sums.length; cell++) {
      for (int character = 0; character < MrzAlphabet.SIZE; character++) {
        sums[cell][character] += Math.exp(reading.logProbabilities()[cell][character]);
      }
    }
  }
}
