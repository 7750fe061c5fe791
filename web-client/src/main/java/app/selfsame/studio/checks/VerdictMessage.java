package app.selfsame.studio.checks;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** The verdict, and what stands in its place. */
public enum VerdictMessage implements MessageKey {
  /** A title as a sentence, to be heard. */
  ALOUD(Parameter.message("title")),
  LOADING,
  LOADING_WHY,
  READING,
  STARTING_AGAIN,
  PHOTO_KEPT,
  CHOOSE,
  CHOOSE_WHY,
  NOTHING_TO_PREPARE,
  NOTHING_TO_PREPARE_WHY,
  MEASURING,
  /** Somebody else may be found yet. */
  FACE_SEEN,
  FACES_FOUND(Parameter.count("faces")),
  NOT_CHECKED,
  NOT_CHECKED_WHY,
  /** {@code fault} leads to its check. */
  FAULT(Parameter.literal("fault")),
  FINAL_SAY;

  private final List<Parameter> parameters;

  VerdictMessage(Parameter... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String id() {
    return MessageKey.id("page.verdict", this);
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }
}
