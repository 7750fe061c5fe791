package app.selfsame.studio;

import org.teavm.jso.dom.html.HTMLElement;

/** Says how far the engine has loaded, to a person who waits for it. */
final class EngineProgress {
  private static final String LOADING = "Loading the check, which is needed only once";
  private static final String STARTING = "Starting the check";
  private static final String OPENING = "Opening your photo";
  private static final String STOPPED = "Your photo is kept, but not opened";

  private final HTMLElement panel = Html.byId("engine-progress");
  private final HTMLElement words = panel.querySelector("p");
  private final HTMLElement bar = panel.querySelector("progress");
  private boolean ready;
  private boolean stopped;

  EngineProgress() {
    words.withText(LOADING);
  }

  void loading(int parts, int of) {
    bar.setAttribute("value", String.valueOf((double) parts / of));
    words.withText(parts == of ? STARTING : LOADING);
  }

  void ready() {
    ready = true;
    bar.setHidden(true);
    if (!stopped) {
      words.withText(OPENING);
    }
  }

  /** A person has given a photo and sees none yet. */
  void show() {
    stopped = false;
    panel.setHidden(false);
    bar.setHidden(ready);
    words.withText(ready ? OPENING : LOADING);
  }

  /** The photo that is waited for is not going to show. */
  void stop() {
    stopped = true;
    bar.setHidden(true);
    words.withText(STOPPED);
  }

  void hide() {
    panel.setHidden(true);
  }
}
