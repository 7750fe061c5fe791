package app.selfsame.payment.stripe;

import app.selfsame.settings.Secret;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.stripe.net.Webhook;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Answers in Stripe's place over real HTTP, remembers what was bought, shows the page at which people pay, and sends
 * signed events. Requests that Stripe would not take are refused and found in {@link #mistakes}.
 */
public final class FakeStripe implements AutoCloseable {
  public static final String KEY = "sk_test_selfsame";
  public static final String WEBHOOK_SECRET = "whsec_selfsame";
  public static final String EMAIL = "buyer@example.org";

  private static final int OK = 200;
  private static final int BAD = 400;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Clock clock;
  private final StripeAccount account;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpClient client = HttpClient.newHttpClient();
  private final List<String> mistakes = new CopyOnWriteArrayList<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final Map<String, Replay> replays = new HashMap<>();
  private volatile Fault fault = Fault.NONE;
  private volatile CountDownLatch hanging = new CountDownLatch(0);
  private volatile Optional<URI> listener = Optional.empty();

  /** What may be wrong with Stripe. */
  public enum Fault {
    NONE,
    /** It answers with an error of its own, having done nothing. */
    BROKEN,
    /** It does what it was asked, and says nothing. */
    ANSWER_LOST,
    /** It says nothing until {@link #workAgain}. */
    HANGING,
    /** It wants to be left alone for a while. */
    TOO_MANY_REQUESTS,
    /** What it says is no JSON. */
    GARBLED
  }

  private record Replay(String request, int status, String answer) {}

  private record Answer(int status, String body) {}

  public FakeStripe() {
    this(Clock.systemUTC());
  }

  public FakeStripe(Clock clock) {
    this.clock = clock;
    account = new StripeAccount(clock);
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/v1/", this::answer);
    server.createContext("/c/pay/", new FakeCheckoutPage(this));
    server.start();
    account.pagesAt(base().toString());
  }

  /** Where it answers. */
  public URI base() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** The gateway of a server with a key, which asks here. */
  public StripeGateway gateway(Secret key) {
    return StripeGateway.at(key, base());
  }

  /** A gateway with the right key. */
  public StripeGateway gateway() {
    return gateway(secret(KEY));
  }

  /** A text as operators set it. */
  public static Secret secret(String text) {
    return Secret.KIND.read(text).orElseThrow().orElseThrow();
  }

  /** From now on events go there as soon as something happens. Until then they are kept for {@link #events}. */
  public void tell(URI webhook) {
    listener = Optional.of(webhook);
  }

  /** From now on they are kept again. */
  public void keepEvents() {
    listener = Optional.empty();
  }

  /** From now on every request meets this. */
  public void breakDown(Fault how) {
    hanging = new CountDownLatch(how == Fault.HANGING ? 1 : 0);
    fault = how;
  }

  public void workAgain() {
    fault = Fault.NONE;
    hanging.countDown();
  }

  /** What was sent that Stripe would not take, and what was answered that Stripe would not say. */
  public List<String> mistakes() {
    return mistakes;
  }

  /** Method and path of each request, in order. */
  public List<String> requests() {
    return requests;
  }

  /** Somebody pays at the page; false when it cannot be paid any more. */
  public boolean pay(String session) {
    return happened(account.pay(session, EMAIL, false));
  }

  /** Somebody pays, by a way that takes days. */
  public boolean payLater(String session) {
    return happened(account.pay(session, EMAIL, true));
  }

  /** What was paid later comes, or does not. */
  public void arrive(String session, boolean comes) {
    account.arrive(session, comes);
    happened(true);
  }

  /** Nobody has paid in time. */
  public void expire(String session) {
    happened(account.closeSession(session));
  }

  /** The merchant gives money back; the result names the refund. */
  public String refund(String session, long minor) {
    String id = account.refund(session, minor);
    happened(true);
    return id;
  }

  public void failRefund(String refund) {
    account.failRefund(refund);
    happened(true);
  }

  /** The bank takes the money; the result names the dispute. */
  public String dispute(String session) {
    return dispute(session, "needs_response");
  }

  /** The same with a status of its own. */
  public String dispute(String session, String status) {
    String id = account.dispute(session, status);
    happened(true);
    return id;
  }

  public void closeDispute(String dispute, boolean isWon) {
    account.closeDispute(dispute, isWon ? "won" : "lost");
    happened(true);
  }

  /** Changes what Stripe keeps behind everybody's back. */
  public void alter(String id, String member, long value) {
    account.alter(id, member, value);
  }

  /** The same for what is so or not. */
  public void alter(String id, String member, boolean value) {
    account.alter(id, member, value);
  }

  /** Loses what Stripe keeps. */
  public void forget(String id) {
    account.forget(id);
  }

  /** The newest page for an order. */
  public String sessionOf(String order) {
    return account.all("checkout.session", session -> session.at("/metadata/selfsame_order").asText().equals(order)).get(0)
        .get("id").asText();
  }

  /** All pages, the newest first. */
  public List<String> sessions() {
    return account.all("checkout.session", session -> true).stream().map(session -> session.get("id").asText()).toList();
  }

  /** What Stripe keeps under an id. */
  public ObjectNode object(String id) {
    return account.object(id);
  }

  /** Events that were kept, in their order; each is given once. */
  public List<ObjectNode> events() {
    return account.takeEvents();
  }

  /** Sends an event with a signature of now; the result is the answer's status. */
  public int send(URI webhook, ObjectNode event) {
    String body = event.toString();
    return send(webhook, body, signature(body, clock.instant().getEpochSecond()));
  }

  /** Sends what may be no event with what may be no signature. */
  public int send(URI webhook, String body, String signature) {
    HttpRequest request =
        HttpRequest.newBuilder(webhook)
            .timeout(Duration.ofSeconds(30))
            .header("Content-Type", "application/json; charset=utf-8")
            .header("Stripe-Signature", signature)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    try {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** As Stripe signs. */
  public static String signature(String body, long epochSecond) {
    try {
      return Webhook.Signature.generateSignatureHeader(body, WEBHOOK_SECRET, epochSecond);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    workAgain();
    server.stop(0);
    threads.shutdownNow();
  }

  private boolean happened(boolean something) {
    listener.ifPresent(webhook -> events().forEach(event -> send(webhook, event)));
    return something;
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    requests.add(exchange.getRequestMethod() + " " + path);
    Fault now = fault;
    try (exchange) {
      switch (now) {
        case HANGING -> hanging.await(1, TimeUnit.MINUTES);
        case BROKEN -> write(exchange, new Answer(500, error("api_error", "", "broken")));
        case TOO_MANY_REQUESTS -> write(exchange, new Answer(429, error("invalid_request_error", "rate_limit", "slow down")));
        case GARBLED -> write(exchange, new Answer(OK, "<html>"));
        case ANSWER_LOST -> once(exchange, path, body);
        case NONE -> write(exchange, once(exchange, path, body));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      mistakes.add(path + " " + e);
      throw e;
    }
  }

  /** What was asked with a key before is answered as before. */
  private Answer once(HttpExchange exchange, String path, String body) {
    String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
    if (!exchange.getRequestMethod().equals("POST")) {
      return admit(exchange, path, Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse(""));
    }
    if (key == null) {
      mistakes.add(path + " without a key");
      return new Answer(BAD, error("invalid_request_error", "", "no key"));
    }
    synchronized (replays) {
      Replay before = replays.get(key);
      if (before != null && !before.request().equals(path + body)) {
        return new Answer(BAD, error("idempotency_error", "", "other parameters"));
      }
      if (before != null) {
        return new Answer(before.status(), before.answer());
      }
      Answer answer = admit(exchange, path, body);
      replays.put(key, new Replay(path + body, answer.status(), answer.body()));
      return answer;
    }
  }

  private Answer admit(HttpExchange exchange, String path, String form) {
    if (!("Bearer " + KEY).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
      return new Answer(401, error("invalid_request_error", "", "Invalid API Key"));
    }
    if (!StripeAccount.VERSION.equals(exchange.getRequestHeaders().getFirst("Stripe-Version"))) {
      mistakes.add(path + " of another version");
    }
    return route(exchange.getRequestMethod() + " " + path, Form.read(form));
  }

  private Answer route(String request, ObjectNode asked) {
    String last = request.substring(request.lastIndexOf('/') + 1);
    if (request.equals("POST /v1/checkout/sessions")) {
      return checked("session-create", asked, "session", () -> account.openSession(asked));
    }
    if (request.matches("POST /v1/checkout/sessions/[a-z0-9_]+/expire")) {
      String id = request.split("/")[4];
      return !account.closeSession(id)
          ? new Answer(BAD, error("invalid_request_error", "", "Only open sessions can be expired."))
          : checked("session-expire", asked, "session", () -> happened(true) ? account.object(id) : null);
    }
    String[][] kinds = {
      {"checkout/sessions", "session", "checkout.session"},
      {"payment_intents", "payment-intent", "payment_intent"},
      {"refunds", "refund", "refund"},
      {"disputes", "dispute", "dispute"},
    };
    for (String[] kind : kinds) {
      if (request.equals("GET /v1/" + kind[0])) {
        return listed(kind, asked);
      }
      if (request.equals("GET /v1/" + kind[0] + "/" + last) && account.object(last) != null) {
        return checked(kind[1] + "-retrieve", asked, kind[1], () -> account.object(last));
      }
    }
    return new Answer(404, error("invalid_request_error", "resource_missing", "no such thing"));
  }

  private Answer listed(String[] kind, ObjectNode asked) {
    List<String> wrong = StripeSchemas.mistakes(kind[1] + "-list", asked);
    if (!wrong.isEmpty()) {
      return refuse(wrong);
    }
    long since = asked.at("/created/gte").asLong();
    List<ObjectNode> all = account.all(kind[2], object -> object.get("created").asLong() >= since);
    int limit = asked.path("limit").asInt(10);
    String after = asked.path("starting_after").asText();
    int from = 0;
    for (int i = 0; i < all.size(); i++) {
      from = all.get(i).get("id").asText().equals(after) ? i + 1 : from;
    }
    List<ObjectNode> page = all.subList(from, Math.min(all.size(), from + limit));
    page.forEach(row -> mistakes.addAll(StripeSchemas.mistakes(kind[1], row)));
    return new Answer(OK, StripeAccount.list("/v1/" + kind[0], new ArrayList<>(page), from + limit < all.size()).toString());
  }

  private Answer checked(String request, ObjectNode asked, String answer, Supplier<ObjectNode> work) {
    List<String> wrong = StripeSchemas.mistakes(request, asked);
    if (!wrong.isEmpty()) {
      return refuse(wrong);
    }
    ObjectNode made = work.get();
    mistakes.addAll(StripeSchemas.mistakes(answer, made));
    return new Answer(OK, made.toString());
  }

  private Answer refuse(List<String> wrong) {
    mistakes.addAll(wrong);
    return new Answer(BAD, error("invalid_request_error", "parameter_unknown", wrong.toString()));
  }

  private static String error(String type, String code, String message) {
    ObjectNode error = JSON.createObjectNode();
    ObjectNode inner = error.putObject("error").put("type", type).put("message", message);
    if (!code.isEmpty()) {
      inner.put("code", code);
    }
    return error.toString();
  }

  private static void write(HttpExchange exchange, Answer answer) throws IOException {
    byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(answer.status(), bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
