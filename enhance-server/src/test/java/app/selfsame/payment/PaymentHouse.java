package app.selfsame.payment;

import app.selfsame.account.AccountFeature;
import app.selfsame.company.CompanyFeature;
import app.selfsame.credits.Credits;
import app.selfsame.engine.PackagedEngine;
import app.selfsame.entitlement.Commitment;
import app.selfsame.feature.Ground;
import app.selfsame.feature.Running;
import app.selfsame.http.ClientAddress;
import app.selfsame.http.ConnectionLimits;
import app.selfsame.http.HttpServer;
import app.selfsame.http.HttpSettings;
import app.selfsame.http.Listening;
import app.selfsame.http.Origin;
import app.selfsame.http.TrustedProxies;
import app.selfsame.idempotency.IdempotencyKeys;
import app.selfsame.jobs.Job;
import app.selfsame.jobs.Jobs;
import app.selfsame.jobs.Work;
import app.selfsame.ledger.Ledger;
import app.selfsame.mail.Carrier;
import app.selfsame.mail.Post;
import app.selfsame.metrics.Metrics;
import app.selfsame.openapi.DescribedAnswer;
import app.selfsame.pages.Operator;
import app.selfsame.payment.stripe.FakeStripe;
import app.selfsame.payment.stripe.StripeGateway;
import app.selfsame.settings.Setting;
import app.selfsame.settings.Settings;
import app.selfsame.site.LittleSite;
import app.selfsame.site.ProblemPage;
import app.selfsame.site.Site;
import app.selfsame.store.Database;
import app.selfsame.store.Engine;
import app.selfsame.store.TestStore;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** A server that sells photos for 4.90 EUR, with a Stripe and a clock of its own. */
final class PaymentHouse implements AutoCloseable {
  static final String ORIGIN = "https://photos.example";
  static final String DOCUMENT = "us-passport-print";
  static final long PRICE = 490;

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final SecureRandom RANDOM = new SecureRandom();

  final ClockAhead clock = new ClockAhead();
  final FakeStripe stripe = new FakeStripe(clock);
  final TestStore store;
  private final Optional<Carrier> carrier;
  PaymentFeature feature;
  Metrics metrics;
  private Jobs jobs;
  private Running running;
  private HttpServer server;

  /** An answer. */
  record Answer(int status, JsonNode body, Map<String, List<String>> headers) {
    String code() {
      return body.path("code").asText();
    }
  }

  /** An order that was made. */
  record Ordered(String id, String secret, String commitment, String key, String session) {}

  PaymentHouse(Engine engine) throws Exception {
    this(engine, Optional.empty());
  }

  /**
   * @param carrier who takes letters; with one, work that is put off is done
   */
  PaymentHouse(Engine engine, Optional<Carrier> carrier) throws Exception {
    this.carrier = carrier;
    feature = feature();
    List<String> migrations = new ArrayList<>(feature.migrations());
    migrations.add(Jobs.MIGRATIONS);
    store = TestStore.of(engine, migrations.toArray(String[]::new));
    start();
  }

  private PaymentFeature feature() {
    Site site = Site.packaged();
    AccountFeature accounts = new AccountFeature(site);
    CompanyFeature companies = new CompanyFeature(site, accounts);
    return new PaymentFeature(PackagedEngine.catalogue(), site, accounts, companies, stripe::gateway);
  }

  private void start() throws Exception {
    Map<String, String> environment = new HashMap<>();
    environment.put("SERVE_ORIGIN", ORIGIN);
    environment.put("SERVE_PRICE", "4.90 EUR");
    environment.put("STRIPE_SECRET_KEY", FakeStripe.KEY);
    environment.put("STRIPE_WEBHOOK_SECRET", FakeStripe.WEBHOOK_SECRET);
    List<Setting<?>> known = new ArrayList<>(HttpSettings.ALL);
    known.add(Operator.SETTING);
    known.addAll(feature.settings());
    Settings settings = Settings.read(environment, known);
    metrics = new Metrics("test");
    jobs = new Jobs(store.store(), clock);
    Ground ground =
        new Ground(
            settings,
            new ClientAddress(TrustedProxies.parse("127.0.0.1")),
            metrics,
            clock,
            store.store(),
            jobs,
            new Post(jobs, carrier, metrics));
    running = feature.start(ground);
    if (carrier.isPresent()) {
      jobs.start();
    }
    server =
        HttpServer.start(
            new Listening("127.0.0.1", 0, ConnectionLimits.STANDARD),
            running.routes(),
            new ProblemPage(LittleSite.load()),
            1_000);
  }

  /** As a process does that is stopped and started. */
  void restart() throws Exception {
    stop();
    feature = feature();
    store.restart();
    start();
  }

  private void stop() {
    server.close();
    running.close();
    jobs.close();
  }

  @Override
  public void close() {
    stop();
    store.close();
    stripe.close();
  }

  Database database() {
    return store.database();
  }

  URI webhook() {
    return URI.create("http://127.0.0.1:" + server.port() + "/payments/stripe");
  }

  /** What Stripe holds by the ledger. */
  long atStripe() {
    return database().reading(handle -> ledger().balance(handle, Books.atStripe("EUR")));
  }

  /** An order as the table has it. */
  Order order(String id) {
    return database().reading(handle -> orders().find(handle, id)).orElseThrow();
  }

  static String commitment() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return new Commitment(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes)).text();
  }

  /** Makes an order for a new picture. */
  Ordered order() throws Exception {
    String commitment = commitment();
    String key = UUID.randomUUID().toString();
    Answer answer = order(commitment, key);
    if (answer.status() != 201) {
      throw new AssertionError(answer.toString());
    }
    return ordered(answer, commitment, key);
  }

  Ordered ordered(Answer answer, String commitment, String key) {
    String checkout = answer.body().get("checkout").asText();
    return new Ordered(
        answer.body().get("order").asText(),
        answer.body().get("secret").asText(),
        commitment,
        key,
        checkout.substring(checkout.lastIndexOf('/') + 1));
  }

  Answer order(String commitment, String key) throws Exception {
    ObjectNode body = JSON.createObjectNode().put("commitment", commitment).put("document", DOCUMENT);
    return post("/pay/orders", body.toString(), "Idempotency-Key", key);
  }

  Answer claim(Ordered ordered) throws Exception {
    return claim(ordered.id(), ordered.secret(), ordered.commitment());
  }

  Answer claim(String order, String secret, String commitment) throws Exception {
    ObjectNode body = JSON.createObjectNode().put("order", order).put("secret", secret).put("commitment", commitment);
    return post("/receipt/claims", body.toString());
  }

  Answer receipt(String order, String secret) throws Exception {
    return post("/receipt/orders", JSON.createObjectNode().put("order", order).put("secret", secret).toString());
  }

  /** As the site's own page sends it, from a visitor of its own. */
  Answer post(String path, String body, String... headers) throws Exception {
    String[] own = {"Sec-Fetch-Site", "same-origin", "X-Forwarded-For", "2001:db8:" + part() + ":" + part() + "::1"};
    return send(path, body, Stream.concat(Stream.of(own), Stream.of(headers)).toArray(String[]::new));
  }

  private static String part() {
    return Integer.toHexString(RANDOM.nextInt(1 << 16));
  }

  Answer send(String path, String body, String... headers) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    HttpResponse<byte[]> answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    DescribedAnswer.assertDescribed("POST", path, answer);
    return new Answer(answer.statusCode(), JSON.readTree(answer.body()), answer.headers().map());
  }

  Orders orders() {
    return new Orders(clock);
  }

  Ledger ledger() {
    return new Ledger(clock);
  }

  Settlement settlement() {
    return settlement((handle, owner) -> true);
  }

  /** With companies of a test's own. */
  Settlement settlement(Settlement.Owners owners) {
    return new Settlement(orders(), new Books(ledger()), new Credits(ledger()), owners, Optional.empty(), clock);
  }

  /** What looks at orders, with jobs of a test's own. */
  Aftermath aftermath(Function<Work, Job> jobs) {
    return new Aftermath(database(), orders(), settlement(), gateway(), clock, jobs);
  }

  /** Takes orders beside the server. */
  Till till(Aftermath aftermath) {
    return new Till(
        database(),
        orders(),
        new Receipts(orders(), "pepper"),
        new IdempotencyKeys(clock),
        settlement(),
        gateway(),
        new Origin(ORIGIN),
        aftermath,
        clock);
  }

  /** What is done each day. */
  Upkeep upkeep(Aftermath aftermath) {
    metrics = new Metrics("test");
    return new Upkeep(
        new Forgetting(database(), clock), aftermath, reconciliation(), new PaymentMetrics(metrics));
  }

  /** Jobs in the same database that are not the server's. */
  Jobs jobs() {
    return new Jobs(store.store(), clock);
  }

  Reconciliation reconciliation() {
    return new Reconciliation(database(), ledger(), gateway(), clock);
  }

  /** The way to Stripe. */
  StripeGateway gateway() {
    return stripe.gateway();
  }
}
