package app.selfsame.bench.mrz;

import app.selfsame.mrz.LineTensor;
import app.selfsame.mrz.MrzAlphabet;

/** Draws lines of machine-readable zones as photos show them. */
final class LineGenerator {
  private static final int[] LENGTHS = {30, 36, 44};
  /** Width of a cell of the print from which the photo's px are taken, in px, at the least and at the most. */
  private static final int LEAST_CELL_PX = 14;

  private static final int MOST_CELL_PX = 24;
  /** Height of the print above and below the line's middle, in cells. */
  private static final double HALF_HEIGHT_CELLS = 1.4;
  private static final int MARGIN = LinePlan.MARGIN_CELLS;
  /** Of the photo, around the line. */
  private static final int FRAME_PX = 2;
  /** Height of the line that is looked at, in cells. */
  private static final double LINE_CELLS = (double) LineTensor.HEIGHT_PX / LineTensor.CELL_PX;

  private final OcrB font;
  private final LineConditions conditions;

  LineGenerator(OcrB font, LineConditions conditions) {
    this.font = font;
    this.conditions = conditions;
  }

  /** The line of a seed, of 30, 36 or 44 characters by turns. */
  DrawnLine line(long seed) {
    return line(seed, LENGTHS[(int) Math.floorMod(seed, 3L)]);
  }

  /** The line of a seed, of 30, 36 or 44 characters. */
  DrawnLine line(long seed, int length) {
    Chance chance = new Chance(seed);
    LinePlan plan = new LinePlan(chance, length, conditions.isDisturbed());
    double pitch = Math.exp(chance.between(Math.log(conditions.leastPitchPx()), Math.log(conditions.mostPitchPx())));
    double blurPx = chance.between(conditions.leastBlurPx(), conditions.mostBlurPx());
    if (conditions.isDisturbed() && pitch > 9 && chance.of(0.1)) {
      blurPx *= chance.between(1, 2);
    }
    int cellPx = (int) Math.max(LEAST_CELL_PX, Math.min(MOST_CELL_PX, Math.round(2.2 * pitch)));
    double sigma = Math.max(0.3, cellPx / pitch * blurPx);
    Raster print = print(chance, plan, cellPx).blurred(sigma, sigma);
    double left = FRAME_PX + chance.between(0, 1);
    double top = FRAME_PX + chance.between(0, 1);
    LinePlace place = new LinePlace(pitch, left, top);
    Raster ink = photographed(chance, plan, print, cellPx, place);
    Raster photo =
        conditions.isDisturbed() ? new LinePhoto(chance, plan, place).take(ink) : LinePhoto.plain(ink);
    double step = pitch / LineTensor.CELL_PX;
    Raster sampled =
        photo.resampled(
            left, step, plan.cells * LineTensor.CELL_PX, top, step, LineTensor.HEIGHT_PX,
            !conditions.isDisturbed() || chance.of(0.7));
    if (conditions.isDisturbed() && chance.of(0.1)) {
      sharpen(sampled);
    }
    return plan.drawn(sampled.values);
  }

  /** The print, so many px a cell, the line's middle in its middle: 1 is ink. */
  private Raster print(Chance chance, LinePlan plan, int cellPx) {
    Raster print =
        new Raster((plan.cells + 2 * MARGIN) * cellPx, (int) Math.round(2 * HALF_HEIGHT_CELLS * cellPx));
    boolean isDisturbed = conditions.isDisturbed();
    Raster[] glyphs = isDisturbed ? font.draw(chance, conditions.cuts()) : font.plain();
    double wide = isDisturbed ? chance.between(0.82, 1.08) : 0.95;
    double high = isDisturbed ? chance.between(0.85, 1.12) : 1;
    double jitterX = isDisturbed ? chance.oneOf(0, 0, 0.016, 0.037) : 0;
    double jitterY = isDisturbed ? chance.oneOf(0, 0, 0.016, 0.037) : 0;
    Lettering form = new Lettering(cellPx, wide, high, jitterX, jitterY);
    put(chance, print, glyphs, plan.printed, 0, form);
    double spacing = chance.between(1.55, 2.7);
    int which = (int) chance.oneOf(0, 1, 1, 2, 2, 3);
    for (int side = 0; side < 2; side++) {
      if ((which >> side & 1) == 1) {
        String text = " ".repeat(MARGIN + 1) + ZoneText.line(chance, plan.cells - 2);
        put(chance, print, glyphs, text, side == 0 ? -spacing : spacing, form);
      }
    }
    return print;
  }

  private static void put(
      Chance chance, Raster print, Raster[] glyphs, String text, double offsetCells, Lettering form) {
    double cellPx = form.cellPx();
    double scaleX = OcrB.CELL_PX / cellPx / form.wide();
    double scaleY = OcrB.CELL_PX / cellPx / form.high();
    for (int i = 0; i < text.length(); i++) {
      double x = (i + 0.5 + form.jitterX() * chance.normal()) * cellPx;
      double y = print.height / 2.0 + (offsetCells + form.jitterY() * chance.normal()) * cellPx;
      if (text.charAt(i) != ' ') {
        put(print, glyphs[MrzAlphabet.index(text.charAt(i))], x, y, scaleX, scaleY);
      }
    }
  }

  /** Puts a glyph with its middle at a place, shrunk that many times. */
  private static void put(Raster print, Raster glyph, double x, double y, double scaleX, double scaleY) {
    int left = (int) Math.max(0, Math.ceil(x - (glyph.width - 1) / 2.0 / scaleX - 0.5));
    int right = (int) Math.min(print.width - 1.0, Math.floor(x + (glyph.width - 1) / 2.0 / scaleX - 0.51));
    int top = (int) Math.max(0, Math.ceil(y - (glyph.height - 1) / 2.0 / scaleY - 0.5));
    int bottom = (int) Math.min(print.height - 1.0, Math.floor(y + (glyph.height - 1) / 2.0 / scaleY - 0.51));
    for (int row = top; row <= bottom; row++) {
      double glyphY = glyph.height / 2.0 + (row + 0.5 - y) * scaleY - 0.5;
      int above = (int) glyphY;
      float down = (float) (glyphY - above);
      int base = above * glyph.width;
      for (int column = left; column <= right; column++) {
        double glyphX = glyph.width / 2.0 + (column + 0.5 - x) * scaleX - 0.5;
        int before = base + (int) glyphX;
        float over = (float) (glyphX - (int) glyphX);
        float upper = glyph.values[before] + over * (glyph.values[before + 1] - glyph.values[before]);
        float lower =
            glyph.values[before + glyph.width]
                + over * (glyph.values[before + glyph.width + 1] - glyph.values[before + glyph.width]);
        int at = row * print.width + column;
        print.values[at] = Math.max(print.values[at], upper + down * (lower - upper));
      }
    }
  }

  /** The ink at each px of the photo. */
  private Raster photographed(Chance chance, LinePlan plan, Raster print, int cellPx, LinePlace place) {
    double pitch = place.pitchPx();
    double left = place.leftPx();
    double top = place.topPx();
    Raster photo =
        new Raster(
            (int) Math.ceil(plan.cells * pitch + left) + FRAME_PX,
            (int) Math.ceil(LINE_CELLS * pitch + top) + FRAME_PX);
    double shear = conditions.isDisturbed() ? chance.normal() * 0.06 : 0;
    double height = conditions.isDisturbed() ? chance.between(0.94, 1.06) : 1;
    for (int x = 0; x < photo.width; x++) {
      double cell = (x + 0.5 - left) / pitch;
      float dx = LinePlan.along(plan.dx, cell);
      float dy = LinePlan.along(plan.dy, cell);
      for (int y = 0; y < photo.height; y++) {
        double down = (y + 0.5 - top) / pitch - LINE_CELLS / 2;
        photo.values[y * photo.width + x] =
            print.at(
                (cell - dx + shear * down + MARGIN) * cellPx, print.height / 2.0 + (down * height - dy) * cellPx);
      }
    }
    return photo;
  }

  private static void sharpen(Raster line) {
    Raster smooth = line.blurred(2, 2);
    for (int i = 0; i < line.values.length; i++) {
      line.values[i] = Math.max(0, Math.min(255, 2 * line.values[i] - smooth.values[i]));
    }
  }

  /**
   * How a line is set.
   *
   * @param cellPx width of a cell of the print, in px
   * @param wide width of the glyphs as a share of their own
   * @param high height of the glyphs as a share of their own
   * @param jitterX deviation of their places along the line, in cells
   * @param jitterY deviation of their places across the line, in cells
   */
  private record Lettering(double cellPx, double wide, double high, double jitterX, double jitterY) {}
}
