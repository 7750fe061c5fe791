package app.selfsame.collection;

import app.selfsame.blob.Blobs;
import app.selfsame.blob.GroupSeal;
import app.selfsame.http.PassingJson;
import app.selfsame.parcel.LinkSecret;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/**
 * People who are asked for photos, in the database. What is said of them is sealed by the collection's key, each for its row
 * alone. All methods are part of the caller's transaction.
 */
final class Participants {
  /** Of one collection. */
  static final int MOST = 10_000;

  private static final String PERSON = "person:";
  private static final String SECRET = "secret:";
  private static final String NOTE = "note:";
  private static final String COLUMNS =
      "select id, collection, place, person, lookup, sealed_secret, state, attempt, allowed, parcel, parcel_hash, bytes,"
          + " sent_at_millis, reasons, note, mailed_at_millis, reminded_at_millis from collection_participant ";

  private final Blobs blobs;
  private final Clock clock;

  Participants(Blobs blobs, Clock clock) {
    this.blobs = blobs;
    this.clock = clock;
  }

  /** Adds people behind those who are there; none of them is. */
  void add(Handle transaction, PhotoCollection collection, List<NewParticipant> people) {
    GroupSeal seal = seal(transaction, collection.id());
    int place = last(transaction, collection.id());
    PreparedBatch rows =
        transaction.prepareBatch(
            "insert into collection_participant (id, collection, place, person, lookup, sealed_secret, secret, state,"
                + " attempt, allowed) values (:id, :collection, :place, :person, :lookup, :sealed, :secret, 'missing', 0,"
                + " :allowed)");
    for (NewParticipant one : people) {
      rows.bind("id", one.id())
          .bind("collection", collection.id())
          .bind("place", ++place)
          .bind("person", seal.seal(PERSON + one.id(), PassingJson.text(one.person().json())))
          .bind("lookup", one.link().lookup())
          .bind("sealed", one.link().sealedSecret())
          .bind("secret", sealed(seal, one.id(), one.link().secret()))
          .bind("allowed", collection.attempts())
          .add();
    }
    rows.execute();
  }

  private static byte[] sealed(GroupSeal seal, String id, Optional<LinkSecret> secret) {
    return secret.map(one -> seal.seal(SECRET + id, one.letters())).orElse(null);
  }

  private static int last(Handle handle, String collection) {
    return handle
        .createQuery("select coalesce(max(place), 0) from collection_participant where collection = :collection")
        .bind("collection", collection)
        .mapTo(Integer.class)
        .one();
  }

  /** What the people of a collection are called by its company. */
  Set<String> references(Handle handle, String collection) {
    GroupSeal seal = seal(handle, collection);
    return new HashSet<>(
        handle
            .createQuery("select id, person from collection_participant where collection = :collection")
            .bind("collection", collection)
            .map((row, context) -> person(seal, row).reference())
            .list());
  }

  /** How many there are in each state; no state where there is none. */
  Map<ParticipantState, Integer> counts(Handle handle, String collection) {
    Map<ParticipantState, Integer> counts = new EnumMap<>(ParticipantState.class);
    handle
        .createQuery(
            "select state, count(*) as held from collection_participant where collection = :collection group by state")
        .bind("collection", collection)
        .map((row, context) -> counts.put(state(row), row.getInt("held")))
        .list();
    return counts;
  }

  /** Those of a collection behind a place, in the order in which they were added. */
  List<Participant> of(Handle handle, String collection, int after, Optional<ParticipantState> state, int most) {
    Query query =
        handle
            .createQuery(
                COLUMNS
                    + "where collection = :collection and place > :after"
                    + (state.isPresent() ? " and state = :state" : "")
                    + " order by place limit :most")
            .bind("collection", collection)
            .bind("after", after)
            .bind("most", most);
    state.ifPresent(one -> query.bind("state", one.word()));
    GroupSeal seal = seal(handle, collection);
    return query.map((row, context) -> participant(seal, row)).list();
  }

  Optional<Participant> find(Handle handle, String id) {
    return one(handle, "where id = :key", id);
  }

  /** Whose link it is. */
  Optional<Participant> byLookup(Handle handle, String lookup) {
    return one(handle, "where lookup = :key", lookup);
  }

  private Optional<Participant> one(Handle handle, String which, String key) {
    return handle
        .createQuery(COLUMNS + which)
        .bind("key", key)
        .map((row, context) -> participant(seal(handle, row.getString("collection")), row))
        .findOne();
  }

  /** Whether somebody is there, and then keeps others from changing what is kept of them until the transaction ends. */
  boolean hold(Handle transaction, String id) {
    return transaction.execute("update collection_participant set attempt = attempt where id = ?", id) == 1;
  }

  /** The secret of a link that this server sends; empty where it does not, or does not any more. */
  Optional<LinkSecret> secret(Handle handle, Participant participant) {
    GroupSeal seal = seal(handle, participant.collection());
    return handle
        .createQuery("select secret from collection_participant where id = :id and secret is not null")
        .bind("id", participant.id())
        .mapTo(byte[].class)
        .findOne()
        .flatMap(sealed -> LinkSecret.parse(seal.open(SECRET + participant.id(), sealed)));
  }

  /** Notes a picture that has come, in place of the one before. */
  void send(Handle transaction, String id, int attempt, Participant.Picture picture) {
    transaction
        .createUpdate(
            "update collection_participant set state = 'sent', attempt = :attempt, parcel = :parcel, parcel_hash = :hash,"
                + " bytes = :bytes, sent_at_millis = :at, reasons = null, note = null where id = :id")
        .bind("id", id)
        .bind("attempt", attempt)
        .bind("parcel", picture.blob())
        .bind("hash", picture.hash())
        .bind("bytes", picture.bytes())
        .bind("at", picture.sentAt().toEpochMilli())
        .execute();
  }

  /** Forgets the picture of somebody, who then is in another state. */
  void dropPicture(Handle transaction, String id, ParticipantState state) {
    transaction.execute(
        "update collection_participant set state = ?, parcel = null, parcel_hash = null, bytes = null,"
            + " sent_at_millis = null, reasons = null, note = null where id = ?",
        state.word(),
        id);
  }

  void accept(Handle transaction, String id) {
    transaction.execute(
        "update collection_participant set state = 'accepted', reasons = null, note = null where id = ?", id);
  }

  /** Asks for another picture, for which there is always one more attempt. */
  void askAgain(Handle transaction, Participant participant, List<RetakeReason> reasons, Optional<String> note) {
    GroupSeal seal = seal(transaction, participant.collection());
    transaction
        .createUpdate(
            "update collection_participant set state = 'retake', reasons = :reasons, note = :note,"
                + " allowed = case when allowed > attempt then allowed else attempt + 1 end where id = :id")
        .bind("id", participant.id())
        .bind("reasons", RetakeReason.text(reasons))
        .bind("note", note.map(text -> seal.seal(NOTE + participant.id(), text)).orElse(null))
        .execute();
  }

  /** Takes the link of somebody away, and what was sent by it. */
  void revoke(Handle transaction, String id) {
    dropPicture(transaction, id, ParticipantState.REVOKED);
    transaction.execute("update collection_participant set lookup = null, secret = null where id = ?", id);
  }

  /** Gives somebody another link, or has the secret of the same encrypted for other keys. */
  void link(Handle transaction, Participant participant, NewLink link) {
    transaction
        .createUpdate(
            "update collection_participant set lookup = :lookup, sealed_secret = :sealed, secret = :secret where id = :id")
        .bind("id", participant.id())
        .bind("lookup", link.lookup())
        .bind("sealed", link.sealedSecret())
        .bind("secret", sealed(seal(transaction, participant.collection()), participant.id(), link.secret()))
        .execute();
  }

  /** Begins anew with a link that has not been used. */
  void askAnew(Handle transaction, String id) {
    dropPicture(transaction, id, ParticipantState.MISSING);
    transaction.execute(
        "update collection_participant set mailed_at_millis = null, reminded_at_millis = null,"
            + " allowed = case when allowed > attempt then allowed else attempt + 1 end where id = ?",
        id);
  }

  void noteMailed(Handle transaction, String id) {
    transaction.execute("update collection_participant set mailed_at_millis = ? where id = ?", clock.millis(), id);
  }

  void noteReminded(Handle transaction, String id) {
    transaction.execute("update collection_participant set reminded_at_millis = ? where id = ?", clock.millis(), id);
  }

  /** Forgets the secrets of links by which nobody can send any more; how many they were. */
  int forgetSecrets(Handle transaction) {
    return transaction.execute(
        "update collection_participant set secret = null where secret is not null and collection in"
            + " (select id from photo_collection where deadline_millis <= ? or closed_at_millis is not null)",
        clock.millis());
  }

  private GroupSeal seal(Handle handle, String collection) {
    return GroupSeal.of(blobs, handle, collection);
  }

  private static AskedPerson person(GroupSeal seal, ResultSet row) throws SQLException {
    return AskedPerson.of(seal.open(PERSON + row.getString("id"), row.getBytes("person")));
  }

  private static ParticipantState state(ResultSet row) throws SQLException {
    return ParticipantState.of(row.getString("state")).orElseThrow();
  }

  private static Participant participant(GroupSeal seal, ResultSet row) throws SQLException {
    String id = row.getString("id");
    byte[] note = row.getBytes("note");
    String reasons = row.getString("reasons");
    return new Participant(
        id,
        row.getString("collection"),
        row.getInt("place"),
        person(seal, row),
        Optional.ofNullable(row.getString("lookup")),
        row.getBytes("sealed_secret"),
        state(row),
        row.getInt("attempt"),
        row.getInt("allowed"),
        picture(row),
        reasons == null ? List.of() : RetakeReason.ofText(reasons),
        Optional.ofNullable(note).map(sealed -> seal.open(NOTE + id, sealed)),
        time(row, "mailed_at_millis"),
        time(row, "reminded_at_millis"));
  }

  private static Optional<Participant.Picture> picture(ResultSet row) throws SQLException {
    String blob = row.getString("parcel");
    if (blob == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Participant.Picture(
            blob,
            row.getString("parcel_hash"),
            row.getLong("bytes"),
            Instant.ofEpochMilli(row.getLong("sent_at_millis"))));
  }

  private static Optional<Instant> time(ResultSet row, String column) throws SQLException {
    long millis = row.getLong(column);
    return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
  }
}
