package app.selfsame.studio.stage;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** The photo, and what is drawn over it. */
public enum StageMessage implements MessageKey {
  PHOTO,
  PREPARED_FILE,
  BEFORE,
  AFTER,
  FRAMED,
  HEAD(Parameter.quantity("length"), Parameter.message("allowed")),
  EYES(Parameter.quantity("length"), Parameter.message("allowed")),
  TOP(Parameter.quantity("length"), Parameter.message("allowed")),
  MARKED(Parameter.message("places")),
  MARKED_AS(Parameter.count("number"), Parameter.message("places")),
  PLACES(Parameter.items("places")),

  /** Tags on the picture: there is room for one short word. */
  ANOTHER_FACE_TAG,
  CROWN_TAG,
  HAIR_TAG,
  EYES_TAG,
  CHIN_TAG,
  HEAD_TAG,
  TOP_TAG,
  /** A tag with its check mark. */
  MET(Parameter.message("tag")),
  MISSED(Parameter.message("tag")),
  RANGE(Parameter.quantity("min"), Parameter.quantity("max")),
  RANGE_AT_LEAST(Parameter.quantity("min")),
  RANGE_AT_MOST(Parameter.quantity("max"));

  private final List<Parameter> parameters;

  StageMessage(Parameter... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String id() {
    return MessageKey.id("page.stage", this);
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }
}
