package app.selfsame.studio.parts;

import app.selfsame.message.Message;
import app.selfsame.message.MessageKey;
import java.util.List;

/** The box at the head of the page that says what went wrong and what to do; the focus goes to it. */
public final class ProblemBox {
  private final Template box = Template.at("problem");

  public ProblemBox(Runnable onRetry) {
    box.part("retry")
        .onEvent(
            "click",
            event -> {
              clear();
              onRetry.run();
            });
    box.part("pick").onEvent("click", event -> clear());
  }

  /** Says something that is no problem. */
  public void showNote(MessageKey key) {
    show(false, List.of(Message.of(key)), false, false);
  }

  /** Shows why a photo cannot be taken; another one can be chosen at once. */
  public void show(List<Message> sentences) {
    show(true, sentences, false, true);
  }

  /** Shows a problem that may pass when the same is tried again. */
  public void showWithRetry(List<Message> sentences) {
    show(true, sentences, true, false);
  }

  private void show(boolean isProblem, List<Message> sentences, boolean canRetry, boolean canPick) {
    box.element().setClassName(isProblem ? "problem" : "problem only-note");
    box.show("title", isProblem).say("words", sentences).show("retry", canRetry).show("pick", canPick);
    box.element().setHidden(false);
    box.element().focus();
  }

  public void clear() {
    box.element().setHidden(true);
  }
}
