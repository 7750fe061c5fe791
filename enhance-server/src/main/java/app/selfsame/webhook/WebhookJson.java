package app.selfsame.webhook;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Webhooks and what they were told, as requests are answered with them. */
final class WebhookJson {
  private WebhookJson() {}

  static ObjectNode webhook(Webhook webhook) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", webhook.id()).put("label", webhook.label()).put("url", webhook.url());
    ArrayNode events = json.putArray("events");
    webhook.events().stream().sorted().forEach(event -> events.add(event.word()));
    json.put("state", webhook.state().word());
    webhook.oldSecretUntil().ifPresent(until -> json.put("oldSecretUntil", text(until)));
    webhook.failingSince().ifPresent(since -> json.put("failingSince", text(since)));
    return json.put("madeAt", text(webhook.madeAt()));
  }

  static ObjectNode delivery(Delivery delivery) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", delivery.id()).put("message", delivery.message()).put("event", delivery.event().word());
    json.put("state", delivery.state().word()).put("tries", delivery.tries());
    delivery.status().ifPresent(status -> json.put("status", status));
    delivery.failure().ifPresent(failure -> json.put("failure", failure));
    json.put("madeAt", text(delivery.madeAt()));
    delivery.triedAt().ifPresent(at -> json.put("triedAt", text(at)));
    return json;
  }

  static String text(Instant time) {
    return time.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
