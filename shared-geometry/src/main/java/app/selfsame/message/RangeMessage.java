package app.selfsame.message;

import java.util.List;
import java.util.function.DoubleFunction;

/** What is allowed of a length, an age, a size. */
public enum RangeMessage implements MessageKey {
  AT_LEAST(Parameter.quantity("min")),
  AT_MOST(Parameter.quantity("max")),
  /** The unit comes once, with the larger. */
  BETWEEN(Parameter.quantity("min"), Parameter.quantity("max")),
  EXACTLY(Parameter.quantity("value"));

  private final List<Parameter> parameters;

  RangeMessage(Parameter... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String id() {
    return MessageKey.id("range", this);
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }

  /** From the lesser to the greater, to so many decimals at most; an end that is infinite is open. */
  public static Message of(double min, double max, Unit unit, int decimals) {
    return of(min, max, value -> new Argument.Quantity(value, unit, decimals));
  }

  /**
   * The same.
   *
   * @param shown an end as it is shown, with its unit
   */
  public static Message of(double min, double max, DoubleFunction<Argument.Quantity> shown) {
    if (Double.isInfinite(min)) {
      return Message.of(AT_MOST, shown.apply(max));
    }
    Argument.Quantity least = shown.apply(min);
    if (Double.isInfinite(max)) {
      return Message.of(AT_LEAST, least);
    }
    return min == max
        ? Message.of(EXACTLY, least)
        : Message.of(BETWEEN, Argument.number(least.value(), least.decimals()), shown.apply(max));
  }
}
