package app.selfsame.studio.light;

import app.selfsame.inspection.Edit;
import app.selfsame.inspection.LoggedEdit;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.protocol.FileReport;
import app.selfsame.studio.state.PreparedFile;
import app.selfsame.studio.parts.Html;
import app.selfsame.studio.parts.PageTexts;
import app.selfsame.verdict.CheckChange;
import app.selfsame.verdict.OutcomeTitle;
import app.selfsame.verdict.VerdictComparison;
import java.util.List;
import java.util.function.Consumer;
import org.teavm.jso.dom.html.HTMLElement;

/** A file in another light beside the one that was there before: what differs, and which of the two is wanted. */
final class LightResult {
  private final HTMLElement block = Html.element("div", "relit");
  private final HTMLElement use = Html.button("", LightPanelMessage.USE).withAttr("id", "light-use");
  private final HTMLElement keep = Html.button("", LightPanelMessage.KEEP).withAttr("id", "light-keep");
  private final HTMLElement announcer = Html.byId("announcer");
  private final LightComparison comparison;
  private final PreparedFile after;
  private boolean used;

  /**
   * @param onChoice hears which of the two files is wanted, each time that a person says so
   */
  LightResult(PreparedFile before, PreparedFile after, Consumer<PreparedFile> onChoice) {
    this.after = after;
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
    block.withChild(Html.text("p", "", LightPanelMessage.DONE)).withChild(comparison.element());
    block.withChild(Html.text("p", "", LightPanelMessage.EDITS)).withChild(edits(after));
    addChanges(after.made().flatMap(FileReport.Made::light).map(VerdictComparison::changes).orElse(List.of()));
    String choiceLabel = PageTexts.say(LightPanelMessage.CHOICE);
    HTMLElement choice = Html.element("div", "views").withAttr("role", "group").withAttr("aria-label", choiceLabel);
    block.appendChild(choice.withChild(use).withChild(keep));
    mark(false);
    announcer.withText(PageTexts.say(LightPanelMessage.DONE));
  }

  HTMLElement element() {
    return block;
  }

  /** The file in the other light. */
  PreparedFile after() {
    return after;
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
    LightPanelMessage chosen = other ? LightPanelMessage.USED : LightPanelMessage.KEPT;
    announcer.withText(PageTexts.say(chosen));
  }

  private void mark(boolean other) {
    used = other;
    use.setAttribute("aria-pressed", String.valueOf(other));
    keep.setAttribute("aria-pressed", String.valueOf(!other));
  }

  private static HTMLElement edits(PreparedFile file) {
    HTMLElement list = Html.element("ul", "");
    for (LoggedEdit entry : file.made().map(FileReport.Made::edits).orElse(List.of())) {
      if (entry.edit() == Edit.LIGHT_CHANGED) {
        list.appendChild(Html.text("li", "", entry.detail()));
      }
    }
    return list;
  }

  private void addChanges(List<CheckChange> changes) {
    if (changes.isEmpty()) {
      block.appendChild(Html.text("p", "", LightPanelMessage.SAME));
      return;
    }
    HTMLElement list = Html.element("ul", "permissions");
    for (CheckChange change : changes) {
      String tone = change.after().word();
      Argument before = Argument.message(new OutcomeTitle(change.before()));
      Message changed =
          Message.of(
              LightPanelMessage.CHECK_CHANGED, Argument.message(change.id().title()), before, Html.slot(0));
      HTMLElement after = Html.text("strong", "", new OutcomeTitle(change.after()));
      HTMLElement sentence = Html.fill(Html.element("span", ""), changed, after);
      list.appendChild(Html.element("li", tone).withChild(Html.icon(tone)).withChild(sentence));
    }
    block.withChild(Html.text("p", "", LightPanelMessage.CHECKS)).withChild(list);
  }
}
