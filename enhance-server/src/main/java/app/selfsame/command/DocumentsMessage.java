package app.selfsame.command;

import static app.selfsame.message.Parameter.country;
import static app.selfsame.message.Parameter.date;
import static app.selfsame.message.Parameter.document;
import static app.selfsame.message.Parameter.literal;
import static app.selfsame.message.Parameter.message;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** What the list of documents says. */
enum DocumentsMessage implements MessageKey {
  TITLE(country("country"), document("document")),
  UNVERIFIED_TITLE(country("country"), document("document")),
  BY_OFFICE,
  AT_MOST(message("size")),
  AT_LEAST(message("size")),
  ANY_SIZE,
  READ(date("date")),
  UNDATED,
  UNVERIFIED,
  NONE,
  NEAREST,
  SAME_SHAPE(literal("id"));

  private final List<Parameter> parameters;

  DocumentsMessage(Parameter... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String id() {
    return MessageKey.id("server.documents", this);
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }
}
