package app.selfsame.webhook;

import app.selfsame.batch.BatchEvents;
import app.selfsame.blob.BlobFeature;
import app.selfsame.blob.Blobs;
import app.selfsame.company.AuditLog;
import app.selfsame.company.Callers;
import app.selfsame.company.CompanyFeature;
import app.selfsame.company.OwnerPages;
import app.selfsame.company.Owners;
import app.selfsame.feature.Feature;
import app.selfsame.feature.Ground;
import app.selfsame.feature.Running;
import app.selfsame.http.HttpSettings;
import app.selfsame.http.Origin;
import app.selfsame.http.Route;
import app.selfsame.http.WholeBodies;
import app.selfsame.idempotency.IdempotencyKeys;
import app.selfsame.jobs.WorkQueue;
import app.selfsame.settings.Setting;
import app.selfsame.store.Database;
import java.net.InetAddress;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells servers of companies what becomes of their batches, where companies can send photos. Batches come after it. */
public final class WebhookFeature implements Feature {
  private static final String TABLE = "webhook_task";
  private static final int THREADS = 8;
  private static final LocalTime QUIET = LocalTime.of(3, 30);
  private static final int SMALL_BYTES = 2_048;
  private static final long SMALL_ALL_BYTES = 1 << 20;

  private final CompanyFeature companies;
  private final BlobFeature blobs;
  private final Names names;
  private BatchEvents events = BatchEvents.UNHEARD;

  /**
   * Looks names up as the system does.
   *
   * @param companies start before this
   * @param blobs start before this
   */
  public WebhookFeature(CompanyFeature companies, BlobFeature blobs) {
    this(companies, blobs, InetAddress::getAllByName);
  }

  WebhookFeature(CompanyFeature companies, BlobFeature blobs, Names names) {
    this.companies = companies;
    this.blobs = blobs;
    this.names = names;
  }

  @Override
  public List<Setting<?>> settings() {
    return WebhookSettings.ALL;
  }

  @Override
  public List<String> migrations() {
    return List.of(IdempotencyKeys.MIGRATIONS, "app/selfsame/webhook/migrations");
  }

  /** Hears what webhooks are told, once this has started; nothing is heard where there are none. */
  public BatchEvents events() {
    return events;
  }

  @Override
  public Running start(Ground ground) {
    if (ground.store().isThere()) {
      Deliveries deliveries = new Deliveries(ground.clock());
      ground
          .jobs()
          .daily("webhook-purge", QUIET, () -> ground.store().database().useTransaction(deliveries::forgetOld));
    }
    if (companies.callers().isEmpty() || blobs.blobs().isEmpty()) {
      return List::of;
    }
    return new Started(ground, companies.callers().get(), blobs.blobs().get());
  }

  private final class Started implements Running {
    private final Sender sender;
    private final WorkQueue queue;
    private final DeliveryWork work;
    private final List<Route> routes;

    Started(Ground ground, Callers callers, Blobs sealed) {
      Clock clock = ground.clock();
      Database database = ground.store().database();
      Origin origin = ground.settings().of(HttpSettings.ORIGIN).orElseThrow();
      Owners owners = companies.owners().orElseThrow();
      OwnerPages ownerPages = companies.ownerPages().orElseThrow();
      AuditLog audit = companies.audit().orElseThrow();
      Reach reach = new Reach(ground.settings().of(WebhookSettings.PORTS), origin.isLocal());
      Webhooks webhooks = new Webhooks(sealed, clock);
      Deliveries deliveries = new Deliveries(clock);
      sender = new Sender(names, reach, Sender.WITHIN, Optional.empty());
      queue = new WorkQueue(ground.store(), clock, TABLE, "webhook", this::deliver);
      Outbox outbox = new Outbox(webhooks, deliveries, queue, clock);
      Closing closing =
          new Closing(
              webhooks,
              deliveries,
              owners,
              audit,
              ground.post().kind("webhook-closed", new ClosedLetters(database, webhooks, owners, origin)));
      work =
          new DeliveryWork(
              database,
              webhooks,
              deliveries,
              sender,
              outbox,
              closing,
              new WebhookMetrics(ground.metrics()),
              clock);
      WebhookChanges changes = new WebhookChanges(webhooks, deliveries, outbox, new IdempotencyKeys(clock), audit);
      companies.keeps(new WebhookData(webhooks, deliveries));
      companies.leadsOwnersTo(WebhookPages.BEHIND_COMPANY, WebhookMessage.TITLE);
      WholeBodies bodies = new WholeBodies(ground.senders(), SMALL_ALL_BYTES, SMALL_BYTES);
      routes =
          Stream.of(
                  new WebhookPages(ownerPages, database, webhooks, deliveries, changes, reach, clock).routes(),
                  new WebhookApi(callers, owners, database, webhooks, deliveries, changes, reach).routes(bodies))
              .flatMap(List::stream)
              .toList();
      events = outbox;
      queue.start(THREADS);
    }

    private void deliver(String task) throws InterruptedException {
      work.run(task);
    }

    @Override
    public List<Route> routes() {
      return routes;
    }

    @Override
    public void close() {
      queue.close();
      sender.close();
    }
  }
}
