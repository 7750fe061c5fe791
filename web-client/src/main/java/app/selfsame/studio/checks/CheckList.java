package app.selfsame.studio.checks;

import app.selfsame.inspection.Judgement;
import app.selfsame.inspection.Stage;
import app.selfsame.message.Argument;
import app.selfsame.studio.parts.Html;
import app.selfsame.studio.stage.Evidence;
import app.selfsame.studio.stage.EvidencePointer;
import app.selfsame.verdict.Check;
import app.selfsame.verdict.Outcome;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.NodeList;

/**
 * The checks by outcome, what to change first. While the engine works they lie in one folded line, so that nothing
 * below a reader's eye moves; what a person opened stays open.
 */
public final class CheckList {
  /** So many items of a group do not bury what comes after them. */
  private static final int FEW = 5;

  private final HTMLElement panel = Html.byId("checks");
  private final EvidencePointer pointer;
  private List<Check> shown = List.of();
  private Stage stage;

  public CheckList(EvidencePointer pointer) {
    this.pointer = pointer;
  }

  /** Shows the checks of a judgement; those of the one that is shown already stay as they are. */
  public void show(Optional<Judgement> judgement) {
    List<Check> found = judgement.map(Judgement::checks).orElse(List.of());
    Stage at = judgement.map(Judgement::stage).orElse(null);
    if (at == stage && found.equals(shown)) {
      return;
    }
    stage = at;
    shown = found;
    if (judgement.isPresent()) {
      show(judgement.get());
    } else {
      panel.clear();
      pointer.begin(List.of());
    }
  }

  private void show(Judgement judgement) {
    Set<String> open = openItems();
    String focused = focusedItem(panel);
    panel.clear();
    pointer.begin(Evidence.of(judgement));
    if (judgement.stage() == Stage.COMPLETE) {
      addGroup(Outcome.FAIL, ChecksMessage.TO_CHANGE, judgement);
      addGroup(Outcome.WARN, ChecksMessage.MIGHT_OBJECT, judgement);
      addGroup(Outcome.ASK, ChecksMessage.TO_ANSWER, judgement);
      addGroup(Outcome.UNKNOWN, ChecksMessage.CANNOT_TELL, judgement);
      addFolded(Outcome.PASS.word(), ChecksMessage.PASSED, judgement.checks(Outcome.PASS));
    } else {
      addFolded("so-far", ChecksMessage.SO_FAR, judgement.checks());
    }
    for (String id : open) {
      HTMLElement item = Html.byId(id);
      if (item != null) {
        item.setAttribute("open", "");
      }
    }
    focus(focused);
  }

  /** The first few of them at once, the rest in a line to open; warnings and what is unknown wait altogether. */
  private void addGroup(Outcome outcome, ChecksMessage title, Judgement judgement) {
    List<Check> checks = judgement.checks(outcome);
    if (checks.size() <= FEW) {
      if (!checks.isEmpty()) {
        panel.appendChild(group(title, checks.size()).withChild(items(checks)));
      }
    } else if (outcome == Outcome.FAIL) {
      HTMLElement group = group(title, checks.size()).withChild(items(checks.subList(0, FEW - 1)));
      List<Check> rest = checks.subList(FEW - 1, checks.size());
      panel.appendChild(group.withChild(folded(outcome.word(), ChecksMessage.ALSO_TO_CHANGE, rest)));
    } else {
      addFolded(outcome.word(), title, checks);
    }
  }

  private void addFolded(String outcome, ChecksMessage title, List<Check> checks) {
    if (!checks.isEmpty()) {
      panel.appendChild(Html.element("div", "group").withChild(folded(outcome, title, checks)));
    }
  }

  private static HTMLElement group(ChecksMessage title, int count) {
    return Html.element("div", "group").withChild(Html.text("h3", "", title, Argument.count(count)));
  }

  private HTMLElement folded(String outcome, ChecksMessage title, List<Check> checks) {
    HTMLElement words = Html.text("span", "", title, Argument.count(checks.size()));
    HTMLElement summary = Html.element("summary", "").withChild(words).withChild(Html.chevron());
    HTMLElement details = Html.element("details", "folded").withAttr("id", "folded-" + outcome);
    return details.withChild(summary).withChild(items(checks));
  }

  private HTMLElement items(List<Check> checks) {
    HTMLElement list = Html.element("ol", "");
    for (Check check : checks) {
      list.appendChild(CheckItem.of(check, pointer));
    }
    return list;
  }

  private Set<String> openItems() {
    Set<String> open = new HashSet<>();
    NodeList<? extends HTMLElement> items = panel.querySelectorAll("details[open]");
    for (int i = 0; i < items.getLength(); i++) {
      open.add(items.get(i).getAttribute("id"));
    }
    return open;
  }

  /** The id of the item that has the focus, or null. */
  @JSBody(
      params = "panel",
      script = "return parts.focusedItem(panel);",
      imports = @JSBodyImport(alias = "parts", fromModule = "page/parts.js"))
  private static native String focusedItem(HTMLElement panel);

  private static void focus(String id) {
    HTMLElement item = id == null ? null : Html.byId(id);
    if (item != null) {
      item.querySelector("summary").focus();
    }
  }
}
