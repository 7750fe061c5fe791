package app.selfsame.payment;

import static app.selfsame.message.Parameter.choice;
import static app.selfsame.message.Parameter.count;
import static app.selfsame.message.Parameter.date;
import static app.selfsame.message.Parameter.literal;
import static app.selfsame.message.Parameter.message;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** What the pages say on which a company buys credits. */
public enum CreditMessage implements MessageKey {
  TITLE,
  LEAD,
  AVAILABLE(count("credits")),
  RESERVED(count("credits")),
  OWED(count("credits")),
  BUY_TITLE,
  PACK(count("credits"), literal("price")),
  BUY,
  /** The same for those who hear the page, who do not see in which row a button is. */
  BUY_NAMED(message("pack")),
  TAX,
  HOSTED,
  PURCHASES_TITLE,
  NO_PURCHASES,
  PURCHASE(count("credits"), literal("amount")),
  STATE(choice("state"), date("date")),
  ENTRIES_TITLE,
  ENTRY(literal("credits"), date("date")),
  GO_TITLE,
  GO(message("pack")),
  GO_LINK,
  PAID_TITLE,
  PAID,
  TO_CREDITS,
  OWNERS_BUY,
  LOW_SUBJECT,
  LOW_LEFT(count("credits"), literal("company")),
  LOW_BUY,
  LOST_WITH_COMPANY(count("credits")),
  REMOVED_CREDITS(count("count")),
  KEPT_PURCHASES(date("date"));

  private final List<Parameter> parameters;

  CreditMessage(Parameter... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String id() {
    return MessageKey.id("server.credits", this);
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }
}
