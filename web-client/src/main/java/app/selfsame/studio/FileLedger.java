package app.selfsame.studio;

import app.selfsame.inspection.Edit;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSString;
import org.teavm.jso.dom.html.HTMLElement;

/** Everything that was done to a photo for its file, and what the authority says of each. */
final class FileLedger {
  private static final String TITLE = "Edits made, and what the authority says of them:";
  private static final String NOTHING_ELSE = "Nothing else was changed";
  private static final String NOT_RETOUCHED = "; the picture was not retouched.";
  private static final String UNCHANGED = "No edits: this is the file that you gave, byte for byte.";

  private FileLedger() {}

  static HTMLElement of(Report report) {
    HTMLElement ledger = Html.element("div", "ledger");
    if (report.getOutput().isUnchanged()) {
      return ledger
          .withChild(Html.text("p", "", UNCHANGED))
          .withChild(Html.text("p", "", report.getOutput().getNote()));
    }
    JSArrayReader<ReportedEdit> entries = report.getLedger();
    if (entries.getLength() == 0) {
      return ledger.withChild(Html.text("p", "", named(report.getEdits()) + NOTHING_ELSE + NOT_RETOUCHED));
    }
    String rest = NOTHING_ELSE + NOT_RETOUCHED;
    HTMLElement list = Html.element("ul", "permissions");
    for (int i = 0; i < entries.getLength(); i++) {
      list.appendChild(PermissionMark.item(words(entries.get(i)), entries.get(i).getPermission()));
      if (entries.get(i).getEdit().equals(Edit.LIGHT_CHANGED.word())) {
        rest = NOTHING_ELSE + ".";
      }
    }
    return ledger.withChild(Html.text("p", "", TITLE)).withChild(list).withChild(Html.text("p", "", rest));
  }

  private static String words(ReportedEdit entry) {
    String word = entry.getEdit().replace('-', ' ');
    return word.substring(0, 1).toUpperCase() + word.substring(1) + " " + entry.getDetail();
  }

  private static String named(JSArrayReader<JSString> edits) {
    StringBuilder text = new StringBuilder("Edits made: ");
    for (int i = 0; i < edits.getLength(); i++) {
      text.append(i == 0 ? "" : ", ").append(edits.get(i).stringValue().replace('-', ' '));
    }
    return text.append(". ").toString();
  }
}
