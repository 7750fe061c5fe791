package app.selfsame.measure.background;

import app.selfsame.geometry.RegionPx;
import app.selfsame.measure.LuminancePlane;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.Portrait;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How much darker the wall is beside the head than elsewhere: {@code 1 - d / m} with m the median linear luminance of
 * the background and d that of the darkest tenth of its tiles next to the person. A ratio, 0 without a shadow.
 *
 * <p>Own measure; ICAO Doc 9303-3 and ISO/IEC 39794-5 ask for no shadow behind the head. Taken only of a background
 * that is plain for the rest, because a shelf beside the head cannot be told from a shadow. Known failures: a shadow
 * that covers the whole wall, a wall whose brightness falls off to the side on which the head stands, hair that the
 * mask leaves out.
 */
public final class BackgroundShadow {
  private static final int TILE = 3;

  /** Tiles that reach within so many cells of the person are next to it: a quarter of the distance from eyes to chin. */
  private static final int NEAR_CELLS = 7;

  private static final int LEAST_NEAR = 12;
  private static final int LEAST_FAR = 16;

  /** Tiles away from the head may differ so much (darkest to brightest tenth) before the wall is not plain. */
  private static final double PLAIN = 0.5;

  private static final String NOT_PLAIN = "The background is not plain, so that a shadow cannot be told from it.";

  private BackgroundShadow() {}

  public static Measurement of(Portrait portrait) {
    BackgroundCells cells = BackgroundCells.of(portrait);
    boolean[] background = cells.background();
    if (!BackgroundCells.isEnough(background)) {
      return Measurement.unknown(MeasureId.BACKGROUND_SHADOW, BackgroundCells.TOO_LITTLE);
    }
    Tiles tiles = Tiles.of(cells, background);
    OptionalDouble darker = tiles.darker();
    if (darker.isEmpty()) {
      return Measurement.unknown(MeasureId.BACKGROUND_SHADOW, NOT_PLAIN);
    }
    return Measurement.of(MeasureId.BACKGROUND_SHADOW, darker.getAsDouble()).at(tiles.dark(cells, portrait));
  }

  /** The value for a grid of cells; nothing when the background is not plain or too little of it is beside the head. */
  static OptionalDouble darker(BackgroundCells cells) {
    return Tiles.of(cells, cells.background()).darker();
  }

  /** Places (left, top) and mean luminance of tiles that are all background, near the person and away from it. */
  private record Tiles(List<int[]> nearPlaces, double[] near, double[] far) {
    static Tiles of(BackgroundCells cells, boolean[] background) {
      float[] light = LuminancePlane.of(cells.colour(), cells.side(), cells.side()).values();
      List<int[]> places = new ArrayList<>();
      List<Double> near = new ArrayList<>();
      List<Double> far = new ArrayList<>();
      for (int top = 0; top + TILE <= cells.side(); top += TILE) {
        for (int left = 0; left + TILE <= cells.side(); left += TILE) {
          double mean = mean(light, background, cells.side(), left, top);
          if (mean >= 0 && isNearPerson(cells, left, top)) {
            places.add(new int[] {left, top});
            near.add(mean);
          } else if (mean >= 0) {
            far.add(mean);
          }
        }
      }
      return new Tiles(places, array(near), array(far));
    }

    OptionalDouble darker() {
      if (near.length < LEAST_NEAR || far.length < LEAST_FAR) {
        return OptionalDouble.empty();
      }
      double[] sorted = far.clone();
      Arrays.sort(sorted);
      double spread = 1 - sorted[sorted.length / 10] / Math.max(1, sorted[sorted.length * 9 / 10]);
      if (spread > PLAIN) {
        return OptionalDouble.empty();
      }
      double[] beside = near.clone();
      Arrays.sort(beside);
      return OptionalDouble.of(Math.max(0, 1 - beside[beside.length / 10] / Math.max(1, median())));
    }

    /** The tiles next to the person that are clearly darker than the wall. */
    List<RegionPx> dark(BackgroundCells cells, Portrait portrait) {
      double wall = median();
      List<RegionPx> regions = new ArrayList<>();
      for (int i = 0; i < near.length; i++) {
        if (near[i] < 0.8 * wall) {
          regions.add(cells.region(portrait, nearPlaces.get(i)[0], nearPlaces.get(i)[1], TILE, TILE));
        }
      }
      return regions;
    }

    private double median() {
      double[] sorted = far.clone();
      Arrays.sort(sorted);
      return sorted[sorted.length / 2];
    }

    private static double[] array(List<Double> values) {
      double[] array = new double[values.size()];
      for (int i = 0; i < array.length; i++) {
        array[i] = values.get(i);
      }
      return array;
    }
  }

  private static double mean(float[] light, boolean[] background, int side, int left, int top) {
    double sum = 0;
    for (int y = top; y < top + TILE; y++) {
      for (int x = left; x < left + TILE; x++) {
        if (!background[y * side + x]) {
          return -1;
        }
        sum += light[y * side + x];
      }
    }
    return sum / (TILE * TILE);
  }

  private static boolean isNearPerson(BackgroundCells cells, int left, int top) {
    int side = cells.side();
    for (int y = Math.max(0, top - NEAR_CELLS); y < Math.min(side, top + TILE + NEAR_CELLS); y++) {
      for (int x = Math.max(0, left - NEAR_CELLS); x < Math.min(side, left + TILE + NEAR_CELLS); x++) {
        if (cells.person()[y * side + x] > 0.5f) {
          return true;
        }
      }
    }
    return false;
  }
}
