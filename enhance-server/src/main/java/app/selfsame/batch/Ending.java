package app.selfsame.batch;

import app.selfsame.blob.Blobs;
import app.selfsame.credits.Charging;
import app.selfsame.jobs.Jobs;
import app.selfsame.store.Database;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Deletes photos and all that was made of them: when somebody says so, when they were delivered, when their time is over. */
final class Ending {
  /** So long it is known that there was a batch. */
  static final Duration KNOWN_FOR = Duration.ofDays(90);

  private static final Duration LOOKED_EVERY = Duration.ofMinutes(5);
  /** So long results that were handed over can be fetched once more. */
  static final Duration ARRIVES_WITHIN = Duration.ofMinutes(10);

  private static final int AT_A_TIME = 100;

  private final Database database;
  private final Batches batches;
  private final Photos photos;
  private final Blobs blobs;
  private final Charging charging;
  private final Clock clock;
  private final BatchEvents events;

  Ending(
      Database database,
      Batches batches,
      Photos photos,
      Blobs blobs,
      Charging charging,
      Jobs jobs,
      Clock clock,
      BatchEvents events) {
    this.database = database;
    this.batches = batches;
    this.photos = photos;
    this.blobs = blobs;
    this.charging = charging;
    this.clock = clock;
    this.events = events;
    jobs.every("batch-expiry", LOOKED_EVERY, this::expire);
  }

  /** Deletes the photos of a batch. From the end of this on nobody can read any of them, here or in a copy of the disk. */
  void delete(String batch) {
    database.useTransaction(handle -> delete(handle, batch));
  }

  /** Deletes photos soon that were handed over: nobody knows yet whether all of it has arrived. */
  void deleteDelivered(String batch) {
    database.useTransaction(handle -> batches.endSoon(handle, batch, clock.instant().plus(ARRIVES_WITHIN)));
  }

  /** Deletes the photos of a batch within a transaction; how many there were. */
  int delete(Handle transaction, String id) {
    if (!batches.hold(transaction, id)) {
      return 0;
    }
    Batch batch = batches.find(transaction, id).orElseThrow();
    Map<String, Integer> counts = photos.counts(transaction, id);
    int left = photos.callOff(transaction, id);
    if (batch.state() == State.RUNNING && batch.isCharged() && left > 0) {
      charging.release(transaction, batch.company(), "batch:" + id + ":deleted", left);
    }
    BatchEnd end = BatchEnd.of(BatchEnd.How.DELETED, batch, counts);
    batches.empty(transaction, id, new Batch.Left(end.ready(), end.refused()));
    blobs.forget(transaction, id);
    events.ended(transaction, end);
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Deletes what has been kept for long enough. */
  void expire() {
    List<String> due;
    do {
      due = database.reading(handle -> batches.due(handle, AT_A_TIME));
      due.forEach(this::delete);
    } while (due.size() == AT_A_TIME);
    database.useTransaction(handle -> batches.forget(handle, clock.instant().minus(KNOWN_FOR)));
  }
}
