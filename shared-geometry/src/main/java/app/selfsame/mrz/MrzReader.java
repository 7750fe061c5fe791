package app.selfsame.mrz;

import app.selfsame.image.ImagePyramid;
import app.selfsame.network.NeuralNetwork;
import java.util.ArrayList;
import java.util.List;

/** Finds the machine-readable zones of a photo and reads them, however the photo is turned. */
public final class MrzReader {
  /** As often the network may be run for one photo: a page that lies straight needs about twenty runs. */
  private static final int MOST_RUNS = 240;

  private static final int MOST_SEEDS = 16;
  private static final int MOST_ZONES = 2;
  private static final double STRONG_RHYTHM = 0.5;
  private static final double SAME_CELLS = 0.4;
  private static final double SAME_DIRECTION = Math.toRadians(10);

  private final GreyLevels photo;
  private final CellReader reader;
  private final List<MrzZone> zones = new ArrayList<>();
  private final List<Start> waiting = new ArrayList<>();

  private MrzReader(GreyLevels photo, NeuralNetwork network) {
    this.photo = photo;
    this.reader = new CellReader(photo, network, MOST_RUNS);
  }

  /**
   * Reads a photo.
   *
   * @param pyramid of an upright or turned photo; its halvings stay its owner's
   * @param network {@link app.selfsame.network.Model#MRZ_LINE}
   * @return the best zone first; a second one where two documents lie in the picture; empty when there is none
   */
  public static List<MrzZone> read(ImagePyramid pyramid, NeuralNetwork network) {
    GreyLevels photo = new GreyLevels(pyramid);
    try {
      MrzReader reader = new MrzReader(photo, network);
      reader.search();
      return reader.best();
    } finally {
      photo.wipe();
    }
  }

  private void search() {
    PrintDensity print = PrintDensity.of(LineFinder.view(photo, LineFinder.NEAR[1], 0).image());
    List<Double> directions = TextDirections.of(print);
    skim(print.alongRows(directions, PrintDensity.OF_NEAR_ZONES), LineFinder.NEAR);
    if (!isClear()) {
      addMissing(directions, 0);
      addMissing(directions, Math.PI / 2);
      skim(print.alongRows(directions, PrintDensity.OF_FAR_ZONES), LineFinder.FAR);
    }
    ponder();
  }

  private static void addMissing(List<Double> directions, double direction) {
    for (double other : directions) {
      double apart = Math.abs(other - direction) % Math.PI;
      if (Math.min(apart, Math.PI - apart) < SAME_DIRECTION) {
        return;
      }
    }
    directions.add(direction);
  }

  private boolean isClear() {
    for (MrzZone zone : zones) {
      if (ZoneSearch.isClear(zone)) {
        return true;
      }
    }
    return false;
  }

  /** Grows zones from the lines of all directions that are read well at once, those first whose print is the most even. */
  private void skim(List<Double> directions, int[] cellsAlongPhoto) {
    for (Start start : starts(directions, cellsAlongPhoto)) {
      if (reader.runsLeft() <= 0 || isClear() && start.seed.rhythm() < STRONG_RHYTHM) {
        return;
      }
      if (!isKnown(start.seed.line()) && !isSettled(start.seed.line())) {
        Start settled = new Start(start.seed, start.search, start.search.settled(start.seed));
        if (settled.reading.score() > ZoneSearch.PROMISING) {
          settled.search.grow(settled.reading).ifPresent(this::add);
        } else {
          waiting.add(settled);
        }
      }
    }
  }

  /** Grows zones from the other lines as long as none is clear, those first that are read best. */
  private void ponder() {
    waiting.sort((a, b) -> Double.compare(b.reading.score(), a.reading.score()));
    for (Start start : waiting) {
      if (isClear() || reader.runsLeft() <= 0 || start.reading.score() < ZoneSearch.LEAST_SETTLED) {
        return;
      }
      start.search.grow(start.reading).ifPresent(this::add);
    }
  }

  private List<Start> starts(List<Double> directions, int[] cellsAlongPhoto) {
    List<Start> starts = new ArrayList<>();
    for (double direction : directions) {
      List<LineCandidate> candidates = LineFinder.find(photo, direction, cellsAlongPhoto);
      ZoneSearch search = new ZoneSearch(reader, candidates);
      for (LineSeed seed : LineSeed.of(photo, candidates)) {
        starts.add(new Start(seed, search, null));
      }
    }
    starts.sort((a, b) -> Double.compare(b.seed.rhythm(), a.seed.rhythm()));
    return starts.subList(0, Math.min(MOST_SEEDS, starts.size()));
  }

  /** Whether nearly the same cells were read already. */
  private boolean isSettled(CellLine line) {
    for (Start start : waiting) {
      if (start.seed.cells() == line.cells() && start.seed.line().mostApart(line) < SAME_CELLS) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line runs through a zone that nothing better is to be looked for. */
  private boolean isKnown(CellLine line) {
    for (MrzZone zone : zones) {
      if (ZoneSearch.isClear(zone) && zone.isCrossedBy(line)) {
        return true;
      }
    }
    return false;
  }

  /** Adds a zone; of two that lie on each other the better one stays. */
  private void add(MrzZone zone) {
    for (int i = 0; i < zones.size(); i++) {
      if (zones.get(i).isCrossedBy(zone.lines().get(0)) || zones.get(i).isCrossedBy(zone.lines().get(1))) {
        if (zone.decoding().worth() > zones.get(i).decoding().worth()) {
          zones.set(i, zone);
        }
        return;
      }
    }
    zones.add(zone);
  }

  private List<MrzZone> best() {
    List<MrzZone> found = new ArrayList<>();
    for (MrzZone zone : zones) {
      if (zone.acceptance().verdict() != MrzVerdict.NONE) {
        found.add(zone);
      }
    }
    found.sort((a, b) -> Double.compare(b.decoding().worth(), a.decoding().worth()));
    while (found.size() > 1 && (found.size() > MOST_ZONES || !ZoneSearch.isClear(found.get(found.size() - 1)))) {
      found.remove(found.size() - 1);
    }
    return found;
  }

  /**
   * A line to begin at, and what looks for those around it.
   *
   * @param reading null before it is read
   */
  private record Start(LineSeed seed, ZoneSearch search, LineReading reading) {}
}
