package app.selfsame.studio.parts;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** A number by itself, and the sides of a picture. */
public enum FigureMessage implements MessageKey {
  VALUE(Parameter.quantity("value")),
  /** Too small to be told from nothing. */
  LESS_THAN(Parameter.quantity("least")),
  MORE_THAN(Parameter.quantity("most")),
  SIZE(Parameter.quantity("width"), Parameter.quantity("height"));

  private final List<Parameter> parameters;

  FigureMessage(Parameter... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String id() {
    return MessageKey.id("page.figure", this);
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }
}
