package app.selfsame.studio.checks;

import app.selfsame.message.Argument;
import app.selfsame.studio.parts.Template;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** Checks under one title: some at once, the rest in a line to open, or all of them in one. */
final class CheckGroup {
  private final Template group = Template.of("check-group");

  /**
   * @param name tells its folded line from those of other groups
   */
  CheckGroup(String name) {
    group.part("folded").setAttribute("id", "folded-" + name);
  }

  HTMLElement element() {
    return group.element();
  }

  /** All checks at once. */
  void show(ChecksMessage title, List<HTMLElement> checks) {
    showFirst(title, checks.size(), checks);
    group.show("folded", false).arrange("rest", List.of());
  }

  /** The first few at once, under the number of all of them, and the rest in a line to open. */
  void show(ChecksMessage title, List<HTMLElement> first, ChecksMessage restTitle, List<HTMLElement> rest) {
    showFirst(title, first.size() + rest.size(), first);
    showFolded(restTitle, rest);
  }

  /** A line to open. */
  void fold(ChecksMessage title, List<HTMLElement> checks) {
    group.show("title", false).show("first", false).arrange("first", List.of());
    showFolded(title, checks);
  }

  private void showFirst(ChecksMessage title, int count, List<HTMLElement> checks) {
    group.show("title", true).say("title", title, Argument.count(count));
    group.show("first", true).arrange("first", checks);
  }

  private void showFolded(ChecksMessage title, List<HTMLElement> checks) {
    group.show("folded", true).say("rest-title", title, Argument.count(checks.size())).arrange("rest", checks);
  }
}
