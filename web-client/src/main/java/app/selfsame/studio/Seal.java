package app.selfsame.studio;

import org.teavm.jso.dom.html.HTMLElement;

/** The line at the head of the page that says where the photo is. */
final class Seal {
  private static final String SEALED = "On this device only";
  private static final String CROP_SENT = "Crop sent to this site’s server, at your wish";

  private final HTMLElement words = Html.byId("seal");

  /** Another photo, or none: nothing of it has left. */
  void close() {
    words.withText(SEALED);
  }

  /** A crop of the photo has left. */
  void open() {
    words.withText(CROP_SENT);
  }
}
