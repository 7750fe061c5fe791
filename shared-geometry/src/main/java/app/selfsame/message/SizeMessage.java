package app.selfsame.message;

import java.util.List;

/** Two sides of a picture. */
public enum SizeMessage implements MessageKey {
  /** The unit comes once, with the height. */
  WIDTH_BY_HEIGHT;

  @Override
  public String id() {
    return MessageKey.id("size", this);
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(Parameter.quantity("width"), Parameter.quantity("height"));
  }

  public static Message of(double width, double height, Unit unit, int decimals) {
    return Message.of(
        WIDTH_BY_HEIGHT, Argument.number(width, decimals), Argument.quantity(height, unit, decimals));
  }
}
