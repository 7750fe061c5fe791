package app.selfsame.batch;

import app.selfsame.blob.BlobDamagedException;
import app.selfsame.blob.BlobGoneException;
import app.selfsame.blob.Blobs;
import app.selfsame.likeness.ComparedFace;
import app.selfsame.store.Database;
import app.selfsame.workshop.ApartWorkers;
import app.selfsame.workshop.Done;
import app.selfsame.workshop.SearchOrder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the faces of a batch held against each other once all its photos are done, and deletes them afterwards. The outcomes of
 * photos stay as they are.
 */
final class DuplicateWork {
  private static final Logger LOG = LoggerFactory.getLogger(DuplicateWork.class);
  private static final int AT_A_TIME = 200;

  private final Database database;
  private final Batches batches;
  private final Duplicates duplicates = new Duplicates();
  private final Blobs blobs;
  private final ApartWorkers workers;

  DuplicateWork(Database database, Batches batches, Blobs blobs, ApartWorkers workers) {
    this.database = database;
    this.batches = batches;
    this.blobs = blobs;
    this.workers = workers;
  }

  /**
   * Searches a batch if that is due. It may die at any moment and be done again: what was found is written in one
   * transaction, by whoever finds the search still waiting.
   *
   * @throws IOException when faces cannot be read, or no process can be started
   */
  void run(String batch) throws IOException, InterruptedException {
    boolean isDue =
        database.reading(
            handle ->
                isWaiting(duplicates.find(handle, batch))
                    && batches.find(handle, batch).filter(one -> one.state() == State.DONE).isPresent());
    if (isDue) {
      search(batch);
    }
  }

  private static boolean isWaiting(Optional<Duplicates.Search> search) {
    return search.filter(one -> one.state() == Duplicates.State.WAITING).isPresent();
  }

  private void search(String batch) throws IOException, InterruptedException {
    List<Duplicates.Face> faces = new ArrayList<>();
    List<byte[]> encoded = new ArrayList<>();
    for (Duplicates.Face face : database.reading(handle -> duplicates.faces(handle, batch))) {
      try {
        encoded.add(blobs.readAll(batch, face.blob(), ComparedFace.MOST_BYTES));
        faces.add(face);
      } catch (BlobGoneException | BlobDamagedException e) {
        // Withdrawn or replaced meanwhile, or spoiled: whatever it is, it is not compared.
        database.useTransaction(handle -> duplicates.spoil(handle, face));
      }
    }
    Done done = search(encoded);
    if (done instanceof Done.Lost lost && lost.why() == Done.Why.NOT_STARTED) {
      throw new IOException("no process could be started");
    }
    database.useTransaction(
        handle -> {
          // Nobody replaces or withdraws a photo meanwhile.
          if (batches.hold(handle, batch)) {
            if (done instanceof Done.Searched searched) {
              searched.spoiled().forEach(place -> duplicates.spoil(handle, faces.get(place)));
              duplicates.finish(
                  handle, batch, pairs(searched, faces), searched.found() - searched.pairs().size());
            } else {
              duplicates.end(handle, batch, Duplicates.State.FAILED);
            }
          }
        });
    clear();
  }

  /** A photo that has taken over the process of its batch must not decide what is found. */
  private Done search(List<byte[]> faces) throws InterruptedException {
    try {
      return workers.workApart(new SearchOrder(faces));
    } finally {
      faces.forEach(face -> Arrays.fill(face, (byte) 0));
    }
  }

  private static List<Duplicates.Pair> pairs(Done.Searched searched, List<Duplicates.Face> faces) {
    return searched.pairs().stream()
        .map(pair -> new Duplicates.Pair(faces.get(pair.first()), faces.get(pair.second()), pair.kind()))
        .toList();
  }

  /** It could not be searched for a day. */
  void giveUp(String batch) {
    database.useTransaction(
        handle -> {
          if (batches.find(handle, batch).filter(one -> one.state() == State.DONE).isPresent()) {
            duplicates.end(handle, batch, Duplicates.State.FAILED);
          }
        });
    clear();
  }

  /** Deletes the faces of all searches that are over; what cannot be deleted now is tried again. */
  void clear() {
    List<Duplicates.Face> left;
    int deleted;
    do {
      left = database.reading(handle -> duplicates.unneeded(handle, AT_A_TIME));
      deleted = 0;
      for (Duplicates.Face face : left) {
        deleted += delete(face) ? 1 : 0;
      }
    } while (deleted == AT_A_TIME);
  }

  private boolean delete(Duplicates.Face face) {
    try {
      blobs.delete(face.blob());
    } catch (IOException e) {
      LOG.atDebug().log("blob-left");
      return false;
    }
    database.useTransaction(handle -> duplicates.cleared(handle, face));
    return true;
  }
}
