package app.selfsame.settings;

import static app.selfsame.message.Parameter.count;
import static app.selfsame.message.Parameter.literal;
import static app.selfsame.message.Parameter.message;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** Why the server does not start. */
public enum ServeMessage implements MessageKey {
  UNKNOWN_VARIABLE(literal("given"), literal("nearest")),
  /** {@code allowed} is one of the next. */
  NOT_ALLOWED(literal("variable"), literal("given"), message("allowed")),
  WHOLE_NUMBER(count("least"), count("most")),
  ADDRESS,
  NETWORKS,
  OPERATOR,
  AT_LEAST_A_BODY(count("megabytes")),

  HEAP_TOO_SMALL(count("megabytes"), count("missing"));

  private final List<Parameter> parameters;

  ServeMessage(Parameter... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String id() {
    return MessageKey.id("server.serve", this);
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }
}
