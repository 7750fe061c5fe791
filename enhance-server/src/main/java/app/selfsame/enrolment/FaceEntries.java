package app.selfsame.enrolment;

import app.selfsame.blob.Blobs;
import app.selfsame.blob.GroupSeal;
import app.selfsame.company.Cursor;
import app.selfsame.http.PassingJson;
import app.selfsame.likeness.FaceTemplate;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * Entries of face collections in the database. All that says something of a person is sealed by the collection's key, each
 * for its entry alone. What is over is not there any more, whether it has been deleted yet or not. All methods are part of
 * the caller's transaction.
 */
final class FaceEntries {
  /** Of one collection. */
  static final int MOST = 500;

  private static final ObjectMapper JSON = PassingJson.mapper();
  private static final String REFERENCE = "reference:";
  private static final String CONSENT = "consent:";
  private static final String TEMPLATE = "template:";
  private static final String COLUMNS =
      "id, reference, consent, template_version, is_poor, enrolled_at_millis, until_millis";
  /** Those that are there. */
  private static final String THERE = " from face_entry where collection = :collection and until_millis > :now";
  private static final String IN_ORDER = " order by enrolled_at_millis, id";

  private final Blobs blobs;
  private final Clock clock;

  FaceEntries(Blobs blobs, Clock clock) {
    this.blobs = blobs;
    this.clock = clock;
  }

  /**
   * Adds an entry under an id that none has.
   *
   * @param template encoded
   */
  void add(
      Handle transaction,
      FaceCollection collection,
      String id,
      String reference,
      Consent consent,
      byte[] template,
      boolean isPoor) {
    GroupSeal seal = GroupSeal.of(blobs, transaction, collection.id());
    FaceTemplate read = FaceTemplate.decode(template);
    long now = clock.millis();
    transaction
        .createUpdate(
            "insert into face_entry (id, collection, reference, consent, template, template_version, is_poor,"
                + " enrolled_at_millis, until_millis) values (:id, :collection, :reference, :consent, :template, :version,"
                + " :poor, :now, :until)")
        .bind("id", id)
        .bind("collection", collection.id())
        .bind("reference", seal.seal(REFERENCE + id, reference))
        .bind("consent", seal.seal(CONSENT + id, PassingJson.text(consent.json())))
        .bind("template", seal.seal(TEMPLATE + id, template))
        .bind("version", read.version())
        .bind("poor", isPoor)
        .bind("now", now)
        .bind("until", now + collection.kept().toMillis())
        .execute();
    read.wipe();
  }

  /** Entries of a collection, the oldest first, from a place on. */
  List<FaceEntry> of(Handle handle, String collection, Cursor from, int most) {
    GroupSeal seal = GroupSeal.of(blobs, handle, collection);
    return select(handle, COLUMNS, " and (enrolled_at_millis, id) > (:millis, :id)" + IN_ORDER + " limit :most", collection)
        .bind("millis", from.millis())
        .bind("id", from.id())
        .bind("most", most)
        .map((row, context) -> entry(seal, row))
        .list();
  }

  Optional<FaceEntry> find(Handle handle, String collection, String id) {
    GroupSeal seal = GroupSeal.of(blobs, handle, collection);
    return one(handle, COLUMNS, collection, id).map((row, context) -> entry(seal, row)).findOne();
  }

  /** Tells all entries of a collection with their templates, encoded: those are overwritten once they were told. */
  void tellAll(Handle handle, String collection, BiConsumer<FaceEntry, byte[]> told) {
    GroupSeal seal = GroupSeal.of(blobs, handle, collection);
    select(handle, COLUMNS + ", template", IN_ORDER, collection)
        .map((row, context) -> new Sealed(entry(seal, row), row.getBytes("template")))
        .list()
        .forEach(
            one -> {
              byte[] template = seal.openBytes(TEMPLATE + one.entry().id(), one.template());
              told.accept(one.entry(), template);
              Arrays.fill(template, (byte) 0);
            });
  }

  /** An entry with its template as it is kept. */
  private record Sealed(FaceEntry entry, byte[] template) {}

  /** The template of an entry, encoded: the caller's own, to be wiped; empty when there is no such entry. */
  Optional<byte[]> template(Handle handle, String collection, String id) {
    GroupSeal seal = GroupSeal.of(blobs, handle, collection);
    return one(handle, "template", collection, id)
        .mapTo(byte[].class)
        .findOne()
        .map(sealed -> seal.openBytes(TEMPLATE + id, sealed));
  }

  /** Whether an entry is there. */
  boolean isThere(Handle handle, String collection, String id) {
    return one(handle, "count(*)", collection, id).mapTo(Integer.class).one() == 1;
  }

  /** Whether an entry of a collection is called like that. */
  boolean has(Handle handle, String collection, String reference) {
    GroupSeal seal = GroupSeal.of(blobs, handle, collection);
    return select(handle, "id, reference", "", collection)
        .map((row, context) -> seal.open(REFERENCE + row.getString("id"), row.getBytes("reference")))
        .stream()
        .anyMatch(reference::equals);
  }

  /** How many a collection has. */
  int count(Handle handle, String collection) {
    return select(handle, "count(*)", "", collection).mapTo(Integer.class).one();
  }

  /** Has no entry of a collection kept for longer. */
  void shorten(Handle transaction, String collection, Duration kept) {
    transaction
        .createUpdate(
            "update face_entry set until_millis = enrolled_at_millis + :kept"
                + " where collection = :collection and until_millis > enrolled_at_millis + :kept")
        .bind("kept", kept.toMillis())
        .bind("collection", collection)
        .execute();
  }

  /** Deletes one; false when it is not there. */
  boolean delete(Handle transaction, String collection, String id) {
    return transaction.execute(
            "delete from face_entry where collection = ? and id = ? and until_millis > ?", collection, id, clock.millis())
        == 1;
  }

  /** Deletes all of a collection; how many they were. */
  int deleteAll(Handle transaction, String collection) {
    return transaction.execute("delete from face_entry where collection = ?", collection);
  }

  /** Deletes what has been kept for long enough; how many they were. */
  static int deleteOver(Handle transaction, Instant now) {
    return transaction.execute("delete from face_entry where until_millis <= ?", now.toEpochMilli());
  }

  private Query one(Handle handle, String what, String collection, String id) {
    return select(handle, what, " and id = :id", collection).bind("id", id);
  }

  /** Of those that are there. */
  private Query select(Handle handle, String what, String which, String collection) {
    return handle
        .createQuery("select " + what + THERE + which)
        .bind("collection", collection)
        .bind("now", clock.millis());
  }

  private static FaceEntry entry(GroupSeal seal, ResultSet row) throws SQLException {
    String id = row.getString("id");
    return new FaceEntry(
        id,
        seal.open(REFERENCE + id, row.getBytes("reference")),
        consent(seal.open(CONSENT + id, row.getBytes("consent"))),
        row.getInt("template_version"),
        row.getBoolean("is_poor"),
        Instant.ofEpochMilli(row.getLong("enrolled_at_millis")),
        Instant.ofEpochMilli(row.getLong("until_millis")));
  }

  private static Consent consent(String json) {
    try {
      return Consent.of(JSON.readTree(json));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
