package app.selfsame.document;

import static app.selfsame.message.Parameter.quote;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** An authority's own words. */
public enum AuthorityMessage implements MessageKey {
  WRITES(quote("words")),
  WRITES_IN_ENGLISH(quote("words"), quote("english"));

  private final List<Parameter> parameters;

  AuthorityMessage(Parameter... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String id() {
    return MessageKey.id("authority", this);
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }
}
