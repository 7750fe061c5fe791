package app.selfsame.studio;

import app.selfsame.document.Limits;

/** Numbers with their units, as a person reads them. */
final class Quantity {
  /** Keeps a number and its unit on one line. */
  private static final String NARROW_SPACE = "\u202f";

  /** A report has four decimals: more would claim what no measure here can tell. */
  private static final double REPORTED = 1e4;

  private Quantity() {}

  /** A value and its unit, rounded to what can be told apart. */
  static String format(double value, String unit) {
    return number(value, unit) + symbol(unit);
  }

  /** A plain number with three significant digits, down to a thousandth: measures lie in very different ranges. */
  static String significant(double measured) {
    double value = told(measured);
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

  /** A range that is not open at both ends. */
  static String range(Limits limits, String unit) {
    double min = limits.min();
    double max = limits.max();
    if (limits.hasMin() && limits.hasMax()) {
      return min == max ? format(min, unit) : number(min, unit) + " to " + format(max, unit);
    }
    return limits.hasMin() ? "at least " + format(min, unit) : "at most " + format(max, unit);
  }

  /** A file's size. */
  static String bytes(long bytes) {
    return bytes < 1024 * 1024 ? format(bytes / 1024.0, "KB") : format(bytes / (1024.0 * 1024), "MB");
  }

  static String size(double width, double height, String unit) {
    return number(width, unit) + " × " + format(height, unit);
  }

  static String number(double measured, String unit) {
    double value = told(measured);
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

  /** As reports write it, so that a value is rounded to the same digits here and there. */
  private static double told(double value) {
    return Math.signum(value) * (Math.round(Math.abs(value) * REPORTED) / REPORTED);
  }

  static String symbol(String unit) {
    return switch (unit) {
      case "", "ratio", "faces" -> "";
      case "degrees" -> "°";
      default -> NARROW_SPACE + unit;
    };
  }
}
