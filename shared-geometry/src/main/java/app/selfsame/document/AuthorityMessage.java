package app.selfsame.document;

import static app.selfsame.message.Parameter.quote;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** An authority's own words. */
public enum AuthorityMessage implements MessageKey {
  /** {@code words} is one of the two below. */
  WRITES(Parameter.message("words")),
  WORDS(quote("words")),
  /** With what they say in English where they are not English. */
  TRANSLATED(quote("words"), quote("english"));

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
