package app.selfsame.blob;

import static app.selfsame.message.Parameter.count;
import static app.selfsame.message.Parameter.literal;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** What may be set up for photos that are kept, and what is wrong with it. */
public enum BlobMessage implements MessageKey {
  KEY,
  OLD_KEYS,
  S3,
  NEEDED_WITH(literal("other")),
  KEY_MISSING(count("groups"), literal("key")),
  S3_REFUSES(literal("place"), literal("code"));

  private final List<Parameter> parameters;

  BlobMessage(Parameter... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String id() {
    return MessageKey.id("server.blob", this);
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }
}
