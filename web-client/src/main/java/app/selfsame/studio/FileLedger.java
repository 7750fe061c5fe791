package app.selfsame.studio;

import app.selfsame.document.Permission;
import app.selfsame.document.PhotoDocument;
import app.selfsame.inspection.Edit;
import app.selfsame.inspection.LoggedEdit;
import app.selfsame.protocol.FileReport;
import java.util.ArrayList;
import java.util.List;
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
          .withChild(Html.text("p", "", PageTexts.say(unchanged.sentences())));
    }
    String rest = NOTHING_ELSE + NOT_RETOUCHED;
    HTMLElement list = Html.element("ul", "permissions");
    List<LoggedEdit> entries = ((FileReport.Made) report).ledger();
    List<String> usual = new ArrayList<>();
    for (LoggedEdit entry : entries) {
      if (isUsual(entry, document)) {
        usual.add(words(entry));
      }
    }
    if (!usual.isEmpty()) {
      list.appendChild(PermissionMark.item(sentence(String.join(", ", usual)), Permission.UNKNOWN));
    }
    for (LoggedEdit entry : entries) {
      if (!isUsual(entry, document)) {
        list.appendChild(PermissionMark.item(sentence(words(entry)), entry.edit().permission(document)));
      }
      if (entry.edit() == Edit.LIGHT_CHANGED) {
        rest = NOTHING_ELSE + ".";
      }
    }
    return ledger.withChild(Html.text("p", "", TITLE)).withChild(list).withChild(Html.text("p", "", rest));
  }

  /** Of cutting to size nearly no authority speaks: said of each step, its silence would sound like a warning. */
  private static boolean isUsual(LoggedEdit entry, PhotoDocument document) {
    return entry.edit().permission(document) == Permission.UNKNOWN
        && entry.edit() != Edit.BACKGROUND_REPLACED
        && entry.edit() != Edit.LIGHT_CHANGED;
  }

  private static String words(LoggedEdit entry) {
    return entry.edit().word().replace('-', ' ') + " " + PageTexts.say(entry.detail());
  }

  private static String sentence(String words) {
    return words.substring(0, 1).toUpperCase() + words.substring(1);
  }
}
