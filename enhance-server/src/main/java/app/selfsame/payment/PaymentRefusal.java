package app.selfsame.payment;

import app.selfsame.message.Parameter;
import app.selfsame.refusal.RefusalCase;
import app.selfsame.refusal.RefusalCode;
import app.selfsame.refusal.RefusalKey;

/** The cases in which a request about a payment is refused. */
public enum PaymentRefusal implements RefusalKey {
  OFF(RefusalCode.PAYMENTS_OFF, "server"),
  DOCUMENT(RefusalCode.UNKNOWN_DOCUMENT, "payment"),
  KEY(RefusalCode.IDEMPOTENCY_KEY, "request"),
  OTHER_REQUEST(RefusalCode.KEY_REUSED, "request"),
  ALREADY_PAID(RefusalCode.ALREADY_PAID, "photo"),
  UNKNOWN_ORDER(RefusalCode.UNKNOWN_ORDER, "order"),
  NOT_PAID(RefusalCode.NOT_PAID, "order"),
  REVOKED(RefusalCode.PAYMENT_REVOKED, "order"),
  RETAKES_USED(RefusalCode.RETAKES_USED, "order"),
  DOWN(RefusalCode.PAYMENTS_DOWN, "stripe"),
  BROKEN(RefusalCode.PAYMENTS_BROKEN, "stripe"),
  EVENT(RefusalCode.NOT_FROM_STRIPE, "event");

  private final RefusalCase refusal;

  PaymentRefusal(RefusalCode code, String text, Parameter... parameters) {
    refusal = RefusalCase.ofServer(code, text, parameters);
  }

  @Override
  public RefusalCase refusal() {
    return refusal;
  }
}
