package app.selfsame.studio;

import app.selfsame.inspection.Edit;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSString;
import org.teavm.jso.dom.html.HTMLElement;

/** Everything that was done to a photo for its file, and what the authority says of each. */
final class FileLedger {
  private static final String TITLE = "Edits made, and what the authority says of them:";
  private static final String NOTHING_ELSE = "Nothing else was changed";
  private static final String NOT_RETOUCHED = "; the picture was not retouched.";
  private static final String UNCHANGED = "No edits: this is the file that you gave, byte for byte.";

  private static final String UNKNOWN = "unknown";

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
    String usual = usual(entries);
    if (!usual.isEmpty()) {
      list.appendChild(PermissionMark.item(sentence(usual), UNKNOWN));
    }
    for (int i = 0; i < entries.getLength(); i++) {
      if (!isUsual(entries.get(i))) {
        list.appendChild(PermissionMark.item(sentence(words(entries.get(i))), entries.get(i).getPermission()));
      }
      if (entries.get(i).getEdit().equals(Edit.LIGHT_CHANGED.word())) {
        rest = NOTHING_ELSE + ".";
      }
    }
    return ledger.withChild(Html.text("p", "", TITLE)).withChild(list).withChild(Html.text("p", "", rest));
  }

  /** Of cutting to size nearly no authority speaks: said of each step, its silence would sound like a warning. */
  private static boolean isUsual(ReportedEdit entry) {
    return entry.getPermission().equals(UNKNOWN)
        && !entry.getEdit().equals(Edit.BACKGROUND_REPLACED.word())
        && !entry.getEdit().equals(Edit.LIGHT_CHANGED.word());
  }

  private static String usual(JSArrayReader<ReportedEdit> entries) {
    List<String> usual = new ArrayList<>();
    for (int i = 0; i < entries.getLength(); i++) {
      if (isUsual(entries.get(i))) {
        usual.add(words(entries.get(i)));
      }
    }
    return String.join(", ", usual);
  }

  private static String words(ReportedEdit entry) {
    return entry.getEdit().replace('-', ' ') + " " + entry.getDetail();
  }

  private static String sentence(String words) {
    return words.substring(0, 1).toUpperCase() + words.substring(1);
  }

  private static String named(JSArrayReader<JSString> edits) {
    StringBuilder text = new StringBuilder("Edits made: ");
    for (int i = 0; i < edits.getLength(); i++) {
      text.append(i == 0 ? "" : ", ").append(edits.get(i).stringValue().replace('-', ' '));
    }
    return text.append(". ").toString();
  }
}
