package app.selfsame.studio;

import app.selfsame.studio.parts.Html;
import app.selfsame.studio.promise.PromisePanel;
import org.teavm.jso.dom.html.HTMLElement;

/** The line at the head of the page that says where the photo is, and what stands behind it. */
final class Seal {
  private final HTMLElement words = Html.byId("seal");
  private final PromisePanel promise = new PromisePanel();

  /** Another photo, or none: nothing of it has left. */
  void close() {
    Html.sayPlainly(words, StudioMessage.ON_DEVICE);
  }

  /** A crop of the photo has left. */
  void open() {
    Html.sayPlainly(words, StudioMessage.CROP_SENT);
    promise.countCrop();
  }
}
