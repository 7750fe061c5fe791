package app.selfsame.studio;

import app.selfsame.document.ChildRule;
import app.selfsame.document.PhotoDocument;
import app.selfsame.verdict.Answers;
import app.selfsame.verdict.CheckId;
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
  private static final String ASKING = "Questions to you";
  private static final String ANSWERED = "Your answers";
  private static final String WHO = "Who is in the photo?";
  private static final String TAKEN = "How long ago was it taken?";
  private static final String TAKEN_BY = "Was it taken as the authority asks?";
  private static final int ADULT_YEARS = 18;

  private final HTMLElement panel = Html.byId("questions");
  private final Consumer<Answers> onAnswers;
  private PhotoDocument document;
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
    List<HTMLElement> questions = document.isTakenByOffice() ? List.of() : questions();
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
    OptionalInt age = who.equals("adult") ? OptionalInt.of(ADULT_YEARS) : childYears();
    return new Answers(age, photoAgeMonths(), takenAsAsked);
  }

  private OptionalInt childYears() {
    return who.equals("child") ? childYears : OptionalInt.empty();
  }

  private OptionalInt photoAgeMonths() {
    // "Over 12 months" decides nothing where more than 12 are allowed.
    boolean undecided =
        taken == PhotoAge.OLDER
            && document.person().recencyMonths().filter(rule -> rule.rule() > taken.completedMonths()).isPresent();
    return taken == null || undecided ? OptionalInt.empty() : OptionalInt.of(taken.completedMonths());
  }

  private List<HTMLElement> questions() {
    List<HTMLElement> questions = new ArrayList<>();
    if (asksAge()) {
      questions.add(askAge());
    }
    if (asksRecency()) {
      ChoiceQuestion question = new ChoiceQuestion("recency", TAKEN);
      for (PhotoAge age : PhotoAge.values()) {
        question.choice(age.name().toLowerCase(), age.words(), age == taken, value -> answerTaken(age));
      }
      questions.add(question.element());
    }
    document.person().takenBy().ifPresent(takenBy ->
        questions.add(
            new ChoiceQuestion("taken-by", TAKEN_BY)
                .hint(takenBy.rule())
                .choice("yes", "Yes", takenAsAsked.equals(Optional.of(true)), value -> answerTakenAsAsked(true))
                .choice("no", "No", takenAsAsked.equals(Optional.of(false)), value -> answerTakenAsAsked(false))
                .element()));
    return questions;
  }

  private HTMLElement askAge() {
    int under = document.person().children().stream().mapToInt(ChildRule::underYears).max().orElse(0);
    HTMLInputElement years = (HTMLInputElement) Html.element("input", "");
    years.withAttr("type", "number").withAttr("min", "0").withAttr("max", String.valueOf(ADULT_YEARS - 1));
    years.withAttr("inputmode", "numeric").withAttr("id", "age-years");
    years.setValue(childYears.isPresent() ? String.valueOf(childYears.getAsInt()) : "");
    years.onEvent("input", event -> answerYears(years.getValue().trim()));
    HTMLElement age = Html.element("label", "years").withChild(Html.text("span", "", "Age in years"));
    age.withChild(years).setHidden(!who.equals("child"));
    return new ChoiceQuestion("age", WHO)
        .hint("Other rules hold for children under " + under + ".")
        .choice("adult", "An adult", who.equals("adult"), value -> answerWho(value, age))
        .choice("child", "A child", who.equals("child"), value -> answerWho(value, age))
        .withChild(age)
        .element();
  }

  private boolean asksAge() {
    return !document.person().children().isEmpty();
  }

  private boolean asksRecency() {
    return document.person().recencyMonths().isPresent();
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
    List<String> words = new ArrayList<>();
    List<String> open = new ArrayList<>();
    if (asksAge()) {
      add(words, open, answers().ageYears().isPresent(), WHO,
          who.equals("adult") ? "An adult." : "A child of " + childYears.orElse(0) + ".");
    }
    if (asksRecency()) {
      add(words, open, taken != null, TAKEN, taken == null ? "" : "Taken " + taken.words().toLowerCase() + " ago.");
    }
    if (document.person().takenBy().isPresent()) {
      add(words, open, takenAsAsked.isPresent(), TAKEN_BY,
          takenAsAsked.orElse(false) ? "Taken as the authority asks." : "Not taken as the authority asks.");
    }
    title.withText(open.isEmpty() ? ANSWERED : ASKING + " (" + open.size() + ")");
    words.addAll(open);
    given.withText(String.join(" ", words));
  }

  private static void add(List<String> given, List<String> open, boolean answered, String question, String answer) {
    (answered ? given : open).add(answered ? answer : question);
  }
}
