package app.selfsame.verdict;

import app.selfsame.document.EditingPolicy;
import app.selfsame.document.Permission;

/** A file without a background of its own: there is no wall to judge, and cutting a person out is an edit. */
final class CutOutCheck {
  private static final String CUT_OUT = "The file is transparent around the person: it has no background of its own";
  private static final String RETAKE = ". Use the photo as the camera took it, before a plain wall.";

  private CutOutCheck() {}

  /** Writes what stands against it; false where the authority allows another background and nothing does. */
  static boolean add(CheckSheet sheet) {
    EditingPolicy editing = sheet.document().editing();
    if (editing.background() == Permission.ALLOWED) {
      return false;
    }
    boolean forbidden = editing.background() == Permission.FORBIDDEN;
    String why =
        forbidden
            ? ", and the authority accepts none that is put in" + editing.quoted()
            : ", and the authority does not say whether it accepts one that is put in";
    sheet.add(
        Checks.of(
            CheckId.BACKGROUND_UNIFORMITY,
            Outcome.FAIL,
            "",
            editing.source(),
            CUT_OUT + why + RETAKE));
    return true;
  }
}
