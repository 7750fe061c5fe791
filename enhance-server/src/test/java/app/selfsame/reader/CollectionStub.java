package app.selfsame.reader;

import app.selfsame.parcel.KeyFileException;
import app.selfsame.parcel.LinkPlace;
import app.selfsame.parcel.LinkSecret;
import app.selfsame.parcel.OpeningKey;
import app.selfsame.parcel.ParcelException;
import app.selfsame.parcel.Picture;
import app.selfsame.parcel.PicturePlace;
import app.selfsame.parcel.SealingKey;
import app.selfsame.parcel.TestKeys;
import app.selfsame.parcel.TestParcels;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server with one photo collection, as a company's program meets it. Anna and Ben have the reading keys. */
public final class CollectionStub implements AutoCloseable {
  public static final String COLLECTION = "AAAAAAAAAAAAAAAAAAAAAA";
  public static final String COMPANY_KEY = "sfs_live_0000000000000000_" + "a".repeat(43) + "_000000";

  private static final int PAGE = 2;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpServer server;
  private final Map<String, ObjectNode> people = new LinkedHashMap<>();
  private final Map<String, byte[]> parcels = new LinkedHashMap<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final Deque<Refusal> refusals = new ArrayDeque<>();
  private String next = "";

  private record Refusal(String path, int status, String header, String value) {}

  public CollectionStub() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  public String origin() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Somebody who has sent nothing. */
  public void ask(String id, String reference) throws KeyFileException {
    byte[] sealed = secret(id).seal(new LinkPlace(COLLECTION, id), keys());
    people.put(
        id,
        JSON.createObjectNode()
            .put("id", id)
            .put("reference", reference)
            .put("name", "Name of " + reference)
            .put("state", "missing")
            .put("attempt", 0)
            .put("sealedSecret", Base64.getUrlEncoder().withoutPadding().encodeToString(sealed)));
  }

  /** Has somebody send a picture. */
  public void send(String id, int attempt) throws KeyFileException, ParcelException {
    ObjectNode report = TestParcels.report(new PicturePlace(COLLECTION, id, attempt));
    report.putObject("verdict").put("verdict", "ready");
    parcels.put(id, new Picture(report, TestParcels.jpeg()).seal(keys(), secret(id)));
    set(id, "sent", attempt);
  }

  /** Has the server say something else of somebody. */
  public void set(String id, String state, int attempt) {
    people.get(id).put("state", state).put("attempt", attempt).put("sentAt", "2026-11-30T18:00:00Z");
  }

  /** Puts the parcel of one into another's place. */
  public void swap(String id, String other) {
    byte[] parcel = parcels.get(id);
    parcels.put(id, parcels.get(other));
    parcels.put(other, parcel);
  }

  public void drop(String id) {
    parcels.remove(id);
  }

  /** Where the list is said to go on. */
  public void nextIs(String path) {
    next = path;
  }

  /** Has the next request whose path ends like this answered with a status and a field. */
  public void refuse(String path, int status, String header, String value) {
    refusals.add(new Refusal(path, status, header, value));
  }

  /** Path and authorization of each so far. */
  public List<String> requests() {
    return List.copyOf(requests);
  }

  /** A secret of each person's own. */
  private static LinkSecret secret(String id) {
    byte[] bytes = new byte[32];
    System.arraycopy(id.getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, Math.min(32, id.length()));
    return LinkSecret.parse(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes)).orElseThrow();
  }

  private static List<SealingKey> keys() throws KeyFileException {
    try (OpeningKey anna = TestKeys.opened(TestKeys.anna());
        OpeningKey ben = TestKeys.opened(TestKeys.ben())) {
      return List.of(anna.key(), ben.key());
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().toString();
    requests.add(path + " " + exchange.getRequestHeaders().getFirst("Authorization"));
    Refusal refusal = refusals.peek();
    if (refusal != null && path.endsWith(refusal.path())) {
      refusals.remove();
      exchange.getResponseHeaders().set(refusal.header(), refusal.value());
      exchange.sendResponseHeaders(refusal.status(), -1);
      exchange.close();
      return;
    }
    String people = "/v1/collections/" + COLLECTION + "/participants";
    if (path.equals(people) || path.startsWith(people + "?after=")) {
      answer(exchange, 200, page(people, path));
    } else {
      String id = path.replaceFirst("^" + people + "/", "").replaceFirst("/parcel$", "");
      byte[] parcel = parcels.get(id);
      answer(exchange, parcel == null ? 404 : 200, parcel == null ? new byte[0] : parcel);
    }
  }

  private byte[] page(String path, String asked) throws IOException {
    int from = asked.equals(path) ? 0 : Integer.parseInt(asked.substring(asked.indexOf('=') + 1));
    List<ObjectNode> all = List.copyOf(people.values());
    int to = Math.min(all.size(), from + PAGE);
    ObjectNode page = JSON.createObjectNode();
    page.putArray("participants").addAll(all.subList(from, to));
    if (!next.isEmpty()) {
      page.put("next", next);
    } else if (to < all.size()) {
      page.put("next", path + "?after=" + to);
    }
    return JSON.writeValueAsBytes(page);
  }

  private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
