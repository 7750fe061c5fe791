package app.selfsame.studio.parts;

import app.selfsame.message.Message;
import app.selfsame.message.MessageKey;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** The box at the head of the page that says what went wrong and what to do; the focus goes to it. */
public final class ProblemBox {
  private final HTMLElement box = Html.byId("problem");
  private final HTMLElement sentence = Html.byId("problem-text");
  private final HTMLElement retry = Html.byId("problem-retry");

  public ProblemBox(Runnable onRetry) {
    retry.onEvent(
        "click",
        event -> {
          clear();
          onRetry.run();
        });
  }

  public void show(MessageKey key) {
    show(List.of(Message.of(key)));
  }

  public void show(List<Message> sentences) {
    show(PageTexts.say(sentences), false);
  }

  /** Shows a problem that may pass when the same is tried again. */
  public void showWithRetry(MessageKey key) {
    show(PageTexts.say(key), true);
  }

  private void show(String text, boolean canRetry) {
    sentence.withText(text);
    retry.setHidden(!canRetry);
    box.setHidden(false);
    box.focus();
  }

  public void clear() {
    box.setHidden(true);
  }
}
