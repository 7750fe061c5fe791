package app.selfsame.studio;

import app.selfsame.document.PhotoDocument;
import app.selfsame.inspection.Edit;
import app.selfsame.inspection.LedgerEntry;
import app.selfsame.protocol.FileReport;
import org.teavm.jso.dom.html.HTMLElement;

/** Everything that was done to a photo for its file, and what the authority says of each. */
final class FileLedger {
  private static final String TITLE = "Edits made, and what the authority says of them:";
  private static final String NOTHING_ELSE = "Nothing else was changed";
  private static final String NOT_RETOUCHED = "; the picture was not retouched.";
  private static final String UNCHANGED = "No edits: this is the file that you gave, byte for byte.";

  private FileLedger() {}

  static HTMLElement of(FileReport report, PhotoDocument document) {
    HTMLElement ledger = Html.element("div", "ledger");
    if (report instanceof FileReport.Unchanged unchanged) {
      return ledger
          .withChild(Html.text("p", "", UNCHANGED))
          .withChild(Html.text("p", "", unchanged.sentence()));
    }
    String rest = NOTHING_ELSE + NOT_RETOUCHED;
    HTMLElement list = Html.element("ul", "permissions");
    for (LedgerEntry entry : ((FileReport.Made) report).ledger()) {
      list.appendChild(PermissionMark.item(words(entry), entry.edit().permission(document)));
      if (entry.edit() == Edit.LIGHT_CHANGED) {
        rest = NOTHING_ELSE + ".";
      }
    }
    return ledger.withChild(Html.text("p", "", TITLE)).withChild(list).withChild(Html.text("p", "", rest));
  }

  private static String words(LedgerEntry entry) {
    String word = entry.edit().word().replace('-', ' ');
    return word.substring(0, 1).toUpperCase() + word.substring(1) + " " + entry.detail();
  }
}
