package app.selfsame.studio.questions;

import app.selfsame.document.PersonRules;
import app.selfsame.document.PhotoDocument;
import app.selfsame.document.Remark;
import app.selfsame.document.Stated;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.Unit;
import app.selfsame.studio.parts.Html;
import app.selfsame.studio.parts.Template;
import app.selfsame.studio.state.PageState;
import app.selfsame.studio.state.Panel;
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
public final class QuestionPanel implements Panel {
  /** The id of all questions, folded or not. */
  public static final String LIST = "question-list";

  private final Template panel = Template.of("questions");
  private final Consumer<Answers> onAnswers;
  private final GivenAnswers answers = new GivenAnswers();
  private PhotoDocument document;
  private List<Question> asked = List.of();
  private Answers told = Answers.NONE;

  /**
   * @param onAnswers hears all answers whenever one of them changes, or what it decides
   */
  public QuestionPanel(Consumer<Answers> onAnswers) {
    this.onAnswers = onAnswers;
    panel.element().setHidden(true);
  }

  /** Takes the focus to the question that decides a check. */
  public static void focusOn(CheckId check) {
    HTMLElement question = Html.byId("question-" + check.word());
    if (question != null) {
      Html.byId(LIST).setAttribute("open", "");
      HTMLElement chosen = question.querySelector("input:checked");
      (chosen == null ? question.querySelector("input") : chosen).focus();
    }
  }

  @Override
  public HTMLElement element() {
    return panel.element();
  }

  /** Asks what the document's rules turn on; that may be nothing. */
  @Override
  public void show(PageState state, PhotoDocument asking) {
    if (asking != null && asking != document) {
      document = asking;
      tellAnswers();
      ask();
    }
  }

  private void ask() {
    asked = Question.of(document);
    panel.put("questions", asked.stream().map(this::element).toArray(HTMLElement[]::new));
    panel.element().setHidden(asked.isEmpty());
    summarise();
  }

  /** Another picture comes: its age, and who took it, are not those of the last. The person may well be the same. */
  public void forgetPicture() {
    if (answers.forgetPicture() && document != null) {
      tellAnswers();
      ask();
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
    PersonRules person = document.person();
    Stated<Integer> rule = person.recencyMonths().orElseThrow();
    // Where two say otherwise, whoever keeps to the stricter one is right with both.
    Stated<Integer> other = person.otherRecencyMonths().orElse(rule);
    Stated<Integer> stricter = other.rule() < rule.rule() ? other : rule;
    Argument most = Argument.quantity(stricter.rule(), Unit.MONTH);
    question.hint(Html.text("span", "", QuestionMessage.RECENCY_WHY, most)).source(stricter.source());
    for (PhotoAge age : PhotoAge.values()) {
      Message words = Message.of(QuestionMessage.PHOTO_AGE, Argument.choice(age.id()));
      question.choice(age.id(), words, answers.isTaken(age), value -> answerTaken(age));
    }
    return question.element();
  }

  private HTMLElement askTakenBy() {
    Stated<Remark> takenBy = document.person().takenBy().orElseThrow();
    Message yes = Message.of(QuestionMessage.YES);
    Message no = Message.of(QuestionMessage.NO);
    return new ChoiceQuestion("taken-by", QuestionMessage.TAKEN_BY)
        .hint(Html.remark("span", "", takenBy.rule()))
        .source(takenBy.source())
        .choice("yes", yes, answers.isTakenAsAsked(true), value -> answerTakenAsAsked(true))
        .choice("no", no, answers.isTakenAsAsked(false), value -> answerTakenAsAsked(false))
        .element();
  }

  private HTMLElement askAge() {
    Template age = Template.of("years");
    HTMLInputElement years = age.input("years");
    years.withAttr("max", String.valueOf(Answers.ADULT_YEARS - 1));
    years.setValue(answers.typedYears());
    years.onEvent("input", event -> answerYears(years.getValue().trim()));
    age.element().setHidden(!answers.isWho(GivenAnswers.CHILD));
    Argument under = Argument.count(document.person().exceptionsUnderYears());
    Consumer<String> onWho = value -> answerWho(value, age.element());
    return new ChoiceQuestion("age", QuestionMessage.AGE)
        .hint(Html.text("span", "", QuestionMessage.AGE_WHY, under))
        .choice(GivenAnswers.ADULT, Message.of(QuestionMessage.ADULT), answers.isWho(GivenAnswers.ADULT), onWho)
        .choice(GivenAnswers.CHILD, Message.of(QuestionMessage.CHILD), answers.isWho(GivenAnswers.CHILD), onWho)
        .more(age.element())
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
    tellAnswers();
    summarise();
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
    long left = asked.stream().filter(this::isLeft).count();
    Message title =
        left == 0
            ? Message.of(QuestionMessage.ANSWERED)
            : Message.of(QuestionMessage.ASKING, Argument.count(left));
    words.addAll(open);
    panel.say("title", title).say("given", words);
  }

  /** Whether the verdict waits for it, which it does not for the age: a photo is that of an adult unless told. */
  private boolean isLeft(Question question) {
    return switch (question) {
      case AGE -> false;
      case RECENCY -> told.photoAgeMonths().isEmpty();
      case TAKEN_BY -> told.takenAsAsked().isEmpty();
    };
  }

  private static QuestionMessage key(Question question) {
    return switch (question) {
      case AGE -> QuestionMessage.AGE_ASSUMED;
      case RECENCY -> QuestionMessage.RECENCY;
      case TAKEN_BY -> QuestionMessage.TAKEN_BY;
    };
  }
}
