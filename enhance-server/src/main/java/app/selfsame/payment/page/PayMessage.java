package app.selfsame.payment.page;

import static app.selfsame.message.Parameter.count;
import static app.selfsame.message.Parameter.country;
import static app.selfsame.message.Parameter.document;
import static app.selfsame.message.Parameter.literal;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** What the page says on which a finished file is ordered. */
public enum PayMessage implements MessageKey {
  TITLE,
  DOCUMENT(country("country"), document("document")),
  OWN_SIZE,
  PAY(literal("price")),
  WHAT_TERM,
  WHAT,
  PRICE_TERM,
  TAX,
  PHOTO_TERM,
  PHOTO,
  HOW_TERM,
  HOW,
  AFTER_TERM,
  AFTER,
  REFUND_TERM,
  REFUND(count("days")),
  AUTHORITY,
  OPENING,
  NO_ORDER,
  UNREACHABLE,
  REFUSED,
  ALREADY_PAID,
  TOO_OFTEN,
  NOT_KEPT,
  OPEN_LINE,
  NO_SCRIPT,
  STUDIO;

  private final List<Parameter> parameters;

  PayMessage(Parameter... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String id() {
    return MessageKey.id("server.pay", this);
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }
}
