package app.selfsame.crop;

import static app.selfsame.message.Parameter.items;
import static app.selfsame.message.Parameter.message;
import static app.selfsame.message.Parameter.quantity;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** Why a photo cannot be cropped for a document. */
public enum CropMessage implements MessageKey {
  CUTS_OFF_CROWN,
  CUTS_OFF_CHIN,
  CUTS_OFF_CROWN_AND_SPACE(quantity("needed")),
  CUTS_OFF_CHIN_AND_SPACE(quantity("needed")),
  ENDS_ABOVE_HEAD(quantity("there"), quantity("needed")),
  ENDS_BELOW_CHIN(quantity("there"), quantity("needed")),
  ENDS_LEFT_OF_FACE(quantity("there"), quantity("needed")),
  ENDS_RIGHT_OF_FACE(quantity("there"), quantity("needed")),

  /** Several edges are too near; what each lacks. */
  TOO_TIGHT(items("lacking")),
  LACKS_ABOVE_HEAD(quantity("length")),
  LACKS_ON_RIGHT(quantity("length")),
  LACKS_BELOW_CHIN(quantity("length")),
  LACKS_ON_LEFT(quantity("length")),

  /** A limit that no cut meets; {@code allowed} is a clause of those below. */
  HEAD_HEIGHT_UNMET(quantity("length"), message("allowed")),
  EYE_LINE_UNMET(quantity("length"), message("allowed")),
  TOP_MARGIN_UNMET(quantity("length"), message("allowed")),
  ALLOWED_AT_MOST(quantity("max")),
  ALLOWED_AT_LEAST(quantity("min")),
  ALLOWED_BETWEEN(quantity("min"), quantity("max"));

  private final List<Parameter> parameters;

  CropMessage(Parameter... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String id() {
    return MessageKey.id("crop", this);
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }
}
