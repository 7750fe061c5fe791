package app.selfsame.bench.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Requests that no honest sender makes, for every address that the server describes. Seed and number say what each is. */
final class HostileRequests {
  private static final List<String> METHODS =
      List.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "get", "PROPFIND", "G\u00cbT");
  private static final List<String> IDS =
      List.of("x", "0", "-1", "..", "%2e%2e", "%00", "%ff%fe", "a%2fb", "a;b=c", "%F0%9F%98%80", "'or'1'='1", "{{7*7}}",
          "AAAAAAAAAAAAAAAAAAAAAA", "x".repeat(3_000), "%c0%ae%c0%ae", "\u00e9", "null", "%0d%0aSet-Cookie:a=b");
  private static final List<String> ADDRESSES =
      List.of("/../../etc/passwd", "//etc/passwd", "/./", "/%2e%2e/%2e%2e/etc/passwd", "/assets/../../selfsame.db", "*",
          "http://other.example/", "/\\..\\..\\x", "/?" + "a=b&".repeat(1_500), "/assets/%00", "/health/", "/HEALTH",
          "/%", "/%zz", "", "/account/../account", "/\u0001", "/" + "a/".repeat(2_000));
  private static final List<String> FIELDS =
      List.of("Range: bytes=0-,1-,2-,3-", "Range: bytes=-99999999999999", "Expect: 100-continue", "Expect: 200-ok",
          "Cookie: __Host-session=" + "A".repeat(500), "Cookie: \"\u0000\"; ;;=;__Host-session=",
          "X-Long: " + "x".repeat(20_000),
          "Authorization: Bearer sfs_live_" + "a".repeat(40), "Authorization: Basic Og==",
          "Authorization: " + "B".repeat(4_000),
          "Idempotency-Key: ", "Idempotency-Key: " + "k".repeat(5_000), "Accept-Language: " + "xx,".repeat(1_000),
          "Accept-Language: ../../en, *;q=9", "Accept: text/html", "Accept: \u00ff", "Content-Type: application/xml",
          "Content-Type: multipart/form-data; boundary=" + "b".repeat(200), "Content-Type: multipart/form-data",
          "Content-Encoding: gzip", "Transfer-Encoding: chunked", "Transfer-Encoding: gzip, chunked", "Upgrade: h2c",
          "Connection: Upgrade, HTTP2-Settings", "X-Forwarded-For: 1.2.3.4, evil, ::1", "X-Forwarded-For: " + "9.".repeat(900),
          "Host: evil.example", "Host: a b", "Selfsame-Link: " + "A".repeat(43), "Selfsame-Link: %00", "Selfsame-Attempt: -7",
          "Selfsame-Company: ../x", "Selfsame-Document: <script>", "Sec-Fetch-Site: cross-site",
          "If-None-Match: \"" + "e".repeat(900),
          "If-Modified-Since: never", "Forwarded: for=\"_x\";by=1",
          "Content-Disposition: attachment; filename=\"../../x\"",
          "Content-Disposition: attachment; filename*=UTF-8''%ff%fe", "Folded: a\r\n b", "No-Colon", ": empty", "Bad Name: x",
          "Last-Event-ID: " + "9".repeat(300), "Stripe-Signature: t=1,v1=" + "0".repeat(64));

  private static final List<String> VERSIONS = List.of("HTTP/1.0", "HTTP/2.0", "HTTP/9", "", "X");
  private static final List<String> TYPES =
      List.of("application/json", "application/octet-stream", "application/x-www-form-urlencoded", "image/jpeg", "text/csv",
          "application/zip", "multipart/form-data; boundary=b");
  private static final List<String> QUERIES =
      List.of("since=-1", "wait=999999999999", "after=%00", "limit=1e9", "a[]=b", "key=sfs_live_x", "=", "x=%ff",
          "wait=1&wait=2");
  private static final List<String> LENGTHS = List.of("-5", "99999999999999999999", "0x10", "+3", "", "1e3");

  private final List<Operation> operations = new ArrayList<>();
  private final long seed;

  /** What may be asked. */
  private record Operation(String method, String path) {}

  /** A request. */
  record Request(int number, String name, byte[] bytes) {}

  /**
   * @param description the server's own, by OpenAPI
   */
  HostileRequests(JsonNode description, long seed) {
    this.seed = seed;
    description.path("paths").properties().forEach(
        path ->
            path.getValue().fieldNames().forEachRemaining(
                method -> operations.add(new Operation(method.toUpperCase(Locale.ROOT), path.getKey()))));
  }

  /**
   * One of them.
   *
   * @param key a company key, which some of them have
   */
  Request request(int number, String key) {
    Random random = new Random(seed * 1_000_003 + number);
    random.nextLong();
    Operation operation = operations.get(random.nextInt(operations.size()));
    String method = random.nextInt(5) == 0 ? METHODS.get(random.nextInt(METHODS.size())) : operation.method();
    String path = path(operation.path(), random);
    List<String> fields = new ArrayList<>();
    int kind = random.nextInt(10);
    if (kind > 0) {
      fields.add("Host: photos.example");
    }
    if (random.nextInt(3) == 0) {
      fields.add("Authorization: Bearer " + key);
    }
    if (random.nextInt(2) == 0) {
      fields.add("Sec-Fetch-Site: same-origin");
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      fields.add(FIELDS.get(random.nextInt(FIELDS.size())));
    }
    byte[] body = method.equals("GET") && random.nextInt(4) > 0 ? new byte[0] : body(random);
    if (body.length > 0 && random.nextInt(5) > 0) {
      fields.add("Content-Type: " + TYPES.get(random.nextInt(TYPES.size())));
    }
    addLength(fields, body, random);
    String version = random.nextInt(40) < 36 ? "HTTP/1.1" : VERSIONS.get(random.nextInt(VERSIONS.size()));
    fields.add("X-Forwarded-For: 10." + random.nextInt(256) + "." + random.nextInt(256) + "." + random.nextInt(256));
    fields.add("Connection: close");
    String head = method + " " + path + " " + version + "\r\n" + String.join("\r\n", fields) + "\r\n\r\n";
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(head.getBytes(random.nextInt(6) == 0 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1));
    bytes.writeBytes(body);
    String name = head.length() > 400 ? head.substring(0, 400) + "..." : head;
    return new Request(number, name.replace("\r\n", " | "), bytes.toByteArray());
  }

  private static String path(String described, Random random) {
    if (random.nextInt(12) == 0) {
      return ADDRESSES.get(random.nextInt(ADDRESSES.size()));
    }
    StringBuilder path = new StringBuilder();
    for (String part : described.substring(1).split("/")) {
      String filled = part.startsWith("{") ? IDS.get(random.nextInt(IDS.size())) : part;
      path.append('/').append(filled);
    }
    if (random.nextInt(6) == 0) {
      path.append('?').append(QUERIES.get(random.nextInt(QUERIES.size())));
    }
    return path.toString();
  }

  private static byte[] body(Random random) {
    byte[] noise = new byte[random.nextInt(3_000)];
    random.nextBytes(noise);
    return switch (random.nextInt(9)) {
      case 0 -> noise;
      case 1 -> ascii("[".repeat(100_000));
      case 2 -> ascii("{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000));
      case 3 -> new byte[] {'{', '"', (byte) 0xc3, '"', ':', '1', '}'};
      case 4 ->
          ascii("{\"name\": \"\\u0000\\ud800\", \"document\": " + "9".repeat(2_000) + ", \"deadline\": \"0000-99-99\"}");
      case 5 -> ascii("null");
      case 6 -> ascii("name=" + "%".repeat(50) + "&address=a%00b@x&token=" + "t".repeat(900) + "&&==");
      case 7 -> ascii("--b\r\nContent-Disposition: form-data; name=\"photo\"\r\n\r\n" + "x".repeat(100));
      default ->
          ascii(
              "{\"name\": {\"name\": []}, \"order\": true, \"commitment\": -1, \"url\": \"http://169.254.169.254/\","
                  + " \"events\": [null], \"participants\": [{}], \"document\": \"us-passport-print\"}");
    };
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** Says how long a body is, rightly or not, or not at all. */
  private static void addLength(List<String> fields, byte[] body, Random random) {
    switch (random.nextInt(12)) {
      case 0 -> fields.add("Content-Length: " + (body.length + 1 + random.nextInt(1_000)));
      case 1 -> fields.add("Content-Length: " + LENGTHS.get(random.nextInt(LENGTHS.size())));
      case 2 -> {
        fields.add("Content-Length: " + body.length);
        fields.add("Content-Length: " + (body.length + 7));
      }
      case 3 -> {
        fields.add("Content-Length: " + body.length);
        fields.add("Transfer-Encoding: chunked");
      }
      case 4 -> { }
      case 5 -> fields.add("Content-Length: " + body.length / 2);
      default -> fields.add("Content-Length: " + body.length);
    }
  }
}
