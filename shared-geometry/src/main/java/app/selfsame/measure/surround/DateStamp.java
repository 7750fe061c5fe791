package app.selfsame.measure.surround;

import app.selfsame.geometry.BoxPx;
import app.selfsame.image.RgbaImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The date that a camera writes into a picture: at least four figures of one glowing colour and one height in a row, in
 * the upper or lower quarter, to the left or to the right of the middle.
 *
 * <p>Patterns of clothes repeat one shape, and what is printed on a shirt stands in the middle. Known failures: stamps
 * in white, black, green or blue, which are not looked for, and a shop sign in a corner, which is taken for one.
 */
final class DateStamp {
  private static final int LEAST_FIGURES = 4;
  private static final double QUARTER = 0.25;

  /** Of the picture's height. */
  private static final double LOWEST = 0.012;

  private static final double HIGHEST = 0.08;
  private static final int LOWEST_PX = 6;

  /** The row's middle lies outside these shares of the width. */
  private static final double MIDDLE = 0.12;

  private final RgbaImage picture;
  private final boolean[] glowing;
  private final int[] queue;

  private DateStamp(RgbaImage picture) {
    this.picture = picture;
    this.glowing = new boolean[picture.width() * picture.height()];
    this.queue = new int[glowing.length];
  }

  /** Where the stamp stands. */
  static Optional<BoxPx> find(RgbaImage picture) {
    int quarter = (int) (QUARTER * picture.height());
    DateStamp stamp = new DateStamp(picture);
    Optional<BoxPx> below = stamp.row(picture.height() - quarter, picture.height());
    return below.isPresent() ? below : stamp.row(0, quarter);
  }

  private Optional<BoxPx> row(int top, int bottom) {
    List<Glyph> glyphs = glyphs(top, bottom);
    glyphs.sort(Comparator.comparingInt(Glyph::left));
    for (int first = 0; first < glyphs.size(); first++) {
      List<Glyph> row = new ArrayList<>(List.of(glyphs.get(first)));
      for (Glyph next : glyphs.subList(first + 1, glyphs.size())) {
        if (row.get(row.size() - 1).isFollowedBy(next)) {
          row.add(next);
        }
      }
      if (isStamp(row)) {
        return Optional.of(box(row));
      }
    }
    return Optional.empty();
  }

  private boolean isStamp(List<Glyph> row) {
    if (row.size() < LEAST_FIGURES || row.stream().allMatch(row.get(0)::isShapedLike)) {
      return false;
    }
    double middle = box(row).centre().x() / picture.width();
    return Math.abs(middle - 0.5) > MIDDLE;
  }

  private static BoxPx box(List<Glyph> row) {
    Glyph first = row.get(0);
    int top = row.stream().mapToInt(Glyph::top).min().orElseThrow();
    int bottom = row.stream().mapToInt(Glyph::bottom).max().orElseThrow();
    return new BoxPx(first.left(), top, row.get(row.size() - 1).right() - first.left(), bottom - top);
  }

  private List<Glyph> glyphs(int top, int bottom) {
    int width = picture.width();
    for (int i = top * width; i < bottom * width; i++) {
      glowing[i] = Glyph.glows(picture.pixels()[i]);
    }
    List<Glyph> glyphs = new ArrayList<>();
    for (int i = top * width; i < bottom * width; i++) {
      if (glowing[i]) {
        Glyph glyph = glyph(i, top * width, bottom * width);
        boolean inSize =
            glyph.height() >= Math.max(LOWEST_PX, LOWEST * picture.height())
                && glyph.height() <= HIGHEST * picture.height();
        boolean whole = glyph.top() > 0 && glyph.bottom() < picture.height();
        if (inSize && whole && glyph.isSign()) {
          glyphs.add(glyph);
        }
      }
    }
    return glyphs;
  }

  /** All glowing pixels of a part of the picture that are joined to one; they are taken away. */
  private Glyph glyph(int start, int from, int to) {
    int width = picture.width();
    int left = width;
    int top = picture.height();
    int right = 0;
    int bottom = 0;
    int borders = 0;
    long[] sums = new long[3];
    long squares = 0;
    int end = 0;
    queue[end++] = start;
    glowing[start] = false;
    for (int next = 0; next < end; next++) {
      int at = queue[next];
      int x = at % width;
      left = Math.min(left, x);
      right = Math.max(right, x + 1);
      top = Math.min(top, at / width);
      bottom = Math.max(bottom, at / width + 1);
      int pixel = picture.pixels()[at];
      sums[0] += RgbaImage.red(pixel);
      sums[1] += RgbaImage.green(pixel);
      sums[2] += RgbaImage.blue(pixel);
      squares += RgbaImage.green(pixel) * RgbaImage.green(pixel);
      for (int way = 0; way < 9; way++) {
        int stepX = way % 3 - 1;
        int stepY = way / 3 - 1;
        int beside = at + stepX + stepY * width;
        boolean within = x + stepX >= 0 && x + stepX < width && beside >= from && beside < to;
        boolean ends = stepX * stepY == 0 && !(within && Glyph.glows(picture.pixels()[beside]));
        borders += ends ? 1 : 0;
        if (within && glowing[beside]) {
          glowing[beside] = false;
          queue[end++] = beside;
        }
      }
    }
    double green = (double) sums[1] / end;
    double unevenness = Math.sqrt(Math.max(0, (double) squares / end - green * green));
    int colour = RgbaImage.opaque((int) (sums[0] / end), (int) (sums[1] / end), (int) (sums[2] / end));
    return new Glyph(left, top, right - left, bottom - top, end, 2.0 * end / Math.max(1, borders), colour, unevenness);
  }
}
