package app.selfsame.document;

import static app.selfsame.message.Parameter.quote;
import static app.selfsame.message.Parameter.remark;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** What an authority says. */
public enum AuthorityMessage implements MessageKey {
  /** {@code words} is one of the two below. */
  WRITES(Parameter.message("words")),
  WORDS(quote("words")),
  /** With what they say, in the language that is spoken or else in English, where they are not English. */
  TRANSLATED(quote("words"), remark("english")),
  /** Of many, in a sentence of ours. */
  NO_SELFIE;

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
