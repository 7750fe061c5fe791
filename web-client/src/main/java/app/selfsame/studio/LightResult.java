package app.selfsame.studio;

import app.selfsame.inspection.Edit;
import app.selfsame.inspection.LoggedEdit;
import app.selfsame.protocol.FileReport;
import app.selfsame.verdict.CheckChange;
import app.selfsame.verdict.VerdictComparison;
import java.util.List;
import java.util.function.Consumer;
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
    block.withChild(Html.text("p", "", EDITS)).withChild(edits(after));
    addChanges(after.made().flatMap(FileReport.Made::light).map(VerdictComparison::changes).orElse(List.of()));
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

  private static HTMLElement edits(PreparedFile file) {
    HTMLElement list = Html.element("ul", "");
    for (LoggedEdit entry : file.made().map(FileReport.Made::ledger).orElse(List.of())) {
      if (entry.edit() == Edit.LIGHT_CHANGED) {
        list.appendChild(Html.text("li", "", PageTexts.say(entry.detail())));
      }
    }
    return list;
  }

  private void addChanges(List<CheckChange> changes) {
    if (changes.isEmpty()) {
      block.appendChild(Html.text("p", "", SAME));
      return;
    }
    HTMLElement list = Html.element("ul", "permissions");
    for (CheckChange change : changes) {
      String outcome = CheckItem.word(change.after());
      String tone = change.after().word();
      String before = PageTexts.say(change.id().title()) + ": " + CheckItem.word(change.before()) + " before";
      HTMLElement sentence = Html.text("span", "", before + ", now ").withChild(Html.text("strong", "", outcome));
      list.appendChild(Html.element("li", tone).withChild(Html.icon(tone)).withChild(sentence));
    }
    block.withChild(Html.text("p", "", CHECKS)).withChild(list);
  }
}
