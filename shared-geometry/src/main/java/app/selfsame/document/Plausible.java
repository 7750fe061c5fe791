package app.selfsame.document;

import app.selfsame.message.Message;
import app.selfsame.message.RangeMessage;
import app.selfsame.message.Unit;

/**
 * Figures between which every authority's stay. A figure outside is a slip of the pen, such as 3.5 for 35 mm or 240 MB
 * for 240 KB.
 */
enum Plausible {
  SIDE_MM("mm", 15, 160),
  SIDE_PX("px", 100, 10_000),
  KILOBYTES("KB", 1, 51_200),
  DPI("dpi", 72, 1200),
  COMPRESSION(": 1", 5, 60),
  MONTHS("months", 1, 120),
  CHILD_YEARS("years", 1, 18),
  /** Share of the picture's height. */
  HEAD_PERCENT("% of the height", 30, 95);

  private final String unit;
  private final double least;
  private final double most;

  Plausible(String unit, double least, double most) {
    this.unit = unit;
    this.least = least;
    this.most = most;
  }

  /** Whether a figure can be meant. */
  boolean contains(double figure) {
    return figure >= least && figure <= most;
  }

  /** {@code 15 to 160 mm}. */
  Message range() {
    return RangeMessage.of(least, most, Unit.of(unit).orElseThrow(), 1);
  }

  /** @throws CatalogueException when a figure of the field cannot be meant */
  void require(CatalogueField field, double figure) {
    if (!contains(figure)) {
      throw field.mistake(
          CatalogueField.text(figure) + " " + unit + " cannot be meant: " + CatalogueField.text(least) + " to "
              + CatalogueField.text(most) + " is usual");
    }
  }

  /** As {@link #require(CatalogueField, double)}, for those ends of a range that are named. */
  void require(CatalogueField field, Limits limits) {
    if (limits.hasMin()) {
      require(field, limits.min());
    }
    if (limits.hasMax()) {
      require(field, limits.max());
    }
  }
}
