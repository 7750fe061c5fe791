package app.selfsame.report;

import app.selfsame.document.Figures;
import app.selfsame.document.Limits;
import app.selfsame.verdict.Check;
import app.selfsame.verdict.CheckId;

/** Values and ranges in words. */
final class ReportText {
  private static final double SMALL = 10;

  private ReportText() {}

  /** The check's name: {@code Head height}. */
  static String title(CheckId id) {
    String words = id.word().replace('-', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** {@code Measured: 38.3 mm; allowed: 25 to 35 mm.}, as far as there are figures. */
  static String figures(Check check) {
    if (check.value().isEmpty()) {
      return "";
    }
    String measured = "Measured: " + quantity(check.value().getAsDouble(), check.unit());
    String allowed = check.allowed().map(limits -> range(limits, check.unit())).orElse("");
    return measured + (allowed.isEmpty() ? "." : "; allowed: " + allowed + ".");
  }

  static String range(Limits limits, String unit) {
    if (limits.hasMin() && limits.hasMax()) {
      boolean single = limits.min() == limits.max();
      return (single ? "" : number(limits.min(), unit) + " to ") + quantity(limits.max(), unit);
    }
    if (limits.hasMin()) {
      return "at least " + quantity(limits.min(), unit);
    }
    return limits.hasMax() ? "at most " + quantity(limits.max(), unit) : "";
  }

  private static String quantity(double value, String unit) {
    String number = number(value, unit);
    boolean one = number.equals("1") && unit.length() > 2 && unit.endsWith("s");
    return number + (unit.isEmpty() ? "" : " " + (one ? unit.substring(0, unit.length() - 1) : unit));
  }

  /** To a tenth; small plain numbers to a hundredth, where a tenth would hide which side of a limit they lie on. */
  private static String number(double value, String unit) {
    return Figures.rounded(value, unit.isEmpty() && Math.abs(value) < SMALL ? 2 : 1);
  }
}
