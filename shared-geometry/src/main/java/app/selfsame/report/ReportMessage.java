package app.selfsame.report;

import static app.selfsame.message.Parameter.choice;
import static app.selfsame.message.Parameter.count;
import static app.selfsame.message.Parameter.country;
import static app.selfsame.message.Parameter.date;
import static app.selfsame.message.Parameter.document;
import static app.selfsame.message.Parameter.literal;
import static app.selfsame.message.Parameter.message;
import static app.selfsame.message.Parameter.quantity;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** What the printed report says beside what others have found. */
public enum ReportMessage implements MessageKey {
  DOCUMENT(country("country"), document("document")),
  OWN_SIZE(message("size")),
  TITLE(message("document")),
  FILE(message("size"), literal("format")),
  NAMED_FILE(literal("name"), message("size"), literal("format")),
  MADE_ON(date("date")),

  PICTURE,
  LINES,
  NUMBERS,

  TO_FIX,
  MIGHT_OBJECT,
  CANNOT_TELL,
  QUESTIONS,
  PASSED,
  UNSAID,
  NOTHING_UNSAID,
  /** {@code number} is that of the source in the list. */
  CITED(count("number"), choice("kind")),
  CITED_BY_NAME(message("source")),

  ANSWERS,
  AGE(quantity("age")),
  AGE_NOT_GIVEN,
  PHOTO_AGE(quantity("age")),
  PHOTO_AGE_NOT_GIVEN,
  TAKEN_AS_REQUIRED(choice("answer")),

  EDITS,
  NO_EDITS,
  EDITS_MADE,
  EDIT(message("edit"), choice("permission")),
  NEW_BACKGROUND(message("check"), message("outcome")),
  RELIT,
  LIGHT_CHANGE(message("check"), message("before"), message("after")),
  EDITING,

  SOURCES,
  EVIDENCE(choice("confidence")),
  CHECK_TODAY(literal("page"));

  private final List<Parameter> parameters;

  ReportMessage(Parameter... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String id() {
    return MessageKey.id("report", this);
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }
}
