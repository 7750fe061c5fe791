package app.selfsame.batch;

import static app.selfsame.message.Parameter.count;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** What is said of batches. */
public enum BatchesMessage implements MessageKey {
  HEAP_TOO_SMALL(count("megabytes"), count("needed")),
  KEY_NEEDED(Parameter.literal("variable")),
  REMOVED_BATCHES(count("batches")),
  REMOVED_PHOTOS(count("photos"));

  private final List<Parameter> parameters;

  BatchesMessage(Parameter... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String id() {
    return MessageKey.id("server.batches", this);
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }
}
