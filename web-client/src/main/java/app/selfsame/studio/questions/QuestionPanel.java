package app.selfsame.studio.questions;

import app.selfsame.document.PhotoDocument;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.studio.parts.Html;
import app.selfsame.studio.parts.PageTexts;
import app.selfsame.verdict.Answers;
import app.selfsame.verdict.CheckId;
import app.selfsame.verdict.PhotoAge;
import app.selfsame.verdict.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/**
 * What only the person can say, asked where the document's rules turn on it. The answers stay when the document
 * changes.
 */
public final class QuestionPanel {
  private final HTMLElement panel = Html.byId("questions");
  private final Consumer<Answers> onAnswers;
  private final GivenAnswers answers = new GivenAnswers();
  private PhotoDocument document;
  private List<Question> asked = List.of();
  private Answers told = Answers.NONE;
  private HTMLElement title;
  private HTMLElement given;

  /**
   * @param onAnswers hears all answers whenever one of them changes, or what it decides
   */
  public QuestionPanel(Consumer<Answers> onAnswers) {
    this.onAnswers = onAnswers;
  }

  /** Takes the focus to the question that decides a check. */
  public static void focusOn(CheckId check) {
    HTMLElement question = Html.byId("question-" + check.word());
    if (question != null) {
      Html.byId("question-list").setAttribute("open", "");
      HTMLElement chosen = question.querySelector("input:checked");
      (chosen == null ? question.querySelector("input") : chosen).focus();
    }
  }

  /** Asks what this document's rules turn on; that may be nothing. */
  public void show(PhotoDocument asking) {
    document = asking;
    tellAnswers();
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

  /** Another picture comes: its age, and who took it, are not those of the last. The person may well be the same. */
  public void forgetPicture() {
    if (answers.forgetPicture() && document != null) {
      show(document);
    }
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
      question.choice(age.id(), words, answers.isTaken(age), value -> answerTaken(age));
    }
    return question.element();
  }

  private HTMLElement askTakenBy() {
    Message yes = Message.of(QuestionMessage.YES);
    Message no = Message.of(QuestionMessage.NO);
    return new ChoiceQuestion("taken-by", QuestionMessage.TAKEN_BY)
        .hint(Html.remark("p", "hint", document.person().takenBy().orElseThrow().rule()))
        .choice("yes", yes, answers.isTakenAsAsked(true), value -> answerTakenAsAsked(true))
        .choice("no", no, answers.isTakenAsAsked(false), value -> answerTakenAsAsked(false))
        .element();
  }

  private HTMLElement askAge() {
    HTMLInputElement years = (HTMLInputElement) Html.element("input", "");
    years.withAttr("type", "number").withAttr("min", "0").withAttr("max", String.valueOf(Answers.ADULT_YEARS - 1));
    years.withAttr("inputmode", "numeric").withAttr("id", "age-years");
    years.setValue(answers.typedYears());
    years.onEvent("input", event -> answerYears(years.getValue().trim()));
    HTMLElement age = Html.element("label", "years").withChild(Html.text("span", "", QuestionMessage.YEARS));
    age.withChild(years).setHidden(!answers.isWho(GivenAnswers.CHILD));
    Argument under = Argument.count(document.person().exceptionsUnderYears());
    Consumer<String> onWho = value -> answerWho(value, age);
    return new ChoiceQuestion("age", QuestionMessage.AGE)
        .hint(Html.text("p", "hint", QuestionMessage.AGE_WHY, under))
        .choice(GivenAnswers.ADULT, Message.of(QuestionMessage.ADULT), answers.isWho(GivenAnswers.ADULT), onWho)
        .choice(GivenAnswers.CHILD, Message.of(QuestionMessage.CHILD), answers.isWho(GivenAnswers.CHILD), onWho)
        .withChild(age)
        .element();
  }

  private void answerWho(String value, HTMLElement age) {
    answers.setWho(value);
    age.setHidden(!value.equals(GivenAnswers.CHILD));
    answered();
  }

  private void answerYears(String text) {
    answers.setChildYears(text);
    answered();
  }

  private void answerTaken(PhotoAge age) {
    answers.setTaken(age);
    answered();
  }

  private void answerTakenAsAsked(boolean asAsked) {
    answers.setTakenAsAsked(asAsked);
    answered();
  }

  private void answered() {
    summarise();
    tellAnswers();
  }

  /** The same answer may decide something for one document and nothing for another. */
  private void tellAnswers() {
    Answers now = answers.answers(document.person());
    if (!now.equals(told)) {
      told = now;
      onAnswers.accept(now);
    }
  }

  /** The folded line: what is answered, then what is not. */
  private void summarise() {
    List<Message> words = new ArrayList<>();
    List<Message> open = new ArrayList<>();
    for (Question question : asked) {
      answers.sentence(question).ifPresentOrElse(words::add, () -> open.add(Message.of(key(question))));
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
}
