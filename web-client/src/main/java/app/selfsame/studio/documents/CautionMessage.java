package app.selfsame.studio.documents;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** What to know of a document before anything else. */
public enum CautionMessage implements MessageKey {
  OWN_ACCEPTED,
  TAKEN_AT_HOME,
  NO_OWN_PHOTO,
  OFFICE,
  /** {@code words} is an element. */
  RULE(Parameter.literal("words")),
  UNVERIFIED,
  UNVERIFIED_WHY,
  UNVERIFIED_SHORT;

  private final List<Parameter> parameters;

  CautionMessage(Parameter... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String id() {
    return MessageKey.id("page.caution", this);
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }
}
