package app.selfsame.mrz;

import app.selfsame.geometry.PointPx;
import app.selfsame.image.ImagePyramid;
import app.selfsame.network.NeuralNetwork;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks at one frame of a camera, at one scale, with few runs of the network: what is missed the next frame may show. */
final class LiveSearch {
  private static final int MOST_RUNS = 60;
  private static final int MOST_DIRECTIONS = 2;
  private static final int MOST_SEEDS = 4;

  /** From here on print repeats as a zone's does, whether it can be read or not. */
  private static final double EVEN_RHYTHM = 0.45;

  /** What is read as well as this, and repeats at all, is a line, though its neighbours are missing. */
  private static final double SEEN_SCORE = -1.5;

  /** A page of ordinary print, which the reader finds letters in as well, came to 0.26; lines of zones to 0.5 and more. */
  private static final double SOME_RHYTHM = 0.35;

  private static final double EDGE_HEIGHTS = 1.2;
  private static final double LEAST_CUT_LENGTH = 0.4;
  private static final int FEWEST_CUT_CELLS = 18;
  private static final int MOST_CUT_CELLS = 43;
  private static final double LOWEST_LENGTH_TO_HEIGHT = 0.7;
  private static final double HIGHEST_LENGTH_TO_HEIGHT = 1.5;

  private static final int BRIGHTNESS_LONGEST_PX = 160;
  private static final double BRIGHT_SHARE = 0.9;

  private final GreyLevels photo;
  private final CellReader reader;
  private final double cameraPxPerPx;
  private final List<LineCandidate> all = new ArrayList<>();
  private LineReading bestLine;

  private LiveSearch(GreyLevels photo, NeuralNetwork network, double cameraPxPerPx) {
    this.photo = photo;
    this.reader = new CellReader(photo, network, MOST_RUNS);
    this.cameraPxPerPx = cameraPxPerPx;
  }

  /**
   * Looks at a frame; nothing of it is kept.
   *
   * @param cameraPxPerPx pixels of the camera to one of the frame
   * @param cellsAlongFrame how many characters' cells the longer side is taken to span
   */
  static LiveFrame look(ImagePyramid frame, double cameraPxPerPx, int cellsAlongFrame, NeuralNetwork network) {
    GreyLevels photo = new GreyLevels(frame);
    try {
      return new LiveSearch(photo, network, cameraPxPerPx).look(cellsAlongFrame);
    } finally {
      photo.wipe();
    }
  }

  private LiveFrame look(int cellsAlongFrame) {
    double brightness = brightness();
    List<Start> starts = starts(cellsAlongFrame);
    Optional<MrzZone> zone = zone(starts);
    if (zone.isPresent()) {
      ZoneView view = ZoneView.of(photo, zone.get().lines(), cameraPxPerPx);
      return new LiveFrame(MrzReading.of(List.of(zone.get())), Optional.of(view), false, brightness);
    }
    Optional<CellLine> seen = seen(starts);
    return new LiveFrame(
        Optional.empty(),
        seen.map(line -> ZoneView.of(photo, List.of(line), cameraPxPerPx)),
        seen.isEmpty() && isCut(),
        brightness);
  }

  private List<Start> starts(int cellsAlongFrame) {
    List<Start> starts = new ArrayList<>();
    PrintDensity print = PrintDensity.of(LineFinder.view(photo, cellsAlongFrame, 0).image());
    List<Double> directions = print.alongRows(TextDirections.of(print), PrintDensity.OF_NEAR_ZONES);
    for (double direction : directions.subList(0, Math.min(MOST_DIRECTIONS, directions.size()))) {
      List<LineCandidate> candidates = LineFinder.find(photo, direction, new int[] {cellsAlongFrame});
      all.addAll(candidates);
      ZoneSearch search = new ZoneSearch(reader, candidates);
      for (LineSeed seed : LineSeed.of(photo, candidates)) {
        starts.add(new Start(seed, search));
      }
    }
    starts.sort((a, b) -> Double.compare(b.seed.rhythm(), a.seed.rhythm()));
    return starts.subList(0, Math.min(MOST_SEEDS, starts.size()));
  }

  /** The best zone that is grown from a start; none that is no zone. */
  private Optional<MrzZone> zone(List<Start> starts) {
    MrzZone best = null;
    for (Start start : starts) {
      if (reader.runsLeft() <= 0) {
        break;
      }
      LineReading line = start.search.settled(start.seed);
      if (start.seed.rhythm() > SOME_RHYTHM && (bestLine == null || line.score() > bestLine.score())) {
        bestLine = line;
      }
      if (line.score() > ZoneSearch.PROMISING) {
        MrzZone zone = start.search.grow(line).orElse(null);
        if (zone != null && (best == null || zone.decoding().worth() > best.decoding().worth())) {
          best = zone;
        }
        if (best != null && ZoneSearch.isClear(best)) {
          break;
        }
      }
    }
    return Optional.ofNullable(best).filter(zone -> zone.acceptance().verdict() != MrzVerdict.NONE);
  }

  private Optional<CellLine> seen(List<Start> starts) {
    if (bestLine != null && bestLine.score() > SEEN_SCORE) {
      return Optional.of(bestLine.line());
    }
    return starts.isEmpty() || starts.get(0).seed.rhythm() < EVEN_RHYTHM
        ? Optional.empty()
        : Optional.of(starts.get(0).seed.line());
  }

  /** Whether even print ends at an edge of the frame. */
  private boolean isCut() {
    double least = LEAST_CUT_LENGTH * Math.min(photo.photoWidth(), photo.photoHeight());
    for (LineCandidate candidate : all) {
      if (candidate.lengthPx() > least && endsAtEdge(candidate) && isEven(candidate)) {
        return true;
      }
    }
    return false;
  }

  private boolean endsAtEdge(LineCandidate candidate) {
    double step = EDGE_HEIGHTS * candidate.heightPx() / candidate.lengthPx();
    double stepX = step * (candidate.to().x() - candidate.from().x());
    double stepY = step * (candidate.to().y() - candidate.from().y());
    return isOutside(candidate.from(), -stepX, -stepY) || isOutside(candidate.to(), stepX, stepY);
  }

  private boolean isOutside(PointPx end, double stepX, double stepY) {
    double x = end.x() + stepX;
    double y = end.y() + stepY;
    return x < 0 || y < 0 || x > photo.photoWidth() || y > photo.photoHeight();
  }

  private boolean isEven(LineCandidate candidate) {
    double lengthToHeight = candidate.lengthPx() / candidate.heightPx();
    PrintRhythm rhythm = PrintRhythm.of(photo, candidate);
    for (int cells = FEWEST_CUT_CELLS; cells <= MOST_CUT_CELLS; cells++) {
      if (lengthToHeight > LOWEST_LENGTH_TO_HEIGHT * cells
          && lengthToHeight < HIGHEST_LENGTH_TO_HEIGHT * cells
          && rhythm.strength(cells) > EVEN_RHYTHM) {
        return true;
      }
    }
    return false;
  }

  private double brightness() {
    GreyImage small =
        photo.levelFor((double) Math.max(photo.photoWidth(), photo.photoHeight()) / BRIGHTNESS_LONGEST_PX);
    int[] counts = new int[256];
    for (byte sample : small.samples()) {
      counts[sample & 0xff]++;
    }
    int below = 0;
    int level = 0;
    while (level < 255 && below + counts[level] <= BRIGHT_SHARE * small.samples().length) {
      below += counts[level++];
    }
    return level;
  }

  /** A line to begin at, and what looks for those around it. */
  private record Start(LineSeed seed, ZoneSearch search) {}
}
