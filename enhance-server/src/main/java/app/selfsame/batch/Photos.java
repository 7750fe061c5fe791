package app.selfsame.batch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/** Photos of batches in the database. All methods are part of the caller's transaction. */
final class Photos {
  private static final String COLUMNS =
      "id, batch, number, name, source, take, state, outcome, reasons, report, file, file_bytes, decision,"
          + " decision_reason, done_at_millis";

  private final Clock clock;

  Photos(Clock clock) {
    this.clock = clock;
  }

  void add(Handle transaction, String id, String batch, int number, byte[] name, Source source) {
    transaction
        .createUpdate(
            "insert into batch_photo (id, batch, number, name, source, source_bytes, state, added_at_millis)"
                + " values (:id, :batch, :number, :name, :source, :bytes, 'added', :now)")
        .bind("id", id)
        .bind("batch", batch)
        .bind("number", number)
        .bind("name", name)
        .bind("source", source.blob())
        .bind("bytes", source.bytes())
        .bind("now", clock.millis())
        .execute();
  }

  /** Where a photo's bytes are. */
  record Source(String blob, long bytes) {}

  Optional<Photo> find(Handle handle, String batch, String id) {
    return find(handle, id).filter(photo -> photo.batch().equals(batch));
  }

  Optional<Photo> find(Handle handle, String id) {
    return handle
        .createQuery("select " + COLUMNS + " from batch_photo where id = :id")
        .bind("id", id)
        .map((row, context) -> photo(row))
        .findOne();
  }

  /**
   * Photos of a batch in the order of their numbers.
   *
   * @param after begins behind this number
   * @param outcome those of which this has become; empty for all
   */
  List<Photo> of(Handle handle, String batch, int after, Optional<Outcome> outcome, int most) {
    Query query =
        handle
            .createQuery(
                "select " + COLUMNS + " from batch_photo where batch = :batch and number > :after"
                    + (outcome.isPresent() ? " and outcome = :outcome" : "")
                    + " order by number limit :most")
            .bind("batch", batch)
            .bind("after", after)
            .bind("most", most);
    outcome.ifPresent(one -> query.bind("outcome", one.word()));
    return query.map((row, context) -> photo(row)).list();
  }

  /** How many photos of a batch stand how: states, and for those that are done what became of them. */
  Map<String, Integer> counts(Handle handle, String batch) {
    Map<String, Integer> counts = new TreeMap<>();
    handle
        .createQuery(
            "select coalesce(outcome, state) as standing, count(*) as photos from batch_photo where batch = :batch"
                + " group by coalesce(outcome, state)")
        .bind("batch", batch)
        .map((row, context) -> Map.entry(row.getString("standing"), row.getInt("photos")))
        .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
    return counts;
  }

  /** Has photos wait that were added, the first ones first; their ids in that order. */
  List<String> begin(Handle transaction, String batch, int most) {
    return transaction
        .createQuery(
            "update batch_photo set state = 'waiting' where id in (select id from batch_photo where batch = :batch"
                + " and state = 'added' order by number limit :most) returning id, number")
        .bind("batch", batch)
        .bind("most", most)
        .map((row, context) -> Map.entry(row.getInt("number"), row.getString("id")))
        .stream()
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .toList();
  }

  /** Calls off all photos of a batch that are not done; how many those are. */
  int callOff(Handle transaction, String batch) {
    return transaction.execute(
        "update batch_photo set state = 'cancelled' where batch = ? and state in ('added', 'waiting')", batch);
  }

  /**
   * Writes down what became of a photo.
   *
   * @param take of the photo that it became of
   * @return false when that one does not wait any more
   */
  boolean finish(Handle transaction, String id, int take, Photo.Result result) {
    Update update =
        transaction
            .createUpdate(
                "update batch_photo set state = 'done', outcome = :outcome, reasons = :reasons, report = :report,"
                    + " file = :file, file_bytes = :bytes, done_at_millis = :now"
                    + " where id = :id and take = :take and state = 'waiting'")
            .bind("outcome", result.outcome().word())
            .bind("reasons", String.join(" ", result.reasons()))
            .bind("report", result.report().orElse(null))
            .bind("file", result.file().map(Photo.File::blob).orElse(null))
            .bind("bytes", result.file().map(Photo.File::bytes).orElse(null))
            .bind("now", result.doneAt().toEpochMilli())
            .bind("id", id)
            .bind("take", take);
    return update.execute() == 1;
  }

  /** Puts another photo in the place of one that is done; false when it is not done. */
  boolean replace(Handle transaction, Photo old, Source source) {
    return transaction
            .createUpdate(
                "update batch_photo set state = 'waiting', take = take + 1, source = :source, source_bytes = :bytes,"
                    + " outcome = null, reasons = '', report = null, file = null, file_bytes = null, decision = null,"
                    + " decision_reason = null, done_at_millis = null"
                    + " where id = :id and take = :take and state = 'done'")
            .bind("source", source.blob())
            .bind("bytes", source.bytes())
            .bind("id", old.id())
            .bind("take", old.take())
            .execute()
        == 1;
  }

  /** Writes down what somebody decided of a photo that is done; false when it is not, or no longer. */
  boolean decide(Handle transaction, Photo photo, Photo.Decision decision) {
    return transaction
            .createUpdate(
                "update batch_photo set decision = :decision, decision_reason = :reason"
                    + " where id = :id and take = :take and state = 'done'")
            .bind("decision", decision.isAccepted() ? "accepted" : "rejected")
            .bind("reason", decision.reason().orElse(null))
            .bind("id", photo.id())
            .bind("take", photo.take())
            .execute()
        == 1;
  }

  private static Photo photo(ResultSet row) throws SQLException {
    return new Photo(
        row.getString("id"),
        row.getString("batch"),
        row.getInt("number"),
        row.getBytes("name"),
        row.getString("source"),
        row.getInt("take"),
        Photo.Standing.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
        result(row),
        decision(row));
  }

  private static Optional<Photo.Result> result(ResultSet row) throws SQLException {
    String outcome = row.getString("outcome");
    if (outcome == null) {
      return Optional.empty();
    }
    String file = row.getString("file");
    String reasons = row.getString("reasons");
    return Optional.of(
        new Photo.Result(
            Outcome.ofWord(outcome),
            reasons.isEmpty() ? List.of() : List.of(reasons.split(" ")),
            Optional.ofNullable(row.getString("report")),
            file == null ? Optional.empty() : Optional.of(new Photo.File(file, row.getLong("file_bytes"))),
            Instant.ofEpochMilli(row.getLong("done_at_millis"))));
  }

  private static Optional<Photo.Decision> decision(ResultSet row) throws SQLException {
    String decision = row.getString("decision");
    return decision == null
        ? Optional.empty()
        : Optional.of(
            new Photo.Decision(decision.equals("accepted"), Optional.ofNullable(row.getBytes("decision_reason"))));
  }
}
