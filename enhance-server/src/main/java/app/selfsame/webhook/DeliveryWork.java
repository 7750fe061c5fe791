package app.selfsame.webhook;

import app.selfsame.jobs.Work;
import app.selfsame.store.Database;
import app.selfsame.webhook.WebhookMetrics.Outcome;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * Sends one message once and writes down how that went. A process that dies in the midst of it leaves it to be sent again,
 * with the same id.
 */
final class DeliveryWork implements Work {
  /** To one webhook: whoever does not answer holds up nobody else. */
  private static final int AT_ONCE = 2;

  private static final Duration PUT_OFF = Duration.ofSeconds(5);

  private final Database database;
  private final Webhooks webhooks;
  private final Deliveries deliveries;
  private final Sender sender;
  private final Outbox outbox;
  private final Closing closing;
  private final WebhookMetrics metrics;
  private final Clock clock;
  private final RandomGenerator random = RandomGenerator.getDefault();
  private final Map<String, Integer> underWay = new ConcurrentHashMap<>();

  DeliveryWork(
      Database database,
      Webhooks webhooks,
      Deliveries deliveries,
      Sender sender,
      Outbox outbox,
      Closing closing,
      WebhookMetrics metrics,
      Clock clock) {
    this.database = database;
    this.webhooks = webhooks;
    this.deliveries = deliveries;
    this.sender = sender;
    this.outbox = outbox;
    this.closing = closing;
    this.metrics = metrics;
    this.clock = clock;
  }

  private record Due(Delivery delivery, Webhook webhook, List<SigningSecret> secrets) {}

  @Override
  public void run(String task) throws InterruptedException {
    int dot = task.lastIndexOf('.');
    Optional<Due> found = find(task.substring(0, dot), Integer.parseInt(task.substring(dot + 1)));
    if (found.isEmpty()) {
      return;
    }
    Due due = found.get();
    if (underWay.merge(due.webhook().id(), 1, Integer::sum) > AT_ONCE) {
      end(due.webhook().id());
      database.useTransaction(handle -> putOff(handle, due.delivery()));
      return;
    }
    Attempt attempt;
    try {
      attempt = send(due);
    } finally {
      end(due.webhook().id());
    }
    Outcome outcome = database.inTransaction(handle -> book(handle, due, attempt));
    metrics.count(outcome);
  }

  private Optional<Due> find(String id, int turn) {
    return database.reading(
        handle ->
            deliveries
                .waiting(handle, id, turn)
                .flatMap(
                    delivery ->
                        webhooks
                            .find(handle, delivery.webhook())
                            .filter(Webhook::isOn)
                            .map(
                                webhook ->
                                    new Due(delivery, webhook, webhooks.secrets(handle, webhook.id())))));
  }

  private void end(String webhook) {
    underWay.computeIfPresent(webhook, (id, count) -> count == 1 ? null : count - 1);
  }

  private void putOff(Handle transaction, Delivery delivery) {
    if (deliveries.nextTurn(transaction, delivery)) {
      outbox.nextTurn(transaction, delivery, clock.instant().plus(PUT_OFF));
    }
  }

  private Attempt send(Due due) throws InterruptedException {
    byte[] body = due.delivery().body().getBytes(StandardCharsets.UTF_8);
    String message = due.delivery().message();
    long seconds = clock.instant().getEpochSecond();
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("webhook-id", message);
    headers.put("webhook-timestamp", String.valueOf(seconds));
    headers.put(
        "webhook-signature",
        due.secrets().stream().map(secret -> secret.sign(message, seconds, body)).collect(Collectors.joining(" ")));
    return sender.send(due.webhook().url(), headers, body);
  }

  private Outcome book(Handle transaction, Due due, Attempt attempt) {
    Delivery delivery = due.delivery();
    String webhook = due.webhook().id();
    // One moment for the message and for its webhook, which are compared in the end.
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Optional<Duration> pause = attempt.isThrough() ? Optional.empty() : pause(delivery, attempt);
    Delivery.State state =
        attempt.isThrough()
            ? Delivery.State.DELIVERED
            : pause.isPresent() ? Delivery.State.WAITING : Delivery.State.FAILED;
    if (!deliveries.tried(transaction, delivery, attempt, state, now)) {
      return Outcome.OVER;
    }
    if (attempt.isThrough()) {
      webhooks.reached(transaction, webhook);
      return Outcome.DELIVERED;
    }
    if (attempt.isGone()) {
      closing.close(transaction, due.webhook(), Webhook.State.GONE);
      return Outcome.GONE;
    }
    if (pause.isPresent()) {
      webhooks.failed(transaction, webhook, now);
      outbox.nextTurn(transaction, delivery, now.plus(pause.get()));
      return Outcome.FAILED;
    }
    if (delivery.event() != Event.TEST) {
      Instant since = webhooks.failed(transaction, webhook, now);
      Instant first = delivery.firstTriedAt().orElse(now);
      // Where others got through meanwhile, it is this message that it does not take.
      if (!since.isAfter(first)) {
        closing.close(transaction, due.webhook(), Webhook.State.FAILED);
      }
    }
    return Outcome.GIVEN_UP;
  }

  private Optional<Duration> pause(Delivery delivery, Attempt attempt) {
    boolean isLast = delivery.event() == Event.TEST || attempt.isGone();
    return isLast ? Optional.empty() : Pauses.after(delivery.tries() + 1, attempt.pause(), random);
  }
}
