package app.selfsame.command;

import static app.selfsame.message.Parameter.count;
import static app.selfsame.message.Parameter.date;
import static app.selfsame.message.Parameter.literal;
import static app.selfsame.message.Parameter.message;
import static app.selfsame.message.Parameter.quantity;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** What the command line shows of a photo beside what the engine says. */
enum CommandMessage implements MessageKey {
  PHOTO(literal("file"), literal("document")),
  FILE(literal("file")),
  PASSED(count("passed"), count("all")),
  SOURCE(message("source")),
  SOURCE_PAGE(message("source"), literal("page")),
  WRITTEN(literal("file"), message("size"), quantity("density"), count("bytes")),
  UNCHANGED(literal("file"), message("size"), count("bytes")),
  CROP_UNSAID,
  NO_EDITS,
  BACKGROUND_CHECK(message("check"), message("outcome")),
  BACKGROUND_FIGURES(message("check"), message("outcome"), message("figures")),
  CUT_OUT(literal("file"), message("size")),
  CONFIDENCE(quantity("confidence")),
  FILES(literal("first"), literal("second")),
  ZONE_VALUE(literal("value")),
  ZONE_DATE(date("date")),
  ZONE_MARKS,
  SHEET(literal("file"), message("paper"), count("bytes")),
  SHEET_COPIES(count("copies"), literal("photo"), message("size")),
  SHEET_FINISHED,
  SHEET_PRINT,
  SHEET_RULER,
  SHEET_NO_RULER,
  SERVING(literal("address")),
  WORKING,
  NOTHING_TO_WORK_ON(literal("variable"));

  private final List<Parameter> parameters;

  CommandMessage(Parameter... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String id() {
    return MessageKey.id("server.command", this);
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }
}
