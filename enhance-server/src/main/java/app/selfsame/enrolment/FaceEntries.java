package app.selfsame.enrolment;

import app.selfsame.blob.Blobs;
import app.selfsame.blob.SealedTexts;
import app.selfsame.likeness.FaceTemplate;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String REFERENCE = "reference:";
  private static final String CONSENT = "consent:";
  private static final String TEMPLATE = "template:";
  private static final String COLUMNS =
      "select id, reference, consent, template_version, is_poor, enrolled_at_millis, until_millis from face_entry"
          + " where collection = :collection and until_millis > :now";

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
    SealedTexts seal = texts(transaction, collection.id());
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
        .bind("consent", seal.seal(CONSENT + id, consent.json().toString()))
        .bind("template", seal.sealBytes(TEMPLATE + id, template))
        .bind("version", read.version())
        .bind("poor", isPoor)
        .bind("now", now)
        .bind("until", now + collection.kept().toMillis())
        .execute();
    read.wipe();
  }

  /** Entries of a collection, the oldest first, from a place on. */
  List<FaceEntry> of(Handle handle, String collection, FaceEntry.Cursor from, int most) {
    SealedTexts texts = texts(handle, collection);
    return query(
            handle,
            COLUMNS
                + " and (enrolled_at_millis, id) > (:millis, :id) order by enrolled_at_millis, id limit :most",
            collection)
        .bind("millis", from.millis())
        .bind("id", from.id())
        .bind("most", most)
        .map((row, context) -> entry(texts, row))
        .list();
  }

  Optional<FaceEntry> find(Handle handle, String collection, String id) {
    SealedTexts texts = texts(handle, collection);
    return query(handle, COLUMNS + " and id = :id", collection)
        .bind("id", id)
        .map((row, context) -> entry(texts, row))
        .findOne();
  }

  /** The template of an entry, encoded: the caller's own, to be wiped; empty when there is no such entry. */
  Optional<byte[]> template(Handle handle, String collection, String id) {
    SealedTexts texts = texts(handle, collection);
    return query(
            handle,
            "select template from face_entry where collection = :collection and id = :id and until_millis > :now",
            collection)
        .bind("id", id)
        .mapTo(byte[].class)
        .findOne()
        .map(
            sealed -> {
              try {
                return texts.openBytes(TEMPLATE + id, sealed);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  /** Whether an entry is there. */
  boolean isThere(Handle handle, String collection, String id) {
    return query(
                handle,
                "select count(*) from face_entry where collection = :collection and id = :id and until_millis > :now",
                collection)
            .bind("id", id)
            .mapTo(Integer.class)
            .one()
        == 1;
  }

  /** Whether an entry of a collection is called like that. */
  boolean has(Handle handle, String collection, String reference) {
    SealedTexts texts = texts(handle, collection);
    return query(
            handle,
            "select id, reference from face_entry where collection = :collection and until_millis > :now",
            collection)
        .map((row, context) -> open(texts, REFERENCE + row.getString("id"), row.getBytes("reference")))
        .stream()
        .anyMatch(reference::equals);
  }

  /** How many a collection has. */
  int count(Handle handle, String collection) {
    return query(
            handle, "select count(*) from face_entry where collection = :collection and until_millis > :now", collection)
        .mapTo(Integer.class)
        .one();
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
  int deleteOver(Handle transaction) {
    return transaction.execute("delete from face_entry where until_millis <= ?", clock.millis());
  }

  private Query query(Handle handle, String sql, String collection) {
    return handle.createQuery(sql).bind("collection", collection).bind("now", clock.millis());
  }

  private SealedTexts texts(Handle handle, String collection) {
    try {
      return blobs.texts(handle, collection);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FaceEntry entry(SealedTexts texts, ResultSet row) throws SQLException {
    String id = row.getString("id");
    try {
      return new FaceEntry(
          id,
          texts.open(REFERENCE + id, row.getBytes("reference")),
          Consent.of(JSON.readTree(texts.open(CONSENT + id, row.getBytes("consent")))),
          row.getInt("template_version"),
          row.getBoolean("is_poor"),
          Instant.ofEpochMilli(row.getLong("enrolled_at_millis")),
          Instant.ofEpochMilli(row.getLong("until_millis")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String open(SealedTexts texts, String of, byte[] sealed) {
    try {
      return texts.open(of, sealed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
