package app.selfsame.batch;

import app.selfsame.likeness.DuplicateSearch;
import app.selfsame.report.LikenessJson;
import app.selfsame.secret.Secrets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Faces of batches that are searched, and the pairs that were found, in the database. All methods are part of the caller's
 * transaction.
 */
final class Duplicates {
  /** How far the search of a batch is. */
  enum State {
    /** Photos are added or worked on, or faces are held against each other. */
    WAITING,
    SEARCHED,
    /** There are more photos than are compared: no face was looked at. */
    TOO_MANY,
    /** The batch was called off before. */
    CANCELLED,
    /** The process that searched came to an end. */
    FAILED;

    String word() {
      return LikenessJson.word(this);
    }

    static State ofWord(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }

  /**
   * A search.
   *
   * @param compared how many faces were held against each other
   * @param more how many pairs there were beyond the candidates
   */
  record Search(State state, int compared, int more) {}

  /** A face that is to be compared. */
  record Face(String photo, int take, String blob) {}

  /** Two photos of which something is seen. */
  record Pair(Face first, Face second, DuplicateSearch.Kind seen) {}

  /** Begins the search of a batch whose photos are worked on from now on. */
  void begin(Handle transaction, String batch, int photos) {
    State state = photos > DuplicateSearch.MOST_FACES ? State.TOO_MANY : State.WAITING;
    transaction.execute("insert into batch_search (batch, state) values (?, ?)", batch, state.word());
  }

  /** The search of a batch; empty before it has begun. */
  Optional<Search> find(Handle handle, String batch) {
    return handle
        .createQuery("select state, compared, more from batch_search where batch = :batch")
        .bind("batch", batch)
        .map(
            (row, context) ->
                new Search(State.ofWord(row.getString("state")), row.getInt("compared"), row.getInt("more")))
        .findOne();
  }

  /** Whether the face of a photo is wanted. */
  boolean isWanted(Handle handle, Photo photo) {
    return handle
            .createQuery(
                "select count(*) from batch_search where batch = :batch and state = 'waiting'"
                    + " and not exists (select 1 from batch_face where photo = :photo and obstacle = 'withdrawn')")
            .bind("batch", photo.batch())
            .bind("photo", photo.id())
            .mapTo(Integer.class)
            .one()
        == 1;
  }

  /**
   * Keeps what is to be compared of a photo.
   *
   * @return false where it is not wanted any more
   */
  boolean keep(Handle transaction, Photo photo, KeptFace face) {
    return holdWaiting(transaction, photo.batch())
        && transaction
                .createUpdate(
                    "insert into batch_face (photo, batch, take, blob, obstacle)"
                        + " values (:photo, :batch, :take, :blob, :obstacle)"
                        + " on conflict (photo) do update set take = :take, blob = :blob, obstacle = :obstacle"
                        + " where coalesce(batch_face.obstacle, '') <> 'withdrawn'")
                .bind("photo", photo.id())
                .bind("batch", photo.batch())
                .bind("take", photo.take())
                .bind("blob", face.blob().orElse(null))
                .bind("obstacle", face.obstacle().orElse(null))
                .execute()
            == 1;
  }

  /** Nobody ends the search until the transaction does; false when it is over. */
  private static boolean holdWaiting(Handle transaction, String batch) {
    return transaction.execute("update batch_search set state = state where batch = ? and state = 'waiting'", batch) == 1;
  }

  /** The faces of a batch that are to be compared, in the order of its photos. */
  List<Face> faces(Handle handle, String batch) {
    return handle
        .createQuery(
            "select f.photo, f.take, f.blob from batch_face f join batch_photo p on p.id = f.photo"
                + " where f.batch = :batch and f.blob is not null and f.obstacle is null and p.take = f.take"
                + " and p.state = 'done'"
                + " order by p.number")
        .bind("batch", batch)
        .map((row, context) -> new Face(row.getString("photo"), row.getInt("take"), row.getString("blob")))
        .list();
  }

  /**
   * Writes down what was found. A photo that was replaced or whose face was withdrawn meanwhile is not named.
   *
   * @param more how many other pairs there were
   * @return false when somebody else has, or the batch is gone
   */
  boolean finish(Handle transaction, String batch, List<Pair> pairs, int more) {
    if (!holdWaiting(transaction, batch)) {
      return false;
    }
    List<Face> still = faces(transaction, batch);
    PreparedBatch rows =
        transaction.prepareBatch(
            "insert into batch_candidate (id, batch, number, first_photo, second_photo, seen)"
                + " values (:id, :batch, :number, :first, :second, :seen)");
    int number = 0;
    for (Pair pair : pairs) {
      if (still.contains(pair.first()) && still.contains(pair.second())) {
        rows.bind("id", Secrets.id())
            .bind("batch", batch)
            .bind("number", ++number)
            .bind("first", pair.first().photo())
            .bind("second", pair.second().photo())
            .bind("seen", LikenessJson.word(pair.seen()))
            .add();
      }
    }
    if (number > 0) {
      rows.execute();
    }
    transaction.execute(
        "update batch_search set state = 'searched', compared = ?, more = ? where batch = ?",
        still.size(),
        more,
        batch);
    return true;
  }

  /** Ends a search that has found nothing; false when it is over already, or there is none. */
  boolean end(Handle transaction, String batch, State how) {
    return transaction.execute(
            "update batch_search set state = ? where batch = ? and state = 'waiting'", how.word(), batch)
        == 1;
  }

  /** Has a face that cannot be read compared with none; its blob goes with the others. */
  void spoil(Handle transaction, Face face) {
    transaction.execute(
        "update batch_face set obstacle = 'unreadable' where photo = ? and blob = ?", face.photo(), face.blob());
  }

  /** The blobs with faces that nobody needs any more. */
  List<Face> unneeded(Handle handle, int most) {
    return handle
        .createQuery(
            "select f.photo, f.take, f.blob from batch_face f join batch_search s on s.batch = f.batch"
                + " where f.blob is not null and s.state <> 'waiting' limit :most")
        .bind("most", most)
        .map((row, context) -> new Face(row.getString("photo"), row.getInt("take"), row.getString("blob")))
        .list();
  }

  /** Writes down that a face is deleted. */
  void cleared(Handle transaction, Face face) {
    transaction.execute("update batch_face set blob = null where photo = ? and blob = ?", face.photo(), face.blob());
  }

  /** Lets go of a photo that is replaced by another; the blob with its face, if there is one. */
  Optional<String> leave(Handle transaction, String photo) {
    Optional<String> blob = blob(transaction, photo);
    transaction.execute(
        "delete from batch_face where photo = ? and coalesce(obstacle, '') <> ?", photo, KeptFace.WITHDRAWN);
    deleteCandidates(transaction, photo);
    return blob;
  }

  /** Has a photo compared with none, from now on and in what was found; the blob with its face, if there is one. */
  Optional<String> withdraw(Handle transaction, Photo photo) {
    Optional<String> blob = blob(transaction, photo.id());
    transaction.execute(
        "insert into batch_face (photo, batch, take, obstacle) values (?, ?, ?, ?)"
            + " on conflict (photo) do update set blob = null, obstacle = ?",
        photo.id(),
        photo.batch(),
        photo.take(),
        KeptFace.WITHDRAWN,
        KeptFace.WITHDRAWN);
    deleteCandidates(transaction, photo.id());
    return blob;
  }

  private static Optional<String> blob(Handle transaction, String photo) {
    return transaction
        .createQuery("select blob from batch_face where photo = :photo and blob is not null")
        .bind("photo", photo)
        .mapTo(String.class)
        .findOne();
  }

  private static void deleteCandidates(Handle transaction, String photo) {
    transaction.execute("delete from batch_candidate where first_photo = ? or second_photo = ?", photo, photo);
  }

  /** How many photos of a batch are not compared, by why. */
  Map<String, Integer> obstacles(Handle handle, String batch) {
    Map<String, Integer> counts = new TreeMap<>();
    handle
        .createQuery(
            "select coalesce(f.obstacle, case when f.photo is null then 'added-later' end) as why, count(*) as photos"
                + " from batch_photo p left join batch_face f on f.photo = p.id"
                + " where p.batch = :batch and (f.photo is null or f.obstacle is not null) group by 1")
        .bind("batch", batch)
        .map((row, context) -> counts.put(row.getString("why"), row.getInt("photos")))
        .list();
    return counts;
  }

  List<Candidate> candidates(Handle handle, String batch) {
    return handle
        .createQuery("select * from batch_candidate where batch = :batch order by number")
        .bind("batch", batch)
        .map((row, context) -> candidate(row))
        .list();
  }

  /** Writes down what somebody says of a pair; empty when the batch has none of that id. */
  Optional<Candidate> decide(Handle transaction, String batch, String id, Candidate.Verdict verdict) {
    transaction.execute(
        "update batch_candidate set verdict = ? where id = ? and batch = ?", verdict.word(), id, batch);
    return transaction
        .createQuery("select * from batch_candidate where id = :id and batch = :batch")
        .bind("id", id)
        .bind("batch", batch)
        .map((row, context) -> candidate(row))
        .findOne();
  }

  private static Candidate candidate(ResultSet row) throws SQLException {
    return new Candidate(
        row.getString("id"),
        row.getInt("number"),
        row.getString("first_photo"),
        row.getString("second_photo"),
        Candidate.seen(row.getString("seen")),
        Optional.ofNullable(row.getString("verdict")).map(Candidate.Verdict::ofWord));
  }

  /** Forgets all that is known of a batch's photos, before they go. */
  static void forget(Handle transaction, String batch) {
    transaction.execute("delete from batch_candidate where batch = ?", batch);
    transaction.execute("delete from batch_face where batch = ?", batch);
  }
}
