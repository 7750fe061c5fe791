package app.selfsame.light;

import static app.selfsame.message.Parameter.count;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** What is wrong with how the changes of light are set up. */
public enum LightMessage implements MessageKey {
  AT_LEAST_A_BODY(count("megabytes")),
  HEAP_TOO_SMALL(count("megabytes"), count("missing"));

  private final List<Parameter> parameters;

  LightMessage(Parameter... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String id() {
    return MessageKey.id("server.light", this);
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }
}
