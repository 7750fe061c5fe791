package app.selfsame.studio.sheet;

import static app.selfsame.message.Parameter.count;
import static app.selfsame.message.Parameter.literal;
import static app.selfsame.message.Parameter.message;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** Print sheets. */
public enum SheetMessage implements MessageKey {
  TITLE,
  PHOTO(count("number")),
  COPIES(message("size"), count("copies")),
  FEWER_COPIES(message("size"), count("copies"), count("wanted")),
  WANTED(count("number")),
  AS_MANY_AS_FIT,
  COUNTED(count("copies")),
  REMOVE(count("number")),
  REMOVED(count("number")),
  KEPT,
  ALL(count("copies")),
  FEWER(count("copies"), count("wanted")),
  NO_ROOM,
  PICTURE(count("copies"), message("paper")),
  RULER,
  NO_RULER,
  MAKING,
  SAVED(literal("name")),
  FAILED,

  /** Why the photo on the page is not on the sheet, or what is to be known of it. */
  NOT_PRINTED,
  PAY_FIRST,
  TO_COMPARE;

  private final List<Parameter> parameters;

  SheetMessage(Parameter... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String id() {
    return MessageKey.id("page.sheet", this);
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }
}
