package app.selfsame.command;

import static app.selfsame.message.Parameter.count;
import static app.selfsame.message.Parameter.literal;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** What is said while a roster is made of the zones of many pages. */
enum ZonesMessage implements MessageKey {
  PAGE(count("done"), count("pages"), literal("file")),
  /** A page with why somebody has to look at it. */
  DOUBTFUL_PAGE(count("done"), count("pages"), literal("file"), literal("doubts")),
  SUMMARY(count("pages"), count("read"), count("check"), count("none"), count("others")),
  TO_COMPARE(literal("names")),
  ROSTER(literal("file"));

  private final List<Parameter> parameters;

  ZonesMessage(Parameter... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String id() {
    return MessageKey.id("server.zones", this);
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }
}
