package app.selfsame.document;

import static app.selfsame.message.Parameter.literal;
import static app.selfsame.message.Parameter.message;
import static app.selfsame.message.Parameter.quantity;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** Why a size of one's own is not understood. */
public enum OwnFrameMessage implements MessageKey {
  SIZE_FORM(literal("given")),
  UNIT_MISSING(literal("given")),
  HEAD_FORM(literal("given")),
  HEAD_TOO_LARGE(literal("given")),
  UNUSUAL_SIDE(quantity("side"), message("usual")),
  PIXELS_FORM(literal("given")),
  PIXELS_TWICE,
  PIXELS_SHAPE(literal("given"), quantity("width"), quantity("height")),
  BACKGROUND_FORM(literal("given"), literal("colours")),
  KILOBYTES_FORM(literal("given")),
  UNUSUAL_KILOBYTES(quantity("size"), message("usual")),
  TOO_FEW_KILOBYTES(quantity("width"), quantity("height"), quantity("most"), quantity("least"));

  private final List<Parameter> parameters;

  OwnFrameMessage(Parameter... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String id() {
    return MessageKey.id("own-frame", this);
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }
}
