package app.selfsame.batch;

import app.selfsame.blob.BlobFeature;
import app.selfsame.blob.Blobs;
import app.selfsame.company.LawfulBasis;
import app.selfsame.credits.Balance;
import app.selfsame.credits.Charging;
import app.selfsame.credits.Credits;
import app.selfsame.feature.Ground;
import app.selfsame.feature.Running;
import app.selfsame.http.ClientAddress;
import app.selfsame.http.HttpSettings;
import app.selfsame.idempotency.IdempotencyKeys;
import app.selfsame.image.ImageFormat;
import app.selfsame.jobs.Jobs;
import app.selfsame.jobs.WorkQueue;
import app.selfsame.ledger.Booked;
import app.selfsame.ledger.Ledger;
import app.selfsame.likeness.DuplicateSearch;
import app.selfsame.likeness.Obstacle;
import app.selfsame.mail.Post;
import app.selfsame.metrics.Metrics;
import app.selfsame.mrz.MrzVerdict;
import app.selfsame.quota.MovableClock;
import app.selfsame.report.NextStep;
import app.selfsame.session.FinishedFile;
import app.selfsame.settings.Setting;
import app.selfsame.settings.Settings;
import app.selfsame.store.Database;
import app.selfsame.store.Engine;
import app.selfsame.store.StoreSettings;
import app.selfsame.store.TestStore;
import app.selfsame.usage.Usage;
import app.selfsame.verdict.Verdict;
import app.selfsame.workshop.Done;
import app.selfsame.workshop.Order;
import app.selfsame.workshop.PhotoOrder;
import app.selfsame.workshop.PhotoWorkers;
import app.selfsame.workshop.SearchOrder;
import app.selfsame.workshop.SeenFace;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Batches with an empty database and a folder of blobs. Who works on photos reads what is to become of each out of it. */
final class BatchHouse implements AutoCloseable {
  static final String COMPANY = "acme";
  static final int MOST = 12;
  private static final long LONG_NANOS = TimeUnit.SECONDS.toNanos(60);

  final MovableClock clock = new MovableClock("2026-11-29T12:00:00Z");
  final TestStore store;
  final Batches batches = new Batches(clock);
  final Photos photos = new Photos(clock);
  final Credits credits = new Credits(new Ledger(clock));
  final Usage usage = new Usage(clock);
  /** Whether photos cost nothing at the moment. */
  boolean isFree;
  final Metrics metrics = new Metrics("test");
  static final String FACE_OF = "FACE-OF-";
  /** The group of what is worked on apart. */
  static final String APART = "apart";


  final List<String> worked = new ArrayList<>();
  /** The faces of each search. */
  final List<List<String>> searched = new ArrayList<>();
  /** What is told of batches, as it is committed. */
  final List<BatchEnd> ended = Collections.synchronizedList(new ArrayList<>());
  private final BatchEvents heard =
      new BatchEvents() {
        @Override
        public void ended(Handle transaction, BatchEnd end) {
          transaction.afterCommit(() -> ended.add(end));
        }

        @Override
        public void decided(Handle transaction, DecidedPhoto photo) {}
      };
  final Blobs blobs;
  final PhotoNames names;
  final Intake intake;
  final Line line;
  final Ending ending;
  final DuplicateWork search;
  final PhotoWork work;
  final WorkQueue queue;
  private final Jobs jobs;
  private final Running blobFeature;
  /** What is done in place of work on a photo. */
  Working working = this::asWritten;

  /** What is done in place of work on a photo. */
  @FunctionalInterface
  interface Working {
    Done work(String group, Order order) throws InterruptedException;
  }

  private final PhotoWorkers workers =
      new PhotoWorkers() {
        @Override
        public Done work(String group, Order order) throws InterruptedException {
          return working.work(group, order);
        }

        @Override
        public void close() {}
      };

  BatchHouse(Engine engine) throws Exception {
    BlobFeature feature = new BlobFeature();
    List<String> migrations = new ArrayList<>(feature.migrations());
    migrations.addAll(
        List.of(Jobs.MIGRATIONS, Ledger.MIGRATIONS, IdempotencyKeys.MIGRATIONS, Usage.MIGRATIONS, "app/selfsame/batch/migrations"));
    store = TestStore.of(engine, migrations.toArray(String[]::new));
    Map<String, String> environment = new HashMap<>(store.environment());
    environment.put("SERVE_PHOTOS_KEY", "ZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXp7fH1+f4CBgoM=");
    List<Setting<?>> known =
        Stream.of(HttpSettings.ALL.stream(), feature.settings().stream(), StoreSettings.ALL.stream())
            .<Setting<?>>flatMap(settings -> settings)
            .toList();
    Settings settings = Settings.read(environment, known);
    jobs = new Jobs(store.store(), clock);
    blobFeature =
        feature.start(
            new Ground(
                settings,
                new ClientAddress(settings.of(HttpSettings.TRUSTED_PROXIES)),
                metrics,
                clock,
                store.store(),
                jobs,
                new Post(jobs, Optional.empty(), metrics)));
    blobs = feature.blobs().orElseThrow();
    names = new PhotoNames(blobs);
    BatchMetrics counts = new BatchMetrics(metrics);
    search = new DuplicateWork(database(), batches, blobs, order -> working.work(APART, order));
    work =
        new PhotoWork(
            database(), batches, photos, blobs, workers, charging(), usage, counts, clock, heard, search);
    queue = new WorkQueue(store.store(), clock, "photo_task", "photo", work);
    line = new Line(database(), batches, photos, queue, charging(), jobs, heard, search);
    ending = new Ending(database(), batches, photos, blobs, charging(), jobs, clock, heard);
    intake =
        new Intake(
            database(), batches, photos, names, blobs, queue, charging(), new IdempotencyKeys(clock), MOST);
  }

  private Charging charging() {
    return new Charging() {
      @Override
      public boolean isFree() {
        return isFree;
      }

      @Override
      public Optional<Shortage> reserve(Handle transaction, String company, String cause, int count) {
        return credits.reserve(transaction, cause, company, count) == Booked.TOO_LITTLE
            ? Optional.of(new Shortage(credits.balance(transaction, company).available(), ""))
            : Optional.empty();
      }

      @Override
      public void settle(Handle transaction, String company, String cause) {
        credits.settle(transaction, cause, company, 1, 0);
      }

      @Override
      public void release(Handle transaction, String company, String cause, int count) {
        credits.release(transaction, cause, company, count);
      }
    };
  }

  Database database() {
    return store.database();
  }

  void grant(int count) {
    database().useTransaction(handle -> credits.grant(handle, "gift", COMPANY, count));
  }

  Balance balance() {
    return database().reading(handle -> credits.balance(handle, COMPANY));
  }

  /** A batch of a company; its photos are what will become of them. */
  Batch batchOf(String company, String... contents) throws IOException {
    return batchOf(company, wishes(Optional.empty()), contents);
  }

  private static Wishes wishes(Optional<LawfulBasis> duplicates) {
    return new Wishes(
        "us-passport-print", "auto", false, false, Optional.empty(), OptionalInt.empty(), Optional.empty(),
        Optional.empty(), duplicates);
  }

  /** A batch whose faces are compared: {@code ready ann} has the face of {@code ann}, and {@code ready} none that could be. */
  Batch comparing(String... contents) throws IOException {
    return batchOf(COMPANY, wishes(Optional.of(LawfulBasis.EXPLICIT_CONSENT)), contents);
  }

  /** A batch of passports: its pages are what will become of them. */
  Batch passports(String... contents) throws IOException {
    return batchOf(COMPANY, new PassportWishes(), contents);
  }

  private Batch batchOf(String company, BatchWishes wishes, String... contents) throws IOException {
    String id = Batches.newId();
    database()
        .useTransaction(
            handle -> {
              batches.make(handle, id, new Batches.Order(company, false, wishes, "en", 24, false));
              blobs.open(handle, id);
            });
    for (int i = 0; i < contents.length; i++) {
      add(find(id), "photo-" + (i + 1) + ".jpg", contents[i]);
    }
    return find(id);
  }

  Batch batch(String... contents) throws IOException {
    return batchOf(COMPANY, contents);
  }

  String add(Batch batch, String name, String content) throws IOException {
    return intake.add(batch, name, stream(content), SentOnce.NEVER).id();
  }

  static ByteArrayInputStream stream(String content) {
    return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
  }

  Batch find(String id) {
    return database().reading(handle -> batches.find(handle, id)).orElseThrow();
  }

  List<Photo> photosOf(Batch batch) {
    return database().reading(handle -> photos.of(handle, batch.id(), 0, Optional.empty(), 1_000));
  }

  String read(Batch batch, String blob) throws IOException {
    return new String(blobs.readAll(batch.id(), blob, 1_000), StandardCharsets.UTF_8);
  }

  /** Has photos worked on, and lines made, from now on. */
  void open(int threads) {
    jobs.start();
    queue.start(threads);
  }

  /** Waits until something is so. */
  static void await(BooleanSupplier isSo) throws InterruptedException {
    long until = System.nanoTime() + LONG_NANOS;
    while (!isSo.getAsBoolean()) {
      if (System.nanoTime() > until) {
        throw new AssertionError("not within a minute");
      }
      Thread.sleep(20);
    }
  }

  void awaitEnd(Batch batch) throws InterruptedException {
    await(() -> find(batch.id()).state() == State.DONE);
  }

  /** {@code ready}, {@code retake}, {@code unusable} or {@code lost}; of passports {@code read}, {@code check}, {@code none}. */
  Done asWritten(String group, Order order) {
    if (order instanceof SearchOrder) {
      return searched(order);
    }
    String content = new String(order.parts().get(0), StandardCharsets.UTF_8);
    synchronized (worked) {
      worked.add(content);
    }
    return switch (content.split(" ")[0]) {
      case "ready" -> seen(judged(Verdict.READY, NextStep.SAVE, content), order, content);
      case "retake" -> seen(judged(Verdict.REFUSED, NextStep.RETAKE, content), order, content);
      case "read" -> zone(MrzVerdict.READ, content);
      case "check" -> zone(MrzVerdict.CHECK, content);
      case "none" -> zone(MrzVerdict.NONE, "{\"verdict\":\"none\",\"headline\":\"No zone.\"}");
      case "unusable" -> new Done.Unusable("not-an-image", "{\"error\":\"It is no picture.\"}");
      default -> new Done.Lost(Done.Why.DIED);
    };
  }

  private static Done seen(Done.Judged judged, Order order, String content) {
    if (!(order instanceof PhotoOrder photo) || !photo.seesFace()) {
      return judged;
    }
    String[] words = content.split(" ");
    SeenFace face =
        words.length > 1
            ? new SeenFace(Optional.empty(), Optional.of((FACE_OF + words[1]).getBytes(StandardCharsets.UTF_8)))
            : new SeenFace(Optional.of(Obstacle.TURNED_FACE), Optional.empty());
    return new Done.Judged(
        judged.verdict(), judged.next(), judged.reasons(), judged.report(), judged.file(), judged.refused(),
        Optional.of(face));
  }

  /** Faces that are called the same are of one person. */
  private Done searched(Order order) {
    List<String> faces = order.parts().stream().map(face -> new String(face, StandardCharsets.UTF_8)).toList();
    searched.add(faces);
    List<Done.Pair> pairs = new ArrayList<>();
    Set<Integer> spoiled = new HashSet<>();
    for (int i = 0; i < faces.size(); i++) {
      if (faces.get(i).equals(FACE_OF + "nobody")) {
        spoiled.add(i);
      }
      for (int j = i + 1; j < faces.size(); j++) {
        if (faces.get(i).equals(faces.get(j)) && !spoiled.contains(i)) {
          pairs.add(new Done.Pair(i, j, DuplicateSearch.Kind.SAME_PERSON));
        }
      }
    }
    return new Done.Searched(pairs, pairs.size(), spoiled);
  }

  /** Or of which something else is said, as JSON. */
  private static Done.ZoneRead zone(MrzVerdict verdict, String content) {
    String number = content.substring(content.indexOf(' ') + 1);
    String doubts =
        verdict == MrzVerdict.READ
            ? ""
            : "{\"code\":\"small\",\"text\":\"Too small.\"},{\"code\":\"" + number + "\",\"text\":\"?\"}";
    String json =
        verdict == MrzVerdict.NONE
            ? content
            : "{\"verdict\":\"" + verdict.name().toLowerCase(Locale.ROOT) + "\",\"lines\":[\"P<UTO" + number
                + "\"],\"fields\":{\"primaryIdentifier\":\"ERIKSSON\",\"number\":\"" + number + "\"},\"doubts\":["
                + doubts + "],\"remarks\":[]}";
    return new Done.ZoneRead(verdict, json.getBytes(StandardCharsets.UTF_8));
  }

  static Done.Judged judged(Verdict verdict, NextStep next, String content) {
    byte[] file = ("file of " + content).getBytes(StandardCharsets.UTF_8);
    boolean isReady = next == NextStep.SAVE;
    return new Done.Judged(
        verdict,
        next,
        isReady ? List.of() : List.of("sharpness"),
        "{\"headline\":\"" + verdict + "\",\"face\":{\"chin\":[1,2]},\"otherFaces\":[]}",
        isReady ? Optional.of(new FinishedFile(file, ImageFormat.JPEG, "x.jpg")) : Optional.empty(),
        Optional.empty());
  }

  /** Which of all files that the server has on its disk have which of some texts. */
  List<String> filesWith(String... texts) throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of(store.environment().get("SERVE_DATA")))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        Stream.of(texts).filter(bytes::contains).map(text -> file + ": " + text).forEach(found::add);
      }
    }
    return found;
  }

  Instant now() {
    return clock.instant();
  }

  @Override
  public void close() {
    queue.close();
    jobs.close();
    blobFeature.close();
    store.close();
  }
}
