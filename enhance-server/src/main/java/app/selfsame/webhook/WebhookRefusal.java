package app.selfsame.webhook;

import static app.selfsame.message.Parameter.count;

import app.selfsame.http.Problem;
import app.selfsame.http.ProblemException;
import app.selfsame.message.Argument;
import app.selfsame.message.Parameter;
import app.selfsame.refusal.RefusalCase;
import app.selfsame.refusal.RefusalCode;
import app.selfsame.refusal.RefusalKey;

/** The cases in which a request about webhooks is refused. */
public enum WebhookRefusal implements RefusalKey {
  ADDRESS(RefusalCode.MALFORMED, "webhook"),
  KEY(RefusalCode.IDEMPOTENCY_KEY, "webhook"),
  OTHER_REQUEST(RefusalCode.KEY_REUSED, "webhook"),
  NO_WEBHOOK(RefusalCode.NOT_FOUND, "webhook"),
  NO_DELIVERY(RefusalCode.NOT_FOUND, "delivery"),
  MANY(RefusalCode.WEBHOOK_STATE, "many", count("limit")),
  OFF(RefusalCode.WEBHOOK_STATE, "off"),
  WAITING(RefusalCode.WEBHOOK_STATE, "waiting");

  private final RefusalCase refusal;

  WebhookRefusal(RefusalCode code, String text, Parameter... parameters) {
    refusal = RefusalCase.ofServer(code, text, parameters);
  }

  @Override
  public RefusalCase refusal() {
    return refusal;
  }

  static ProblemException of(WebhookRefusal key, Argument... arguments) {
    return new ProblemException(Problem.of(key, arguments));
  }
}
