package app.selfsame.report;

import app.selfsame.document.Figures;
import app.selfsame.document.Limits;
import app.selfsame.verdict.Check;

/** Values and ranges in words, as command line and printed report have them. */
public final class ReportText {
  private static final double SMALL = 10;

  private ReportText() {}

  /** {@code Measured: 38.3 mm; allowed: 25 to 35 mm.}, as far as there are figures. */
  static String figures(Check check) {
    if (check.value().isEmpty()) {
      return "";
    }
    String measured = "Measured: " + quantity(check.value().getAsDouble(), check.unit());
    String allowed = check.allowed().map(limits -> range(limits, check.unit())).orElse("");
    return measured + (allowed.isEmpty() ? "." : "; allowed: " + allowed + ".");
  }

  /** What is allowed, such as {@code at most 5 mm}; empty where there is no limit. */
  public static String range(Limits limits, String unit) {
    if (limits.hasMin() && limits.hasMax()) {
      boolean single = limits.min() == limits.max();
      return (single ? "" : number(limits.min(), unit) + " to ") + quantity(limits.max(), unit);
    }
    if (limits.hasMin()) {
      return "at least " + quantity(limits.min(), unit);
    }
    return limits.hasMax() ? "at most " + quantity(limits.max(), unit) : "";
  }

  /** A value with its unit, rounded to what can be told apart. */
  public static String quantity(double value, String unit) {
    String number = number(value, unit);
    boolean one = number.equals("1") && unit.length() > 2 && unit.endsWith("s");
    return number + (unit.isEmpty() ? "" : " " + (one ? unit.substring(0, unit.length() - 1) : unit));
  }

  /** To a tenth; small plain numbers to a hundredth, where a tenth would hide which side of a limit they lie on. */
  private static String number(double value, String unit) {
    return Figures.rounded(value, unit.isEmpty() && Math.abs(value) < SMALL ? 2 : 1);
  }
}
