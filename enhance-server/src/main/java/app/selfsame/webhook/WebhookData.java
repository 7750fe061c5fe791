package app.selfsame.webhook;

import app.selfsame.company.CompanyData;
import app.selfsame.company.CompanyId;
import app.selfsame.company.Removed;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** A company's webhooks, for whoever takes them along or has them deleted. Secrets are not taken along. */
final class WebhookData implements CompanyData {
  private static final int AT_A_TIME = 1_000;

  private final Webhooks webhooks;
  private final Deliveries deliveries;

  WebhookData(Webhooks webhooks, Deliveries deliveries) {
    this.webhooks = webhooks;
    this.deliveries = deliveries;
  }

  @Override
  public String name() {
    return "webhooks";
  }

  @Override
  public JsonNode export(Handle handle, CompanyId company) {
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    for (Webhook webhook : webhooks.of(handle, company.text())) {
      ObjectNode one = WebhookJson.webhook(webhook);
      ArrayNode told = one.putArray("deliveries");
      Optional<String> after = Optional.empty();
      List<Delivery> page;
      do {
        page = deliveries.of(handle, webhook.id(), after, AT_A_TIME);
        page.forEach(delivery -> told.add(WebhookJson.delivery(delivery)));
        after = page.isEmpty() ? after : Optional.of(page.get(page.size() - 1).id());
      } while (page.size() == AT_A_TIME);
      all.add(one);
    }
    return all;
  }

  @Override
  public Removed delete(Handle handle, CompanyId company) {
    List<Webhook> all = webhooks.of(handle, company.text());
    int told = 0;
    for (Webhook webhook : all) {
      told += deliveries.delete(handle, webhook.id());
      webhooks.delete(handle, webhook.id());
    }
    return new Removed(
        List.of(
            new Removed.Count("webhooks", WebhookMessage.REMOVED_WEBHOOKS, all.size()),
            new Removed.Count("webhookDeliveries", WebhookMessage.REMOVED_DELIVERIES, told)),
        List.of());
  }
}
