package app.selfsame.payment.stripe;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What Stripe keeps for a merchant: pages, payments, refunds, disputes, and events that tell of them. */
final class StripeAccount {
  static final String VERSION = "2026-07-29.dahlia";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Clock clock;
  private final Map<String, ObjectNode> objects = new LinkedHashMap<>();
  private final List<ObjectNode> events = new ArrayList<>();
  private String pages = "";
  private int made;

  StripeAccount(Clock clock) {
    this.clock = clock;
  }

  /** Where the pages lie at which people pay. */
  synchronized void pagesAt(String base) {
    pages = base;
  }

  synchronized ObjectNode object(String id) {
    ObjectNode found = objects.get(id);
    return found == null ? null : found.deepCopy();
  }

  /** Those of a kind, the newest first. */
  synchronized List<ObjectNode> all(String kind, Predicate<ObjectNode> wanted) {
    List<ObjectNode> all = new ArrayList<>();
    for (ObjectNode object : objects.values()) {
      if (object.get("object").asText().equals(kind) && wanted.test(object)) {
        all.add(0, object.deepCopy());
      }
    }
    return all;
  }

  /** Events that have not been taken yet, in their order. */
  synchronized List<ObjectNode> takeEvents() {
    List<ObjectNode> taken = List.copyOf(events);
    events.clear();
    return taken;
  }

  synchronized ObjectNode openSession(ObjectNode asked) {
    ObjectNode item = (ObjectNode) asked.at("/line_items/0");
    long subtotal = item.at("/price_data/unit_amount").asLong() * item.get("quantity").asLong();
    boolean isTaxed = asked.at("/automatic_tax/enabled").asText().equals("true");
    boolean isAdded = item.at("/price_data/tax_behavior").asText().equals("exclusive");
    // A tax of 19 %, which Stripe knows only once it knows the address; the total may change until it is paid.
    long tax = !isTaxed ? 0 : isAdded ? Math.round(subtotal * 0.19) : Math.round(subtotal - subtotal / 1.19);
    ObjectNode session = StripeSchemas.blank("session");
    String id = name("cs_test_");
    session.put("id", id).put("created", now()).put("livemode", false).put("mode", asked.get("mode").asText());
    session.put("status", "open").put("payment_status", "unpaid").put("ui_mode", "hosted_page");
    session.put("amount_subtotal", subtotal).put("amount_total", subtotal + (isAdded ? tax : 0));
    session.put("currency", item.at("/price_data/currency").asText());
    session.put("success_url", asked.get("success_url").asText()).put("cancel_url", asked.get("cancel_url").asText());
    session.put("expires_at", asked.get("expires_at").asLong()).put("url", pages + "/c/pay/" + id);
    session.set("client_reference_id", asked.path("client_reference_id"));
    session.set("metadata", asked.path("metadata").deepCopy());
    session.putObject("total_details").put("amount_discount", 0).put("amount_shipping", 0).put("amount_tax", tax);
    session.putObject("automatic_tax")
        .put("enabled", isTaxed).put("status", isTaxed ? "complete" : null).putNull("liability").putNull("provider");
    session.putArray("payment_method_types").add("card");
    if (asked.at("/invoice_creation/enabled").asText().equals("true")) {
      ObjectNode invoice = StripeSchemas.blankWithin("session", "invoice_creation");
      session.set("invoice_creation", invoice.put("enabled", true));
    }
    ObjectNode intended = JSON.createObjectNode();
    intended.set("metadata", asked.at("/payment_intent_data/metadata").deepCopy());
    objects.put(id, session);
    objects.put("intended-" + id, intended.put("object", "intended"));
    return session.deepCopy();
  }

  /** Lets a page not be paid any more; false when it is not open. */
  synchronized boolean closeSession(String id) {
    ObjectNode session = objects.get(id);
    if (!session.get("status").asText().equals("open")) {
      return false;
    }
    session.put("status", "expired").putNull("url");
    tell("checkout.session.expired", session);
    return true;
  }

  /** Somebody pays; false when the page is not open. Money that is under way comes with {@link #arrive}. */
  synchronized boolean pay(String id, String email, boolean isUnderWay) {
    ObjectNode session = objects.get(id);
    if (!session.get("status").asText().equals("open")) {
      return false;
    }
    ObjectNode intent = StripeSchemas.blank("payment-intent");
    String intentId = name("pi_");
    intent.put("id", intentId).put("created", now()).put("livemode", false).put("capture_method", "automatic_async");
    intent.put("confirmation_method", "automatic").put("amount_capturable", 0);
    intent.put("currency", session.get("currency").asText()).put("amount", session.get("amount_total").asLong());
    intent.put("amount_received", 0).put("status", "processing");
    intent.set("metadata", objects.get("intended-" + id).get("metadata"));
    intent.putArray("payment_method_types").add("card");
    objects.put(intentId, intent);
    session.put("status", "complete").put("payment_intent", intentId).putNull("url");
    session.putObject("customer_details")
        .put("email", email).putNull("address").putNull("business_name").putNull("individual_name").putNull("name")
        .putNull("phone").put("tax_exempt", "none").putArray("tax_ids");
    if (!isUnderWay) {
      receive(session, intent);
    }
    tell("checkout.session.completed", session);
    return true;
  }

  /** Money that was under way comes, or does not. */
  synchronized void arrive(String id, boolean comes) {
    ObjectNode session = objects.get(id);
    ObjectNode intent = objects.get(session.get("payment_intent").asText());
    if (comes) {
      receive(session, intent);
    } else {
      intent.put("status", "requires_payment_method");
    }
    tell(comes ? "checkout.session.async_payment_succeeded" : "checkout.session.async_payment_failed", session);
  }

  private void receive(ObjectNode session, ObjectNode intent) {
    session.put("payment_status", "paid");
    intent.put("status", "succeeded").put("amount_received", intent.get("amount").asLong());
    intent.put("latest_charge", name("ch_"));
  }

  /** The merchant gives money back. */
  synchronized String refund(String sessionId, long minor) {
    ObjectNode intent = intent(sessionId);
    ObjectNode refund = StripeSchemas.blank("refund");
    String id = name("re_");
    refund.put("id", id).put("created", now()).put("amount", minor).put("currency", intent.get("currency").asText());
    refund.put("payment_intent", intent.get("id").asText()).put("status", "succeeded").put("reason", "requested_by_customer");
    refund.set("charge", intent.get("latest_charge"));
    objects.put(id, refund);
    tell("refund.created", refund);
    return id;
  }

  /** A refund does not reach its owner, and the money is the merchant's again. */
  synchronized void failRefund(String id) {
    ObjectNode refund = objects.get(id);
    refund.put("status", "failed").put("failure_reason", "lost_or_stolen_card");
    tell("refund.failed", refund);
  }

  /** The owner's bank asks for the money. */
  synchronized String dispute(String sessionId, String status) {
    ObjectNode intent = intent(sessionId);
    ObjectNode dispute = StripeSchemas.blank("dispute");
    String id = name("du_");
    dispute.put("id", id).put("created", now()).put("amount", intent.get("amount").asLong());
    dispute.put("currency", intent.get("currency").asText()).put("livemode", false).put("is_charge_refundable", false);
    dispute.put("payment_intent", intent.get("id").asText()).put("reason", "fraudulent").put("status", status);
    dispute.set("charge", intent.get("latest_charge"));
    objects.put(id, dispute);
    tell("charge.dispute.created", dispute);
    return id;
  }

  synchronized void closeDispute(String id, String status) {
    ObjectNode dispute = objects.get(id);
    dispute.put("status", status);
    tell("charge.dispute.closed", dispute);
  }

  /** Changes what Stripe keeps, as no merchant could. */
  synchronized void alter(String id, String member, long value) {
    objects.get(id).put(member, value);
  }

  synchronized void alter(String id, String member, boolean value) {
    objects.get(id).put(member, value);
  }

  synchronized void forget(String id) {
    objects.remove(id);
  }

  private ObjectNode intent(String sessionId) {
    return objects.get(objects.get(sessionId).get("payment_intent").asText());
  }

  private void tell(String type, ObjectNode subject) {
    ObjectNode event = JSON.createObjectNode();
    event.put("id", name("evt_")).put("object", "event").put("api_version", VERSION).put("created", now());
    event.putObject("data").set("object", subject.deepCopy());
    event.put("livemode", false).put("pending_webhooks", 1).put("type", type);
    event.putObject("request").putNull("id").putNull("idempotency_key");
    events.add(event);
  }

  /** As Stripe answers a list. */
  static ObjectNode list(String url, List<ObjectNode> rows, boolean hasMore) {
    ObjectNode list = JSON.createObjectNode().put("object", "list").put("url", url).put("has_more", hasMore);
    ArrayNode data = list.putArray("data");
    rows.forEach(data::add);
    return list;
  }

  private String name(String prefix) {
    return prefix + String.format("%06d", ++made);
  }

  private long now() {
    return clock.instant().getEpochSecond();
  }
}
