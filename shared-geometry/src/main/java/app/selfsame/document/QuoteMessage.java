package app.selfsame.document;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** An authority's own words in brackets. */
public enum QuoteMessage implements MessageKey {
  WORDS(Parameter.quote("words")),
  /** With what they say in English where they are not English. */
  TRANSLATED(Parameter.quote("words"), Parameter.quote("english"));

  private final List<Parameter> parameters;

  QuoteMessage(Parameter... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String id() {
    return MessageKey.id("quote", this);
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }
}
