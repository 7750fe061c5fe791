package app.selfsame.payment;

import app.selfsame.account.AccountData;
import app.selfsame.account.AccountId;
import app.selfsame.credits.Credits;
import app.selfsame.jobs.Job;
import app.selfsame.ledger.Entry;
import app.selfsame.ledger.Ledger;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jdbi.v3.core.Handle;

/**
 * What accounts have bought. What was paid stays when an account is deleted, as the law wants; it names nobody. What
 * could still be paid then is called off.
 */
final class Purchases implements AccountData {
  private static final ObjectMapper JSON = new ObjectMapper();
  /** Of orders, and of entries: the latest. What came before is one sum. */
  private static final int MOST = 10_000;

  private final Orders orders;
  private final Ledger ledger;
  private final Job closing;

  /**
   * @param closing closes pages of orders at Stripe
   */
  Purchases(Orders orders, Ledger ledger, Job closing) {
    this.orders = orders;
    this.ledger = ledger;
    this.closing = closing;
  }

  @Override
  public String name() {
    return "purchases";
  }

  @Override
  public JsonNode export(Handle handle, AccountId account) {
    ObjectNode all = JSON.createObjectNode();
    ArrayNode bought = all.putArray("orders");
    for (Order order : orders.of(handle, account.text(), MOST)) {
      ObjectNode row = bought.addObject().put("id", order.id());
      row.put("credits", order.credits().orElseThrow().count());
      row.put("state", order.standing());
      row.put("amount", order.total().orElse(order.price()).text());
      order.paidAt().ifPresent(at -> row.put("paidAt", at.toString()));
    }
    ArrayNode booked = all.putArray("credits");
    long before = ledger.balance(handle, Credits.available(account.text()));
    for (Entry entry : ledger.entries(handle, Credits.available(account.text()), MOST)) {
      before -= entry.amount();
      booked.addObject().put("cause", entry.cause()).put("credits", entry.amount()).put("at", entry.at().toString());
    }
    if (booked.size() == MOST) {
      all.put("creditsBefore", before);
    }
    return all;
  }

  @Override
  public void delete(Handle handle, AccountId account) {
    orders.forgetUnpaidOf(handle, account.text());
    // These are kept for a while, as somebody may be paying at this moment.
    orders.callOffAllOf(handle, account.text()).forEach(id -> closing.schedule(handle, id));
  }
}
