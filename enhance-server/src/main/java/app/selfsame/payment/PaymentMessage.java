package app.selfsame.payment;

import static app.selfsame.message.Parameter.count;
import static app.selfsame.message.Parameter.literal;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** What operators are told of payments, what Stripe's page says is bought, and what letters with receipts say. */
public enum PaymentMessage implements MessageKey {
  /** How Stripe's page and receipts name what is bought. */
  PHOTO,
  CREDITS(count("credits")),
  LETTER_SUBJECT,
  LETTER_PAID(literal("amount")),
  LETTER_LINK,
  LETTER_KEEP,
  PRICE,
  TAX,
  STRIPE_KEY,
  WEBHOOK_SECRET,
  MISSING_BESIDE(literal("other")),
  MISSING_COMPANIES,
  MISSING_TO_SELL(literal("price")),
  RECONCILED,
  NOTHING_TO_RECONCILE,
  STRIPE_UNREACHABLE(literal("why")),
  STRIPE_REFUSES(literal("why")),
  MISSING_HERE(literal("what"), literal("id"), literal("theirs")),
  MISSING_AT_STRIPE(literal("what"), literal("id"), literal("ours")),
  OTHER_AMOUNT(literal("what"), literal("id"), literal("ours"), literal("theirs")),
  OWNERLESS(literal("payment"), literal("amount")),
  UNBALANCED(literal("account"));

  private final List<Parameter> parameters;

  PaymentMessage(Parameter... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String id() {
    return MessageKey.id("server.payment", this);
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }
}
