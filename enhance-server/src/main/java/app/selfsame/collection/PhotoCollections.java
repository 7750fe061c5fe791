package app.selfsame.collection;

import app.selfsame.blob.Blobs;
import app.selfsame.blob.GroupSeal;
import app.selfsame.company.CompanyId;
import app.selfsame.http.PassingJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Photo collections in the database. One whose time is over is not there any more, whether it has been deleted yet or not. All
 * methods are part of the caller's transaction.
 */
final class PhotoCollections {
  /** Of one company. */
  static final int MOST = 200;

  private static final String SAYS = "says";
  private static final String COLUMNS =
      "select id, company, says, attempts, days_kept, made_by, made_at_millis, deadline_millis, until_millis,"
          + " closed_at_millis from photo_collection where until_millis > :now ";

  private final Blobs blobs;
  private final Clock clock;

  PhotoCollections(Blobs blobs, Clock clock) {
    this.blobs = blobs;
    this.clock = clock;
  }

  /** Makes one under an id that none has. */
  void make(Handle transaction, String id, CompanyId company, String madeBy, NewCollection wanted) {
    blobs.open(transaction, id);
    transaction
        .createUpdate(
            "insert into photo_collection (id, company, says, attempts, days_kept, made_by, made_at_millis,"
                + " deadline_millis, until_millis)"
                + " values (:id, :company, :says, :attempts, :days, :by, :now, :deadline, :until)")
        .bind("id", id)
        .bind("company", company.text())
        .bind("says", GroupSeal.of(blobs, transaction, id).seal(SAYS, PassingJson.text(wanted.says().json())))
        .bind("attempts", wanted.attempts())
        .bind("days", wanted.daysKept())
        .bind("by", madeBy)
        // The deadline may have passed since it was found to be ahead.
        .bind("now", Math.min(clock.millis(), wanted.deadline().toEpochMilli() - 1))
        .bind("deadline", wanted.deadline().toEpochMilli())
        .bind("until", until(wanted.deadline(), wanted.daysKept()))
        .execute();
  }

  private static long until(Instant deadline, int daysKept) {
    return deadline.plus(Duration.ofDays(daysKept)).toEpochMilli();
  }

  /** All of a company, the latest first. */
  List<PhotoCollection> of(Handle handle, CompanyId company) {
    return handle
        .createQuery(COLUMNS + "and company = :company order by made_at_millis desc, id")
        .bind("now", clock.millis())
        .bind("company", company.text())
        .map((row, context) -> collection(handle, row))
        .list();
  }

  Optional<PhotoCollection> find(Handle handle, String id) {
    return handle
        .createQuery(COLUMNS + "and id = :id")
        .bind("now", clock.millis())
        .bind("id", id)
        .map((row, context) -> collection(handle, row))
        .findOne();
  }

  /** Whether it is there, and then keeps others from changing it until the transaction ends. */
  boolean hold(Handle transaction, String id) {
    return transaction.execute("update photo_collection set attempts = attempts where id = ?", id) == 1;
  }

  /** Gives it another deadline, by which it is kept longer or shorter. */
  void prolong(Handle transaction, PhotoCollection collection, Instant deadline) {
    transaction
        .createUpdate(
            "update photo_collection set deadline_millis = :deadline, until_millis = :until,"
                // It is later where the clock was ahead when the collection was made.
                + " made_at_millis = case when made_at_millis < :deadline then made_at_millis else :deadline - 1 end"
                + " where id = :id")
        .bind("deadline", deadline.toEpochMilli())
        .bind("until", until(deadline, collection.daysKept()))
        .bind("id", collection.id())
        .execute();
  }

  /** Lets nobody send any more. */
  void close(Handle transaction, String id) {
    transaction.execute(
        "update photo_collection set closed_at_millis = ? where id = ? and closed_at_millis is null", clock.millis(), id);
  }

  /** Deletes one with all who were asked, and forgets the key that opens what is kept of them; how many they were. */
  int delete(Handle transaction, String id) {
    int participants = transaction.execute("delete from collection_participant where collection = ?", id);
    transaction.execute("delete from photo_collection where id = ?", id);
    blobs.forget(transaction, id);
    return participants;
  }

  /** Also those that are over and not deleted yet. */
  List<String> ids(Handle handle, CompanyId company) {
    return handle
        .createQuery("select id from photo_collection where company = :company order by id")
        .bind("company", company.text())
        .mapTo(String.class)
        .list();
  }

  /** A collection whose time is over, and whose it is. */
  record Over(String id, CompanyId company) {}

  List<Over> over(Handle handle) {
    return handle
        .createQuery("select id, company from photo_collection where until_millis <= :now order by id")
        .bind("now", clock.millis())
        .map((row, context) -> new Over(row.getString("id"), new CompanyId(row.getString("company"))))
        .list();
  }

  private PhotoCollection collection(Handle handle, ResultSet row) throws SQLException {
    String id = row.getString("id");
    long closed = row.getLong("closed_at_millis");
    Optional<Instant> closedAt = row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(closed));
    return new PhotoCollection(
        id,
        new CompanyId(row.getString("company")),
        CollectionTerms.of(GroupSeal.of(blobs, handle, id).open(SAYS, row.getBytes("says"))),
        row.getInt("attempts"),
        row.getInt("days_kept"),
        row.getString("made_by"),
        Instant.ofEpochMilli(row.getLong("made_at_millis")),
        Instant.ofEpochMilli(row.getLong("deadline_millis")),
        Instant.ofEpochMilli(row.getLong("until_millis")),
        closedAt);
  }
}
