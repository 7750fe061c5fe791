package app.selfsame.studio.stage;

import app.selfsame.studio.parts.Html;
import app.selfsame.studio.parts.PageTexts;
import app.selfsame.studio.payment.Till;
import app.selfsame.studio.state.PreparedFile;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLButtonElement;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** Before and after: the photo with its measures, or the finished file; by the buttons or the keys 1 and 2. */
public final class PictureViews {
  private final HTMLButtonElement photo = (HTMLButtonElement) Html.byId("view-photo");
  private final HTMLButtonElement prepared = (HTMLButtonElement) Html.byId("view-prepared");
  private final HTMLElement canvas = Html.byId("photo-canvas");
  private final HTMLElement picture = Html.byId("prepared-picture");
  private final Till till;
  private PreparedFile shown;

  /**
   * @param till knows whether a finished file may be seen as it is
   */
  public PictureViews(Till till) {
    this.till = till;
    photo.onEvent("click", event -> show(false));
    prepared.onEvent("click", event -> show(true));
    HTMLDocument.current().onEvent("keydown", event -> press((KeyboardEvent) event));
  }

  /** Brings the finished file before the person's eyes. */
  public void showPrepared() {
    show(true);
    Html.bringIntoView(picture);
  }

  /** Shows another finished file from now on; while one is being made, the last one stays. */
  public void setPrepared(PreparedFile file) {
    if (!file.isSameFile(shown)) {
      shown = file;
      picture.clear().withChild(till.picture(file, PageTexts.say(StageMessage.PREPARED_FILE)));
      prepared.setDisabled(false);
    }
  }

  /** There is no finished file, or no longer. */
  public void clearPrepared() {
    shown = null;
    picture.clear();
    prepared.setDisabled(true);
    show(false);
  }

  private void press(KeyboardEvent event) {
    if (event.isCtrlKey() || event.isAltKey() || event.isMetaKey() || isTyping(event)) {
      return;
    }
    if (event.getKey().equals("1")) {
      show(false);
    } else if (event.getKey().equals("2") && !prepared.isDisabled()) {
      show(true);
    }
  }

  private void show(boolean after) {
    photo.setAttribute("aria-pressed", String.valueOf(!after));
    prepared.setAttribute("aria-pressed", String.valueOf(after));
    picture.setHidden(!after);
    canvas.setAttribute("aria-hidden", String.valueOf(after));
  }

  @JSBody(
      params = "event",
      script =
          "const target = event.target;"
              + "return 'closest' in target"
              + "  && target.closest('input:not([type=radio], [type=checkbox]), textarea, select') !== null;")
  private static native boolean isTyping(Event event);
}
