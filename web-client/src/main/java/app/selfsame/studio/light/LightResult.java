package app.selfsame.studio.light;

import app.selfsame.inspection.Edit;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.protocol.FileReport;
import app.selfsame.studio.parts.Html;
import app.selfsame.studio.parts.PageTexts;
import app.selfsame.studio.parts.Template;
import app.selfsame.studio.payment.Till;
import app.selfsame.studio.state.PreparedFile;
import app.selfsame.verdict.CheckChange;
import app.selfsame.verdict.OutcomeTitle;
import app.selfsame.verdict.VerdictComparison;
import java.util.List;
import java.util.function.Consumer;
import org.teavm.jso.dom.html.HTMLElement;

/** A file in another light beside the one that was there before: what differs, and which of the two is wanted. */
final class LightResult {
  private final Template block = Template.of("light-result");
  private final HTMLElement use = block.part("use");
  private final HTMLElement keep = block.part("keep");
  private final HTMLElement announcer = Html.byId("announcer");
  private final LightComparison comparison;
  private final PreparedFile after;
  private boolean used;

  /**
   * @param till knows whether the files may be seen as they are
   * @param onChoice hears which of the two files is wanted, each time that a person says so
   */
  LightResult(PreparedFile before, PreparedFile after, Till till, Consumer<PreparedFile> onChoice) {
    this.after = after;
    comparison = new LightComparison(before, after, till);
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
    block.say("done", LightPanelMessage.DONE).put("comparison", comparison.element()).put("edits", edits(after));
    showChanges(after.made().flatMap(FileReport.Made::light).map(VerdictComparison::changes).orElse(List.of()));
    mark(false);
    announcer.withText(PageTexts.say(LightPanelMessage.DONE));
  }

  HTMLElement element() {
    return block.element();
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

  private static HTMLElement[] edits(PreparedFile file) {
    return file.made().map(FileReport.Made::edits).orElse(List.of()).stream()
        .filter(entry -> entry.edit() == Edit.LIGHT_CHANGED)
        .map(entry -> Html.text("li", "", entry.detail()))
        .toArray(HTMLElement[]::new);
  }

  private void showChanges(List<CheckChange> changes) {
    boolean differs = !changes.isEmpty();
    block.show("same", !differs).show("changed", differs).show("checks", differs);
    block.put("checks", changes.stream().map(LightResult::item).toArray(HTMLElement[]::new));
  }

  private static HTMLElement item(CheckChange change) {
    String tone = change.after().word();
    Argument before = Argument.message(new OutcomeTitle(change.before()));
    Message changed =
        Message.of(
            LightPanelMessage.CHECK_CHANGED, Argument.message(change.id().title()), before, Html.slot(0));
    HTMLElement after = Html.text("strong", "", new OutcomeTitle(change.after()));
    Template item = Template.of("permission").icon("icon", tone);
    Html.fill(item.part("rule"), changed, after);
    item.element().setClassName(tone);
    return item.element();
  }
}
