package app.selfsame.blob;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A store that speaks as much of S3 as is needed here: put, get, delete and lists (version 2) in pages, over HTTP. It
 * computes each request's signature (AWS Signature Version 4) by itself, and takes none that is missing, wrong, old or
 * of another body. It can be made to fail.
 */
public final class S3Server implements AutoCloseable {
  public static final String KEY_ID = "AKIDEXAMPLE";
  public static final String SECRET = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";

  private static final String BUCKET = "photos-of-a-test";
  private static final String REGION = "eu-test-1";
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssX").withZone(ZoneOffset.UTC);
  private static final Duration SKEW = Duration.ofMinutes(15);

  private final ConcurrentSkipListMap<String, byte[]> objects = new ConcurrentSkipListMap<>();
  private final AtomicInteger unavailable = new AtomicInteger();
  private final AtomicInteger hangUps = new AtomicInteger();
  private final AtomicInteger requests = new AtomicInteger();
  private final AtomicLong capacityBytes = new AtomicLong(Long.MAX_VALUE);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;
  private volatile int pageObjects = 1_000;
  private volatile boolean isDown;
  private volatile int answeredBytes = Integer.MAX_VALUE;
  private volatile long pauseMillis;

  public S3Server() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  /** What sets a server up to use it. */
  public Map<String, String> environment() {
    return Map.of("SERVE_PHOTOS_S3", url(), "SERVE_S3_KEY_ID", KEY_ID, "SERVE_S3_SECRET", SECRET);
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + BUCKET + "?region=" + REGION;
  }

  /** All that is in it. */
  public Map<String, byte[]> objects() {
    return objects;
  }

  /** How many requests there were. */
  int requests() {
    return requests.get();
  }

  /** Answers so many requests with 503, and then as ever. */
  public void beUnavailable(int times) {
    unavailable.set(times);
  }

  /** Hangs up in the midst of so many puts. */
  void hangUpOnPuts(int times) {
    hangUps.set(times);
  }

  /** Hangs up on everybody, or no more. */
  public void beDown(boolean isNow) {
    isDown = isNow;
  }

  /** Thinks so long about each request. */
  public void answerAfter(long millis) {
    pauseMillis = millis;
  }

  /** Hangs up when so many bytes of an object are sent. */
  public void answerAtMost(int bytes) {
    answeredBytes = bytes;
  }

  /** Holds no more than that. */
  public void holdAtMost(long bytes) {
    capacityBytes.set(bytes);
  }

  void listAtMost(int atOnce) {
    pageObjects = atOnce;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    requests.incrementAndGet();
    try (exchange) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(pauseMillis));
      if (isDown) {
        return;
      }
      boolean isPut = exchange.getRequestMethod().equals("PUT");
      if (isPut && hangUps.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
        exchange.getRequestBody().readNBytes(1_000);
        return;
      }
      byte[] body = exchange.getRequestBody().readAllBytes();
      if (unavailable.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
        refuse(exchange, 503, "SlowDown");
        return;
      }
      String fault = fault(exchange, body);
      if (!fault.isEmpty()) {
        refuse(exchange, fault.equals("BadDigest") ? 400 : 403, fault);
        return;
      }
      String[] path = exchange.getRequestURI().getPath().split("/", 3);
      if (!path[1].equals(BUCKET)) {
        refuse(exchange, 404, "NoSuchBucket");
      } else if (path.length < 3 || path[2].isEmpty()) {
        list(exchange);
      } else {
        serve(exchange, path[2], body);
      }
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private void serve(HttpExchange exchange, String key, byte[] body) throws IOException {
    switch (exchange.getRequestMethod()) {
      case "PUT" -> {
        long held = objects.values().stream().mapToLong(object -> object.length).sum();
        if (held + body.length > capacityBytes.get()) {
          refuse(exchange, 507, "InsufficientStorage");
        } else {
          objects.put(key, body);
          exchange.getResponseHeaders().set("ETag", "\"" + key.hashCode() + "\"");
          exchange.sendResponseHeaders(200, -1);
        }
      }
      case "GET" -> {
        byte[] object = objects.get(key);
        if (object == null) {
          refuse(exchange, 404, "NoSuchKey");
        } else {
          exchange.sendResponseHeaders(200, object.length == 0 ? -1 : object.length);
          exchange.getResponseBody().write(object, 0, Math.min(object.length, answeredBytes));
          exchange.getResponseBody().flush();
        }
      }
      case "DELETE" -> {
        objects.remove(key);
        exchange.sendResponseHeaders(204, -1);
      }
      default -> refuse(exchange, 405, "MethodNotAllowed");
    }
  }

  private void list(HttpExchange exchange) throws IOException {
    Map<String, String> query = query(exchange);
    if (!exchange.getRequestMethod().equals("GET") || !"2".equals(query.get("list-type"))) {
      refuse(exchange, 405, "MethodNotAllowed");
      return;
    }
    String prefix = query.getOrDefault("prefix", "");
    String after = query.getOrDefault("continuation-token", "");
    int most = Math.min(pageObjects, Integer.parseInt(query.getOrDefault("max-keys", "1000")));
    List<String> keys =
        objects.keySet().stream()
            .filter(key -> key.startsWith(prefix) && key.compareTo(after) > 0)
            .limit(most + 1L)
            .toList();
    List<String> page = keys.subList(0, Math.min(most, keys.size()));
    boolean isTruncated = keys.size() > most;
    String contents =
        page.stream()
            .map(key -> "<Contents><Key>" + URLEncoder.encode(key, StandardCharsets.UTF_8) + "</Key></Contents>")
            .collect(Collectors.joining());
    String next =
        isTruncated ? "<NextContinuationToken>" + page.get(page.size() - 1) + "</NextContinuationToken>" : "";
    say(
        exchange,
        200,
        "<ListBucketResult><EncodingType>url</EncodingType><IsTruncated>" + isTruncated + "</IsTruncated>"
            + contents + next + "</ListBucketResult>");
  }

  private static void refuse(HttpExchange exchange, int status, String code) throws IOException {
    say(exchange, status, "<Error><Code>" + code + "</Code><Message>no</Message></Error>");
  }

  private static void say(HttpExchange exchange, int status, String xml) throws IOException {
    byte[] bytes = ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/xml");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private static Map<String, String> query(HttpExchange exchange) {
    Map<String, String> query = new TreeMap<>();
    String raw = exchange.getRequestURI().getRawQuery();
    for (String part : raw == null ? new String[0] : raw.split("&")) {
      String[] pair = part.split("=", 2);
      query.put(
          URLDecoder.decode(pair[0], StandardCharsets.UTF_8),
          pair.length < 2 ? "" : URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
    }
    return query;
  }

  /** What is wrong with the request, as S3 calls it; empty when nothing is. */
  private static String fault(HttpExchange exchange, byte[] body)
      throws GeneralSecurityException {
    String authorization = header(exchange, "Authorization");
    String time = header(exchange, "X-Amz-Date");
    String bodyHash = header(exchange, "X-Amz-Content-Sha256");
    if (!authorization.startsWith("AWS4-HMAC-SHA256 ") || time.isEmpty()) {
      return "AccessDenied";
    }
    Map<String, String> parts = new TreeMap<>();
    for (String part : authorization.substring("AWS4-HMAC-SHA256 ".length()).split(",")) {
      String[] pair = part.strip().split("=", 2);
      parts.put(pair[0], pair[1]);
    }
    Duration away = Duration.between(Instant.from(TIME.parse(time)), Instant.now()).abs();
    if (away.compareTo(SKEW) > 0) {
      return "RequestTimeTooSkewed";
    }
    // Of no body nothing need be said.
    boolean isNothing = body.length == 0 && bodyHash.equals("UNSIGNED-PAYLOAD");
    if (!isNothing && !bodyHash.equals(hex(sha256(body)))) {
      return "XAmzContentSHA256Mismatch";
    }
    String md5 = header(exchange, "Content-MD5");
    byte[] bodyMd5 = MessageDigest.getInstance("MD5").digest(body);
    if (!md5.isEmpty() && !md5.equals(Base64.getEncoder().encodeToString(bodyMd5))) {
      return "BadDigest";
    }
    String[] signed = parts.get("SignedHeaders").split(";");
    boolean isBound = Arrays.asList(signed).containsAll(List.of("host", "x-amz-content-sha256", "x-amz-date"));
    String scope = time.substring(0, 8) + "/" + REGION + "/s3/aws4_request";
    if (!isBound || !parts.get("Credential").equals(KEY_ID + "/" + scope)) {
      return "AccessDenied";
    }
    String canonical = hex(sha256(canonical(exchange, signed, bodyHash)));
    String said = "AWS4-HMAC-SHA256\n" + time + "\n" + scope + "\n" + canonical;
    byte[] key = ("AWS4" + SECRET).getBytes(StandardCharsets.UTF_8);
    for (String step : scope.split("/")) {
      key = hmac(key, step);
    }
    return parts.get("Signature").equals(hex(hmac(key, said))) ? "" : "SignatureDoesNotMatch";
  }

  private static byte[] canonical(HttpExchange exchange, String[] signed, String bodyHash) {
    StringBuilder said = new StringBuilder();
    said.append(exchange.getRequestMethod()).append('\n').append(exchange.getRequestURI().getRawPath()).append('\n');
    String query = exchange.getRequestURI().getRawQuery();
    String[] pairs = query == null ? new String[0] : query.split("&");
    Arrays.sort(pairs);
    said.append(String.join("&", pairs)).append('\n');
    for (String name : signed) {
      said.append(name).append(':').append(header(exchange, name).strip().replaceAll(" +", " ")).append('\n');
    }
    said.append('\n').append(String.join(";", signed)).append('\n').append(bodyHash);
    return said.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String header(HttpExchange exchange, String name) {
    String value = exchange.getRequestHeaders().getFirst(name);
    return value == null ? "" : value;
  }

  private static byte[] sha256(byte[] bytes) throws GeneralSecurityException {
    return MessageDigest.getInstance("SHA-256").digest(bytes);
  }

  private static byte[] hmac(byte[] key, String said) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    return mac.doFinal(said.getBytes(StandardCharsets.UTF_8));
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
