package app.selfsame.studio.editing;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** What the authority says of edits, and what it leaves unsaid. */
public enum EditingMessage implements MessageKey {
  EDIT(Parameter.choice("edit")),
  /** The permission is an element. */
  RULE(Parameter.message("edit"), Parameter.literal("permission")),
  PERMISSION(Parameter.choice("permission")),
  IN_ENGLISH(Parameter.remark("words")),
  UNSAID(Parameter.count("count"));

  private final List<Parameter> parameters;

  EditingMessage(Parameter... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String id() {
    return MessageKey.id("page.editing", this);
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }
}
