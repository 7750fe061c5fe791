package app.selfsame.batch;

import app.selfsame.blob.BlobDamagedException;
import app.selfsame.blob.BlobGoneException;
import app.selfsame.blob.Blobs;
import app.selfsame.credits.Charging;
import app.selfsame.image.DecodingLimits;
import app.selfsame.jobs.Work;
import app.selfsame.report.LikenessJson;
import app.selfsame.results.StoredReport;
import app.selfsame.store.Database;
import app.selfsame.usage.Usage;
import app.selfsame.usage.UsedAs;
import app.selfsame.workshop.Done;
import app.selfsame.workshop.Order;
import app.selfsame.workshop.PhotoOrder;
import app.selfsame.workshop.PhotoWorkers;
import app.selfsame.workshop.SeenFace;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works on one photo of a batch and writes down what became of it. It may die at any moment and be done again: what
 * counts is written in one transaction, by whoever finds the photo still waiting.
 */
final class PhotoWork implements Work {
  private static final Logger LOG = LoggerFactory.getLogger(PhotoWork.class);
  private static final char OF_TAKE = '.';

  private final Database database;
  private final Batches batches;
  private final Photos photos;
  private final Blobs blobs;
  private final PhotoWorkers workers;
  private final Charging charging;
  private final Usage usage;
  private final BatchMetrics metrics;
  private final Clock clock;
  private final BatchEvents events;
  private final DuplicateWork search;
  private final Duplicates duplicates = new Duplicates();

  PhotoWork(
      Database database,
      Batches batches,
      Photos photos,
      Blobs blobs,
      PhotoWorkers workers,
      Charging charging,
      Usage usage,
      BatchMetrics metrics,
      Clock clock,
      BatchEvents events,
      DuplicateWork search) {
    this.database = database;
    this.batches = batches;
    this.photos = photos;
    this.blobs = blobs;
    this.workers = workers;
    this.charging = charging;
    this.usage = usage;
    this.metrics = metrics;
    this.clock = clock;
    this.events = events;
    this.search = search;
  }

  /** The id of the work on a photo. */
  static String task(String photo, int take) {
    return photo + OF_TAKE + take;
  }

  /** What credits are set aside, taken and given back for. */
  static String cause(String photo, int take) {
    return "photo:" + task(photo, take);
  }

  private record Waiting(Batch batch, Photo photo) {}

  @Override
  public void run(String task) throws IOException, InterruptedException {
    Optional<Waiting> waiting = find(task);
    if (waiting.isPresent()) {
      Batch batch = waiting.get().batch();
      Photo photo = waiting.get().photo();
      try {
        finish(batch, photo, make(batch, photo));
      } catch (BlobGoneException e) {
        requireUnwanted(task, e);
      }
      if (database.inTransaction(handle -> endIfDone(handle, batch.id()))) {
        search.run(batch.id());
      }
    } else {
      // Whoever finished the photo may have died before it could end the batch, or search it.
      Optional<Photo> photo = database.reading(handle -> photos.find(handle, photo(task)));
      if (photo.isPresent()) {
        database.useTransaction(handle -> endIfDone(handle, photo.get().batch()));
        search.run(photo.get().batch());
      }
    }
  }

  /**
   * Where a batch was deleted meanwhile, or its photo replaced, nothing is left to do. A photo that is still waited for,
   * and not where it was put, may come back: with a folder that is mounted again, or a store that was away.
   */
  private void requireUnwanted(String task, BlobGoneException gone) throws IOException {
    if (find(task).isPresent()) {
      LOG.atWarn().log("photo-missing");
      throw new IOException(gone);
    }
  }

  /** It could not be stored, or no process could be started, for a day. */
  @Override
  public void giveUp(String task) {
    Optional<Waiting> waiting = find(task);
    if (waiting.isPresent()) {
      finish(waiting.get().batch(), waiting.get().photo(), new Made(lost(), Optional.empty()));
      database.useTransaction(handle -> endIfDone(handle, waiting.get().batch().id()));
    }
    database.reading(handle -> photos.find(handle, photo(task))).ifPresent(photo -> search.giveUp(photo.batch()));
  }

  private static String photo(String task) {
    return task.substring(0, task.lastIndexOf(OF_TAKE));
  }

  private Optional<Waiting> find(String task) {
    int take = Integer.parseInt(task.substring(task.lastIndexOf(OF_TAKE) + 1));
    return database.reading(
        handle ->
            photos
                .find(handle, photo(task))
                .filter(photo -> photo.standing() == Photo.Standing.WAITING && photo.take() == take)
                .flatMap(photo -> batches.find(handle, photo.batch()).map(batch -> new Waiting(batch, photo))));
  }

  /**
   * What was made of a photo.
   *
   * @param face what is to be compared; empty where nothing is
   */
  private record Made(Photo.Result result, Optional<KeptFace> face) {}

  private Made make(Batch batch, Photo photo) throws IOException, InterruptedException {
    boolean seesFace =
        batch.wishes().comparesFaces() && database.reading(handle -> duplicates.isWanted(handle, photo));
    Optional<Done> done = work(batch, photo, seesFace);
    Photo.Result result = done.isPresent() ? stored(batch, done.get()) : lost();
    return new Made(result, seesFace ? Optional.of(kept(batch, done)) : Optional.empty());
  }

  private KeptFace kept(Batch batch, Optional<Done> done) throws IOException {
    Optional<SeenFace> seen =
        done.filter(Done.Judged.class::isInstance).map(Done.Judged.class::cast).flatMap(Done.Judged::face);
    if (seen.isEmpty()) {
      return KeptFace.UNREADABLE;
    }
    Optional<byte[]> face = seen.get().encoded();
    if (face.isEmpty()) {
      return KeptFace.hindered(LikenessJson.word(seen.get().obstacle().orElseThrow()));
    }
    try {
      return new KeptFace(Optional.of(blobs.write(batch.id(), face.get()).id()), Optional.empty());
    } finally {
      seen.get().wipe();
    }
  }

  /** Nothing where the photo is damaged. */
  private Optional<Done> work(Batch batch, Photo photo, boolean seesFace) throws IOException, InterruptedException {
    byte[] bytes;
    try {
      bytes = blobs.readAll(batch.id(), photo.source(), DecodingLimits.MAX_FILE_BYTES);
    } catch (BlobDamagedException e) {
      LOG.atError().log("photo-damaged");
      return Optional.empty();
    }
    Order order = batch.wishes().order(bytes, batch.language(), clock.instant());
    Done done = workers.work(batch.id(), seesFace && order instanceof PhotoOrder one ? one.seeingFace() : order);
    if (done instanceof Done.Lost lost && lost.why() == Done.Why.NOT_STARTED) {
      throw new IOException("no process could be started");
    }
    return Optional.of(done);
  }

  private Photo.Result stored(Batch batch, Done done) throws IOException {
    if (done instanceof Done.Judged judged) {
      String report = blobs.write(batch.id(), StoredReport.of(judged)).id();
      Optional<Photo.File> file = Optional.empty();
      if (judged.file().isPresent()) {
        byte[] made = judged.file().get().bytes();
        file = Optional.of(new Photo.File(blobs.write(batch.id(), made).id(), made.length));
      }
      Outcome outcome = Outcome.of(judged.next());
      return new Photo.Result(outcome, judged.reasons(), Optional.of(report), file, clock.instant());
    }
    if (done instanceof Done.ZoneRead read) {
      return stored(batch, read);
    }
    if (done instanceof Done.Unusable unusable) {
      String report = blobs.write(batch.id(), StoredReport.of(unusable)).id();
      return new Photo.Result(
          Outcome.UNUSABLE, List.of(unusable.code()), Optional.of(report), Optional.empty(), clock.instant());
    }
    return lost();
  }

  /** What stands in a zone is in memory only as long as it has to be. */
  private Photo.Result stored(Batch batch, Done.ZoneRead read) throws IOException {
    try {
      String report = blobs.write(batch.id(), read.json()).id();
      List<String> doubts = ZoneDoubts.of(read.json());
      return new Photo.Result(
          Outcome.of(read.verdict()), doubts, Optional.of(report), Optional.empty(), clock.instant());
    } finally {
      read.wipe();
    }
  }

  private Photo.Result lost() {
    return new Photo.Result(Outcome.LOST, List.of(), Optional.empty(), Optional.empty(), clock.instant());
  }

  private boolean endIfDone(Handle transaction, String id) {
    boolean isEnd = batches.endIfDone(transaction, id);
    if (isEnd) {
      Batch batch = batches.find(transaction, id).orElseThrow();
      events.ended(transaction, BatchEnd.of(BatchEnd.How.DONE, batch, photos.counts(transaction, id)));
    }
    return isEnd;
  }

  private void finish(Batch batch, Photo photo, Made made) {
    record Booked(boolean isFirst, boolean hasFace) {}
    Booked booked =
        database.inTransaction(
            handle -> {
              boolean isFirst = book(handle, batch, photo, made.result());
              boolean hasFace =
                  isFirst && made.face().isPresent() && duplicates.keep(handle, photo, made.face().get());
              return new Booked(isFirst, hasFace);
            });
    if (booked.isFirst()) {
      metrics.done(made.result().outcome(), batch.wishes());
    } else {
      discard(blobs(made.result()));
    }
    if (!booked.hasFace()) {
      discard(made.face().flatMap(KeptFace::blob).stream().toList());
    }
  }

  private boolean book(Handle transaction, Batch batch, Photo photo, Photo.Result result) {
    if (!photos.finish(transaction, photo.id(), photo.take(), result)) {
      return false;
    }
    String cause = cause(photo.id(), photo.take());
    boolean isPaid = batch.isCharged() && result.outcome().isCharged();
    if (isPaid) {
      charging.settle(transaction, batch.company(), cause);
    } else if (batch.isCharged()) {
      charging.release(transaction, batch.company(), cause, 1);
    }
    usage.count(transaction, batch.company(), UsedAs.BATCH, batch.isTest(), isPaid ? 1 : 0);
    return true;
  }

  private static List<String> blobs(Photo.Result result) {
    List<String> made = new ArrayList<>();
    result.report().ifPresent(made::add);
    result.file().ifPresent(file -> made.add(file.blob()));
    return made;
  }

  /** Somebody else was first, or nobody wants it any more: what was made here counts for nothing. */
  private void discard(List<String> made) {
    for (String blob : made) {
      try {
        blobs.delete(blob);
      } catch (IOException e) {
        // It goes with its batch.
        LOG.atDebug().log("blob-left");
      }
    }
  }
}
