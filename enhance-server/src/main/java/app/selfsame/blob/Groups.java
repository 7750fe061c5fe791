package app.selfsame.blob;

import app.selfsame.store.Database;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** The keys of groups, encrypted by the operator's. None stays in memory, so a forgotten one is gone everywhere. */
final class Groups {
  private static final int PIECE = 500;

  private final Database database;
  private final OperatorKeys keys;
  private final Clock clock;

  Groups(Database database, OperatorKeys keys, Clock clock) {
    this.database = database;
    this.keys = keys;
    this.clock = clock;
  }

  void open(Handle transaction, String group) {
    BlobName.requireGroup(group);
    transaction.createUpdate(
            "insert into blob_group (id, wrapped, key_id, made_at_millis) values (:id, :wrapped, :key, :now)")
        .bind("id", group)
        .bind("wrapped", keys.present().wrap(DataKey.random(), group))
        .bind("key", keys.present().id())
        .bind("now", clock.millis())
        .execute();
  }

  /**
   * The key of a group.
   *
   * @throws BlobGoneException when it has none (any more)
   * @throws BlobStoreException when it is wrapped by a key that is not given
   */
  DataKey key(String group) throws IOException {
    return database.reading(handle -> key(handle, group));
  }

  /** The same within a transaction. */
  DataKey key(Handle handle, String group) throws IOException {
    List<Wrapped> stored = stored(handle, "id = :id", Map.of("id", group));
    if (stored.isEmpty()) {
      throw new BlobGoneException();
    }
    Optional<OperatorKey> key = keys.withId(stored.get(0).keyId());
    if (key.isEmpty()) {
      throw new BlobStoreException("wrapped by a key that is not given");
    }
    return key.get().unwrap(stored.get(0).wrapped(), group);
  }

  /** Whether it has a key. */
  boolean isOpen(String group) {
    return database.reading(handle -> !stored(handle, "id = :id", Map.of("id", group)).isEmpty());
  }

  /** Takes the key away; returns whether there was one. */
  boolean forget(Handle transaction, String group) {
    int changed =
        transaction.createUpdate(
                "update blob_group set wrapped = null, key_id = null, forgotten_at_millis = :now"
                    + " where id = :id and wrapped is not null")
            .bind("id", group)
            .bind("now", clock.millis())
            .execute();
    return changed > 0;
  }

  /** Those whose bytes may still be there. */
  List<String> forgotten() {
    return database.reading(
        handle ->
            handle.createQuery("select id from blob_group where forgotten_at_millis is not null order by id")
                .mapTo(String.class)
                .list());
  }

  /** Whether a group is to be swept. */
  boolean isForgotten(String group) {
    return database.reading(
        handle ->
            handle.createQuery("select count(*) from blob_group where id = :id and forgotten_at_millis is not null")
                .bind("id", group)
                .mapTo(Integer.class)
                .one())
        > 0;
  }

  /** Lets go of a group without bytes that was forgotten before a time. */
  void drop(String group, Instant before) {
    database.useTransaction(
        handle ->
            handle.createUpdate("delete from blob_group where id = :id and forgotten_at_millis < :before")
                .bind("id", group)
                .bind("before", before.toEpochMilli())
                .execute());
  }

  /** How many groups are wrapped by keys that are not given, by the keys' ids. */
  Map<String, Integer> wrappedByOthers() {
    Map<String, Integer> found = new TreeMap<>();
    database.reading(
        handle -> {
          handle.createQuery("select key_id, count(*) as held from blob_group where key_id is not null group by key_id")
              .map((row, context) -> found.put(row.getString("key_id"), row.getInt("held")))
              .list();
          return null;
        });
    found.keySet().removeAll(keys.ids());
    return found;
  }

  /** Wraps all keys by the present one, but for those that nothing opens; returns how many were wrapped by another. */
  int rewrap() {
    int changed = 0;
    String from = "";
    List<Wrapped> piece;
    do {
      String after = from;
      piece =
          database.reading(
              handle ->
                  stored(handle, "id > :after and key_id <> :key", Map.of("after", after, "key", keys.present().id())));
      changed += rewrap(piece);
      from = piece.isEmpty() ? from : piece.get(piece.size() - 1).id();
    } while (piece.size() == PIECE);
    return changed;
  }

  private int rewrap(List<Wrapped> piece) {
    return database.inTransaction(
        handle -> {
          int changed = 0;
          for (Wrapped stored : piece) {
            Optional<DataKey> key = opened(stored);
            if (key.isPresent()) {
              // Unless it was forgotten, or another server did it, meanwhile.
              changed +=
                  handle.createUpdate(
                          "update blob_group set wrapped = :wrapped, key_id = :key where id = :id and key_id = :old")
                      .bind("wrapped", keys.present().wrap(key.get(), stored.id()))
                      .bind("key", keys.present().id())
                      .bind("id", stored.id())
                      .bind("old", stored.keyId())
                      .execute();
            }
          }
          return changed;
        });
  }

  private Optional<DataKey> opened(Wrapped stored) {
    Optional<OperatorKey> key = keys.withId(stored.keyId());
    try {
      return key.isEmpty() ? Optional.empty() : Optional.of(key.get().unwrap(stored.wrapped(), stored.id()));
    } catch (BlobDamagedException e) {
      return Optional.empty();
    }
  }

  private static List<Wrapped> stored(Handle handle, String which, Map<String, String> values) {
    return handle.createQuery(
            "select id, wrapped, key_id from blob_group where wrapped is not null and " + which
                + " order by id limit :most")
        .bindMap(values)
        .bind("most", PIECE)
        .map((row, context) -> new Wrapped(row.getString("id"), row.getBytes("wrapped"), row.getString("key_id")))
        .list();
  }

  private record Wrapped(String id, byte[] wrapped, String keyId) {}
}
