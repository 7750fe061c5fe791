package app.selfsame.studio.parts;

import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.MessageKey;
import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/** The line under a choice: how far the work is, or what came of it. It is spoken as well. */
public final class StatusLine {
  private final HTMLElement line = Html.element("div", "status");
  private final HTMLElement announcer = Html.byId("announcer");
  private final String cancelId;
  private final Runnable onCancel;
  private Template running;

  /**
   * @param cancelId of the button to cancel
   * @param onCancel hears that the person does not want to wait
   */
  public StatusLine(String cancelId, Runnable onCancel) {
    this.cancelId = cancelId;
    this.onCancel = onCancel;
  }

  public HTMLElement element() {
    return line;
  }

  /**
   * The work goes on, nobody knows how far.
   *
   * @param key of a phrase for the work
   */
  public void showRunning(MessageKey key) {
    if (running == null) {
      running = Template.of("running");
      running.part("cancel").withAttr("id", cancelId).onEvent("click", event -> onCancel.run());
      line.clear().withChild(running.element());
    }
    HTMLElement bar = running.part("bar");
    if (!PageTexts.say(key).equals(bar.getAttribute("aria-label"))) {
      Html.sayIn(bar, "aria-label", key);
      Message said = Message.of(StatusMessage.RUNNING, Argument.message(key));
      running.say("words", said);
      announcer.withText(PageTexts.say(said));
    }
  }

  /** The work goes on; so much of it is done. */
  public void showRunning(MessageKey work, double share) {
    showRunning(work);
    running.part("bar").setAttribute("value", String.valueOf(share));
  }

  public void show(String tone, MessageKey sentence) {
    show(tone, List.of(Message.of(sentence)));
  }

  public void show(String tone, List<Message> sentences) {
    clear();
    line.withChild(Html.note(tone, sentences));
    announcer.withText(PageTexts.say(sentences));
  }

  public void clear() {
    running = null;
    line.clear();
  }

  /** Takes the focus to the button to cancel. */
  public void focus() {
    line.querySelector("button").focus();
  }

  /** Whether the button to cancel has the focus, which goes with the button. */
  public boolean hasFocus() {
    return contains(line);
  }

  @JSBody(params = "line", script = "return line.contains(document.activeElement);")
  private static native boolean contains(HTMLElement line);
}
