package app.selfsame.studio;

import java.util.HashSet;
import java.util.Set;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.NodeList;

/** The checks by outcome, what to change first. It grows as the engine finds more, and keeps what a person opened. */
final class CheckList {
  /** So many open items do not bury what comes after them. */
  private static final int FEW = 4;

  private final HTMLElement panel = Html.byId("checks");

  void clear() {
    panel.clear();
  }

  void show(Report report) {
    Set<String> open = openItems();
    String focused = focusedItem(panel);
    panel.clear();
    addGroup(report, "fail", "What to change");
    addGroup(report, "warn", "Allowed, but near a limit");
    if (report.count("unknown") <= FEW) {
      addGroup(report, "unknown", "Can’t tell");
    } else {
      addFolded(report, "unknown", "Can’t tell");
    }
    addFolded(report, "pass", "Met");
    for (String id : open) {
      HTMLElement item = Html.byId(id);
      if (item != null) {
        item.setAttribute("open", "");
      }
    }
    focus(focused);
  }

  private void addGroup(Report report, String outcome, String title) {
    int count = report.count(outcome);
    if (count > 0) {
      HTMLElement group = Html.element("div", "group").withChild(Html.text("h3", "", title + " (" + count + ")"));
      panel.appendChild(group.withChild(items(report, outcome)));
    }
  }

  private void addFolded(Report report, String outcome, String title) {
    int count = report.count(outcome);
    if (count > 0) {
      HTMLElement summary = Html.element("summary", "").withChild(Html.text("span", "", title + " (" + count + ")"));
      HTMLElement details = Html.element("details", "").withAttr("id", "folded-" + outcome);
      details.withChild(summary.withChild(Html.chevron())).withChild(items(report, outcome));
      panel.appendChild(Html.element("div", "group").withChild(details));
    }
  }

  private static HTMLElement items(Report report, String outcome) {
    HTMLElement list = Html.element("ol", "");
    for (int i = 0; i < report.getChecks().getLength(); i++) {
      ReportedCheck check = report.getChecks().get(i);
      if (check.getOutcome().equals(outcome)) {
        list.appendChild(CheckItem.of(check));
      }
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
      script =
          "const active = document.activeElement;"
              + "return panel.contains(active) ? active.closest('details')?.id ?? null : null;")
  private static native String focusedItem(HTMLElement panel);

  private static void focus(String id) {
    HTMLElement item = id == null ? null : Html.byId(id);
    if (item != null) {
      item.querySelector("summary").focus();
    }
  }
}
