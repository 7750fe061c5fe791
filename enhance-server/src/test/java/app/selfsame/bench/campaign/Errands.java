package app.selfsame.bench.campaign;

import app.selfsame.collection.TestLink;
import app.selfsame.collection.TestParcel;
import app.selfsame.payment.BookedOrders;
import app.selfsame.store.Store;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** What people and companies do at a site, and whether all is there afterwards that they were told is there. */
final class Errands {
  static final String PHOTO_NAME = "quitterbax-4711.jpg";
  private static final String WISHES = "{\"document\": \"own-35x45mm\", \"format\": \"jpeg\", \"background\": \"keep\"}";
  private static final long PAUSE_MILLIS = 500;
  private static final long LETTER_MILLIS = 3_000;
  private static final byte[] NO_PHOTO = "This is no photo.".getBytes(StandardCharsets.US_ASCII);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final WholeSite site;
  private final Calls calls;
  private final Company company;
  private final byte[] photo;
  private final Findings findings;
  private final List<String> orders = Collections.synchronizedList(new ArrayList<>());
  private final List<Integer> sent = Collections.synchronizedList(new ArrayList<>());
  private final List<String> letters = Collections.synchronizedList(new ArrayList<>());

  Errands(WholeSite site, Calls calls, Company company, byte[] photo, Findings findings) {
    this.site = site;
    this.calls = calls;
    this.company = company;
    this.photo = photo;
    this.findings = findings;
  }

  /** Each by what it is. */
  Map<String, Errand> all() {
    Map<String, Errand> all = new LinkedHashMap<>();
    all.put("batch", number -> prepare());
    all.put("purchase", number -> buy());
    all.put("picture", this::send);
    all.put("letter", this::ask);
    return all;
  }

  private void prepare() throws IOException, InterruptedException {
    String batch =
        calls.until(201, keyed("/v1/batches").POST(BodyPublishers.ofString(WISHES)).build())
            .headers().firstValue("Location").orElseThrow();
    add(batch, PHOTO_NAME, photo);
    add(batch, "none.jpg", NO_PHOTO);
    calls.until(202, program(batch + "/start").POST(BodyPublishers.noBody()).build());
    JsonNode progress = get(batch + "/progress");
    while (progress.path("state").asText().equals("running")) {
      progress = get(batch + "/progress?wait=2&since=" + progress.path("id").asText());
    }
    if (!progress.path("state").asText().equals("done") || progress.path("done").asInt() != 2) {
      findings.fault("a batch ended as " + progress);
    }
    List<String> outcomes = new ArrayList<>();
    get(batch + "/photos").path("photos").forEach(one -> outcomes.add(one.path("outcome").asText()));
    Collections.sort(outcomes);
    if (!outcomes.equals(List.of("ready", "unusable"))) {
      findings.fault("photos came to " + outcomes);
    }
    calls.until(204, program(batch).DELETE().build());
  }

  private void add(String batch, String name, byte[] content) throws IOException, InterruptedException {
    HttpRequest request =
        program(batch + "/photos")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .header("Content-Type", "application/octet-stream")
            .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
            .POST(BodyPublishers.ofByteArray(content))
            .build();
    calls.until(201, request);
  }

  private JsonNode get(String path) throws IOException, InterruptedException {
    return Calls.json(calls.until(200, program(path).build()));
  }

  private HttpRequest.Builder program(String path) {
    return calls.request(path).header("Authorization", "Bearer " + company.key);
  }

  private HttpRequest.Builder keyed(String path) {
    return program(path).header("Content-Type", "application/json").header("Idempotency-Key", UUID.randomUUID().toString());
  }

  private void buy() throws IOException, InterruptedException {
    String commitment = BookedOrders.commitment();
    ObjectNode wanted = JSON.createObjectNode().put("commitment", commitment).put("document", BookedOrders.DOCUMENT);
    HttpRequest order =
        page("/pay/orders").header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(BodyPublishers.ofString(wanted.toString())).build();
    JsonNode made = Calls.json(calls.until(201, order));
    String checkout = made.path("checkout").asText();
    try {
      site.stripe.pay(checkout.substring(checkout.lastIndexOf('/') + 1));
    } catch (UncheckedIOException e) {
      // It is paid, and the server could not be told.
      findings.count("untold payments");
    }
    ObjectNode claim =
        JSON.createObjectNode()
            .put("order", made.path("order").asText())
            .put("secret", made.path("secret").asText())
            .put("commitment", commitment);
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(4);
    while (System.nanoTime() < end) {
      try {
        calls.until(200, page("/receipt/claims").POST(BodyPublishers.ofString(claim.toString())).build());
        orders.add(made.path("order").asText());
        return;
      } catch (IOException e) {
        if (!String.valueOf(e.getMessage()).contains("not-paid")) {
          throw e;
        }
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
      }
    }
    throw new IOException("paid, and never told so");
  }

  private HttpRequest.Builder page(String path) {
    return calls.request(path).header("Content-Type", "application/json").header("Sec-Fetch-Site", "same-origin");
  }

  private void send(int number) throws Exception {
    TestLink link = new TestLink(number);
    calls.until(200, calls.request("/v1/contribution").header("Selfsame-Link", link.token()).build());
    HttpRequest request =
        calls.request("/v1/contribution")
            .header("Selfsame-Link", link.token())
            .header("Content-Type", "application/octet-stream")
            .header("Selfsame-Attempt", "1")
            .PUT(BodyPublishers.ofByteArray(parcel(number)))
            .build();
    calls.until(200, request);
    sent.add(number);
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS));
  }

  private byte[] parcel(int number) {
    return TestParcel.picture(number, company.readingKeys());
  }

  private void ask(int number) throws IOException, InterruptedException {
    String address = "person-" + number + "@people.example";
    calls.until(303, Company.form(calls, "/sign-in", "", "address", address));
    letters.add(address);
    // More than a letter in six seconds the server writes to nobody.
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(LETTER_MILLIS));
  }

  /** Adds to the findings what is lost of the pictures and letters that people were told are there; the server runs. */
  void requireAllThere() throws Exception {
    for (int number : List.copyOf(sent)) {
      if (!Arrays.equals(parcel(number), company.parcel(number))) {
        findings.fault("picture " + number + " is another one");
      }
    }
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
    List<String> missing = missing();
    while (!missing.isEmpty() && System.nanoTime() < end) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
      missing = missing();
    }
    missing.forEach(address -> findings.fault("no letter to " + address));
  }

  private List<String> missing() throws Exception {
    List<String> missing = new ArrayList<>(letters);
    for (var message : site.letters()) {
      String to = Arrays.toString(message.getAllRecipients());
      missing.removeIf(address -> to.contains(address));
    }
    return missing;
  }

  /** The same of what was paid; the server has ended. */
  void requireBooked() throws Exception {
    try (Store store = site.open()) {
      BookedOrders.faults(store.database(), site.stripe, List.copyOf(orders)).forEach(findings::fault);
    }
  }

  /** How much was done. */
  String done() {
    return orders.size() + " purchases, " + sent.size() + " pictures, " + letters.size() + " letters";
  }
}
