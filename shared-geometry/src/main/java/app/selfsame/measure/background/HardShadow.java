package app.selfsame.measure.background;

import app.selfsame.geometry.RegionPx;
import app.selfsame.image.LinearLight;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.NotMeasured;
import app.selfsame.measure.Portrait;
import app.selfsame.measure.SummedArea;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How much of the wall's light is gone across the edge of a shadow close to the person: of the steps between lit wall
 * and darker wall of the same colour, a tenth of a face's width apart, the share of light that is lost over an edge two
 * thirds of a face's width long. A ratio, 0 without such an edge.
 *
 * <p>A flash or a lamp from one side throws such shadows; light that falls off, and soft shadows of a wide lamp, have
 * no edge. Own measure; the same sources and the same wall as {@link BackgroundShadow}. Known failure: a thing of the
 * wall's colour that is lit less and stands beside the head, such as the leaf of a door.
 */
public final class HardShadow {
  /** How far apart the two sides of a step are, in cells: a face is some thirty wide. */
  private static final int STEP_CELLS = 3;

  /** An edge of this length: each of its cells is crossed by as many steps as a step is long. */
  private static final int LEAST_EDGE_CELLS = 20;

  /** How far the dark side is from the person at most, in cells. */
  private static final int NEAR_CELLS = 12;

  /** The lit side has at least this much of the wall's light. */
  private static final double LIT = 0.75;

  /** Less than this of the wall's light is left by no shadow: a dark thing. */
  private static final double BLACK = 0.06;

  /** Smaller steps are noise of the wall. */
  private static final double MOST_LEFT = 0.95;

  private static final double SAME_COLOUR = 0.04;
  private static final float PERSON_SHARE = 0.5f;
  private static final double NOISE = 1.0 / 255;

  /**
   * A step from light to dark.
   *
   * @param dark the cell on the dark side
   * @param lost the share of light that is gone
   */
  record Step(int dark, double lost) {}

  private final BackgroundCells cells;
  private final boolean[] background;
  private final SummedArea person;
  private final float[] light;
  private final float[] red;
  private final float[] green;
  private final double wall;

  private HardShadow(BackgroundCells cells, double wall) {
    this.cells = cells;
    this.wall = wall;
    this.background = cells.background();
    int count = background.length;
    this.light = new float[count];
    this.red = new float[count];
    this.green = new float[count];
    float[] person = new float[count];
    for (int at = 0; at < count; at++) {
      person[at] = cells.person()[at] > PERSON_SHARE ? 1 : 0;
      if (background[at]) {
        double r = LinearLight.of(Math.round(cells.colour()[3 * at]));
        double g = LinearLight.of(Math.round(cells.colour()[3 * at + 1]));
        double b = LinearLight.of(Math.round(cells.colour()[3 * at + 2]));
        double all = r + g + b + 3 * NOISE;
        light[at] = (float) (255 * (0.2126 * r + 0.7152 * g + 0.0722 * b));
        red[at] = (float) ((r + NOISE) / all);
        green[at] = (float) ((g + NOISE) / all);
      }
    }
    this.person = new SummedArea(person, cells.side(), cells.side());
  }

  public static Measurement of(Portrait portrait) {
    BackgroundCells cells = BackgroundCells.of(portrait);
    List<WallTile> tiles = WallTile.of(cells);
    if (BackgroundShadow.isTooLittle(cells, tiles)) {
      return Measurement.unknown(MeasureId.HARD_SHADOW, NotMeasured.TOO_LITTLE_BACKGROUND);
    }
    if (BackgroundShadow.missingLight(tiles).isEmpty()) {
      return Measurement.unknown(MeasureId.HARD_SHADOW, NotMeasured.BACKGROUND_NOT_PLAIN);
    }
    double chinRow = cells.side() * portrait.mask().region().yShareOf(portrait.head().chin());
    List<Step> edge = edge(MistakenShadow.leftOut(cells, chinRow), BackgroundShadow.wallLight(tiles));
    List<RegionPx> where =
        edge.stream()
            .map(step -> cells.region(portrait, step.dark % cells.side(), step.dark / cells.side(), 1, 1))
            .toList();
    return Measurement.of(MeasureId.HARD_SHADOW, lost(edge)).at(where);
  }

  /** The value of an edge. */
  static double lost(List<Step> edge) {
    return edge.isEmpty() ? 0 : edge.get(edge.size() - 1).lost;
  }

  /** The steepest steps that make up an edge that is long enough, the steepest first; none when there are too few. */
  static List<Step> edge(BackgroundCells cells, double wall) {
    HardShadow shadow = new HardShadow(cells, wall);
    int side = cells.side();
    List<Step> steps = new ArrayList<>();
    for (int at = 0; at < side * side; at++) {
      if (at % side + STEP_CELLS < side) {
        shadow.step(at, 1).ifPresent(steps::add);
      }
      if (at / side + STEP_CELLS < side) {
        shadow.step(at, side).ifPresent(steps::add);
      }
    }
    steps.sort(Comparator.comparingDouble(step -> -step.lost));
    int needed = LEAST_EDGE_CELLS * STEP_CELLS;
    return steps.size() < needed ? List.of() : steps.subList(0, needed);
  }

  private Optional<Step> step(int at, int next) {
    for (int i = 0; i <= STEP_CELLS; i++) {
      if (!background[at + i * next]) {
        return Optional.empty();
      }
    }
    int other = at + STEP_CELLS * next;
    int dark = light[at] < light[other] ? at : other;
    double most = Math.max(light[at], light[other]);
    boolean shadow =
        light[dark] < MOST_LEFT * most
            && most >= LIT * wall
            && light[dark] >= BLACK * wall
            && Math.abs(red[at] - red[other]) <= SAME_COLOUR
            && Math.abs(green[at] - green[other]) <= SAME_COLOUR
            && person.mean(dark % cells.side(), dark / cells.side(), NEAR_CELLS) > 0;
    return shadow ? Optional.of(new Step(dark, 1 - light[dark] / most)) : Optional.empty();
  }
}
