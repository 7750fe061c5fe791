package app.selfsame.mail;

import static app.selfsame.message.Parameter.literal;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** What may be set up for mail. */
public enum MailMessage implements MessageKey {
  HOST,
  SECURITY,
  FROM,
  USER,
  NEEDED_WITH(literal("other"));

  private final List<Parameter> parameters;

  MailMessage(Parameter... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String id() {
    return MessageKey.id("server.mail", this);
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }
}
