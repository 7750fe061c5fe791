package app.selfsame.document;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** What a source is called. */
public enum SourceMessage implements MessageKey {
  PAGE(Parameter.quote("title")),
  OWN_LIMIT(Parameter.quote("title")),
  BORROWED(Parameter.quote("title")),
  BORROWED_WITH_OWN_LIMIT(Parameter.quote("title")),
  OWN,
  OWN_SIZE,
  HOUSE,

  /** {@code name} is one of the above. */
  DATED(Parameter.message("name"), Parameter.date("date")),
  UNVERIFIED(Parameter.message("name")),
  UNVERIFIED_DATED(Parameter.message("name"), Parameter.date("date"));

  private final List<Parameter> parameters;

  SourceMessage(Parameter... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String id() {
    return MessageKey.id("source", this);
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }
}
