package app.selfsame.studio.questions;

import app.selfsame.message.Message;
import app.selfsame.studio.parts.Html;
import java.util.function.Consumer;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** A question with a few answers to choose from, as radio buttons. */
final class ChoiceQuestion {
  private final String name;
  private final HTMLElement fieldset;
  private final HTMLElement choices = Html.element("div", "choices");

  /**
   * @param name tells its radio buttons from those of others; {@code question-} before it is its id
   */
  ChoiceQuestion(String name, QuestionMessage question) {
    this.name = name;
    fieldset = Html.element("fieldset", "").withAttr("id", "question-" + name);
    fieldset.withChild(Html.text("legend", "", question)).withChild(choices);
  }

  /** Says more, between the question and its answers, in a paragraph. */
  ChoiceQuestion hint(HTMLElement hint) {
    fieldset.insertBefore(hint.withAttr("id", "hint-" + name), choices);
    fieldset.setAttribute("aria-describedby", "hint-" + name);
    return this;
  }

  ChoiceQuestion choice(String value, Message label, boolean chosen, Consumer<String> onChoice) {
    HTMLInputElement radio = (HTMLInputElement) Html.element("input", "");
    radio.withAttr("type", "radio").withAttr("name", name).withAttr("value", value);
    radio.withAttr("id", name + "-" + value);
    radio.setChecked(chosen);
    radio.onEvent("change", event -> onChoice.accept(value));
    choices.withChild(Html.element("label", "choice").withChild(radio).withChild(Html.text("span", "", label)));
    return this;
  }

  ChoiceQuestion withChild(HTMLElement child) {
    fieldset.appendChild(child);
    return this;
  }

  HTMLElement element() {
    return fieldset;
  }
}
