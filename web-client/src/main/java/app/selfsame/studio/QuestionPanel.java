package app.selfsame.studio;

import app.selfsame.document.PhotoDocument;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.verdict.Answers;
import app.selfsame.verdict.CheckId;
import app.selfsame.verdict.PhotoAge;
import app.selfsame.verdict.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/**
 * What only the person can say, asked where the document's rules turn on it. The answers stay when the document
 * changes.
 */
final class QuestionPanel {
  private final HTMLElement panel = Html.byId("questions");
  private final Consumer<Answers> onAnswers;
  private PhotoDocument document;
  private List<Question> asked = List.of();
  private HTMLElement title;
  private HTMLElement given;
  private String who = "";
  private OptionalInt childYears = OptionalInt.empty();
  private PhotoAge taken;
  private Optional<Boolean> takenAsAsked = Optional.empty();

  /**
   * @param onAnswers hears all answers whenever one changes
   */
  QuestionPanel(Consumer<Answers> onAnswers) {
    this.onAnswers = onAnswers;
  }

  /** Takes the focus to the question that decides a check. */
  static void focusOn(CheckId check) {
    HTMLElement question = Html.byId("question-" + check.word());
    if (question != null) {
      Html.byId("question-list").setAttribute("open", "");
      HTMLElement chosen = question.querySelector("input:checked");
      (chosen == null ? question.querySelector("input") : chosen).focus();
    }
  }

  /** Asks what this document's rules turn on; that may be nothing. */
  void show(PhotoDocument asking) {
    document = asking;
    boolean wasOpen = panel.querySelector("details[open]") != null;
    panel.clear();
    asked = Question.of(document);
    List<HTMLElement> questions = asked.stream().map(this::element).toList();
    panel.setHidden(questions.isEmpty());
    if (questions.isEmpty()) {
      return;
    }
    title = Html.text("h2", "", "");
    given = Html.element("p", "given");
    HTMLElement summary = Html.element("summary", "").withChild(title).withChild(Html.chevron()).withChild(given);
    HTMLElement list = Html.element("details", "").withAttr("id", "question-list").withChild(summary);
    questions.forEach(list::appendChild);
    if (wasOpen) {
      list.setAttribute("open", "");
    }
    panel.appendChild(list);
    summarise();
  }

  /** The answers as the engine takes them. */
  Answers answers() {
    OptionalInt age = who.equals("adult") ? OptionalInt.of(Answers.ADULT_YEARS) : childYears();
    OptionalInt months = taken == null ? OptionalInt.empty() : taken.monthsFor(document.person());
    return new Answers(age, months, takenAsAsked);
  }

  private OptionalInt childYears() {
    return who.equals("child") ? childYears : OptionalInt.empty();
  }

  private HTMLElement element(Question question) {
    return switch (question) {
      case AGE -> askAge();
      case RECENCY -> askRecency();
      case TAKEN_BY -> askTakenBy();
    };
  }

  private HTMLElement askRecency() {
    ChoiceQuestion question = new ChoiceQuestion("recency", QuestionMessage.RECENCY);
    for (PhotoAge age : PhotoAge.values()) {
      Message words = Message.of(QuestionMessage.PHOTO_AGE, Argument.choice(age.id()));
      question.choice(age.id(), words, age == taken, value -> answerTaken(age));
    }
    return question.element();
  }

  private HTMLElement askTakenBy() {
    Message yes = Message.of(QuestionMessage.YES);
    Message no = Message.of(QuestionMessage.NO);
    return new ChoiceQuestion("taken-by", QuestionMessage.TAKEN_BY)
        .hint(Html.english("p", "hint", document.person().takenBy().orElseThrow().rule()))
        .choice("yes", yes, takenAsAsked.equals(Optional.of(true)), value -> answerTakenAsAsked(true))
        .choice("no", no, takenAsAsked.equals(Optional.of(false)), value -> answerTakenAsAsked(false))
        .element();
  }

  private HTMLElement askAge() {
    HTMLInputElement years = (HTMLInputElement) Html.element("input", "");
    years.withAttr("type", "number").withAttr("min", "0").withAttr("max", String.valueOf(Answers.ADULT_YEARS - 1));
    years.withAttr("inputmode", "numeric").withAttr("id", "age-years");
    years.setValue(childYears.isPresent() ? String.valueOf(childYears.getAsInt()) : "");
    years.onEvent("input", event -> answerYears(years.getValue().trim()));
    HTMLElement age = Html.element("label", "years").withChild(Html.text("span", "", QuestionMessage.YEARS));
    age.withChild(years).setHidden(!who.equals("child"));
    Argument under = Argument.count(document.person().exceptionsUnderYears());
    return new ChoiceQuestion("age", QuestionMessage.AGE)
        .hint(Html.text("p", "hint", QuestionMessage.AGE_WHY, under))
        .choice("adult", Message.of(QuestionMessage.ADULT), who.equals("adult"), value -> answerWho(value, age))
        .choice("child", Message.of(QuestionMessage.CHILD), who.equals("child"), value -> answerWho(value, age))
        .withChild(age)
        .element();
  }

  private void answerWho(String value, HTMLElement age) {
    who = value;
    age.setHidden(!value.equals("child"));
    answered();
  }

  private void answerYears(String text) {
    boolean valid = !text.isEmpty() && text.length() <= 2 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    childYears = valid ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    answered();
  }

  private void answerTaken(PhotoAge age) {
    taken = age;
    answered();
  }

  private void answerTakenAsAsked(boolean asAsked) {
    takenAsAsked = Optional.of(asAsked);
    answered();
  }

  private void answered() {
    summarise();
    onAnswers.accept(answers());
  }

  /** The folded line: what is answered, then what is not. */
  private void summarise() {
    List<Message> words = new ArrayList<>();
    List<Message> open = new ArrayList<>();
    for (Question question : asked) {
      answer(question).ifPresentOrElse(words::add, () -> open.add(Message.of(key(question))));
    }
    title.withText(
        open.isEmpty()
            ? PageTexts.say(QuestionMessage.ANSWERED)
            : PageTexts.say(QuestionMessage.ASKING, Argument.count(open.size())));
    words.addAll(open);
    given.withText(PageTexts.say(words));
  }

  private static QuestionMessage key(Question question) {
    return switch (question) {
      case AGE -> QuestionMessage.AGE;
      case RECENCY -> QuestionMessage.RECENCY;
      case TAKEN_BY -> QuestionMessage.TAKEN_BY;
    };
  }

  private Optional<Message> answer(Question question) {
    return switch (question) {
      case AGE -> who.equals("adult") ? Optional.of(Message.of(QuestionMessage.AGE_ADULT)) : childAnswer();
      case RECENCY ->
          Optional.ofNullable(taken).map(age -> Message.of(QuestionMessage.TAKEN, Argument.choice(age.id())));
      case TAKEN_BY ->
          takenAsAsked.map(asAsked ->
              Message.of(asAsked ? QuestionMessage.TAKEN_AS_ASKED : QuestionMessage.NOT_TAKEN_AS_ASKED));
    };
  }

  private Optional<Message> childAnswer() {
    OptionalInt years = childYears();
    return years.isPresent()
        ? Optional.of(Message.of(QuestionMessage.AGE_CHILD, Argument.count(years.getAsInt())))
        : Optional.empty();
  }
}
