package app.selfsame.enrolment;

import app.selfsame.account.AccountFeature;
import app.selfsame.account.AccountServer;
import app.selfsame.account.Person;
import app.selfsame.batch.BatchEvents;
import app.selfsame.batch.BatchFeature;
import app.selfsame.blob.BlobFeature;
import app.selfsame.company.CompanyFeature;
import app.selfsame.company.CompanyId;
import app.selfsame.comparison.ComparisonFeature;
import app.selfsame.credits.NotedCharging;
import app.selfsame.engine.PackagedEngine;
import app.selfsame.feature.Feature;
import app.selfsame.http.MultipartBody;
import app.selfsame.openapi.DescribedAnswer;
import app.selfsame.site.Site;
import app.selfsame.store.Engine;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The whole server with face collections, and real processes that look at photos. */
final class FaceServer implements AutoCloseable {
  static final String COLLECTIONS = "/v1/faces/collections";

  private static final Pattern KEY = Pattern.compile("value=\"(sfs_[^\"]+)\"");
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final ObjectMapper JSON = new ObjectMapper();

  final AccountServer server;
  private BlobFeature blobs;
  /** What became of credits. */
  final NotedCharging charging = new NotedCharging();

  FaceServer(Engine engine, Site site, String faces) throws Exception {
    Map<String, String> environment =
        Map.of(
            "SERVE_COMPANIES", "open",
            "SERVE_FACES", faces,
            "SERVE_PHOTOS_KEY", "ZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXp7fH1+f4CBgoM=",
            "SERVE_PHOTO_WORKERS", "0");
    server = new AccountServer(engine, site, environment, accounts -> features(site, accounts));
  }

  private List<Feature> features(Site site, AccountFeature accounts) {
    blobs = new BlobFeature();
    CompanyFeature companies = new CompanyFeature(site, accounts);
    BatchFeature batches =
        new BatchFeature(PackagedEngine.catalogue(), companies, blobs, () -> charging, () -> BatchEvents.UNHEARD);
    return List.of(
        blobs, companies, batches, new ComparisonFeature(batches), new EnrolmentFeature(companies, blobs, batches));
  }

  /** A company of somebody, and a key of its. */
  Company company(String address, String mode, String... scopes) throws Exception {
    Person owner = Person.signedIn(server, address);
    String path = Person.location(owner.post("/company", "name", "Acme"));
    List<String> fields = new ArrayList<>(List.of("label", "Our program", "mode", mode));
    for (String scope : scopes) {
      fields.addAll(List.of("scope-" + scope, "yes"));
    }
    String page = Person.text(owner.post(path + "/keys", fields.toArray(String[]::new)));
    Matcher key = KEY.matcher(page);
    if (!key.find()) {
      throw new AssertionError(page);
    }
    return new Company(owner, path, key.group(1));
  }

  /** An answer. */
  record Answer(int status, JsonNode json, HttpResponse<byte[]> whole) {
    String code() {
      return json.path("code").asText();
    }

    String outcome() {
      return json.path("outcome").asText();
    }

    /** Where what was made is. */
    String location() {
      return whole.headers().firstValue("Location").orElseThrow(() -> new AssertionError(json));
    }
  }

  /** An owner, the path of their company, and a key. Each answer that the key gets is held against the description. */
  final class Company {
    final Person owner;
    final String path;
    private final String key;

    Company(Person owner, String path, String key) {
      this.owner = owner;
      this.path = path;
      this.key = key;
    }

    Answer get(String path) throws Exception {
      return send(request(path).GET());
    }

    Answer delete(String path) throws Exception {
      return send(request(path).DELETE());
    }

    Answer post(String path, String json) throws Exception {
      return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    Answer put(String path, String json) throws Exception {
      return send(request(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(json)));
    }

    Answer parts(String path, MultipartBody body) throws Exception {
      return send(parts(request(path), body));
    }

    HttpRequest.Builder parts(HttpRequest.Builder request, MultipartBody body) {
      return request
          .header("Content-Type", MultipartBody.TYPE)
          .POST(BodyPublishers.ofByteArray(body.bytes()));
    }

    HttpRequest.Builder request(String path) {
      return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
          .header("Authorization", "Bearer " + key);
    }

    private Answer send(HttpRequest.Builder request) throws Exception {
      HttpResponse<byte[]> answer = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
      DescribedAnswer.assertDescribed(answer);
      String type = answer.headers().firstValue("Content-Type").orElse("");
      return new Answer(
          answer.statusCode(),
          type.contains("json") ? JSON.readTree(answer.body()) : JSON.createObjectNode(),
          answer);
    }

    /** A collection that is made; its path. */
    String collection(String name) throws Exception {
      return post(COLLECTIONS, draft(name)).location();
    }
  }

  /** Entries of nobody in a collection, for which no photo was looked at: n0, n1, and so on. */
  void fill(String collection, int count) {
    Clock clock = Clock.systemUTC();
    FaceEntries entries = new FaceEntries(blobs.blobs().orElseThrow(), clock);
    FaceCollections collections = new FaceCollections(blobs.blobs().orElseThrow(), entries, clock);
    server
        .database()
        .useTransaction(
            handle -> {
              String company =
                  handle
                      .createQuery("select company from face_collection where id = ?")
                      .bind(0, collection)
                      .mapTo(String.class)
                      .one();
              FaceCollection found = collections.find(handle, new CompanyId(company), collection).orElseThrow();
              for (int i = 0; i < count; i++) {
                // Ids in order: those of one millisecond are listed by them.
                String id = String.format("%06d", i) + collection.substring(0, 16);
                entries.add(
                    handle, found, id, "n" + i, FaceHouse.CONSENT, FaceHouse.template(i).encoded(), false);
              }
            });
  }

  static String draft(String name) {
    return "{\"name\": \"" + name + "\", \"purpose\": \"photo-renewal\","
        + " \"purposeText\": \"To see whom a new photo shows.\", \"lawfulBasis\": \"explicit-consent\", \"daysKept\": 30}";
  }

  static final String CONSENT = "{\"givenAt\": \"2026-11-01\", \"textVersion\": \"Form 3\", \"how\": \"signed\", \"adult\": true}";

  static MultipartBody enrolment(byte[] photo, String reference, String consent) {
    return new MultipartBody().file("photo", photo).field("reference", reference).field("consent", consent);
  }

  @Override
  public void close() {
    server.close();
  }
}
