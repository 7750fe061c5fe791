package app.selfsame.studio.light;

import static app.selfsame.message.Parameter.quantity;
import static app.selfsame.message.Parameter.quote;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** Why the server changed nothing, and what to do. */
public enum LightProblemMessage implements MessageKey {
  UNREACHABLE,
  NOT_OFFERED,
  FAILED,
  USED_UP,
  USED_UP_UNTIL(quantity("wait")),
  BUSY,
  BUSY_UNTIL(quantity("wait")),
  /** Of a server that this page does not know. */
  ANSWERED(quote("words")),
  UNUSABLE,
  /** Follows each of the above. */
  FILE_KEPT;

  private final List<Parameter> parameters;

  LightProblemMessage(Parameter... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String id() {
    return MessageKey.id("page.light-problem", this);
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }
}
