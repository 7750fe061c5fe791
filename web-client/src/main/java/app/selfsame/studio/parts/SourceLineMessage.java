package app.selfsame.studio.parts;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** Where a rule is written. */
public enum SourceLineMessage implements MessageKey {
  /** Title and date are elements. */
  SOURCE(Parameter.literal("title")),
  SOURCE_OF(Parameter.literal("title"), Parameter.literal("date")),
  DATE(Parameter.date("date")),
  CONFIDENCE(Parameter.choice("confidence"));

  private final List<Parameter> parameters;

  SourceLineMessage(Parameter... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String id() {
    return MessageKey.id("page.source", this);
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }
}
