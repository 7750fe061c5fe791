package app.selfsame.company;

import static app.selfsame.message.Parameter.literal;

import app.selfsame.message.Parameter;
import app.selfsame.refusal.RefusalCase;
import app.selfsame.refusal.RefusalCode;
import app.selfsame.refusal.RefusalKey;

/** The cases in which a request for a company is refused. */
public enum CompanyRefusal implements RefusalKey {
  KEY_NEEDED(RefusalCode.KEY_NEEDED, "company"),
  KEY_MISTYPED(RefusalCode.KEY_UNKNOWN, "mistyped"),
  KEY_UNKNOWN(RefusalCode.KEY_UNKNOWN, "company"),
  COMPANY_MISSING(RefusalCode.COMPANY_MISSING, "portal"),
  SCOPE_MISSING(RefusalCode.SCOPE_MISSING, "key", literal("scope")),
  OWNER_NEEDED(RefusalCode.OWNER_NEEDED, "company"),
  COMPANY_ENDING(RefusalCode.COMPANY_ENDING, "company"),
  RATE_LIMIT(RefusalCode.RATE_LIMIT, "requests");

  private final RefusalCase refusal;

  CompanyRefusal(RefusalCode code, String text, Parameter... parameters) {
    refusal = RefusalCase.ofServer(code, text, parameters);
  }

  @Override
  public RefusalCase refusal() {
    return refusal;
  }
}
