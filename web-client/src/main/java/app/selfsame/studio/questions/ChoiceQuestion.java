package app.selfsame.studio.questions;

import app.selfsame.document.Source;
import app.selfsame.message.Message;
import app.selfsame.studio.parts.Choice;
import app.selfsame.studio.parts.SourceLine;
import app.selfsame.studio.parts.Template;
import java.util.function.Consumer;
import org.teavm.jso.dom.html.HTMLElement;

/** A question with a few answers to choose from, as radio buttons. */
final class ChoiceQuestion {
  private final String name;
  private final Template question = Template.of("question");

  /**
   * @param name tells its radio buttons from those of others; {@code question-} before it is its id
   */
  ChoiceQuestion(String name, QuestionMessage asked) {
    this.name = name;
    question.element().setAttribute("id", "question-" + name);
    question.say("question", asked).show("hint", false);
  }

  /** Says more, between the question and its answers. */
  ChoiceQuestion hint(HTMLElement words) {
    question.put("hint", words).show("hint", true).part("hint").setAttribute("id", "hint-" + name);
    question.element().setAttribute("aria-describedby", "hint-" + name);
    return this;
  }

  ChoiceQuestion choice(String value, Message label, boolean chosen, Consumer<String> onChoice) {
    Choice choice = new Choice(name, name + "-" + value).say(label);
    choice.radio().withAttr("value", value);
    choice.radio().setChecked(chosen);
    choice.radio().onEvent("change", event -> onChoice.accept(value));
    question.part("choices").appendChild(choice.element());
    return this;
  }

  ChoiceQuestion more(HTMLElement child) {
    question.put("more", child);
    return this;
  }

  /** Says whose rule it is that turns on the answer. */
  ChoiceQuestion source(Source source) {
    question.put("source", SourceLine.ofCheck(source));
    return this;
  }

  HTMLElement element() {
    return question.element();
  }
}
