package app.selfsame.batch;

import app.selfsame.blob.Blobs;
import app.selfsame.blob.Blobs.Stored;
import app.selfsame.credits.Charging;
import app.selfsame.http.ProblemException;
import app.selfsame.idempotency.Claim;
import app.selfsame.idempotency.IdempotencyKey;
import app.selfsame.idempotency.IdempotencyKeys;
import app.selfsame.image.DecodingLimits;
import app.selfsame.jobs.WorkQueue;
import app.selfsame.message.Argument;
import app.selfsame.secret.Secrets;
import app.selfsame.store.Database;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** How photos come into batches. */
final class Intake {
  private final Database database;
  private final Batches batches;
  private final Photos photos;
  private final PhotoNames names;
  private final Blobs blobs;
  private final WorkQueue queue;
  private final Charging charging;
  private final IdempotencyKeys keys;
  private final int most;
  private final Duplicates duplicates = new Duplicates();

  /**
   * @param most photos that a batch may have
   */
  Intake(
      Database database,
      Batches batches,
      Photos photos,
      PhotoNames names,
      Blobs blobs,
      WorkQueue queue,
      Charging charging,
      IdempotencyKeys keys,
      int most) {
    this.database = database;
    this.batches = batches;
    this.photos = photos;
    this.names = names;
    this.blobs = blobs;
    this.queue = queue;
    this.charging = charging;
    this.keys = keys;
    this.most = most;
  }

  /**
   * Adds a photo to an open batch.
   *
   * @param name that may be one
   * @param once by what it is known if it is sent again
   * @return the photo, or the one that was added for the same request before
   * @throws app.selfsame.http.ProblemException when the batch is not open or full, or something else was sent under its key
   * @throws IOException when the photo cannot be stored; then it is not added
   */
  Added add(Batch batch, String name, InputStream content, SentOnce once) throws IOException {
    if (batch.photos() >= most && once == SentOnce.NEVER) {
      requireOpen(batch.state());
      throw full();
    }
    String id = Secrets.id();
    byte[] sealed = names.in(batch.id()).seal(id, name);
    Stored stored = blobs.write(batch.id(), content, DecodingLimits.MAX_FILE_BYTES);
    boolean isKept = false;
    try {
      Optional<IdempotencyKey> key = once.key(stored.sha256Hex());
      Added added = database.inTransaction(handle -> added(handle, batch, new Sealed(id, name, sealed), stored, key));
      isKept = added.id().equals(id);
      return added;
    } finally {
      if (!isKept) {
        blobs.delete(stored.id());
      }
    }
  }

  /** A photo that was added. */
  record Added(String id) {}

  private record Sealed(String id, String name, byte[] sealed) {}

  private Added added(
      Handle transaction, Batch batch, Sealed photo, Stored stored, Optional<IdempotencyKey> key) {
    if (key.isPresent()) {
      String request = photo.name() + "\n" + stored.sha256Hex();
      Claim claim = keys.claim(transaction, "photo:" + batch.id(), key.get(), request, photo.id());
      if (claim.kind() == Claim.Kind.OTHER) {
        throw BatchRefusal.of(BatchRefusal.OTHER_REQUEST);
      }
      if (claim.kind() == Claim.Kind.SAME) {
        return new Added(claim.id());
      }
    }
    Optional<Integer> number = batches.nextNumber(transaction, batch.id(), most);
    if (number.isEmpty()) {
      requireOpen(batches.find(transaction, batch.id()).map(Batch::state).orElse(State.DELETED));
      throw full();
    }
    Photos.Source source = new Photos.Source(stored.id(), stored.bytes());
    photos.add(transaction, photo.id(), batch.id(), number.get(), photo.sealed(), source);
    return new Added(photo.id());
  }

  /**
   * Puts another photo in the place of one that is done, and has it worked on.
   *
   * @throws app.selfsame.http.ProblemException when it is not done, or the company has too few credits
   */
  void replace(Batch batch, Photo old, InputStream content) throws IOException {
    requireDone(old);
    Stored stored = blobs.write(batch.id(), content, DecodingLimits.MAX_FILE_BYTES);
    boolean isReplaced = false;
    List<String> left = new ArrayList<>();
    try {
      left.addAll(database.inTransaction(handle -> replace(handle, batch, old, stored)));
      isReplaced = true;
    } finally {
      if (!isReplaced) {
        blobs.delete(stored.id());
      }
    }
    left.addAll(blobs(old));
    for (String blob : left) {
      blobs.delete(blob);
    }
  }

  /** The blobs of the old one that nobody knows any more. */
  private List<String> replace(Handle transaction, Batch batch, Photo old, Stored stored) {
    boolean isHeld =
        batches.move(transaction, batch.id(), State.DONE, State.RUNNING) || batches.hold(transaction, batch.id());
    Optional<Batch> now = batches.find(transaction, batch.id()).filter(one -> one.state() == State.RUNNING);
    if (!isHeld || now.isEmpty()) {
      throw BatchRefusal.of(BatchRefusal.OVER);
    }
    if (!photos.replace(transaction, old, new Photos.Source(stored.id(), stored.bytes()))) {
      throw BatchRefusal.of(BatchRefusal.NOT_DONE);
    }
    List<String> left = duplicates.leave(transaction, old.id()).stream().toList();
    String cause = PhotoWork.cause(old.id(), old.take() + 1);
    if (now.get().isCharged()) {
      BatchRefusal.require(1, charging.reserve(transaction, batch.company(), cause + ":held", 1));
    }
    int priority = FairTags.take(transaction, batch.company(), 1).priority(0);
    // The task of the take before may still be about to end.
    queue.add(
        transaction, List.of(new WorkQueue.Piece(PhotoWork.task(old.id(), old.take() + 1), priority)));
    return left;
  }

  private static List<String> blobs(Photo photo) {
    Photo.Result result = photo.result().orElseThrow();
    return Stream.of(
            Optional.of(photo.source()), result.report(), result.file().map(Photo.File::blob))
        .flatMap(Optional::stream)
        .toList();
  }

  private static void requireDone(Photo photo) {
    if (photo.standing() != Photo.Standing.DONE) {
      throw BatchRefusal.of(BatchRefusal.NOT_DONE);
    }
  }

  private static void requireOpen(State state) {
    if (state == State.DELETED) {
      throw BatchRefusal.of(BatchRefusal.OVER);
    }
    if (state != State.OPEN) {
      throw BatchRefusal.of(BatchRefusal.NOT_OPEN);
    }
  }

  private ProblemException full() {
    return BatchRefusal.of(BatchRefusal.FULL, Argument.count(most));
  }
}
