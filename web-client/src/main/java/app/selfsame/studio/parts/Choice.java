package app.selfsame.studio.parts;

import app.selfsame.message.Message;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** One of several answers, as a radio button with its words. */
public final class Choice {
  private final Template choice = Template.of("choice");
  private final HTMLInputElement radio = choice.input("radio");

  /**
   * @param group by which the answers to one question go together
   */
  public Choice(String group, String id) {
    radio.withAttr("name", group).withAttr("id", id);
    choice.show("value", false);
  }

  public HTMLElement element() {
    return choice.element();
  }

  public HTMLInputElement radio() {
    return radio;
  }

  public Choice say(Message name) {
    choice.say("name", name);
    return this;
  }

  /** Says something of it, in small. */
  public Choice note(Message more) {
    choice.say("value", more).show("value", true);
    return this;
  }

  /** Shows its colour. */
  public Choice swatch(String hex) {
    choice.show("swatch", true).part("swatch").getStyle().setProperty("background-color", hex);
    return this;
  }
}
