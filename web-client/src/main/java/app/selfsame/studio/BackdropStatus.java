package app.selfsame.studio;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/** The line under the choice of a background: how far the work is, or what came of it. It is spoken as well. */
final class BackdropStatus {
  private static final String RUNNING = "Telling the person apart from the background";

  private final HTMLElement line = Html.element("div", "status");
  private final HTMLElement announcer = Html.byId("announcer");
  private final Runnable onCancel;

  /**
   * @param onCancel hears that the person does not want to wait
   */
  BackdropStatus(Runnable onCancel) {
    this.onCancel = onCancel;
  }

  HTMLElement element() {
    return line;
  }

  /** The work goes on; so much of it is done. */
  void showRunning(double share) {
    HTMLElement bar = line.querySelector("progress");
    if (bar == null) {
      bar = Html.element("progress", "").withAttr("max", "1").withAttr("aria-label", RUNNING);
      HTMLElement cancel = Html.button("quiet", "Cancel").withAttr("id", "backdrop-cancel");
      cancel.onEvent("click", event -> onCancel.run());
      line.clear();
      line.withChild(Html.text("p", "", RUNNING + "…")).withChild(bar).withChild(cancel);
      announcer.withText(RUNNING + "…");
    }
    bar.setAttribute("value", String.valueOf(share));
  }

  void show(String tone, String sentence) {
    line.clear();
    line.withChild(Html.note(tone, sentence));
    announcer.withText(sentence);
  }

  void clear() {
    line.clear();
  }

  /** Whether the button to cancel has the focus, which goes with the button. */
  boolean hasFocus() {
    return contains(line);
  }

  @JSBody(params = "line", script = "return line.contains(document.activeElement);")
  private static native boolean contains(HTMLElement line);
}
