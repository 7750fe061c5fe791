package app.selfsame.report;

import app.selfsame.document.Limits;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.RangeMessage;
import app.selfsame.message.Unit;
import app.selfsame.verdict.Check;
import java.util.Optional;

/** Values and ranges of checks, as command line and printed report have them. */
public final class ReportText {
  private static final double SMALL = 10;

  private ReportText() {}

  /** {@code Measured: 38.3 mm; allowed: 25 to 35 mm.}; empty where nothing was measured. */
  static Optional<Message> figures(Check check) {
    return figures(check, FiguresMessage.MEASURED, FiguresMessage.MEASURED_AND_ALLOWED);
  }

  /** {@code 38.3 mm (allowed: 25 to 35 mm)}; empty where nothing was measured. */
  public static Optional<Message> shortFigures(Check check) {
    return figures(check, FiguresMessage.SHORT_MEASURED, FiguresMessage.SHORT_MEASURED_AND_ALLOWED);
  }

  /** The short figures where their unit says something to whoever has never heard of the measure; else empty. */
  static Optional<Message> plainFigures(Check check) {
    return switch (check.unit()) {
      case "", "ratio", "bits" -> Optional.empty();
      default -> shortFigures(check);
    };
  }

  private static Optional<Message> figures(Check check, FiguresMessage alone, FiguresMessage withRange) {
    if (check.value().isEmpty()) {
      return Optional.empty();
    }
    Argument measured = quantity(check.value().getAsDouble(), check.unit());
    return Optional.of(
        check
            .allowed()
            .flatMap(limits -> range(limits, check.unit()))
            .map(allowed -> Message.of(withRange, measured, Argument.message(allowed)))
            .orElseGet(() -> Message.of(alone, measured)));
  }

  /** What is allowed, such as {@code at most 5 mm}; empty where there is no limit. */
  static Optional<Message> range(Limits limits, String unit) {
    return limits.hasMin() || limits.hasMax()
        ? Optional.of(RangeMessage.of(limits.min(), limits.max(), value -> quantity(value, unit)))
        : Optional.empty();
  }

  /** A value with its unit, rounded to what can be told apart. */
  static Argument.Quantity quantity(double value, String unit) {
    return new Argument.Quantity(value, Unit.of(unit).orElseThrow(), decimals(value, unit));
  }

  /** To a tenth; small plain numbers to a hundredth, where a tenth would hide which side of a limit they lie on. */
  private static int decimals(double value, String unit) {
    return unit.isEmpty() && Math.abs(value) < SMALL ? 2 : 1;
  }
}
