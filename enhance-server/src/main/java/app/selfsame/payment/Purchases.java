package app.selfsame.payment;

import app.selfsame.company.CompanyData;
import app.selfsame.company.CompanyId;
import app.selfsame.company.Removed;
import app.selfsame.credits.Balance;
import app.selfsame.credits.Credits;
import app.selfsame.ledger.Entry;
import app.selfsame.ledger.Ledger;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;

/**
 * What companies have bought. What was paid stays when a company is deleted, as the law wants; it names nobody. What
 * could still be paid then is called off.
 */
final class Purchases implements CompanyData {
  private static final ObjectMapper JSON = new ObjectMapper();
  /** Of orders, and of entries: the latest. What came before is one sum. */
  private static final int MOST = 10_000;

  private final Orders orders;
  private final Ledger ledger;
  private final Credits credits;
  private final BiConsumer<Handle, String> closing;

  /**
   * @param closing has the page of an order at Stripe closed, by its id
   */
  Purchases(Orders orders, Ledger ledger, BiConsumer<Handle, String> closing) {
    this.orders = orders;
    this.ledger = ledger;
    this.credits = new Credits(ledger);
    this.closing = closing;
  }

  @Override
  public String name() {
    return "purchases";
  }

  @Override
  public JsonNode export(Handle handle, CompanyId company) {
    ObjectNode all = JSON.createObjectNode();
    ArrayNode bought = all.putArray("orders");
    for (Order order : orders.of(handle, company.text(), MOST)) {
      ObjectNode row = bought.addObject().put("id", order.id());
      row.put("credits", order.credits().orElseThrow().count());
      row.put("state", order.standing());
      row.put("amount", order.total().orElse(order.price()).text());
      order.paidAt().ifPresent(at -> row.put("paidAt", at.toString()));
    }
    ArrayNode booked = all.putArray("credits");
    long before = ledger.balance(handle, Credits.available(company.text()));
    for (Entry entry : ledger.entries(handle, Credits.available(company.text()), MOST)) {
      before -= entry.amount();
      booked.addObject().put("cause", entry.cause()).put("credits", entry.amount()).put("at", entry.at().toString());
    }
    if (booked.size() == MOST) {
      all.put("creditsBefore", before);
    }
    return all;
  }

  @Override
  public List<Message> warnings(Handle handle, CompanyId company) {
    long left = left(handle, company);
    return left == 0 ? List.of() : List.of(Message.of(CreditMessage.LOST_WITH_COMPANY, Argument.count(left)));
  }

  @Override
  public Removed delete(Handle handle, CompanyId company) {
    orders.forgetUnpaidOf(handle, company.text());
    // These are kept for a while, as somebody may be paying at this moment.
    orders.callOffAllOf(handle, company.text()).forEach(id -> closing.accept(handle, id));
    List<Removed.Kept> kept =
        orders.lastPaid(handle, company.text()).stream().map(Purchases::kept).toList();
    long left = left(handle, company);
    return new Removed(List.of(new Removed.Count("credits", CreditMessage.REMOVED_CREDITS, left)), kept);
  }

  /** What is set aside comes back when work ends, so it is lost as well. */
  private long left(Handle handle, CompanyId company) {
    Balance balance = credits.balance(handle, company.text());
    return balance.available() + balance.reserved();
  }

  private static Removed.Kept kept(Instant lastPaid) {
    return new Removed.Kept("purchases", CreditMessage.KEPT_PURCHASES, Forgetting.lastDay(lastPaid));
  }
}
