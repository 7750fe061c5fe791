package app.selfsame.measure.background;

import app.selfsame.geometry.RegionPx;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.NotMeasured;
import app.selfsame.measure.Portrait;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How much darker the wall is beside the head than elsewhere: {@code 1 - d / w}, with w the linear luminance that a
 * quarter of the wall exceeds and d that of the darkest tenth of what lies next to the person. A ratio, 0 without a
 * shadow.
 *
 * <p>Own measure; ICAO Doc 9303-3 and ISO/IEC 39794-5 ask for no shadow behind the head. A shadow leaves the wall its
 * colour and its smoothness, so that only smooth places of the wall's own colour count, and nothing is said of a
 * background that mostly has neither. Known failures: a shadow that covers the whole wall, light that falls off towards
 * the head's side, dark hair that the mask leaves out before a grey wall.
 */
public final class BackgroundShadow {
  /** Tiles whose shares of red and green differ no further from the wall's are of its colour. */
  private static final double SAME_COLOUR = 0.04;

  /** Smooth up to here; fabric, leaves and letters are rougher. */
  private static final double SMOOTH = 0.12;

  /** The share of tiles that must be smooth and of one colour. */
  private static final double PLAIN_SHARE = 0.8;

  private static final int LEAST_TILES = 40;
  private static final int LEAST_BESIDE = 10;

  /** A wall darker than this, of 255, swallows shadows. */
  private static final double DARK_WALL = 20;

  /** Evidence: places that lack so much of the wall's light. */
  private static final double CLEARLY_DARKER = 0.2;

  private BackgroundShadow() {}

  public static Measurement of(Portrait portrait) {
    BackgroundCells cells = BackgroundCells.of(portrait);
    List<WallTile> tiles = WallTile.of(cells);
    if (isTooLittle(cells, tiles)) {
      return Measurement.unknown(MeasureId.BACKGROUND_SHADOW, NotMeasured.TOO_LITTLE_BACKGROUND);
    }
    OptionalDouble missing = missingLight(tiles);
    if (missing.isEmpty()) {
      return Measurement.unknown(MeasureId.BACKGROUND_SHADOW, NotMeasured.BACKGROUND_NOT_PLAIN);
    }
    List<WallTile> wall = wall(tiles);
    double light = light(wall);
    List<RegionPx> dark = new ArrayList<>();
    for (WallTile tile : wall) {
      if (tile.besidePerson() && tile.luminance() < (1 - CLEARLY_DARKER) * light) {
        dark.add(cells.region(portrait, tile.left(), tile.top(), WallTile.CELLS, WallTile.CELLS));
      }
    }
    return Measurement.of(MeasureId.BACKGROUND_SHADOW, missing.getAsDouble()).at(dark);
  }

  /** Whether nothing can be said of so little wall; a frame has fewer tiles than the grid, and no more than it shows. */
  static boolean isTooLittle(BackgroundCells cells, List<WallTile> tiles) {
    return tiles.size() < Math.min(LEAST_TILES, cells.fewest() / (WallTile.CELLS * WallTile.CELLS));
  }

  /** The value; nothing when the tiles are not those of a plain wall. */
  static OptionalDouble missingLight(List<WallTile> tiles) {
    List<WallTile> wall = wall(tiles);
    List<WallTile> beside =
        wall.stream().filter(WallTile::besidePerson).sorted(Comparator.comparingDouble(WallTile::luminance)).toList();
    if (wall.size() < PLAIN_SHARE * tiles.size() || beside.size() < LEAST_BESIDE || light(wall) < DARK_WALL) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(Math.max(0, 1 - beside.get(beside.size() / 10).luminance() / light(wall)));
  }

  /** The linear luminance, of 255, that a quarter of the wall exceeds. */
  static double wallLight(List<WallTile> tiles) {
    return light(wall(tiles));
  }

  private static double light(List<WallTile> wall) {
    return quantile(wall.stream().mapToDouble(WallTile::luminance).sorted().toArray(), 0.75);
  }

  private static List<WallTile> wall(List<WallTile> tiles) {
    double red = quantile(tiles.stream().mapToDouble(WallTile::red).sorted().toArray(), 0.5);
    double green = quantile(tiles.stream().mapToDouble(WallTile::green).sorted().toArray(), 0.5);
    return tiles.stream()
        .filter(tile -> tile.roughness() <= SMOOTH)
        .filter(tile -> Math.abs(tile.red() - red) <= SAME_COLOUR && Math.abs(tile.green() - green) <= SAME_COLOUR)
        .toList();
  }

  private static double quantile(double[] sorted, double share) {
    return sorted.length == 0 ? 0 : sorted[(int) (share * (sorted.length - 1))];
  }
}
