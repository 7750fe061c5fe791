package app.selfsame.sheet;

/** How dark marks and ruler are, from 0 for black to 255 for the paper. */
final class SheetInk {
  static final int PAPER = 255;
  static final int RULER = 0;
  /** Seen when cutting, and no black line at the edge of a photo that is cut a little too wide. */
  static final int MARKS = 120;

  private SheetInk() {}
}
