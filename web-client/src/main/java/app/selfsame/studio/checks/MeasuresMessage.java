package app.selfsame.studio.checks;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** The table of all measures. */
public enum MeasuresMessage implements MessageKey {
  TITLE(Parameter.count("count")),
  NO_QUALITY;

  private final List<Parameter> parameters;

  MeasuresMessage(Parameter... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String id() {
    return MessageKey.id("page.measures", this);
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }
}
