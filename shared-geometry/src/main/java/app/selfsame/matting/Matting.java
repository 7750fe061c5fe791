package app.selfsame.matting;

import app.selfsame.image.RgbaImage;
import java.util.ArrayList;
import java.util.List;

/**
 * Alpha matting of a picture whose certain parts are known: alpha by colour sampling and the matting Laplacian, from
 * coarse to fine, then the foreground's own colours.
 *
 * <p>In the way of E. Gastal, M. Oliveira, "Shared Sampling for Real-Time Alpha Matting", Eurographics 2010: sampled
 * colours say an alpha and how sure they are of it; the Laplacian spreads it along colour lines.
 */
public final class Matting {
  /** A level with fewer unknown pixels than this is coarse enough to be searched globally. */
  private static final int COARSE = 30_000;

  /** Share of the work after which only the colours are left. */
  private static final double SOLVED = 0.9;

  private Matting() {}

  /**
   * Tells for each unknown pixel which share of it is foreground, and of what colour.
   *
   * @param picture opaque
   */
  public static Matte solve(RgbaImage picture, Trimap trimap, MattingWatch watch) {
    return solve(MattingLevel.of(picture, trimap.labels()), watch);
  }

  /**
   * The same, when a mask says what to expect where colours mislead.
   *
   * @param picture opaque
   */
  public static Matte solve(RgbaImage picture, PersonOutline outline, MattingWatch watch) {
    byte[] labels = outline.trimap().labels();
    MaskHint mask = new MaskHint(outline.expected(), Busyness.of(picture, labels));
    return solve(MattingLevel.of(picture, labels, mask), watch);
  }

  private static Matte solve(MattingLevel finest, MattingWatch watch) {
    if (finest.unknown().length > 0 && !hasBothRims(finest)) {
      Matte matte = oneSided(finest);
      watch.reached(1);
      return matte;
    }
    List<MattingLevel> levels = new ArrayList<>();
    levels.add(finest);
    while (levels.get(levels.size() - 1).unknown().length > COARSE) {
      MattingLevel half = levels.get(levels.size() - 1).halved();
      if (!hasBothRims(half)) {
        break;
      }
      levels.add(half);
    }
    LevelSolution solution = null;
    for (int index = levels.size() - 1; index >= 0; index--) {
      solution =
          solution == null
              ? LevelSolution.coarsest(levels.get(index), watch.part(0, after(index)))
              : LevelSolution.finer(levels.get(index), solution, watch.part(before(index), after(index)));
    }
    Matte matte = new Matte(cutout(solution), Doubt.of(solution));
    watch.reached(1);
    return matte;
  }

  private static boolean hasBothRims(MattingLevel level) {
    return level.hasRim(Trimap.FOREGROUND) && level.hasRim(Trimap.BACKGROUND);
  }

  /** Without any known foreground nobody is there; without any known background nothing else is. */
  private static Matte oneSided(MattingLevel level) {
    boolean anybody = level.hasRim(Trimap.FOREGROUND);
    int[] pixels = new int[level.labels().length];
    for (int i = 0; i < pixels.length; i++) {
      byte label = level.labels()[i];
      boolean inside = label == Trimap.FOREGROUND || label == Trimap.UNKNOWN && anybody;
      pixels[i] = inside ? level.picture().pixels()[i] : 0;
    }
    return new Matte(
        new RgbaImage(level.width(), level.height(), pixels), anybody ? Doubt.noBackground() : Doubt.nobody());
  }

  /** Each level has about three times the work of the one before, since that has settled most of it. */
  private static double after(int index) {
    return SOLVED / Math.pow(3, index);
  }

  private static double before(int index) {
    return after(index + 1);
  }

  private static RgbaImage cutout(LevelSolution solution) {
    MattingLevel level = solution.level();
    int[] pixels = new int[level.labels().length];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = solution.alpha()[i] == 1 ? level.picture().pixels()[i] : 0;
    }
    int[] colours = ForegroundColours.of(level, solution.alpha(), solution.pairs());
    for (int n = 0; n < colours.length; n++) {
      int pixel = level.unknown()[n];
      int alpha = Math.round(255 * solution.alpha()[pixel]);
      pixels[pixel] =
          alpha == 255 ? level.picture().pixels()[pixel] : alpha == 0 ? 0 : colours[n] & 0xffffff | alpha << 24;
    }
    return new RgbaImage(level.width(), level.height(), pixels);
  }
}
