package app.selfsame.report;

import app.selfsame.document.Figures;
import app.selfsame.geometry.PointPx;

/**
 * The number of a check on the photo.
 *
 * @param at what it points at
 * @param middle of its disc
 * @param radiusPx of its disc
 */
record Mark(int number, PointPx at, PointPx middle, double radiusPx) {
  /** The page's own for what is found on a photo. */
  static final String COLOUR = "#ffe04d";

  private static final String DARK = "#10201a";

  /** Leads from a disc that had to move aside to what it points at. */
  void line(Markup markup) {
    if (at.distancePxTo(middle) < 1.5 * radiusPx) {
      return;
    }
    for (String[] stroke : new String[][] {{DARK, "3"}, {COLOUR, "1.5"}}) {
      markup
          .open(
              "line", "x1", px(at.x()), "y1", px(at.y()), "x2", px(middle.x()), "y2", px(middle.y()), "stroke",
              stroke[0], "stroke-width", stroke[1], "vector-effect", "non-scaling-stroke")
          .close("line");
    }
  }

  void disc(Markup markup) {
    markup
        .open(
            "circle", "cx", px(middle.x()), "cy", px(middle.y()), "r", px(radiusPx), "fill", COLOUR, "stroke", DARK,
            "stroke-width", "1", "vector-effect", "non-scaling-stroke")
        .close("circle");
    markup.data(
        "text", Integer.toString(number), "x", px(middle.x()), "y", px(middle.y() + 0.4 * radiusPx), "font-size",
        px(1.15 * radiusPx), "font-weight", "700", "text-anchor", "middle", "fill", DARK);
  }

  private static String px(double value) {
    return Figures.tenth(value);
  }
}
