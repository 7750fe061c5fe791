package app.selfsame.studio.questions;

import app.selfsame.document.PersonRules;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.verdict.Answers;
import app.selfsame.verdict.PhotoAge;
import app.selfsame.verdict.Question;
import java.util.Optional;
import java.util.OptionalInt;

/** What the person has answered so far, as it was chosen: it stays when the document changes. */
final class GivenAnswers {
  /** Values of the choices for who is in the photo. */
  static final String ADULT = "adult";

  static final String CHILD = "child";

  private String who = "";
  private OptionalInt childYears = OptionalInt.empty();
  private Optional<PhotoAge> taken = Optional.empty();
  private Optional<Boolean> takenAsAsked = Optional.empty();

  void setWho(String chosen) {
    who = chosen;
  }

  boolean isWho(String choice) {
    return who.equals(choice);
  }

  /** Takes an age in whole years; anything else is none. */
  void setChildYears(String typed) {
    boolean valid = !typed.isEmpty() && typed.length() <= 2 && typed.chars().allMatch(c -> c >= '0' && c <= '9');
    childYears = valid ? OptionalInt.of(Integer.parseInt(typed)) : OptionalInt.empty();
  }

  /** The age that was typed of a child, whoever is in the photo now; empty for none. */
  String typedYears() {
    return childYears.isPresent() ? String.valueOf(childYears.getAsInt()) : "";
  }

  /** Empty unless a child of a known age is in the photo. */
  OptionalInt childYears() {
    return isWho(CHILD) ? childYears : OptionalInt.empty();
  }

  void setTaken(PhotoAge age) {
    taken = Optional.of(age);
  }

  boolean isTaken(PhotoAge age) {
    return taken.filter(age::equals).isPresent();
  }

  /** Forgets what was said of the picture and not of the person; tells whether there was anything. */
  boolean forgetPicture() {
    boolean known = taken.isPresent() || takenAsAsked.isPresent();
    taken = Optional.empty();
    takenAsAsked = Optional.empty();
    return known;
  }

  void setTakenAsAsked(boolean asAsked) {
    takenAsAsked = Optional.of(asAsked);
  }

  boolean isTakenAsAsked(boolean asAsked) {
    return takenAsAsked.filter(given -> given == asAsked).isPresent();
  }

  /** As the engine takes them, to be held against these rules. */
  Answers answers(PersonRules rules) {
    OptionalInt age = isWho(ADULT) ? OptionalInt.of(Answers.ADULT_YEARS) : childYears();
    OptionalInt months = taken.isPresent() ? taken.get().monthsFor(rules) : OptionalInt.empty();
    return new Answers(age, months, takenAsAsked);
  }

  /** What was answered to a question, as a sentence; empty while nothing was. */
  Optional<Message> sentence(Question question) {
    return switch (question) {
      case AGE -> isWho(ADULT) ? Optional.of(Message.of(QuestionMessage.AGE_ADULT)) : childSentence();
      case RECENCY -> taken.map(age -> Message.of(QuestionMessage.TAKEN, Argument.choice(age.id())));
      case TAKEN_BY ->
          takenAsAsked.map(asAsked ->
              Message.of(asAsked ? QuestionMessage.TAKEN_AS_ASKED : QuestionMessage.NOT_TAKEN_AS_ASKED));
    };
  }

  private Optional<Message> childSentence() {
    OptionalInt years = childYears();
    return years.isPresent()
        ? Optional.of(Message.of(QuestionMessage.AGE_CHILD, Argument.count(years.getAsInt())))
        : Optional.empty();
  }
}
