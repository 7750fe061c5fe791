package app.selfsame.studio;

import app.selfsame.studio.parts.Html;
import app.selfsame.studio.parts.PageTexts;
import org.teavm.jso.dom.html.HTMLElement;

/** Says how far the engine has loaded, to a person who waits for it. */
final class EngineProgress {
  private final HTMLElement panel = Html.byId("engine-progress");
  private final HTMLElement words = panel.querySelector("p");
  private final HTMLElement bar = panel.querySelector("progress");
  private boolean ready;
  private boolean stopped;

  EngineProgress() {
    say(StudioMessage.LOADING);
  }

  void loading(int parts, int of) {
    bar.setAttribute("value", String.valueOf((double) parts / of));
    say(parts == of ? StudioMessage.STARTING : StudioMessage.LOADING);
  }

  void ready() {
    ready = true;
    bar.setHidden(true);
    if (!stopped) {
      say(StudioMessage.OPENING);
    }
  }

  /** A person has given a photo and sees none yet. */
  void show() {
    stopped = false;
    panel.setHidden(false);
    bar.setHidden(ready);
    say(ready ? StudioMessage.OPENING : StudioMessage.LOADING);
  }

  /** The photo that is waited for is not going to show. */
  void stop() {
    stopped = true;
    bar.setHidden(true);
    say(StudioMessage.NOT_OPENED);
  }

  void hide() {
    panel.setHidden(true);
  }

  private void say(StudioMessage message) {
    words.withText(PageTexts.say(message));
  }
}
