package app.selfsame.webhook;

import static app.selfsame.message.Parameter.choice;
import static app.selfsame.message.Parameter.count;
import static app.selfsame.message.Parameter.date;
import static app.selfsame.message.Parameter.literal;

import app.selfsame.message.MessageKey;
import app.selfsame.message.Parameter;
import java.util.List;

/** What pages and letters about webhooks say. */
public enum WebhookMessage implements MessageKey {
  PORTS,

  TITLE,
  LEAD,
  NONE_YET,
  EVENTS(literal("events")),
  STATE(choice("state")),
  FAILING(date("date"), literal("time")),
  MAKE_TITLE,
  LABEL,
  LABEL_HINT,
  LABEL_WRONG,
  URL,
  URL_HINT,
  URL_WRONG,
  EVENTS_FIELD,
  EVENTS_WRONG,
  EVENT_BATCH_DONE,
  EVENT_BATCH_CANCELLED,
  EVENT_BATCH_DELETED,
  EVENT_PHOTO_DECIDED,
  MAKE,
  TOO_MANY(count("limit")),

  WEBHOOK_TITLE,
  OLD_SECRET(date("date"), literal("time")),
  TEST,
  REPLACE,
  REPLACE_AT_ONCE,
  TURN_OFF,
  TURN_ON,
  CHANGE_TITLE,
  CHANGE_LEAD,
  CHANGE,
  DELETE,
  DELETE_SURE,
  TO_WEBHOOKS,
  DELIVERIES,
  DELIVERIES_LEAD,
  NO_DELIVERIES,
  DELIVERY_AT(date("date"), literal("time")),
  DELIVERY_STATE(choice("state"), count("tries")),
  DELIVERY_STATUS(literal("status")),
  DELIVERY_FAILURE(choice("failure")),
  REPLAY,
  REPLAY_NAMED(literal("event"), date("date"), literal("time")),
  OLDER,

  SECRET_TITLE,
  SECRET,
  SECRET_LEAD,
  SECRET_OVERLAP(date("date")),
  SECRET_COPIED,

  CLOSED_SUBJECT(literal("label")),
  CLOSED_WHY(literal("label"), literal("company"), choice("state")),
  CLOSED_WHAT,

  REMOVED_WEBHOOKS(count("count")),
  REMOVED_DELIVERIES(count("count"));

  private final List<Parameter> parameters;

  WebhookMessage(Parameter... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String id() {
    return MessageKey.id("server.webhooks", this);
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }
}
