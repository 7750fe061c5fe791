package app.selfsame.studio.parts;

import static app.selfsame.message.Parameter.message;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** What a line under a choice says while the work goes on. */
public enum StatusMessage implements MessageKey {
  /** {@code work} is a phrase without an end. */
  RUNNING(message("work"));

  private final List<Parameter> parameters;

  StatusMessage(Parameter... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String id() {
    return MessageKey.id("page.status", this);
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }
}
