package app.selfsame.command;

import static app.selfsame.message.Parameter.choice;
import static app.selfsame.message.Parameter.literal;

import app.selfsame.message.Parameter;
import app.selfsame.refusal.RefusalCase;
import app.selfsame.refusal.RefusalCode;
import app.selfsame.refusal.RefusalKey;
import app.selfsame.workshop.Done;

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
  /** A file that was not asked to be replaced. */
  EXISTS(RefusalCode.FILE_ACCESS, "exists", literal("file"), choice("option")),
  /** A pipe or a device, which may never end. */
  NO_FILE(RefusalCode.FILE_ACCESS, "no-file"),
  TOO_MUCH_MEMORY(RefusalCode.TOO_LARGE, "memory"),
  DEFECT(RefusalCode.INTERNAL, "photo"),

  // What befalls the process that works on a photo of a batch.
  NOT_STARTED(RefusalCode.INTERNAL, "not-started"),
  DIED(RefusalCode.INTERNAL, "died"),
  KILLED(RefusalCode.INTERNAL, "killed"),
  TOO_SLOW(RefusalCode.INTERNAL, "too-slow"),
  TOO_LARGE_FOR_ONE(RefusalCode.TOO_LARGE, "process"),
  /** What came of it could not be written down. */
  NOT_KEPT(RefusalCode.FILE_ACCESS, "not-kept");

  private final RefusalCase refusal;

  FileRefusal(RefusalCode code, String text, Parameter... parameters) {
    refusal = RefusalCase.ofServer(code, text, parameters);
  }

  static FileRefusal of(Done.Why why) {
    return switch (why) {
      case NOT_STARTED -> NOT_STARTED;
      case DIED -> DIED;
      case KILLED -> KILLED;
      case TOO_SLOW -> TOO_SLOW;
      case TOO_LARGE -> TOO_LARGE_FOR_ONE;
      case DEFECT -> DEFECT;
    };
  }

  @Override
  public RefusalCase refusal() {
    return refusal;
  }
}
