package app.selfsame.command;

import static app.selfsame.message.Parameter.count;
import static app.selfsame.message.Parameter.literal;
import static app.selfsame.message.Parameter.message;
import static app.selfsame.message.Parameter.quantity;
import static app.selfsame.message.Parameter.remark;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** Why a command cannot do what its options ask. */
enum OptionRefusal implements MessageKey {
  UNKNOWN_LANGUAGE(literal("given"), literal("there")),
  NO_TEXTS(literal("language"), literal("there")),
  AGE(count("most"), literal("given")),
  TAKEN(literal("given")),
  TAKEN_WHEN(literal("given")),
  BACKGROUND(literal("colours"), literal("given")),
  DOCUMENT_OR_FRAME,
  WITHOUT_FRAME(literal("option")),
  UNKNOWN_DOCUMENT(literal("given"), literal("nearest")),
  TAKEN_BY_OFFICE(literal("id")),
  /** With the rule in the catalogue's words. */
  TAKEN_BY_OFFICE_WHERE(literal("id"), remark("rule")),
  OUT(literal("folder")),
  JOBS,
  NO_FOLDER(literal("folder")),
  NO_PHOTOS(literal("folder")),
  SAME_FOLDER,
  OUT_IN_USE(literal("folder")),
  ROSTER(literal("given")),
  /** With what is wrong. */
  ROSTER_CONTENT(literal("given"), message("reason")),
  REPORT(literal("given")),
  PAPER(literal("given"), literal("there")),
  MILLIMETRES(literal("option"), quantity("most"), literal("given")),
  COPIES(literal("given")),
  COPIES_ROOM(message("paper"), count("fit")),
  SHEET_FORMAT(literal("given")),
  SHEET_ROOM(message("paper")),
  /** A document whose photo is handed in as a file, or is not cropped. */
  NOT_PRINTED(literal("id")),
  /** A name of which the locale cannot tell the letters. */
  FILE_NAME(literal("given"));

  private final List<Parameter> parameters;

  OptionRefusal(Parameter... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String id() {
    return MessageKey.id("server.option", this);
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }
}
