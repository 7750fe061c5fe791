package app.selfsame.payment.page;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** What the page of a receipt says. */
public enum ReceiptMessage implements MessageKey {
  TITLE,
  ASKING,
  CONFIRMING,
  SLOW,
  NOT_PAID,
  NO_RECEIPT,
  UNKNOWN,
  REVOKED,
  USED_UP,
  UNREACHABLE,
  LOOKING,
  UNLOCKING,
  UNLOCKED,
  CLOSED,
  ANOTHER_FILE,
  ONE_MORE,
  UNLOCK,
  ANOTHER_DOCUMENT,
  AGAIN,
  STUDIO,
  DOCUMENT_TERM,
  AMOUNT_TERM,
  PAID_AT_TERM,
  ORDER_TERM,
  KEEP,
  NO_SCRIPT;

  private final List<Parameter> parameters;

  ReceiptMessage(Parameter... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String id() {
    return MessageKey.id("server.receipt", this);
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }
}
