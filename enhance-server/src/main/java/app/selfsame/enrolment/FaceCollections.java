package app.selfsame.enrolment;

import app.selfsame.blob.Blobs;
import app.selfsame.blob.GroupSeal;
import app.selfsame.company.CompanyId;
import app.selfsame.company.LawfulBasis;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Face collections in the database. What the company has written is sealed by a key of each collection, which is forgotten
 * with it. All methods are part of the caller's transaction.
 */
final class FaceCollections {
  /** Of one company, and as many that are tried out. */
  static final int MOST = 20;

  private static final String NAME = "name";
  private static final String PURPOSE_TEXT = "purpose-text";
  private static final String COLUMNS =
      "select id, company, is_test, name, purpose, purpose_text, lawful_basis, days_kept, made_at_millis,"
          + " (select count(*) from face_entry e where e.collection = c.id and e.until_millis > :now) as entries"
          + " from face_collection c ";

  private final Blobs blobs;
  private final FaceEntries entries;
  private final Clock clock;

  FaceCollections(Blobs blobs, FaceEntries entries, Clock clock) {
    this.blobs = blobs;
    this.entries = entries;
    this.clock = clock;
  }

  /** Makes one under an id that none has. */
  void make(Handle transaction, String id, CompanyId company, boolean isTest, CollectionDraft draft) {
    blobs.open(transaction, id);
    GroupSeal seal = GroupSeal.of(blobs, transaction, id);
    transaction
        .createUpdate(
            "insert into face_collection (id, company, is_test, name, purpose, purpose_text, lawful_basis, days_kept,"
                + " made_at_millis) values (:id, :company, :test, :name, :purpose, :text, :basis, :days, :now)")
        .bind("id", id)
        .bind("company", company.text())
        .bind("test", isTest)
        .bind("name", seal.seal(NAME, draft.name()))
        .bind("purpose", draft.purpose().word())
        .bind("text", seal.seal(PURPOSE_TEXT, draft.purposeText()))
        .bind("basis", draft.basis().word())
        .bind("days", draft.daysKept())
        .bind("now", clock.millis())
        .execute();
  }

  /** All of a company, the oldest first. */
  List<FaceCollection> of(Handle handle, CompanyId company) {
    return handle
        .createQuery(COLUMNS + "where company = :company order by made_at_millis, id")
        .bind("company", company.text())
        .bind("now", clock.millis())
        .map((row, context) -> collection(handle, row))
        .list();
  }

  /** One of a company; nothing where it is another company's. */
  Optional<FaceCollection> find(Handle handle, CompanyId company, String id) {
    return handle
        .createQuery(COLUMNS + "where id = :id and company = :company")
        .bind("id", id)
        .bind("company", company.text())
        .bind("now", clock.millis())
        .map((row, context) -> collection(handle, row))
        .findOne();
  }

  /** Whether it is there, and then keeps others from changing it until the transaction ends. */
  boolean hold(Handle transaction, String id) {
    return transaction.execute("update face_collection set days_kept = days_kept where id = ?", id) == 1;
  }

  /** Has entries kept for so many days, which are no more than before; what is older is deleted. */
  void shorten(Handle transaction, FaceCollection collection, int days) {
    transaction.execute("update face_collection set days_kept = ? where id = ?", days, collection.id());
    entries.shorten(transaction, collection.id(), FaceCollection.kept(days, collection.isTest()));
    FaceEntries.deleteOver(transaction, clock.instant());
  }

  /** Deletes one with all its entries, and forgets the key that opens them; how many they were. */
  int delete(Handle transaction, String id) {
    int deleted = entries.deleteAll(transaction, id);
    transaction.execute("delete from face_collection where id = ?", id);
    blobs.forget(transaction, id);
    return deleted;
  }

  /** What has been deleted of a company. */
  record Gone(int collections, int entries) {
    Gone and(Gone more) {
      return new Gone(collections + more.collections, entries + more.entries);
    }
  }

  /** Deletes all of a company. */
  Gone deleteAll(Handle transaction, CompanyId company) {
    List<String> ids = ids(transaction, company);
    return new Gone(ids.size(), ids.stream().mapToInt(id -> delete(transaction, id)).sum());
  }

  /** Whether a company has any. */
  boolean hasAny(Handle handle, CompanyId company) {
    return !ids(handle, company).isEmpty();
  }

  List<String> ids(Handle handle, CompanyId company) {
    return handle
        .createQuery("select id from face_collection where company = :company order by id")
        .bind("company", company.text())
        .mapTo(String.class)
        .list();
  }

  /** Remembers what went ahead of a company. */
  void noteAhead(Handle transaction, CompanyId company, Gone gone) {
    transaction
        .createUpdate(
            "insert into face_gone_ahead (company, collections, entries, gone_at_millis)"
                + " values (:company, :collections, :entries, :now) on conflict (company) do update set"
                + " collections = face_gone_ahead.collections + excluded.collections,"
                + " entries = face_gone_ahead.entries + excluded.entries, gone_at_millis = excluded.gone_at_millis")
        .bind("company", company.text())
        .bind("collections", gone.collections())
        .bind("entries", gone.entries())
        .bind("now", clock.millis())
        .execute();
  }

  /** What went ahead of a company, which is then not remembered any more. */
  Gone takeAhead(Handle transaction, CompanyId company) {
    return transaction
        .createQuery("delete from face_gone_ahead where company = :company returning collections, entries")
        .bind("company", company.text())
        .map((row, context) -> new Gone(row.getInt("collections"), row.getInt("entries")))
        .findOne()
        .orElse(new Gone(0, 0));
  }

  /** Forgets what went ahead of companies that were kept after all. */
  static void forgetAhead(Handle transaction, Instant before) {
    transaction.execute("delete from face_gone_ahead where gone_at_millis < ?", before.toEpochMilli());
  }

  private FaceCollection collection(Handle handle, ResultSet row) throws SQLException {
    String id = row.getString("id");
    GroupSeal seal = GroupSeal.of(blobs, handle, id);
    CollectionDraft says =
        new CollectionDraft(
            seal.open(NAME, row.getBytes("name")),
            Purpose.of(row.getString("purpose")).orElseThrow(),
            seal.open(PURPOSE_TEXT, row.getBytes("purpose_text")),
            LawfulBasis.of(row.getString("lawful_basis")).orElseThrow(),
            row.getInt("days_kept"));
    return new FaceCollection(
        id,
        new CompanyId(row.getString("company")),
        row.getBoolean("is_test"),
        says,
        Instant.ofEpochMilli(row.getLong("made_at_millis")),
        row.getInt("entries"));
  }
}
