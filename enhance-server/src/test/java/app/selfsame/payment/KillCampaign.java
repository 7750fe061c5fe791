package app.selfsame.payment;

import app.selfsame.payment.stripe.FakeStripe;
import app.selfsame.service.Service;
import app.selfsame.store.Engine;
import app.selfsame.store.TestStore;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/**
 * People pay for photos at a server that is killed again and again, and each of them tries once more with the same key
 * until there is an answer. Stripe tells what it has to tell until somebody says that it was heard.
 */
public final class KillCampaign implements AutoCloseable {
  private static final int BUYERS = 4;
  private static final long MOST_LIFE_MILLIS = 1_500;
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();
  private final FakeStripe stripe = new FakeStripe();
  private final TestStore store;
  private final int port;
  private final Random random;
  private final AtomicBoolean isOver = new AtomicBoolean();
  private final List<String> orders = Collections.synchronizedList(new ArrayList<>());
  private Process process;

  /**
   * @param purchases that were made
   * @param faults what was lost or doubled
   */
  public record Result(int kills, int purchases, List<String> faults) {}

  /** With a database of its own, and what is random from a seed. */
  public KillCampaign(Engine engine, long seed) throws IOException {
    store = TestStore.of(engine, Service.migrations(Shop.features(stripe.base())).toArray(String[]::new));
    random = new Random(seed);
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
  }

  /** Kills the server so often. */
  public Result run(int kills) throws Exception {
    ExecutorService threads = Executors.newCachedThreadPool();
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < BUYERS; i++) {
        all.add(threads.submit(this::buyUntilOver));
      }
      Future<?> postman = threads.submit(this::tellUntilOver);
      for (int i = 0; i < kills; i++) {
        start();
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextLong(MOST_LIFE_MILLIS)));
        process.destroyForcibly().waitFor();
      }
      start();
      isOver.set(true);
      for (Future<?> one : all) {
        one.get();
      }
      postman.get();
      process.destroy();
      process.waitFor();
      return new Result(kills, orders.size(), faults());
    } finally {
      threads.shutdownNow();
    }
  }

  private void start() throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            Shop.class.getName(),
            stripe.base().toString());
    Map<String, String> environment = builder.environment();
    environment.putAll(store.environment());
    environment.put("PORT", String.valueOf(port));
    environment.put("SERVE_ADDRESS", "127.0.0.1");
    environment.put("SERVE_ORIGIN", PaymentHouse.ORIGIN);
    environment.put("SERVE_TRUSTED_PROXIES", "127.0.0.1");
    environment.put("SERVE_PRICE", "4.90 EUR");
    environment.put("STRIPE_SECRET_KEY", FakeStripe.KEY);
    environment.put("STRIPE_WEBHOOK_SECRET", FakeStripe.WEBHOOK_SECRET);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    process = builder.start();
    if (process.inputReader().readLine() == null) {
      throw new IOException("the server does not start again");
    }
  }

  private Void buyUntilOver() throws Exception {
    while (!isOver.get()) {
      String commitment = PaymentHouse.commitment();
      ObjectNode wanted =
          JSON.createObjectNode().put("commitment", commitment).put("document", PaymentHouse.DOCUMENT);
      JsonNode order = until(201, "/pay/orders", wanted, UUID.randomUUID().toString());
      String checkout = order.get("checkout").asText();
      stripe.pay(checkout.substring(checkout.lastIndexOf('/') + 1));
      ObjectNode claim =
          JSON.createObjectNode()
              .put("order", order.get("order").asText())
              .put("secret", order.get("secret").asText())
              .put("commitment", commitment);
      until(200, "/receipt/claims", claim, "");
      orders.add(order.get("order").asText());
    }
    return null;
  }

  /** What is answered in the end. */
  private JsonNode until(int status, String path, ObjectNode body, String key) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .header("Sec-Fetch-Site", "same-origin")
            .header("X-Forwarded-For", address())
            .POST(HttpRequest.BodyPublishers.ofString(body.toString()));
    if (!key.isEmpty()) {
      request.header("Idempotency-Key", key);
    }
    while (true) {
      try {
        HttpResponse<byte[]> answer = client.send(request.build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() == status) {
          return JSON.readTree(answer.body());
        }
      } catch (IOException e) {
        // It is being killed.
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
    }
  }

  /** Each request is of somebody else, as limits count by address. */
  private static String address() {
    ThreadLocalRandom any = ThreadLocalRandom.current();
    return "10.0." + any.nextInt(256) + "." + any.nextInt(256);
  }

  private Void tellUntilOver() {
    URI webhook = URI.create("http://127.0.0.1:" + port + "/payments/stripe");
    List<ObjectNode> untold = new ArrayList<>();
    while (!isOver.get() || !untold.isEmpty()) {
      untold.addAll(stripe.events());
      // The last first: Stripe keeps no order.
      for (int i = untold.size() - 1; i >= 0; i--) {
        if (isHeard(webhook, untold.get(i))) {
          untold.remove(i);
        }
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(30));
    }
    return null;
  }

  private boolean isHeard(URI webhook, ObjectNode event) {
    try {
      return stripe.send(webhook, event) < 300;
    } catch (RuntimeException e) {
      return false;
    }
  }

  private List<String> faults() throws Exception {
    return BookedOrders.faults(store.database(), stripe, orders);
  }

  @Override
  public void close() {
    process.destroyForcibly();
    stripe.close();
    store.close();
  }
}
