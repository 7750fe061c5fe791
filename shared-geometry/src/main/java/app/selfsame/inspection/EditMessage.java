package app.selfsame.inspection;

import static app.selfsame.message.Parameter.count;
import static app.selfsame.message.Parameter.literal;
import static app.selfsame.message.Parameter.message;
import static app.selfsame.message.Parameter.quantity;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** How much was done to a photo, and how: the detail of {@link EditDone}. */
public enum EditMessage implements MessageKey {
  CROPPED(quantity("width"), quantity("height"), quantity("kept")),
  ROTATED_CLOCKWISE(quantity("angle")),
  ROTATED_ANTICLOCKWISE(quantity("angle")),
  SCALED(quantity("share")),
  /** {@code colour} is of {@code ColourMessage}. */
  BACKGROUND_REPLACED(message("colour"), quantity("confidence")),
  /** The file was transparent. */
  BACKGROUND_ADDED(message("colour")),
  MADE_GREY,
  COMPRESSED(literal("format"), count("quality")),

  BY_WHITE_BALANCE(message("red"), message("green"), message("blue")),
  BY_EXPOSURE(quantity("light")),
  BY_EVEN_LIGHT(message("left"), message("right")),
  BY_CONTRAST(quantity("limit"), quantity("share")),
  /** Amounts of the above. */
  MORE(quantity("amount")),
  LESS(quantity("amount"));

  private final List<Parameter> parameters;

  EditMessage(Parameter... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String id() {
    return MessageKey.id("edit", this);
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }
}
