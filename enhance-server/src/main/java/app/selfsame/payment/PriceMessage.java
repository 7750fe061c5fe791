package app.selfsame.payment;

import static app.selfsame.message.Parameter.literal;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** What the page of prices says. */
public enum PriceMessage implements MessageKey {
  PRICES_TITLE,
  PHOTO_TERM,
  PHOTO_PRICE(literal("price")),
  PHOTO_FREE,
  PHOTO_HOW,
  CREDITS_TERM,
  CREDITS_WHAT,
  TAX,
  TO_CREDITS;

  private final List<Parameter> parameters;

  PriceMessage(Parameter... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String id() {
    return MessageKey.id("server.prices", this);
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }
}
