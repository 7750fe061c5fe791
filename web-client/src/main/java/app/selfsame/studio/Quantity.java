package app.selfsame.studio;

/** Numbers with their units, as a person reads them. */
final class Quantity {
  /** Keeps a number and its unit on one line. */
  private static final String NARROW_SPACE = "\u202f";

  private Quantity() {}

  /** A value and its unit, rounded to what can be told apart. */
  static String format(double value, String unit) {
    return number(value, unit) + symbol(unit);
  }

  /** A plain number with three significant digits, down to a thousandth: measures lie in very different ranges. */
  static String significant(double value) {
    double size = Math.abs(value);
    if (size < 0.001) {
      return size == 0 ? "0" : (value < 0 ? "> −" : "< ") + "0.001";
    }
    double scale = 1;
    while (size * scale < 100) {
      scale *= 10;
    }
    double rounded = Math.round(value * scale) / scale;
    String digits = rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
    return digits.replace('-', '−');
  }

  /** A range; an end that is infinite is open. */
  static String range(double min, double max, String unit) {
    boolean hasMin = !Double.isInfinite(min);
    boolean hasMax = !Double.isInfinite(max);
    if (hasMin && hasMax) {
      return min == max ? format(min, unit) : number(min, unit) + " to " + format(max, unit);
    }
    return hasMin ? "at least " + format(min, unit) : "at most " + format(max, unit);
  }

  /** A file's size. */
  static String bytes(int bytes) {
    return bytes < 1024 * 1024 ? format(bytes / 1024.0, "KB") : format(bytes / (1024.0 * 1024), "MB");
  }

  static String size(double width, double height, String unit) {
    return number(width, unit) + " × " + format(height, unit);
  }

  static String number(double value, String unit) {
    double scale =
        switch (unit) {
          case "px", "faces" -> 1;
          case "KB" -> value < 10 ? 10 : 1;
          // Small plain numbers to a hundredth: a tenth would hide which side of a limit they lie on.
          case "", "ratio" -> Math.abs(value) < 10 ? 100 : 10;
          default -> 10;
        };
    double rounded = Math.round(value * scale) / scale;
    String digits = rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
    return digits.replace('-', '−');
  }

  static String symbol(String unit) {
    return switch (unit) {
      case "", "ratio", "faces" -> "";
      case "degrees" -> "°";
      default -> NARROW_SPACE + unit;
    };
  }
}
