package app.selfsame.studio.parts;

import app.selfsame.message.Message;
import org.teavm.jso.dom.html.HTMLElement;

/** A card under its title, or, where there is nothing for the person to do in it, a line that opens. */
public final class Foldable {
  private final Template section = Template.of("foldable");
  private final HTMLElement body;

  /**
   * @param id of the section
   */
  public Foldable(String id, HTMLElement body) {
    this.body = body;
    section.element().withAttr("id", id).setHidden(true);
    section.part("folded").setAttribute("id", "folded-" + id);
  }

  public HTMLElement element() {
    return section.element();
  }

  public boolean isHidden() {
    return section.element().isHidden();
  }

  public void hide() {
    section.element().setHidden(true);
    section.part("folded").removeAttribute("open");
  }

  /** Shows the card. */
  public void show(Message title) {
    section.put("open", body).say("title", title);
    show(true);
  }

  /** Shows the line. */
  public void fold(Message line) {
    section.put("closed", body).say("line", line);
    show(false);
  }

  /** Opens the line, if it is one. */
  public void open() {
    section.part("folded").setAttribute("open", "");
  }

  private void show(boolean isCard) {
    section.show("card", isCard).show("folded", !isCard).element().setHidden(false);
  }
}
