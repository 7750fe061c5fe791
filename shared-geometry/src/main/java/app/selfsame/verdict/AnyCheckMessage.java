package app.selfsame.verdict;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** What more than one check says. */
enum AnyCheckMessage implements MessageKey {
  NO_HEAD,
  NO_CROWN,
  EYES_HIDDEN,
  NO_GLASSES,
  WAIVED_FOR_CHILDREN(Parameter.count("age"));

  private final List<Parameter> parameters;

  AnyCheckMessage(Parameter... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String id() {
    return MessageKey.id("any-check", this);
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }
}
