package app.selfsame.studio.questions;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** What only the person can say. */
public enum QuestionMessage implements MessageKey {
  ASKING(Parameter.count("count")),
  ANSWERED,
  AGE,
  /** While nobody says. */
  AGE_ASSUMED,
  AGE_WHY(Parameter.count("years")),
  ADULT,
  CHILD,
  AGE_ADULT,
  AGE_CHILD(Parameter.count("years")),
  RECENCY,
  RECENCY_WHY(Parameter.quantity("most")),
  PHOTO_AGE(Parameter.choice("age")),
  TAKEN(Parameter.choice("age")),
  TAKEN_BY,
  YES,
  NO,
  TAKEN_AS_ASKED,
  NOT_TAKEN_AS_ASKED;

  private final List<Parameter> parameters;

  QuestionMessage(Parameter... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String id() {
    return MessageKey.id("page.question", this);
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }
}
