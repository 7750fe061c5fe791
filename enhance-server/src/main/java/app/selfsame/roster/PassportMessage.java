package app.selfsame.roster;

import static app.selfsame.message.Parameter.literal;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** What stands in a roster of passports beside what was said of each page. */
public enum PassportMessage implements MessageKey {
  /** Nobody can tell which page is whose by its name. */
  SAME_NAME(literal("name")),
  /** The page could not be worked on. */
  LOST;

  private final List<Parameter> parameters;

  PassportMessage(Parameter... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String id() {
    return MessageKey.id("server.passports", this);
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }
}
