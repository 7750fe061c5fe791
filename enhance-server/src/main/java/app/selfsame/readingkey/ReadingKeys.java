package app.selfsame.readingkey;

import app.selfsame.company.CompanyId;
import app.selfsame.parcel.SealingKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Public halves of companies' keys in the database. All methods are part of the caller's transaction. */
public final class ReadingKeys {
  /** Of one company, of those that are not retired: a parcel is for all of them. */
  static final int MOST = 8;

  private static final String COLUMNS =
      "select id, name, public_key, made_by, made_at_millis, retired_at_millis from reading_key where company = :company ";
  private static final String IN_ORDER = "order by made_at_millis, id";

  private final Clock clock;

  ReadingKeys(Clock clock) {
    this.clock = clock;
  }

  /** All of a company, the oldest first. */
  public List<ReadingKey> of(Handle handle, CompanyId company) {
    return handle
        .createQuery(COLUMNS + IN_ORDER)
        .bind("company", company.text())
        .map(ReadingKeys::key)
        .list();
  }

  /** Those of a company for which is encrypted now, the oldest first. */
  public List<ReadingKey> active(Handle handle, CompanyId company) {
    return handle
        .createQuery(COLUMNS + "and retired_at_millis is null " + IN_ORDER)
        .bind("company", company.text())
        .map(ReadingKeys::key)
        .list();
  }

  Optional<ReadingKey> find(Handle handle, CompanyId company, String id) {
    return handle
        .createQuery(COLUMNS + "and id = :id")
        .bind("company", company.text())
        .bind("id", id)
        .map(ReadingKeys::key)
        .findOne();
  }

  /** Adds one whose id the company does not have. */
  void add(Handle transaction, CompanyId company, String name, SealingKey key, String madeBy) {
    transaction
        .createUpdate(
            "insert into reading_key (company, id, name, public_key, made_by, made_at_millis)"
                + " values (:company, :id, :name, :key, :by, :now)")
        .bind("company", company.text())
        .bind("id", key.id())
        .bind("name", name)
        .bind("key", key.point())
        .bind("by", madeBy)
        .bind("now", clock.millis())
        .execute();
  }

  /** Has nothing more encrypted for one; false when nothing was any more. */
  boolean retire(Handle transaction, CompanyId company, String id) {
    return transaction.execute(
            "update reading_key set retired_at_millis = ? where company = ? and id = ? and retired_at_millis is null",
            clock.millis(),
            company.text(),
            id)
        == 1;
  }

  /** Forgets all of a company; how many they were. */
  int deleteAll(Handle transaction, CompanyId company) {
    return transaction.execute("delete from reading_key where company = ?", company.text());
  }

  private static ReadingKey key(ResultSet row, StatementContext context) throws SQLException {
    long retired = row.getLong("retired_at_millis");
    Optional<Instant> retiredAt = row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(retired));
    return new ReadingKey(
        row.getString("id"),
        row.getString("name"),
        SealingKey.of(row.getBytes("public_key")).orElseThrow().base64Url(),
        row.getString("made_by"),
        Instant.ofEpochMilli(row.getLong("made_at_millis")),
        retiredAt);
  }
}
