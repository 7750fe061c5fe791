package app.selfsame.batch;

import app.selfsame.credits.Charging;
import app.selfsame.jobs.Job;
import app.selfsame.jobs.Jobs;
import app.selfsame.jobs.Work;
import app.selfsame.jobs.WorkQueue;
import app.selfsame.store.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Has batches worked on, or called off. */
final class Line implements Work {
  /** Written down at a time: SQLite lets nobody else write meanwhile. */
  private static final int PIECES = 8 * FairTags.RUN;

  private final Database database;
  private final Batches batches;
  private final Photos photos;
  private final WorkQueue queue;
  private final Charging charging;
  private final BatchEvents events;
  private final DuplicateWork search;
  private final Duplicates duplicates = new Duplicates();
  private final Job begins;

  Line(
      Database database,
      Batches batches,
      Photos photos,
      WorkQueue queue,
      Charging charging,
      Jobs jobs,
      BatchEvents events,
      DuplicateWork search) {
    this.database = database;
    this.batches = batches;
    this.photos = photos;
    this.queue = queue;
    this.charging = charging;
    this.events = events;
    this.search = search;
    begins = jobs.job("batch-begin", this);
  }

  /**
   * Begins an open batch.
   *
   * @throws app.selfsame.http.ProblemException when it has no photo, the company too few credits, or it is not open
   */
  void begin(Batch batch) {
    database.useTransaction(handle -> begin(handle, batch));
  }

  private void begin(Handle transaction, Batch batch) {
    if (!batches.move(transaction, batch.id(), State.OPEN, State.RUNNING)) {
      boolean isBegun =
          batches.find(transaction, batch.id()).filter(now -> now.startedAt().isPresent()).isPresent();
      // Who asks a second time, because no answer came, gets the first one's.
      if (!isBegun) {
        throw BatchRefusal.of(BatchRefusal.NOT_OPEN);
      }
      return;
    }
    int count = batches.find(transaction, batch.id()).orElseThrow().photos();
    if (count == 0) {
      throw BatchRefusal.of(BatchRefusal.EMPTY);
    }
    String cause = "batch:" + batch.id();
    if (!batch.isTest() && !charging.isFree()) {
      BatchRefusal.require(count, charging.reserve(transaction, batch.company(), cause + ":held", count));
      batches.charge(transaction, batch.id());
    }
    if (batch.wishes().comparesFaces()) {
      duplicates.begin(transaction, batch.id(), count);
    }
    begins.schedule(transaction, batch.id());
  }

  /** Has the photos of a batch that has begun wait for their turn. */
  @Override
  public void run(String id) {
    boolean isMore = true;
    while (isMore) {
      isMore = database.inTransaction(handle -> line(handle, id));
    }
  }

  private boolean line(Handle transaction, String id) {
    Optional<Batch> batch =
        batches.hold(transaction, id) ? batches.find(transaction, id) : Optional.empty();
    if (batch.filter(one -> one.state() == State.RUNNING).isEmpty()) {
      return false;
    }
    List<String> waiting = photos.begin(transaction, id, PIECES);
    if (waiting.isEmpty()) {
      return false;
    }
    FairTags.Places places = FairTags.take(transaction, batch.get().company(), waiting.size());
    List<WorkQueue.Piece> pieces = new ArrayList<>();
    for (String photo : waiting) {
      pieces.add(new WorkQueue.Piece(PhotoWork.task(photo, 1), places.priority(pieces.size())));
    }
    queue.add(transaction, pieces);
    return true;
  }

  /** Calls off what is not done of a batch. A batch that is over stays as it is. */
  void callOff(Batch batch) {
    database.useTransaction(
        handle -> {
          boolean wasRunning = batches.move(handle, batch.id(), State.RUNNING, State.CANCELLED);
          if (wasRunning || batches.move(handle, batch.id(), State.OPEN, State.CANCELLED)) {
            int left = photos.callOff(handle, batch.id());
            duplicates.end(handle, batch.id(), Duplicates.State.CANCELLED);
            Batch ended = batches.find(handle, batch.id()).orElseThrow();
            if (wasRunning && ended.isCharged() && left > 0) {
              charging.release(handle, batch.company(), "batch:" + batch.id() + ":off", left);
            }
            events.ended(handle, BatchEnd.of(BatchEnd.How.CANCELLED, ended, photos.counts(handle, batch.id())));
          }
        });
    search.clear();
  }
}
