package app.selfsame.studio.state;

import app.selfsame.document.PhotoDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** A part of the page that shows what the page is at, each time that this changes. */
public interface Panel {
  /** The same one at any time; hidden while there is nothing to show. */
  HTMLElement element();

  /**
   * What stands there and still holds stays as it is, with the focus and what is open in it.
   *
   * @param document the chosen one; null for none
   */
  void show(PageState state, PhotoDocument document);
}
