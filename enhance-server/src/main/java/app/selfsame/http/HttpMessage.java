package app.selfsame.http;

import static app.selfsame.message.Parameter.literal;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** Why the server cannot listen as it is told to. */
public enum HttpMessage implements MessageKey {
  ADDRESS,
  ORIGIN,
  NETWORKS,
  PORT_TAKEN(literal("port")),
  PORT_TAKEN_AT(literal("port"), literal("address"));

  private final List<Parameter> parameters;

  HttpMessage(Parameter... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String id() {
    return MessageKey.id("server.http", this);
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }
}
