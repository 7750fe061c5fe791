package app.selfsame.webhook;

import app.selfsame.batch.BatchEnd;
import app.selfsame.blob.BlobFeature;
import app.selfsame.company.CompanyParts;
import app.selfsame.feature.Ground;
import app.selfsame.feature.Running;
import app.selfsame.http.ClientAddress;
import app.selfsame.http.HttpSettings;
import app.selfsame.jobs.Jobs;
import app.selfsame.jobs.WorkQueue;
import app.selfsame.mail.Post;
import app.selfsame.metrics.Metrics;
import app.selfsame.quota.MovableClock;
import app.selfsame.secret.Secrets;
import app.selfsame.settings.Setting;
import app.selfsame.settings.Settings;
import app.selfsame.store.Database;
import app.selfsame.store.Engine;
import app.selfsame.store.StoreSettings;
import app.selfsame.store.TestStore;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Webhooks of a company with one owner, a server that is told, and a clock that is moved. Nothing is sent by itself. */
final class HookHouse implements AutoCloseable {
  static final String COMPANY = "acme";
  static final String OWNER = "boss";

  final MovableClock clock = new MovableClock("2026-11-29T12:00:00Z");
  final List<Told> told = Collections.synchronizedList(new ArrayList<>());
  final List<String> letters = new ArrayList<>();
  final Webhooks webhooks;
  final Deliveries deliveries = new Deliveries(clock);
  final Outbox outbox;
  final DeliveryWork work;
  volatile int status = 200;
  private final TestStore store;
  private final Jobs jobs;
  private final Running blobFeature;
  private final WorkQueue queue;
  private final Sender sender;
  private final HttpServer server;

  /** A request that the server got. */
  record Told(String id, long timestamp, List<String> signatures, String body) {}

  HookHouse(Engine engine) throws Exception {
    BlobFeature blobs = new BlobFeature();
    List<String> migrations = new ArrayList<>(blobs.migrations());
    migrations.addAll(
        List.of(
            Jobs.MIGRATIONS,
            "app/selfsame/account/migrations",
            "app/selfsame/company/migrations",
            "app/selfsame/webhook/migrations"));
    store = TestStore.of(engine, migrations.toArray(String[]::new));
    Map<String, String> environment = new HashMap<>(store.environment());
    environment.put("SERVE_PHOTOS_KEY", "ZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXp7fH1+f4CBgoM=");
    List<Setting<?>> known =
        Stream.of(HttpSettings.ALL.stream(), blobs.settings().stream(), StoreSettings.ALL.stream())
            .<Setting<?>>flatMap(settings -> settings)
            .toList();
    Settings settings = Settings.read(environment, known);
    jobs = new Jobs(store.store(), clock);
    Metrics metrics = new Metrics("test");
    blobFeature =
        blobs.start(
            new Ground(
                settings,
                new ClientAddress(settings.of(HttpSettings.TRUSTED_PROXIES)),
                metrics,
                clock,
                store.store(),
                jobs,
                new Post(jobs, Optional.empty(), metrics)));
    webhooks = new Webhooks(blobs.blobs().orElseThrow(), clock);
    queue = new WorkQueue(store.store(), clock, "webhook_task", "webhook", task -> {});
    outbox = new Outbox(webhooks, deliveries, queue, clock);
    sender =
        new Sender(InetAddress::getAllByName, new Reach(Set.of(443), true), Duration.ofSeconds(5), Optional.empty());
    Closing closing =
        new Closing(
            webhooks,
            deliveries,
            CompanyParts.owners(clock),
            CompanyParts.audit(clock),
            (transaction, id) -> letters.add(id));
    work =
        new DeliveryWork(database(), webhooks, deliveries, sender, outbox, closing, new WebhookMetrics(metrics), clock);
    server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.createContext(
        "/hook",
        exchange -> {
          String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          told.add(
              new Told(
                  exchange.getRequestHeaders().getFirst("webhook-id"),
                  Long.parseLong(exchange.getRequestHeaders().getFirst("webhook-timestamp")),
                  List.of(exchange.getRequestHeaders().getFirst("webhook-signature").split(" ")),
                  body));
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    server.start();
    database()
        .useTransaction(
            handle -> {
              handle.execute("insert into company (id, name, made_at_millis) values ('acme', 'Acme', 1)");
              handle.execute(
                  "insert into account (id, address_key, address, language, made_at_millis)"
                      + " values ('boss', 'b@acme.example', 'b@acme.example', 'en', 1)");
              handle.execute(
                  "insert into company_member (company, account, role, joined_at_millis)"
                      + " values ('acme', 'boss', 'owner', 1)");
            });
  }

  Database database() {
    return store.database();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook?token=hidden";
  }

  String webhook(SigningSecret secret, Event... events) {
    return webhookOf(COMPANY, secret, events);
  }

  String webhookOf(String company, SigningSecret secret, Event... events) {
    String id = Secrets.id();
    Draft draft = new Draft("Records", url(), Set.of(events));
    database().useTransaction(handle -> webhooks.make(handle, id, company, draft, secret));
    return id;
  }

  Webhook find(String id) {
    return database().reading(handle -> webhooks.find(handle, id)).orElseThrow();
  }

  /** Says that a batch is done. */
  void happen() {
    database().useTransaction(handle -> outbox.ended(handle, end()));
  }

  static BatchEnd end() {
    return new BatchEnd(BatchEnd.How.DONE, COMPANY, "b1", false, 12, 10, 2);
  }

  List<Delivery> deliveriesOf(String webhook) {
    return database().reading(handle -> deliveries.of(handle, webhook, Optional.empty(), 100));
  }

  /** A piece of work that is lined up, and when it is due. */
  record Piece(String task, Instant at) {}

  /** What is lined up. */
  List<Piece> pieces() {
    return database()
        .reading(
            handle ->
                handle
                    .createQuery("select task_instance, execution_time from webhook_task order by execution_time")
                    .map((row, context) -> new Piece(row.getString(1), instant(row.getObject(2))))
                    .list());
  }

  private static Instant instant(Object column) {
    if (column instanceof Timestamp time) {
      return time.toInstant();
    }
    return column instanceof Number millis ? Instant.ofEpochMilli(millis.longValue()) : Instant.parse(column.toString());
  }

  /** Moves the clock to the next piece of work and does it. */
  Piece next() throws Exception {
    Piece piece = pieces().get(0);
    if (piece.at().isAfter(clock.instant())) {
      clock.pass(Duration.between(clock.instant(), piece.at()));
    }
    database().useTransaction(handle -> handle.execute("delete from webhook_task where task_instance = ?", piece.task()));
    work.run(piece.task());
    return piece;
  }

  @Override
  public void close() {
    server.stop(0);
    sender.close();
    queue.close();
    jobs.close();
    blobFeature.close();
    store.close();
  }
}
