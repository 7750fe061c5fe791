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
  private static final double STRONG_RHYTHM = 0.35;
  private static final double SAME_DIRECTION = Math.toRadians(10);

  private final GreyLevels photo;
  private final CellReader reader;
  private final List<MrzZone> zones = new ArrayList<>();

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
    List<Double> directions = TextDirections.of(LineFinder.view(photo, LineFinder.NEAR[1], 0).image());
    search(directions, LineFinder.NEAR);
    if (!isClear()) {
      addMissing(directions, 0);
      addMissing(directions, Math.PI / 2);
      search(directions, LineFinder.FAR);
    }
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

  /** Grows zones from the lines of all directions, those first whose print is the most even. */
  private void search(List<Double> directions, int[] cellsAlongPhoto) {
    List<Start> starts = new ArrayList<>();
    for (double direction : directions) {
      List<LineCandidate> candidates = LineFinder.find(photo, direction, cellsAlongPhoto);
      ZoneSearch search = new ZoneSearch(reader, candidates);
      for (LineSeed seed : LineSeed.of(photo, candidates)) {
        starts.add(new Start(seed, search));
      }
    }
    starts.sort((a, b) -> Double.compare(b.seed.rhythm(), a.seed.rhythm()));
    int tried = 0;
    for (Start start : starts) {
      if (tried == MOST_SEEDS || reader.runsLeft() <= 0 || isClear() && start.seed.rhythm() < STRONG_RHYTHM) {
        return;
      }
      if (!isKnown(start.seed.line())) {
        tried++;
        start.search.grow(start.seed).ifPresent(this::add);
      }
    }
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
        if (worth(zone) > worth(zones.get(i))) {
          zones.set(i, zone);
        }
        return;
      }
    }
    zones.add(zone);
  }

  private static double worth(MrzZone zone) {
    return zone.decoding().score() + (zone.decoding().allChecksHold() ? 0.25 : 0);
  }

  private List<MrzZone> best() {
    List<MrzZone> found = new ArrayList<>();
    for (MrzZone zone : zones) {
      if (zone.acceptance().verdict() != MrzVerdict.NONE) {
        found.add(zone);
      }
    }
    found.sort((a, b) -> Double.compare(worth(b), worth(a)));
    while (found.size() > 1 && (found.size() > MOST_ZONES || !ZoneSearch.isClear(found.get(found.size() - 1)))) {
      found.remove(found.size() - 1);
    }
    return found;
  }

  /** A line to begin at, and what looks for those around it. */
  private record Start(LineSeed seed, ZoneSearch search) {}
}
