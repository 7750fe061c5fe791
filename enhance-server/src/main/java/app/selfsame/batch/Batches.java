package app.selfsame.batch;

import app.selfsame.secret.Secrets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Batches in the database. All methods are part of the caller's transaction. */
final class Batches {
  /** No batch is worked on for longer. */
  private static final Duration RUNS_FOR = Duration.ofDays(7);

  private static final String COLUMNS =
      "id, company, is_test, is_charged, wishes, language, state, photos, roster, hours_kept, is_deleted_on_delivery,"
          + " made_at_millis, started_at_millis, ended_at_millis, until_millis, version, deleted_ready, deleted_refused";

  private final Clock clock;

  Batches(Clock clock) {
    this.clock = clock;
  }

  /**
   * What a batch is made with.
   *
   * @param hoursKept how long photos are kept
   */
  record Order(
      String company, boolean isTest, BatchWishes wishes, String language, int hoursKept, boolean isDeletedOnDelivery) {}

  void make(Handle transaction, String id, Order order) {
    long now = clock.millis();
    transaction
        .createUpdate(
            "insert into batch (id, company, is_test, document, wishes, language, state, hours_kept,"
                + " is_deleted_on_delivery, made_at_millis, until_millis) values (:id, :company, :test, :document, :wishes,"
                + " :language, 'open', :hours, :delivery, :now, :until)")
        .bind("id", id)
        .bind("company", order.company())
        .bind("test", order.isTest())
        .bind("document", order.wishes().subject())
        .bind("wishes", order.wishes().json().toString())
        .bind("language", order.language())
        .bind("hours", order.hoursKept())
        .bind("delivery", order.isDeletedOnDelivery())
        .bind("now", now)
        .bind("until", now + Duration.ofHours(order.hoursKept()).toMillis())
        .execute();
  }

  static String newId() {
    return Secrets.id();
  }

  /** A batch of a company; nothing where it is another company's. */
  Optional<Batch> find(Handle handle, String company, String id) {
    return handle
        .createQuery("select " + COLUMNS + " from batch where id = :id and company = :company")
        .bind("id", id)
        .bind("company", company)
        .map((row, context) -> batch(row))
        .findOne();
  }

  /** A batch, whoever's it is. */
  Optional<Batch> find(Handle handle, String id) {
    return handle
        .createQuery("select " + COLUMNS + " from batch where id = :id")
        .bind("id", id)
        .map((row, context) -> batch(row))
        .findOne();
  }

  /**
   * A company's batches, the newest first.
   *
   * @param isTest those of keys for trying out alone
   * @param after begins behind this one
   */
  List<Batch> of(Handle handle, String company, boolean isTest, Optional<String> after, int most) {
    Query query =
        handle
            .createQuery(
                "select " + COLUMNS + " from batch where company = :company"
                    + (isTest ? " and is_test" : "")
                    + (after.isEmpty()
                        ? ""
                        : " and (made_at_millis, id) < (select made_at_millis, id from batch where id = :after"
                            + " and company = :company)")
                    + " order by made_at_millis desc, id desc limit :most")
            .bind("company", company)
            .bind("most", most);
    after.ifPresent(id -> query.bind("after", id));
    return query.map((row, context) -> batch(row)).list();
  }

  /** Gives the next photo of an open batch its number, and holds the batch; nothing when it is not open or full. */
  Optional<Integer> nextNumber(Handle transaction, String id, int most) {
    return transaction
        .createQuery(
            "update batch set photos = photos + 1, version = version + 1 where id = :id and state = 'open'"
                + " and photos < :most returning photos")
        .bind("id", id)
        .bind("most", most)
        .mapTo(Integer.class)
        .findOne();
  }

  /** Has a batch go from one state to another, and holds it; false when it was not in that state. */
  boolean move(Handle transaction, String id, State from, State to) {
    long now = clock.millis();
    String times =
        switch (to) {
          case RUNNING -> ", started_at_millis = :now, ended_at_millis = null, until_millis = :now + :longest";
          case DONE, CANCELLED -> ", ended_at_millis = :now, until_millis = :now + hours_kept * :hour";
          case OPEN, DELETED -> "";
        };
    return transaction
            .createUpdate(
                "update batch set state = :to, version = version + 1" + times + " where id = :id and state = :from")
            .bind("id", id)
            .bind("from", from.word())
            .bind("to", to.word())
            .bind("now", now)
            .bind("hour", Duration.ofHours(1).toMillis())
            .bind("longest", RUNS_FOR.toMillis())
            .execute()
        == 1;
  }

  /** Writes down that credits are set aside for the photos of a batch. */
  void charge(Handle transaction, String id) {
    transaction.execute("update batch set is_charged = true where id = ?", id);
  }

  /** Ends a batch that is worked on when no photo waits any more. */
  boolean endIfDone(Handle transaction, String id) {
    return transaction
            .createUpdate(
                "update batch set state = 'done', ended_at_millis = :now, until_millis = :now + hours_kept * :hour,"
                    + " version = version + 1 where id = :id and state = 'running'"
                    + " and not exists (select 1 from batch_photo where batch = :id and state in ('added', 'waiting'))")
            .bind("id", id)
            .bind("now", clock.millis())
            .bind("hour", Duration.ofHours(1).toMillis())
            .execute()
        == 1;
  }

  /** Holds a batch that is not deleted; whether there is one. */
  boolean hold(Handle transaction, String id) {
    return transaction.execute("update batch set version = version + 1 where id = ? and state <> 'deleted'", id) == 1;
  }

  /** Says where the list of people is; false when the photos are deleted. */
  boolean name(Handle transaction, String id, String roster) {
    return transaction.execute(
            "update batch set roster = ?, version = version + 1 where id = ? and state <> 'deleted'", roster, id)
        == 1;
  }

  /** Has the photos of a batch that is over deleted soon. */
  void endSoon(Handle transaction, String id, Instant until) {
    transaction.execute(
        "update batch set until_millis = ?, version = version + 1 where id = ? and state in ('done', 'cancelled')"
            + " and until_millis > ?",
        until.toEpochMilli(),
        id,
        until.toEpochMilli());
  }

  /** Writes down that nothing but two numbers is left of a batch's photos. */
  void empty(Handle transaction, String id, Batch.Left left) {
    Duplicates.forget(transaction, id);
    transaction.execute("delete from batch_photo where batch = ?", id);
    transaction.execute("delete from batch_search where batch = ?", id);
    transaction
        .createUpdate(
            "update batch set state = 'deleted', roster = null, version = version + 1, deleted_ready = :ready, deleted_refused = :refused,"
                + " until_millis = :now where id = :id")
        .bind("ready", left.ready())
        .bind("refused", left.refused())
        .bind("now", clock.millis())
        .bind("id", id)
        .execute();
  }

  /** Batches whose photos are to be deleted by now. */
  List<String> due(Handle handle, int most) {
    return handle
        .createQuery("select id from batch where state <> 'deleted' and until_millis <= :now order by until_millis limit :most")
        .bind("now", clock.millis())
        .bind("most", most)
        .mapTo(String.class)
        .list();
  }

  /** Forgets batches of which nothing else was left for so long. */
  void forget(Handle transaction, Instant before) {
    transaction.execute(
        "delete from batch where state = 'deleted' and until_millis < ?", before.toEpochMilli());
  }

  /** All batches of a company that have photos. */
  List<String> kept(Handle handle, String company) {
    return handle
        .createQuery("select id from batch where company = :company and state <> 'deleted'")
        .bind("company", company)
        .mapTo(String.class)
        .list();
  }

  /** The same, those first that are deleted first; those that are worked on last. */
  List<Batch> keptUntil(Handle handle, String company) {
    return handle
        .createQuery(
            "select " + COLUMNS + " from batch where company = :company and state <> 'deleted'"
                + " order by case when state = 'running' then 1 else 0 end, until_millis, id")
        .bind("company", company)
        .map((row, context) -> batch(row))
        .list();
  }

  private static Batch batch(ResultSet row) throws SQLException {
    Instant madeAt = Instant.ofEpochMilli(row.getLong("made_at_millis"));
    int ready = row.getInt("deleted_ready");
    Optional<Batch.Left> left =
        row.wasNull() ? Optional.empty() : Optional.of(new Batch.Left(ready, row.getInt("deleted_refused")));
    return new Batch(
        row.getString("id"),
        row.getString("company"),
        row.getBoolean("is_test"),
        row.getBoolean("is_charged"),
        BatchWishes.stored(row.getString("wishes")),
        row.getString("language"),
        State.ofWord(row.getString("state")),
        row.getInt("photos"),
        Optional.ofNullable(row.getString("roster")),
        row.getInt("hours_kept"),
        row.getBoolean("is_deleted_on_delivery"),
        madeAt,
        time(row, "started_at_millis"),
        time(row, "ended_at_millis"),
        Instant.ofEpochMilli(row.getLong("until_millis")),
        row.getLong("version"),
        left);
  }

  static Optional<Instant> time(ResultSet row, String column) throws SQLException {
    long millis = row.getLong(column);
    return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
  }
}
