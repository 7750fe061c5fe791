package app.selfsame.studio;

import org.teavm.jso.dom.html.HTMLElement;

/** The box at the head of the page that says what went wrong and what to do; the focus goes to it. */
final class ProblemBox {
  private final HTMLElement box = Html.byId("problem");
  private final HTMLElement sentence = Html.byId("problem-text");
  private final HTMLElement retry = Html.byId("problem-retry");

  ProblemBox(Runnable onRetry) {
    retry.onEvent(
        "click",
        event -> {
          clear();
          onRetry.run();
        });
  }

  void show(String text) {
    show(text, false);
  }

  /** Shows a problem that may pass when the same is tried again. */
  void showWithRetry(String text) {
    show(text, true);
  }

  private void show(String text, boolean canRetry) {
    sentence.withText(text);
    retry.setHidden(!canRetry);
    box.setHidden(false);
    box.focus();
  }

  void clear() {
    box.setHidden(true);
  }
}
