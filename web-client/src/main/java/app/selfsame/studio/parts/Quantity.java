package app.selfsame.studio.parts;

import app.selfsame.document.Limits;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.RangeMessage;
import app.selfsame.message.Unit;

/** Numbers with their units, as they stand by themselves on the page. */
public final class Quantity {
  /** A report has four decimals: more would claim what no measure here can tell. */
  private static final double REPORTED = 1e4;

  private static final double LEAST = 0.001;
  private static final int LEAST_DECIMALS = 3;
  private static final int SIGNIFICANT_DIGITS = 3;
  private static final double SMALL = 10;

  private Quantity() {}

  /** A value and its unit, rounded to what can be told apart. */
  public static Argument.Quantity of(double value, String unit) {
    double told = told(value);
    return new Argument.Quantity(told, unit(unit), decimals(told, unit));
  }

  /** The same by itself. */
  public static Message value(double value, String unit) {
    return Message.of(FigureMessage.VALUE, of(value, unit));
  }

  /** Three significant digits, down to a thousandth: measures lie in very different ranges. */
  public static Message significant(double measured, String unit) {
    double value = told(measured);
    double size = Math.abs(value);
    if (size > 0 && size < LEAST) {
      return value > 0
          ? Message.of(FigureMessage.LESS_THAN, new Argument.Quantity(LEAST, unit(unit), LEAST_DECIMALS))
          : Message.of(FigureMessage.MORE_THAN, new Argument.Quantity(-LEAST, unit(unit), LEAST_DECIMALS));
    }
    int decimals = SIGNIFICANT_DIGITS - 1;
    for (double least = 1; size > 0 && size < least; least /= 10) {
      decimals++;
    }
    for (double most = 10; size >= most && decimals > 0; most *= 10) {
      decimals--;
    }
    return Message.of(FigureMessage.VALUE, new Argument.Quantity(value, unit(unit), decimals));
  }

  /** A range that is not open at both ends. */
  public static Message range(Limits limits, String unit) {
    return RangeMessage.of(limits.min(), limits.max(), value -> of(value, unit));
  }

  /** A picture's sides. */
  public static Message sides(double width, double height, String unit) {
    return Message.of(FigureMessage.SIZE, plain(width, unit), of(height, unit));
  }

  /** Whether a number of that unit says something to whoever has never heard of the measure. */
  public static boolean isPlain(String unit) {
    return switch (unit) {
      case "", "ratio", "bits" -> false;
      default -> true;
    };
  }

  /** The number without its unit. */
  public static Argument plain(double value, String unit) {
    double told = told(value);
    return Argument.number(told, decimals(told, unit));
  }

  private static int decimals(double value, String unit) {
    return switch (unit) {
      case "px", "faces" -> 0;
      case "KB" -> value < SMALL ? 1 : 0;
      // Small plain numbers to a hundredth: a tenth would hide which side of a limit they lie on.
      case "", "ratio" -> Math.abs(value) < SMALL ? 2 : 1;
      default -> 1;
    };
  }

  /** What stands behind a number: where figures stand by themselves, a ratio and a number of faces need nothing. */
  private static Unit unit(String unit) {
    return switch (unit) {
      case "ratio", "faces" -> Unit.NONE;
      case "degrees" -> Unit.DEGREE_SIGN;
      default -> Unit.of(unit).orElseThrow();
    };
  }

  /** As reports write it, so that a value is rounded to the same digits here and there. */
  private static double told(double value) {
    return Double.isInfinite(value) ? value : Math.signum(value) * (Math.round(Math.abs(value) * REPORTED) / REPORTED);
  }
}
