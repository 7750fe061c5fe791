package app.selfsame.batch;

import static app.selfsame.message.Parameter.count;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** What is said of photos that may be of one person. */
public enum DuplicatesMessage implements MessageKey {
  /** Beside every list: it is one of pairs to look at, and not of all. */
  NOT_ALL,
  /** In a batch of few faces only those that are very near are shown. */
  FEW(count("faces")),
  /** The likeliest are shown, and there are others. */
  MORE(count("pairs")),
  TOO_MANY(count("limit")),
  CANCELLED,
  FAILED;

  private final List<Parameter> parameters;

  DuplicatesMessage(Parameter... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String id() {
    return MessageKey.id("server.duplicates", this);
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }
}
