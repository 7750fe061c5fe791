package app.selfsame.studio.checks;

import static app.selfsame.message.Parameter.literal;
import static app.selfsame.message.Parameter.quantity;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** The button that leads on from a verdict. */
public enum StepMessage implements MessageKey {
  RETAKE,
  CHANGE_BACKGROUND,
  ANSWER,
  SAVE(literal("format"), quantity("size")),
  SAVE_TO_COMPARE(literal("format"), quantity("size")),
  /** The file to save is being made. */
  NOT_YET;

  private final List<Parameter> parameters;

  StepMessage(Parameter... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String id() {
    return MessageKey.id("page.step", this);
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }
}
