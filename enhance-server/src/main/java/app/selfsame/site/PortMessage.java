package app.selfsame.site;

import static app.selfsame.message.Parameter.literal;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** Why a port cannot be opened. */
public enum PortMessage implements MessageKey {
  TAKEN(literal("port")),
  TAKEN_AT(literal("port"), literal("address"));

  private final List<Parameter> parameters;

  PortMessage(Parameter... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String id() {
    return MessageKey.id("server.port", this);
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }
}
