package app.selfsame.studio.light;

import static app.selfsame.message.Parameter.literal;
import static app.selfsame.message.Parameter.message;
import static app.selfsame.message.Parameter.quantity;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** What is wrong with the light, what may be sent to have it put right, and what comes of that. */
public enum LightPanelMessage implements MessageKey {
  TITLE,
  NOT_CHANGED,
  NOT_AMENDABLE,

  /** Before anything is sent. */
  ALLOWED,
  WHAT_IS_SENT(message("size")),
  WHERE_TO(literal("host")),

  /** On the way. */
  CROPPING,
  WAITING,
  JUDGING,
  STOPPED,
  COURIER,

  /** The file in the other light. */
  DONE,
  /** {@code before} is the next, {@code after} is an element that says it. */
  CHECK_CHANGED(message("check"), message("before"), literal("after")),
  USED,
  KEPT,

  /** The one beside the other. */
  LINE_AT(quantity("before"), quantity("after")),
  PICTURE_BEFORE,
  PICTURE_AFTER;

  private final List<Parameter> parameters;

  LightPanelMessage(Parameter... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String id() {
    return MessageKey.id("page.light", this);
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }
}
