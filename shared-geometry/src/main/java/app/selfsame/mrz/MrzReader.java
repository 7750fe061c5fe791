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
    for (double direction : directions) {
      search(direction, LineFinder.NEAR);
    }
    if (isClear()) {
      return;
    }
    addMissing(directions, 0);
    addMissing(directions, Math.PI / 2);
    for (double direction : directions) {
      search(direction, LineFinder.FAR);
      if (isClear()) {
        return;
      }
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

  private void search(double direction, int[] cellsAlongPhoto) {
    List<LineCandidate> candidates = LineFinder.find(photo, direction, cellsAlongPhoto);
    ZoneSearch search = new ZoneSearch(reader, candidates);
    int tried = 0;
    for (LineSeed seed : LineSeed.of(photo, candidates)) {
      if (tried == MOST_SEEDS || reader.runsLeft() <= 0 || isClear() && seed.rhythm() < STRONG_RHYTHM) {
        return;
      }
      if (!isKnown(seed.line())) {
        tried++;
        search.grow(seed).ifPresent(this::add);
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
}
