package app.selfsame.payment.stripe;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The page at which people pay. It tells the merchant's server before it leads back. */
final class FakeCheckoutPage implements HttpHandler {
  private final FakeStripe stripe;

  FakeCheckoutPage(FakeStripe stripe) {
    this.stripe = stripe;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    String[] path = exchange.getRequestURI().getPath().split("/");
    ObjectNode session = stripe.object(path[3]);
    try (exchange) {
      if (session == null) {
        page(exchange, 404, "<p>There is no such page.</p>");
      } else if (exchange.getRequestMethod().equals("POST")) {
        press(exchange, path[3], path[4], session);
      } else if (session.get("status").asText().equals("open")) {
        show(exchange, path[3], session, "");
      } else {
        page(exchange, 200, "<p>This page can no longer be used.</p>");
      }
    }
  }

  private void press(HttpExchange exchange, String id, String button, ObjectNode session) throws IOException {
    if (button.equals("decline")) {
      show(exchange, id, session, "<p role=alert>Your card was declined.</p>");
    } else if (button.equals("later") ? stripe.payLater(id) : stripe.pay(id)) {
      exchange.getResponseHeaders().set("Location", session.get("success_url").asText());
      exchange.sendResponseHeaders(303, -1);
    } else {
      page(exchange, 200, "<p>This page can no longer be used.</p>");
    }
  }

  private static void show(HttpExchange exchange, String id, ObjectNode session, String notice) throws IOException {
    String action = "<form method=post action='/c/pay/" + id;
    page(
        exchange,
        200,
        notice
            + "<p id=amount>" + session.get("amount_total").asLong() + " " + session.get("currency").asText() + "</p>"
            + action + "/pay'><button id=pay>Pay</button></form>"
            + action + "/later'><button id=later>Pay by bank</button></form>"
            + action + "/decline'><button id=decline>Pay with a card that is declined</button></form>"
            + "<a id=cancel href='" + session.get("cancel_url").asText() + "'>Back</a>");
  }

  private static void page(HttpExchange exchange, int status, String content) throws IOException {
    byte[] bytes =
        ("<!doctype html><html lang=en><title>Checkout</title><main><h1>Checkout</h1>" + content + "</main>")
            .getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
