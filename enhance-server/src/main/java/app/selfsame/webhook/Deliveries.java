package app.selfsame.webhook;

import app.selfsame.secret.Secrets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Messages in the database. All methods are part of the caller's transaction. */
final class Deliveries {
  /** So long what was sent is shown, and can be sent again. */
  static final Duration KEPT_FOR = Duration.ofDays(30);

  private static final String COLUMNS =
      "select id, webhook, message, event, body, state, turn, tries, status, failure, made_at_millis,"
          + " first_tried_at_millis, tried_at_millis from webhook_delivery ";

  private final Clock clock;

  Deliveries(Clock clock) {
    this.clock = clock;
  }

  /** Adds one that waits; its id. */
  String add(Handle transaction, String webhook, String message, Event event, String body) {
    String id = Secrets.id();
    transaction
        .createUpdate(
            "insert into webhook_delivery (id, webhook, message, event, body, state, made_at_millis)"
                + " values (:id, :webhook, :message, :event, :body, 'waiting', :now)")
        .bind("id", id)
        .bind("webhook", webhook)
        .bind("message", message)
        .bind("event", event.word())
        .bind("body", body)
        .bind("now", clock.millis())
        .execute();
    return id;
  }

  Optional<Delivery> find(Handle handle, String webhook, String id) {
    return handle
        .createQuery(COLUMNS + "where id = :id and webhook = :webhook")
        .bind("id", id)
        .bind("webhook", webhook)
        .map((row, context) -> delivery(row))
        .findOne();
  }

  /** One that waits, and was lined up at this turn last. */
  Optional<Delivery> waiting(Handle handle, String id, int turn) {
    return handle
        .createQuery(COLUMNS + "where id = :id and turn = :turn and state = 'waiting'")
        .bind("id", id)
        .bind("turn", turn)
        .map((row, context) -> delivery(row))
        .findOne();
  }

  /**
   * Those of a webhook, the latest first.
   *
   * @param after begins behind this one
   */
  List<Delivery> of(Handle handle, String webhook, Optional<String> after, int most) {
    Query query =
        handle
            .createQuery(
                COLUMNS + "where webhook = :webhook"
                    + (after.isEmpty()
                        ? ""
                        : " and (made_at_millis, id) < (select made_at_millis, id from webhook_delivery"
                            + " where id = :after and webhook = :webhook)")
                    + " order by made_at_millis desc, id desc limit :most")
            .bind("webhook", webhook)
            .bind("most", most);
    after.ifPresent(id -> query.bind("after", id));
    return query.map((row, context) -> delivery(row)).list();
  }

  /** Has one that waits have another turn, with nothing said of how it went; false when it does not wait any more. */
  boolean nextTurn(Handle transaction, Delivery delivery) {
    return transaction
            .createUpdate(
                "update webhook_delivery set turn = turn + 1 where id = :id and turn = :turn and state = 'waiting'")
            .bind("id", delivery.id())
            .bind("turn", delivery.turn())
            .execute()
        == 1;
  }

  /**
   * Writes down how a try went, and has it have another turn; false when it did not wait for one any more.
   *
   * @param state what it is from now on
   */
  boolean tried(Handle transaction, Delivery delivery, Attempt attempt, Delivery.State state, Instant now) {
    return transaction
            .createUpdate(
                "update webhook_delivery set state = :state, turn = turn + 1, tries = tries + 1, status = :status,"
                    + " failure = :failure, tried_at_millis = :now,"
                    + " first_tried_at_millis = coalesce(first_tried_at_millis, :now)"
                    + " where id = :id and turn = :turn and state = 'waiting'")
            .bind("state", state.word())
            .bind("status", attempt.status().isPresent() ? attempt.status().getAsInt() : null)
            .bind("failure", attempt.failure().map(Attempt.Failure::word).orElse(null))
            .bind("now", now.toEpochMilli())
            .bind("id", delivery.id())
            .bind("turn", delivery.turn())
            .execute()
        == 1;
  }

  /** Has one that does not wait begin anew; false when it waits. */
  boolean again(Handle transaction, String id) {
    return transaction.execute(
            "update webhook_delivery set state = 'waiting', turn = turn + 1, tries = 0, first_tried_at_millis = null"
                + " where id = ? and state <> 'waiting'",
            id)
        == 1;
  }

  /** Whether one that was sent by hand waits. */
  boolean isTestWaiting(Handle handle, String webhook) {
    return handle
            .createQuery(
                "select count(*) from webhook_delivery where webhook = :webhook and event = :event and state = 'waiting'")
            .bind("webhook", webhook)
            .bind("event", Event.TEST.word())
            .mapTo(Integer.class)
            .one()
        > 0;
  }

  /** Gives up those of a webhook that wait. */
  void giveUp(Handle transaction, String webhook) {
    transaction.execute(
        "update webhook_delivery set state = 'failed', turn = turn + 1 where webhook = ? and state = 'waiting'", webhook);
  }

  /** Deletes those of a webhook; how many there were. */
  int delete(Handle transaction, String webhook) {
    return transaction.execute("delete from webhook_delivery where webhook = ?", webhook);
  }

  /** Forgets what was sent, or given up, long ago. */
  void forgetOld(Handle transaction) {
    transaction.execute(
        "delete from webhook_delivery where made_at_millis < ? and state <> 'waiting'",
        clock.millis() - KEPT_FOR.toMillis());
  }

  private static Delivery delivery(ResultSet row) throws SQLException {
    int status = row.getInt("status");
    OptionalInt answered = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(status);
    String event = row.getString("event");
    return new Delivery(
        row.getString("id"),
        row.getString("webhook"),
        row.getString("message"),
        Event.of(event).orElse(Event.TEST),
        row.getString("body"),
        Delivery.State.ofWord(row.getString("state")),
        row.getInt("turn"),
        row.getInt("tries"),
        answered,
        Optional.ofNullable(row.getString("failure")),
        Instant.ofEpochMilli(row.getLong("made_at_millis")),
        Webhooks.time(row, "first_tried_at_millis"),
        Webhooks.time(row, "tried_at_millis"));
  }
}
