package app.selfsame.verdict;

import app.selfsame.document.EditingPolicy;
import app.selfsame.document.Permission;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.Parameter;

/** A file without a background of its own: there is no wall to judge, and cutting a person out is an edit. */
final class CutOutCheck {
  private static final CheckMessage FORBIDDEN =
      CheckMessage.of(CheckId.BACKGROUND_UNIFORMITY, Outcome.FAIL, "cut-out-forbidden");
  private static final CheckMessage QUOTED =
      CheckMessage.of(
          CheckId.BACKGROUND_UNIFORMITY, Outcome.FAIL, "cut-out-forbidden-quoted", Parameter.message("quote"));
  private static final CheckMessage NOT_SAID =
      CheckMessage.of(CheckId.BACKGROUND_UNIFORMITY, Outcome.FAIL, "cut-out-not-said");

  static final Said SAID = Said.of().and(FORBIDDEN, QUOTED, NOT_SAID);

  private CutOutCheck() {}

  /** Writes what stands against it; false where the authority allows another background and nothing does. */
  static boolean add(CheckSheet sheet) {
    EditingPolicy editing = sheet.document().editing();
    if (editing.background() == Permission.ALLOWED) {
      return false;
    }
    Message forbidden =
        editing.said().map(said -> QUOTED.with(Argument.message(said))).orElseGet(FORBIDDEN::with);
    Message advice = editing.background() == Permission.FORBIDDEN ? forbidden : NOT_SAID.with();
    sheet.add(Checks.of(CheckId.BACKGROUND_UNIFORMITY, Outcome.FAIL, "", editing.source(), advice));
    return true;
  }
}
