package app.selfsame.payment.pack;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** What is said of packs of credits. */
public enum PackMessage implements MessageKey {
  PACKS;

  private final List<Parameter> parameters;

  PackMessage(Parameter... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String id() {
    return MessageKey.id("server.pack", this);
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }
}
