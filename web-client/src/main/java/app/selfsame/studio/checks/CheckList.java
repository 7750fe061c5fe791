package app.selfsame.studio.checks;

import app.selfsame.document.PhotoDocument;
import app.selfsame.inspection.Judgement;
import app.selfsame.inspection.Stage;
import app.selfsame.studio.parts.Html;
import app.selfsame.studio.parts.Template;
import app.selfsame.studio.stage.Evidence;
import app.selfsame.studio.stage.EvidencePointer;
import app.selfsame.studio.state.PageState;
import app.selfsame.studio.state.Panel;
import app.selfsame.verdict.Check;
import app.selfsame.verdict.CheckId;
import app.selfsame.verdict.Outcome;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * The checks by outcome, what to change first. While the engine works they lie in one folded line, so that nothing
 * below a reader's eye moves. Each check keeps its element as long as the photo is there, wherever it moves. What only
 * the person knows is asked in a place of its own.
 */
public final class CheckList implements Panel {
  /** So many items of a group do not bury what comes after them. */
  private static final int FEW = 5;

  private final Template panel = Template.of("checks");
  private final EvidencePointer pointer;
  private final Map<CheckId, CheckItem> items = new EnumMap<>(CheckId.class);
  private final Map<String, CheckGroup> groups = new HashMap<>();
  private List<Check> shown = List.of();
  private Stage stage;

  public CheckList(EvidencePointer pointer) {
    this.pointer = pointer;
  }

  @Override
  public HTMLElement element() {
    return panel.element();
  }

  @Override
  public void show(PageState state, PhotoDocument document) {
    Optional<Judgement> verdict = state.verdict();
    List<Check> found = verdict.map(Judgement::checks).orElse(List.of());
    Stage at = verdict.map(Judgement::stage).orElse(null);
    if (at == stage && found.equals(shown)) {
      return;
    }
    stage = at;
    shown = found;
    if (verdict.isPresent()) {
      pointer.begin(Evidence.of(verdict.get()));
      Html.keepingFocus(panel.element(), () -> panel.arrange("groups", groups(verdict.get())));
    } else {
      // The next photo's checks are others: nothing of theirs is open.
      panel.arrange("groups", List.of());
      items.clear();
      groups.clear();
      pointer.begin(List.of());
    }
  }

  private List<HTMLElement> groups(Judgement judgement) {
    List<CheckGroup> all = new ArrayList<>();
    if (judgement.stage() == Stage.COMPLETE) {
      addGroup(all, Outcome.FAIL, ChecksMessage.TO_CHANGE, judgement);
      addGroup(all, Outcome.WARN, ChecksMessage.MIGHT_OBJECT, judgement);
      addGroup(all, Outcome.UNKNOWN, ChecksMessage.CANNOT_TELL, judgement);
      addFolded(all, Outcome.PASS.word(), ChecksMessage.PASSED, elements(judgement.checks(Outcome.PASS)));
    } else {
      List<Check> soFar =
          judgement.checks().stream().filter(check -> check.outcome() != Outcome.ASK).toList();
      addFolded(all, "so-far", ChecksMessage.SO_FAR, elements(soFar));
    }
    return all.stream().map(CheckGroup::element).toList();
  }

  /** The first few of them at once, the rest in a line to open; warnings and what is unknown wait altogether. */
  private void addGroup(List<CheckGroup> all, Outcome outcome, ChecksMessage title, Judgement judgement) {
    List<HTMLElement> checks = elements(judgement.checks(outcome));
    if (checks.isEmpty()) {
      return;
    }
    if (checks.size() > FEW && outcome != Outcome.FAIL) {
      addFolded(all, outcome.word(), title, checks);
      return;
    }
    CheckGroup group = group(outcome.word());
    if (checks.size() <= FEW) {
      group.show(title, checks);
    } else {
      int first = FEW - 1;
      group.show(
          title, checks.subList(0, first), ChecksMessage.ALSO_TO_CHANGE, checks.subList(first, checks.size()));
    }
    all.add(group);
  }

  private void addFolded(List<CheckGroup> all, String name, ChecksMessage title, List<HTMLElement> checks) {
    if (!checks.isEmpty()) {
      CheckGroup group = group(name);
      group.fold(title, checks);
      all.add(group);
    }
  }

  private CheckGroup group(String name) {
    return groups.computeIfAbsent(name, CheckGroup::new);
  }

  private List<HTMLElement> elements(List<Check> checks) {
    List<HTMLElement> elements = new ArrayList<>();
    for (Check check : checks) {
      CheckItem item = items.computeIfAbsent(check.id(), id -> new CheckItem(id, pointer));
      item.show(check);
      elements.add(item.element());
    }
    return elements;
  }
}
