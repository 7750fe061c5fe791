package app.selfsame.webhook;

import app.selfsame.batch.BatchEnd;
import app.selfsame.batch.BatchEvents;
import app.selfsame.batch.DecidedPhoto;
import app.selfsame.jobs.WorkQueue;
import app.selfsame.secret.Secrets;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Writes down what webhooks are to be told, in the transaction that makes it so: ids and numbers, and never names. */
final class Outbox implements BatchEvents {
  private final Webhooks webhooks;
  private final Deliveries deliveries;
  private final WorkQueue queue;
  private final Clock clock;

  Outbox(Webhooks webhooks, Deliveries deliveries, WorkQueue queue, Clock clock) {
    this.webhooks = webhooks;
    this.deliveries = deliveries;
    this.queue = queue;
    this.clock = clock;
  }

  @Override
  public void ended(Handle transaction, BatchEnd end) {
    Event event =
        switch (end.how()) {
          case DONE -> Event.BATCH_DONE;
          case CANCELLED -> Event.BATCH_CANCELLED;
          case DELETED -> Event.BATCH_DELETED;
        };
    ObjectNode data = JsonNodeFactory.instance.objectNode().put("batch", end.batch()).put("test", end.isTest());
    data.put("photos", end.photos()).put("ready", end.ready()).put("refused", end.refused());
    tell(transaction, end.company(), event, data);
  }

  @Override
  public void decided(Handle transaction, DecidedPhoto photo) {
    ObjectNode data = JsonNodeFactory.instance.objectNode().put("batch", photo.batch()).put("test", photo.isTest());
    data.put("photo", photo.photo()).put("decision", photo.isAccepted() ? "accepted" : "rejected");
    tell(transaction, photo.company(), Event.PHOTO_DECIDED, data);
  }

  /** Has one webhook told that it is tried; the id of the delivery. */
  String test(Handle transaction, String webhook) {
    return add(transaction, webhook, messageId(), Event.TEST, JsonNodeFactory.instance.objectNode());
  }

  /** Sends a delivery that is over once more, with the same id; false when it waits anyway. */
  boolean again(Handle transaction, Delivery delivery) {
    boolean isOver = deliveries.again(transaction, delivery.id());
    if (isOver) {
      lineUp(transaction, delivery.id(), delivery.turn() + 1, clock.instant());
    }
    return isOver;
  }

  /** Has a delivery that was given another turn have it at a time. */
  void nextTurn(Handle transaction, Delivery delivery, Instant when) {
    lineUp(transaction, delivery.id(), delivery.turn() + 1, when);
  }

  private void tell(Handle transaction, String company, Event event, ObjectNode data) {
    String message = messageId();
    for (String webhook : webhooks.toldOf(transaction, company, event)) {
      add(transaction, webhook, message, event, data);
    }
  }

  private String add(Handle transaction, String webhook, String message, Event event, ObjectNode data) {
    ObjectNode body = JsonNodeFactory.instance.objectNode().put("type", event.word());
    body.put("timestamp", WebhookJson.text(clock.instant())).set("data", data);
    String id = deliveries.add(transaction, webhook, message, event, body.toString());
    lineUp(transaction, id, 1, clock.instant());
    return id;
  }

  private void lineUp(Handle transaction, String id, int turn, Instant when) {
    Instant millis = when.truncatedTo(ChronoUnit.MILLIS);
    queue.add(transaction, List.of(new WorkQueue.Piece(Delivery.task(id, turn), 0)), millis);
  }

  private static String messageId() {
    return "msg_" + Secrets.id();
  }
}
