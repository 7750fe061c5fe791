package app.selfsame.studio.report;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** What stands on the printed page only. */
public enum PrintMessage implements MessageKey {
  TITLE(Parameter.literal("version"), Parameter.date("date"));

  private final List<Parameter> parameters;

  PrintMessage(Parameter... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String id() {
    return MessageKey.id("page.print", this);
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }
}
