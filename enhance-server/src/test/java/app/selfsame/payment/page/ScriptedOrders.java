package app.selfsame.payment.page;

import app.selfsame.document.Catalogue;
import app.selfsame.engine.PackagedEngine;
import app.selfsame.entitlement.Commitment;
import app.selfsame.http.Route;
import app.selfsame.money.Money;
import app.selfsame.pages.Operator;
import app.selfsame.pages.Pages;
import app.selfsame.payment.entitlement.EntitlementSigner;
import app.selfsame.payment.entitlement.SigningKeys;
import app.selfsame.settings.Settings;
import app.selfsame.settings.SettingsException;
import app.selfsame.site.Site;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Stands in for what the pages of payment ask the server, and for Stripe's page: takes orders and has them paid, and fails
 * when it is told to. The pages themselves are the real ones.
 */
public final class ScriptedOrders {
  private static final int BODY_BYTES = 4096;
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final SigningKeys keys = SigningKeys.generate();
  private final EntitlementSigner signer = new EntitlementSigner(keys);
  private final Map<String, Order> ordersByKey = new ConcurrentHashMap<>();
  private final Map<String, Order> ordersById = new ConcurrentHashMap<>();
  private final List<String> attempts = new CopyOnWriteArrayList<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final Map<String, List<Integer>> failures = new ConcurrentHashMap<>();
  private volatile boolean isPaidElsewhere;

  /** One order; the state is one that the pages are told. */
  public static final class Order {
    private final String id;
    private final String secret;
    private final String commitment;
    private final String document;
    private final Set<String> claimed = new HashSet<>();
    private volatile String state = "open";

    private Order(int number, String commitment, String document) {
      id = "order-" + number;
      secret = String.format("%043d", number);
      this.commitment = commitment;
      this.document = document;
    }

    /** Where its receipt is. */
    public String receipt() {
      return "/receipt#" + id + "." + secret;
    }

    /** Makes it pending, paid, expired, failed or revoked. */
    public void become(String next) {
      state = next;
    }
  }

  /** What the first page offers. */
  public String offer() {
    return "{\"amount\":490,\"currency\":\"EUR\",\"kid\":\"" + keys.id() + "\",\"key\":\"" + keys.publicText() + "\"}";
  }

  /** The pages, and all that they ask. */
  public List<Route> routes(Site site) {
    try {
      Settings settings = Settings.read(Map.of(), List.of(Operator.SETTING));
      Catalogue catalogue = PackagedEngine.catalogue();
      Money price = new Money(490, "EUR");
      List<Route> routes =
          new ArrayList<>(new PaymentPages(new Pages(site, settings, false), catalogue, price, 14).routes());
      routes.add(Route.post("/pay/orders", this::order).taking(BODY_BYTES));
      routes.add(Route.post("/receipt/orders", this::tell).taking(BODY_BYTES));
      routes.add(Route.post("/receipt/claims", this::claim).taking(BODY_BYTES));
      routes.add(Route.get("/checkout/{order}", this::hostedPage));
      routes.add(Route.get("/checkout/{order}/paid", this::paid));
      return routes;
    } catch (SettingsException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The next answers of an address are these statuses, without a body. */
  void fail(String path, Integer... statuses) {
    failures.put(path, new CopyOnWriteArrayList<>(statuses));
  }

  /** An order that somebody has made. */
  Order made(String commitment, String document) {
    Order order = new Order(ordersById.size() + 1, commitment, document);
    ordersById.put(order.id, order);
    return order;
  }

  public Order last() {
    return ordersById.get("order-" + ordersById.size());
  }

  /** The key of each attempt to order, in their order. */
  List<String> attempts() {
    return attempts;
  }

  /** Bodies that were sent, in their order. */
  public List<String> asked() {
    return asked;
  }

  int orders() {
    return ordersById.size();
  }

  private void order(Context context) throws IOException {
    JsonNode body = body(context);
    String key = context.header("Idempotency-Key");
    if (key == null) {
      context.status(400);
      return;
    }
    attempts.add(key);
    Order order =
        ordersByKey.computeIfAbsent(key, x -> made(body.path("commitment").asText(), body.path("document").asText()));
    if (!failed(context)) {
      String checkout = "http://" + context.header("Host") + "/checkout/" + order.id;
      answer(context.status(201), Map.of("order", order.id, "secret", order.secret, "checkout", checkout));
    }
  }

  private void hostedPage(Context context) {
    Order order = ordersById.get(context.pathParam("order"));
    context.contentType("text/html").result(
        "<!doctype html><title>Checkout</title><a id=pay href=\"/checkout/" + order.id + "/paid\">Pay</a>"
            + "<a id=cancel href=\"/pay#" + order.commitment + "." + order.document + "\">Cancel</a>");
  }

  private void paid(Context context) {
    Order order = ordersById.get(context.pathParam("order"));
    order.become("paid");
    context.redirect(order.receipt());
  }

  private void tell(Context context) throws IOException {
    JsonNode body = body(context);
    if (failed(context)) {
      return;
    }
    Order order = find(body);
    if (order == null) {
      context.status(404);
    } else {
      answer(
          context,
          Map.of("state", order.state, "document", order.document, "amount", 490, "currency", "EUR",
              "paidAt", "2026-11-29T06:00:00Z"));
    }
  }

  private void claim(Context context) throws IOException {
    JsonNode body = body(context);
    if (failed(context)) {
      return;
    }
    Order order = find(body);
    if (order == null) {
      context.status(404);
      return;
    }
    switch (order.state) {
      case "open", "pending" -> context.status(202);
      case "paid" -> {
        Commitment commitment = new Commitment(body.path("commitment").asText());
        order.claimed.add(commitment.text());
        String text = signer.sign(order.id, commitment, order.document, Instant.now()).text();
        answer(context, Map.of("entitlement", text));
      }
      case "expired", "failed" -> context.status(402);
      default -> context.status(410);
    }
  }

  private Order find(JsonNode body) {
    Order order = ordersById.get(body.path("order").asText());
    return order != null && order.secret.equals(body.path("secret").asText()) ? order : null;
  }

  private JsonNode body(Context context) throws IOException {
    String body = new String(context.req().getInputStream().readAllBytes());
    asked.add(context.path() + " " + body);
    return MAPPER.readTree(body);
  }

  /** The next order is refused since the picture is paid. */
  void refuseAsPaid() {
    isPaidElsewhere = true;
  }

  private boolean failed(Context context) {
    if (isPaidElsewhere && context.path().equals("/pay/orders")) {
      isPaidElsewhere = false;
      context.status(409).contentType("application/problem+json").result("{\"code\":\"already-paid\"}");
      return true;
    }
    List<Integer> statuses = failures.getOrDefault(context.path(), List.of());
    if (statuses.isEmpty()) {
      return false;
    }
    context.status(statuses.remove(0));
    return true;
  }

  private static void answer(Context context, Map<String, ?> values) throws IOException {
    context.contentType("application/json").result(MAPPER.writeValueAsString(values));
  }
}
