package app.selfsame.message;

import java.util.List;
import java.util.Optional;

/** A unit of measurement, and the key of the text that puts it to a number. */
public enum Unit implements MessageKey {
  /** A plain number. */
  NONE(""),
  MILLIMETRE("mm"),
  PIXEL("px"),
  INCH("in"),
  /** Percent. */
  PERCENT("%"),
  /** Percent of the height of the document's picture, where its size is free. */
  PICTURE_HEIGHT("% of the picture's height"),
  DEGREE("degrees"),
  /** Pixels per inch. */
  DPI("dpi"),
  KILOBYTE("KB"),
  MEGABYTE("MB"),
  MEGAPIXEL("million pixels"),
  FACE("faces"),
  MONTH("months"),
  YEAR("years"),
  DAY("days"),
  HOUR("hours"),
  MINUTE("minutes"),
  SECOND("seconds"),
  /** Of two lengths or amounts. */
  RATIO("ratio"),
  BIT("bits"),
  /** A doubling of the light. */
  EXPOSURE_VALUE("EV"),
  /** A degree where figures stand by themselves. */
  DEGREE_SIGN("°");

  private final String symbol;

  Unit(String symbol) {
    this.symbol = symbol;
  }

  /** As checks and measures write it: {@code mm}, {@code degrees}. */
  public String symbol() {
    return symbol;
  }

  /** The unit of that symbol; empty when there is none. */
  public static Optional<Unit> of(String symbol) {
    for (Unit unit : values()) {
      if (unit.symbol.equals(symbol)) {
        return Optional.of(unit);
      }
    }
    return Optional.empty();
  }

  @Override
  public String id() {
    return MessageKey.id("unit", this);
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(Parameter.quantity("number"));
  }
}
