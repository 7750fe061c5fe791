package app.selfsame.studio;

import app.selfsame.inspection.Edit;
import app.selfsame.message.English;
import app.selfsame.verdict.CheckId;
import java.util.function.Consumer;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.dom.html.HTMLElement;

/** A file in another light beside the one that was there before: what differs, and which of the two is wanted. */
final class LightResult {
  private static final String DONE = "The light was changed. Compare, then choose which file you want.";
  private static final String EDITS = "It was changed:";
  private static final String CHECKS = "Judged anew on this device:";
  private static final String SAME = "Judged anew on this device: every check says what it said before.";
  private static final String USE = "Use this light";
  private static final String KEEP = "Keep the light as it was";
  private static final String CHOICE = "Light of the file";
  private static final String USED = "Your file has the new light.";
  private static final String KEPT = "Your file keeps the light as it was.";

  private final HTMLElement block = Html.element("div", "relit");
  private final HTMLElement use = Html.button("", USE).withAttr("id", "light-use");
  private final HTMLElement keep = Html.button("", KEEP).withAttr("id", "light-keep");
  private final HTMLElement announcer = Html.byId("announcer");
  private final LightComparison comparison;
  private boolean used;

  /**
   * @param onChoice hears which of the two files is wanted, each time that a person says so
   */
  LightResult(PreparedFile before, PreparedFile after, Consumer<PreparedFile> onChoice) {
    comparison = new LightComparison(before, after);
    use.onEvent(
        "click",
        event -> {
          choose(true);
          onChoice.accept(after);
        });
    keep.onEvent(
        "click",
        event -> {
          choose(false);
          onChoice.accept(before);
        });
    block.withChild(Html.text("p", "", DONE)).withChild(comparison.element());
    block.withChild(Html.text("p", "", EDITS)).withChild(edits(after.report()));
    addChanges(after.report().getOutput().getLight().getChecks());
    HTMLElement choice = Html.element("div", "views").withAttr("role", "group").withAttr("aria-label", CHOICE);
    block.appendChild(choice.withChild(use).withChild(keep));
    mark(false);
    announcer.withText(DONE);
  }

  HTMLElement element() {
    return block;
  }

  /** Whether the file in the other light is wanted; not until a person says so. */
  boolean isUsed() {
    return used;
  }

  /** Takes the focus to the comparison. */
  void focus() {
    comparison.focus();
  }

  private void choose(boolean other) {
    mark(other);
    announcer.withText(other ? USED : KEPT);
  }

  private void mark(boolean other) {
    used = other;
    use.setAttribute("aria-pressed", String.valueOf(other));
    keep.setAttribute("aria-pressed", String.valueOf(!other));
  }

  private static HTMLElement edits(Report report) {
    HTMLElement list = Html.element("ul", "");
    JSArrayReader<ReportedEdit> ledger = report.getLedger();
    for (int i = 0; i < ledger.getLength(); i++) {
      if (ledger.get(i).getEdit().equals(Edit.LIGHT_CHANGED.word())) {
        list.appendChild(Html.text("li", "", ledger.get(i).getDetail()));
      }
    }
    return list;
  }

  private void addChanges(JSArrayReader<ReportedLight.Change> changes) {
    if (changes.getLength() == 0) {
      block.appendChild(Html.text("p", "", SAME));
      return;
    }
    HTMLElement list = Html.element("ul", "permissions");
    for (int i = 0; i < changes.getLength(); i++) {
      ReportedLight.Change change = changes.get(i);
      String outcome = CheckItem.word(change.getAfter());
      String title = English.say(CheckId.of(change.getCheck()).title());
      String before = title + ": " + CheckItem.word(change.getBefore()) + " before";
      HTMLElement sentence = Html.text("span", "", before + ", now ").withChild(Html.text("strong", "", outcome));
      list.appendChild(
          Html.element("li", change.getAfter()).withChild(Html.icon(change.getAfter())).withChild(sentence));
    }
    block.withChild(Html.text("p", "", CHECKS)).withChild(list);
  }
}
