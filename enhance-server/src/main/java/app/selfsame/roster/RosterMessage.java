package app.selfsame.roster;

import static app.selfsame.message.Parameter.count;
import static app.selfsame.message.Parameter.literal;
import static app.selfsame.message.Parameter.quantity;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** Why a roster cannot be used. */
public enum RosterMessage implements MessageKey {
  TOO_LARGE(quantity("limit")),
  TOO_MANY_LINES(count("limit")),
  NO_TEXT,
  NO_LINES,
  /** With the columns that it has. */
  NO_ID_COLUMN(literal("columns")),
  BROKEN_LINE(count("line")),
  NO_ID(count("line")),
  LONG_VALUE(count("line"), count("limit")),
  SAME_ID(count("line"), count("first"), literal("id"));

  private final List<Parameter> parameters;

  RosterMessage(Parameter... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String id() {
    return MessageKey.id("server.roster", this);
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }
}
