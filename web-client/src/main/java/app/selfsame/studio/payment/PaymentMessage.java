package app.selfsame.studio.payment;

import static app.selfsame.message.Parameter.literal;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** Finished files that cost something. */
public enum PaymentMessage implements MessageKey {
  WATERMARK,
  PAY(literal("price")),
  COSTS(literal("price")),
  SAVE_MARKED,
  SAVED_MARKED(literal("name")),
  PAID,
  NOT_VERIFIED,

  /** Why a file is not sold. */
  WOULD_BE_REFUSED,
  ANSWER_FIRST,
  NOT_TO_HAND_IN,
  NO_SAFE_LINE;

  private final List<Parameter> parameters;

  PaymentMessage(Parameter... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String id() {
    return MessageKey.id("page.payment", this);
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }
}
