package app.selfsame.reference;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** What the page says beside what the description does. */
public enum ReferenceMessage implements MessageKey {
  TITLE,
  LEAD,
  MACHINES,
  KEY,
  OPERATIONS,
  IN_ALL,
  PARAMETERS,
  BODY,
  REQUIRED,
  ANSWER,
  REFUSALS,
  EXAMPLE,
  OBJECTS;

  @Override
  public String id() {
    return MessageKey.id("server.reference", this);
  }

  @Override
  public List<Parameter> parameters() {
    return List.of();
  }
}
