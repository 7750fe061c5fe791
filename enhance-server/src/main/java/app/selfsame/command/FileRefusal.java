package app.selfsame.command;

import static app.selfsame.message.Parameter.choice;
import static app.selfsame.message.Parameter.literal;

import app.selfsame.message.Parameter;
import app.selfsame.refusal.RefusalCode;
import app.selfsame.refusal.RefusalKey;
import java.util.List;

/** The cases in which the command line cannot use a file, beside those that lie in the photo. */
enum FileRefusal implements RefusalKey {
  FOLDER(RefusalCode.FILE_ACCESS, "folder"),
  MISSING(RefusalCode.FILE_ACCESS, "missing"),
  FORBIDDEN(RefusalCode.FILE_ACCESS, "forbidden"),
  UNREADABLE(RefusalCode.FILE_ACCESS, "unreadable"),
  UNWRITABLE(RefusalCode.FILE_ACCESS, "unwritable", literal("file")),
  UNWRITABLE_REPORT(RefusalCode.FILE_ACCESS, "unwritable-report", literal("file")),
  /** {@code option} is the one to change: {@code report}, or {@code out} for the folder. */
  OVERWRITES(RefusalCode.FILE_ACCESS, "overwrites", literal("photo"), choice("option")),
  TOO_MUCH_MEMORY(RefusalCode.TOO_LARGE, "memory"),
  DEFECT(RefusalCode.INTERNAL, "photo");

  private final RefusalCode code;
  private final String text;
  private final List<Parameter> parameters;

  FileRefusal(RefusalCode code, String text, Parameter... parameters) {
    this.code = code;
    this.text = text;
    this.parameters = List.of(parameters);
  }

  @Override
  public RefusalCode code() {
    return code;
  }

  @Override
  public String id() {
    return "server.refusal." + code.id() + "." + text;
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }
}
