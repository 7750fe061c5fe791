package app.selfsame.verdict;

import static app.selfsame.message.Parameter.quantity;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** That a photo is handed in as it is, and what goes with it. */
public enum HandedOverMessage implements MessageKey {
  HAND_IN_ORIGINAL,
  CARRIES_FILM(quantity("size")),
  CARRIES_PLACE,
  CARRIES_FILM_AND_PLACE(quantity("size"));

  private final List<Parameter> parameters;

  HandedOverMessage(Parameter... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String id() {
    return MessageKey.id("unchanged", this);
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }
}
