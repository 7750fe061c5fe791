package app.selfsame.batch;

import app.selfsame.blob.BlobFeature;
import app.selfsame.blob.BlobSettings;
import app.selfsame.blob.Blobs;
import app.selfsame.company.AuditLog;
import app.selfsame.company.Callers;
import app.selfsame.company.CompanyFeature;
import app.selfsame.company.CompanySettings;
import app.selfsame.credits.Charging;
import app.selfsame.document.Catalogue;
import app.selfsame.feature.Feature;
import app.selfsame.feature.Ground;
import app.selfsame.feature.Running;
import app.selfsame.feature.Trouble;
import app.selfsame.http.Route;
import app.selfsame.http.WholeBodies;
import app.selfsame.idempotency.IdempotencyKeys;
import app.selfsame.image.DecodingLimits;
import app.selfsame.jobs.WorkQueue;
import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.settings.CannotServeException;
import app.selfsame.settings.Setting;
import app.selfsame.settings.Settings;
import app.selfsame.settings.SettingsException;
import app.selfsame.store.Database;
import app.selfsame.usage.CallUsage;
import app.selfsame.usage.Usage;
import app.selfsame.workshop.EngineProof;
import app.selfsame.workshop.Workshop;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Works on photos of companies, where there are companies: one at once, or batches of them. */
public final class BatchFeature implements Feature {
  private static final String MIGRATIONS = "app/selfsame/batch/migrations";
  private static final String TABLE = "photo_task";
  private static final Duration CALLS_LOOKED_AT = Duration.ofMinutes(5);
  private static final Duration FACES_LOOKED_AT = Duration.ofMinutes(5);
  private static final LocalTime QUIET = LocalTime.of(3, 50);
  private static final int SMALL_BYTES = 8_192;
  private static final long SMALL_ALL_BYTES = 1 << 21;
  /** Of the heap, for photos that come in. */
  private static final int SHARE = 3;

  private final Catalogue catalogue;
  private final CompanyFeature companies;
  private final BlobFeature blobs;
  private final Supplier<Charging> charging;
  private final Supplier<BatchEvents> events;
  private List<Route> routesForPages = List.of();
  private Optional<Retention> retention = Optional.empty();
  private Optional<ZoneCalls> zoneCalls = Optional.empty();
  private Optional<ApartCalls> apartCalls = Optional.empty();

  /**
   * @param companies start before this
   * @param blobs start before this
   * @param charging what photos cost, once all before this have started
   * @param events who hears what becomes of batches, once all before this have started
   */
  public BatchFeature(
      Catalogue catalogue,
      CompanyFeature companies,
      BlobFeature blobs,
      Supplier<Charging> charging,
      Supplier<BatchEvents> events) {
    this.catalogue = catalogue;
    this.companies = companies;
    this.blobs = blobs;
    this.charging = charging;
    this.events = events;
  }

  @Override
  public List<Setting<?>> settings() {
    return BatchSettings.ALL;
  }

  @Override
  public List<String> migrations() {
    return List.of(IdempotencyKeys.MIGRATIONS, Usage.MIGRATIONS, MIGRATIONS);
  }

  /**
   * What browsers ask for by themselves on pages of batches, once it has started: pictures, and progress as events. It is
   * answered as under {@code /v1}, at {@code /company/{company}/batches/…}, for whoever serves such pages.
   */
  public List<Route> routesForPages() {
    return routesForPages;
  }

  /** How long photos are kept, once it has started; empty where there are no companies. */
  public Optional<Retention> retention() {
    return retention;
  }

  /** How companies have single pages read, once it has started; empty where there are no companies. */
  public Optional<ZoneCalls> zoneCalls() {
    return zoneCalls;
  }

  /** How companies have anything else worked on at once, once it has started; empty where there are no companies. */
  public Optional<ApartCalls> apartCalls() {
    return apartCalls;
  }

  @Override
  public Running start(Ground ground) throws SettingsException {
    if (ground.store().isThere()) {
      ground.jobs().daily("usage-purge", QUIET, () -> forgetOldUsage(ground));
    }
    if (companies.callers().isEmpty()) {
      return List::of;
    }
    Settings settings = ground.settings();
    Blobs sealed =
        blobs
            .blobs()
            .orElseThrow(
                () ->
                    settings.refuse(
                        BlobSettings.KEY,
                        Message.of(BatchesMessage.KEY_NEEDED, Argument.literal("SERVE_COMPANIES"))));
    long incoming = Runtime.getRuntime().maxMemory() / SHARE;
    if (incoming < DecodingLimits.MAX_FILE_BYTES) {
      throw new CannotServeException(
          BatchesMessage.HEAP_TOO_SMALL,
          Argument.count(Runtime.getRuntime().maxMemory() >> 20),
          Argument.count((long) SHARE * DecodingLimits.MAX_FILE_BYTES >> 20));
    }
    return new Started(ground, sealed, incoming, companies.callers().get(), companies.audit().orElseThrow());
  }

  private static void forgetOldUsage(Ground ground) {
    ground.store().database().useTransaction(
        handle -> {
          new Usage(ground.clock()).forgetOld(handle);
          new CallUsage(ground.clock()).forgetOld(handle);
        });
  }

  private final class Started implements Running {
    private final WorkQueue queue;
    private final Workshop workshop;
    private final EngineProof proof;
    private final PhotoBodies pictures;
    private final ProgressApi progress;
    private final List<Route> routes;

    Started(Ground ground, Blobs sealed, long incomingBytes, Callers callers, AuditLog audit) {
      Clock clock = ground.clock();
      Settings settings = ground.settings();
      Database database = ground.store().database();
      Charging costs = charging.get();
      BatchEvents heard = events.get();
      Batches batches = new Batches(clock);
      Photos photos = new Photos(clock);
      PhotoNames names = new PhotoNames(sealed);
      Usage usage = new Usage(clock);
      CallUsage callUsage = new CallUsage(clock);
      BatchMetrics metrics = new BatchMetrics(ground.metrics());
      int workers = settings.of(BatchSettings.WORKERS);
      // One more than the queue has threads: who waits for an answer does not wait for batches.
      workshop = new Workshop(workers + 1);
      proof = new EngineProof(workshop, clock);
      DuplicateWork search = new DuplicateWork(database, batches, sealed, workshop);
      ground.jobs().every("batch-faces", FACES_LOOKED_AT, search::clear);
      PhotoWork work =
          new PhotoWork(
              database, batches, photos, sealed, workshop, costs, usage, metrics, clock, heard, search);
      queue = new WorkQueue(ground.store(), clock, TABLE, "photo", work);
      Line line = new Line(database, batches, photos, queue, costs, ground.jobs(), heard, search);
      Ending ending = new Ending(database, batches, photos, sealed, costs, ground.jobs(), clock, heard);
      HeldCalls held = new HeldCalls(database, costs, usage, clock);
      ground.jobs().every("photo-calls", CALLS_LOOKED_AT, held::giveBackOld);
      companies.keeps(new CompanyBatches(batches, photos, ending));
      Retention kept = new Retention(batches, ending, settings.of(BatchSettings.HOURS));
      retention = Optional.of(kept);
      companies.keeps(new CompanyRetention(kept));
      // After batches: photos that end meanwhile are counted last, too.
      companies.keeps(new CompanyUsage(usage, callUsage));
      IdempotencyKeys keys = new IdempotencyKeys(clock);
      Intake intake =
          new Intake(
              database, batches, photos, names, sealed, queue, costs, keys, settings.of(BatchSettings.BATCH_PHOTOS));
      Calls calls = new Calls(database, batches, photos, callers, clock);
      WholeBodies small = new WholeBodies(ground.senders(), SMALL_ALL_BYTES, SMALL_BYTES);
      pictures = new PhotoBodies(ground.senders(), incomingBytes, workers + 1);
      ApartCalls apart = new ApartCalls(callers, workshop, held, metrics, pictures);
      apartCalls = Optional.of(apart);
      zoneCalls = Optional.of(new ZoneCalls(apart, clock));
      People people = new People(database, photos, names, sealed);
      progress = new ProgressApi(calls, database, batches, photos);
      PhotoApi single = new PhotoApi(calls, database, photos, names, sealed, intake, audit, heard);
      ResultsApi all =
          new ResultsApi(
              calls,
              database,
              new Results(database, photos, names, sealed, people),
              new PassportResults(database, photos, names, sealed),
              ending,
              audit);
      routesForPages =
          Stream.of(single.routesForPages(), progress.routesForPages(), all.routesForPages())
              .flatMap(List::stream)
              .toList();
      routes =
          Stream.of(
                  new BatchApi(
                          calls, database, batches, photos, sealed, line, ending, keys, audit, catalogue, kept,
                          clock,
                          settings.of(CompanySettings.FACES))
                      .routes(small),
                  single.routes(pictures, small),
                  new ArchiveApi(calls, intake, settings.of(BatchSettings.BATCH_PHOTOS)).routes(),
                  new RosterApi(calls, database, batches, sealed, people).routes(pictures),
                  all.routes(),
                  new DuplicatesApi(calls, database, batches, photos, names, sealed, audit).routes(small),
                  progress.routes(),
                  new SingleApi(callers, workshop, held, catalogue, metrics, clock).routes(pictures),
                  new UsageApi(callers, database, usage, companies.calls().orElseThrow()).routes())
              .flatMap(List::stream)
              .toList();
      if (workers > 0) {
        queue.start(workers);
      }
    }

    @Override
    public List<Route> routes() {
      return routes;
    }

    @Override
    public Optional<Trouble> trouble() {
      return proof.trouble();
    }

    @Override
    public void close() {
      queue.close();
      workshop.close();
      pictures.close();
      progress.close();
    }
  }
}
