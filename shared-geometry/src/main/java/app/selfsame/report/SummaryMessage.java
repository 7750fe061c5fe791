package app.selfsame.report;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** What is said of a photo as a whole. */
public enum SummaryMessage implements MessageKey {
  HEADLINE(Parameter.message("verdict"), Parameter.message("reasons")),

  READY,
  /** The authority does not take photos of one's own, and nobody has said yet who took this one. */
  READY_ONLY_IF,
  REFUSED,
  UNUSABLE,
  CANNOT_TELL,
  NOT_A_PHOTO,

  /** One group of reasons after the other. */
  ALSO(Parameter.message("before"), Parameter.message("next")),
  FAULTS(Parameter.items("faults")),
  SOME_MIGHT_OBJECT(Parameter.items("faults")),
  PERHAPS_ALSO(Parameter.items("faults")),
  NOT_MEASURED(Parameter.items("checks")),
  NOTHING_TO_FIX,
  NO_FACE,
  QUESTIONS_LEFT(Parameter.count("count")),

  /** The same groups, each in a sentence of its own. */
  FAULTS_SENTENCE(Parameter.items("faults")),
  SOME_MIGHT_OBJECT_SENTENCE(Parameter.items("faults")),
  PERHAPS_ALSO_SENTENCE(Parameter.items("faults")),
  NOT_MEASURED_SENTENCE(Parameter.items("checks")),
  NOTHING_TO_FIX_SENTENCE,
  NO_FACE_SENTENCE,
  QUESTIONS_LEFT_SENTENCE(Parameter.count("count")),

  /** Points of the head that the person placed. */
  PLACED_BY_HAND(Parameter.items("points"), Parameter.count("count")),
  /** The person chose where the frame lies. */
  FRAMED_BY_HAND,

  /** What the authority, as far as its rules are known, does not say. */
  UNSAID(Parameter.items("topics")),
  /** What a report is not. */
  PROMISE,
  /** What to know before anything else where the rules rest on one third party. */
  UNVERIFIED,
  /** Who must take the photo: {@code rule} is a whole sentence of the catalogue. */
  BEFORE_ALL(Parameter.remark("rule")),
  /** In place of the link to the authority's page, where there is none. */
  NO_PAGE;

  private final List<Parameter> parameters;

  SummaryMessage(Parameter... parameters) {
    this.parameters = List.of(parameters);
  }

  /** What says a group of reasons in a sentence of its own. */
  SummaryMessage sentence() {
    return switch (this) {
      case FAULTS -> FAULTS_SENTENCE;
      case SOME_MIGHT_OBJECT -> SOME_MIGHT_OBJECT_SENTENCE;
      case PERHAPS_ALSO -> PERHAPS_ALSO_SENTENCE;
      case NOT_MEASURED -> NOT_MEASURED_SENTENCE;
      case NOTHING_TO_FIX -> NOTHING_TO_FIX_SENTENCE;
      case NO_FACE -> NO_FACE_SENTENCE;
      case QUESTIONS_LEFT -> QUESTIONS_LEFT_SENTENCE;
      default -> throw new IllegalStateException(id() + " is no group of reasons");
    };
  }

  @Override
  public String id() {
    return MessageKey.id("summary", this);
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }
}
