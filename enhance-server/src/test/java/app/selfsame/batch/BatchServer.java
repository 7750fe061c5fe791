package app.selfsame.batch;

import app.selfsame.account.AccountFeature;
import app.selfsame.account.AccountServer;
import app.selfsame.account.Person;
import app.selfsame.blob.BlobFeature;
import app.selfsame.company.CompanyFeature;
import app.selfsame.comparison.ComparisonFeature;
import app.selfsame.credits.Charging;
import app.selfsame.engine.PackagedEngine;
import app.selfsame.feature.Feature;
import app.selfsame.openapi.DescribedAnswer;
import app.selfsame.payment.PaymentFeature;
import app.selfsame.payment.stripe.StripeGateway;
import app.selfsame.site.LittleSite;
import app.selfsame.site.Site;
import app.selfsame.store.Database;
import app.selfsame.store.Engine;
import app.selfsame.webhook.WebhookFeature;
import app.selfsame.zone.ZoneFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The whole server with companies and their photos, real worker processes included. */
public final class BatchServer implements AutoCloseable {
  private static final Pattern KEY = Pattern.compile("value=\"(sfs_[^\"]+)\"");
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The variables of the environment by which there are companies. */
  public static final Map<String, String> OF_COMPANIES =
      Map.of("SERVE_COMPANIES", "open", "SERVE_PHOTOS_KEY", "ZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXp7fH1+f4CBgoM=");

  final AccountServer server;

  /** Where photos are free. */
  public BatchServer(Engine engine, Map<String, String> more) throws Exception {
    this(engine, more, Charging.FREE);
  }

  /** Where photos cost something. */
  BatchServer(Engine engine, Map<String, String> more, Charging charging) throws Exception {
    Site site = LittleSite.load();
    server = new AccountServer(engine, site, with(more), accounts -> features(site, accounts, charging));
  }

  /** With the features of the program as it is shipped. */
  public BatchServer(Engine engine, Map<String, String> more, Site site, List<Feature> features) throws Exception {
    server = new AccountServer(engine, site, with(more), features);
  }

  private static Map<String, String> with(Map<String, String> more) {
    Map<String, String> environment = new HashMap<>(OF_COMPANIES);
    environment.put("SERVE_PHOTO_WORKERS", "1");
    environment.putAll(more);
    return environment;
  }

  private static List<Feature> features(Site site, AccountFeature accounts, Charging charging) {
    BlobFeature blobs = new BlobFeature();
    CompanyFeature companies = new CompanyFeature(site, accounts);
    BatchFeature batches =
        new BatchFeature(
            PackagedEngine.catalogue(), companies, blobs, () -> charging, () -> BatchEvents.UNHEARD);
    return List.of(
        // Off, but with its tables, as the packaged server has it.
        new PaymentFeature(PackagedEngine.catalogue(), site, accounts, companies, StripeGateway::new),
        blobs,
        companies,
        // Nothing is told to it, but its tables are among the packaged server's.
        new WebhookFeature(companies, blobs),
        batches,
        new ZoneFeature(batches),
        new ComparisonFeature(batches));
  }

  /** A company of somebody, and a key of its. */
  public Client company(String owner, String mode) throws Exception {
    return company(owner, mode, "check", "prepare", "mrz", "batches");
  }

  /** The same with a key for some things alone. */
  public Client company(String owner, String mode, String... scopes) throws Exception {
    Person person = Person.signedIn(server, owner);
    // The portal's page of batches is below the company's.
    String path = Person.location(person.post("/company", "name", "Acme")).replaceFirst("/batches$", "");
    List<String> fields = new ArrayList<>(List.of("label", "Our program", "mode", mode));
    for (String scope : scopes) {
      fields.addAll(List.of("scope-" + scope, "yes"));
    }
    String page = Person.text(person.post(path + "/keys", fields.toArray(String[]::new)));
    Matcher key = KEY.matcher(page);
    if (!key.find()) {
      throw new AssertionError(page);
    }
    return new Client("http://127.0.0.1:" + server.port(), key.group(1), path);
  }

  /** Ends the server, and leaves its database to others. */
  public void stopServing() {
    server.stopServing();
  }

  /** The variables of the environment by which another server has the same database and keys. */
  public Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>(server.environment());
    environment.putAll(OF_COMPANIES);
    return environment;
  }

  int port() {
    return server.port();
  }

  public Database database() {
    return server.database();
  }

  /** An answer. */
  public record Answer(int status, JsonNode json, byte[] body, Map<String, List<String>> headers) {
    String code() {
      return json.path("code").asText();
    }
  }

  /** A program with a key. Each answer that it gets is held against the description. */
  public record Client(String origin, String key, String path) {
    public Answer get(String path) throws Exception {
      return send(request(path).GET());
    }

    Answer get(String path, String accepted) throws Exception {
      return send(request(path).header("Accept", accepted).GET());
    }

    public Answer delete(String path) throws Exception {
      return send(request(path).DELETE());
    }

    Answer post(String path) throws Exception {
      return send(request(path).POST(BodyPublishers.noBody()));
    }

    Answer json(String path, String body, String... headers) throws Exception {
      HttpRequest.Builder request = request(path).POST(BodyPublishers.ofString(body));
      request.header("Content-Type", "application/json");
      for (int i = 0; i < headers.length; i += 2) {
        request.header(headers[i], headers[i + 1]);
      }
      return send(request);
    }

    Answer photo(String path, String name, byte[] photo) throws Exception {
      return send(
          request(path)
              .POST(BodyPublishers.ofByteArray(photo))
              .header("Content-Type", "image/jpeg")
              .header("Content-Disposition", "attachment; filename=\"" + name + "\""));
    }

    Answer put(String path, byte[] photo) throws Exception {
      return send(request(path).PUT(BodyPublishers.ofByteArray(photo)).header("Content-Type", "image/jpeg"));
    }

    public Answer bytes(String path, String type, byte[] body) throws Exception {
      return send(request(path).POST(BodyPublishers.ofByteArray(body)).header("Content-Type", type));
    }

    /** An archive under a key. */
    Answer archive(String batch, String key, byte[] archive) throws Exception {
      return send(
          request(batch + "/archive")
              .POST(BodyPublishers.ofByteArray(archive))
              .header("Content-Type", "application/zip")
              .header("Idempotency-Key", key));
    }

    /** A new batch; its path. */
    public String batch(String body) throws Exception {
      Answer made = json("/v1/batches", body, "Idempotency-Key", UUID.randomUUID().toString());
      if (made.status() != 201) {
        throw new AssertionError(made.json());
      }
      return made.headers().get("location").get(0);
    }

    /** Starts a batch, and waits until it is done. */
    void finish(String batch) throws Exception {
      JsonNode progress = post(batch + "/start").json();
      while (progress.path("state").asText().equals("running")) {
        progress = get(batch + "/progress?wait=30&since=" + progress.path("id").asText("0")).json();
      }
      if (!progress.path("state").asText().equals("done")) {
        throw new AssertionError(progress);
      }
    }

    HttpRequest.Builder request(String path) {
      return HttpRequest.newBuilder(URI.create(origin + path)).header("Authorization", "Bearer " + key);
    }

    static Answer send(HttpRequest.Builder request) throws Exception {
      HttpResponse<byte[]> answer = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
      DescribedAnswer.assertDescribed(answer);
      String type = answer.headers().firstValue("Content-Type").orElse("");
      JsonNode json = type.contains("json") ? JSON.readTree(answer.body()) : JSON.createObjectNode();
      return new Answer(answer.statusCode(), json, answer.body(), answer.headers().map());
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
