package app.selfsame.readingkey;

import static app.selfsame.message.Parameter.count;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** What is said of reading keys. */
public enum ReadingKeyMessage implements MessageKey {
  REMOVED(count("count"));

  private final List<Parameter> parameters;

  ReadingKeyMessage(Parameter... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String id() {
    return MessageKey.id("server.reading-key", this);
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }
}
