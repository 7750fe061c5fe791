package app.selfsame.message;

import java.util.List;

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
    Argument most = Argument.quantity(max, unit, decimals);
    if (Double.isInfinite(min)) {
      return Message.of(AT_MOST, most);
    }
    if (Double.isInfinite(max)) {
      return Message.of(AT_LEAST, Argument.quantity(min, unit, decimals));
    }
    return min == max ? Message.of(EXACTLY, most) : Message.of(BETWEEN, Argument.number(min, decimals), most);
  }
}
