package app.selfsame.studio.checks;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** The list of checks. */
public enum ChecksMessage implements MessageKey {
  /** Groups, each with the number of its checks. */
  TO_CHANGE(Parameter.count("count")),
  ALSO_TO_CHANGE(Parameter.count("count")),
  MIGHT_OBJECT(Parameter.count("count")),
  CANNOT_TELL(Parameter.count("count")),
  PASSED(Parameter.count("count")),
  SO_FAR(Parameter.count("count")),

  /** In one word, beside the icon. */
  OUTCOME(Parameter.choice("outcome"));

  private final List<Parameter> parameters;

  ChecksMessage(Parameter... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String id() {
    return MessageKey.id("page.checks", this);
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }
}
