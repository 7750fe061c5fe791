package app.selfsame.command;

import static app.selfsame.message.Parameter.count;
import static app.selfsame.message.Parameter.literal;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** What is said of many photos at once. */
enum BatchMessage implements MessageKey {
  /** A file with what came of it: the name of the file that was made, or a sentence. */
  PHOTO(literal("file"), literal("outcome")),
  LEFT_OUT(count("files"), literal("names")),
  MISSING(count("line"), literal("id")),
  SEVERAL(count("line"), literal("id"), literal("files")),
  SHARED(count("line"), literal("id"), literal("file")),
  UNNAMED(count("files"), literal("names")),
  /** After some names. */
  MORE(literal("names"), count("others")),
  PROGRESS(count("done"), count("photos"), count("others")),
  PROGRESS_MINUTES(count("done"), count("photos"), count("others"), count("minutes")),
  SUMMARY(count("photos"), count("ready"), count("refused"), count("others")),
  BEFORE(count("photos")),
  REPORTS(literal("table"), literal("json"));

  private final List<Parameter> parameters;

  BatchMessage(Parameter... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String id() {
    return MessageKey.id("server.batch", this);
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }
}
