package app.selfsame.collection;

import app.selfsame.account.AccountFeature;
import app.selfsame.account.AccountServer;
import app.selfsame.account.Person;
import app.selfsame.blob.BlobFeature;
import app.selfsame.blob.Blobs;
import app.selfsame.company.CompanyFeature;
import app.selfsame.company.CompanyParts;
import app.selfsame.engine.PackagedEngine;
import app.selfsame.feature.Feature;
import app.selfsame.openapi.DescribedAnswer;
import app.selfsame.readingkey.ReadingKeyFeature;
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
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The whole server with photo collections. Each answer is held against the description. */
final class CollectionServer implements AutoCloseable {
  static final String COLLECTIONS = "/v1/collections";
  static final String CONTRIBUTION = "/v1/contribution";
  static final String KEYS = "/v1/reading-keys";

  private static final Pattern KEY = Pattern.compile("value=\"(sfs_[^\"]+)\"");
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final ObjectMapper JSON = new ObjectMapper();

  final AccountServer server;
  private BlobFeature blobs;
  private int ids;

  CollectionServer(Engine engine, Site site, String collections) throws Exception {
    Map<String, String> environment =
        Map.of(
            "SERVE_COMPANIES", "open",
            "SERVE_COLLECTIONS", collections,
            "SERVE_PHOTOS_KEY", "ZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXp7fH1+f4CBgoM=");
    server = new AccountServer(engine, site, environment, accounts -> features(site, accounts));
  }

  private List<Feature> features(Site site, AccountFeature accounts) {
    blobs = new BlobFeature();
    CompanyFeature companies = new CompanyFeature(site, accounts);
    ReadingKeyFeature keys = new ReadingKeyFeature(companies);
    return List.of(
        blobs,
        companies,
        keys,
        new CollectionFeature(PackagedEngine.catalogue(), companies, blobs, keys));
  }

  Blobs blobs() {
    return blobs.blobs().orElseThrow();
  }

  void change(String sql, Object... values) {
    server.database().useTransaction(handle -> handle.execute(sql, values));
  }

  /** An id that a company's browser has made up. */
  String newId() {
    return String.format("%022d", ++ids);
  }

  /** An answer. */
  record Answer(int status, JsonNode json, HttpResponse<byte[]> whole) {
    String code() {
      return json.path("code").asText();
    }

    String detail() {
      return json.path("detail").asText();
    }

    String text(String member) {
      return json.path(member).asText();
    }

    byte[] bytes() {
      return whole.body();
    }
  }

  private static Answer answer(HttpResponse<byte[]> answer) throws Exception {
    DescribedAnswer.assertDescribed(answer);
    String type = answer.headers().firstValue("Content-Type").orElse("");
    JsonNode json = type.contains("json") ? JSON.readTree(answer.body()) : JSON.createObjectNode();
    return new Answer(answer.statusCode(), json, answer);
  }

  /** A company of somebody, without reading keys. */
  Company company(String address) throws Exception {
    Person owner = Person.signedIn(server, address);
    return new Company(owner, Person.location(owner.post("/company", "name", "Acme")));
  }

  /** A company, and what its owner does in the portal. */
  final class Company {
    final Person owner;
    final String path;
    final List<String> keys = new ArrayList<>();

    Company(Person owner, String path) {
      this.owner = owner;
      this.path = path;
    }

    String id() {
      return path.substring(path.lastIndexOf('/') + 1);
    }

    Answer get(String path) throws Exception {
      return portal(owner.request(path).GET());
    }

    Answer delete(String path) throws Exception {
      return portal(owner.request(path).DELETE());
    }

    Answer post(String path, String json) throws Exception {
      return portal(
          owner.request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    Answer post(String path) throws Exception {
      return portal(owner.request(path).POST(BodyPublishers.noBody()));
    }

    private Answer portal(HttpRequest.Builder request) throws Exception {
      return answer(owner.send(request.header("Selfsame-Company", id())));
    }

    /** A company key of it. */
    String companyKey(String mode, String scope) throws Exception {
      Matcher key =
          KEY.matcher(
              Person.text(owner.post(path + "/keys", "label", "x", "mode", mode, "scope-" + scope, "yes")));
      if (!key.find()) {
        throw new AssertionError("no key");
      }
      return key.group(1);
    }

    /** Adds a reading key. */
    Answer addKey() throws Exception {
      Answer added = post(KEYS, "{\"name\": \"Office\", \"publicKey\": \"" + TestPoint.publicKey() + "\"}");
      if (added.status() == 201) {
        keys.add(added.text("id"));
      }
      return added;
    }

    /** A collection that is made; its path. */
    String collection(String name) throws Exception {
      Answer made = post(COLLECTIONS, draft(name));
      return made.whole().headers().firstValue("Location").orElseThrow(() -> new AssertionError(made.json()));
    }

    /** The same of a company that has a reading key since. */
    String firstCollection() throws Exception {
      addKey();
      return collection("Badges");
    }

    /** Adds somebody with a link that the company hands out; their path. */
    String add(String collection, String reference, TestLink link) throws Exception {
      return add(collection, reference, link, "");
    }

    /** The same with more members, such as an address. */
    String add(String collection, String reference, TestLink link, String more) throws Exception {
      String id = newId();
      Answer added = post(collection + "/participants", people(person(id, reference, link, more)));
      if (added.status() != 200) {
        throw new AssertionError(added.json());
      }
      return collection + "/participants/" + id;
    }

    String person(String id, String reference, TestLink link, String more) throws Exception {
      return "{\"id\": \"" + id + "\", \"reference\": \"" + reference + "\", \"name\": \"Ada Lovelace\", "
          + link.members(keys, more.contains("mail")) + more + "}";
    }

    /** How things stand with somebody. */
    JsonNode standing(String person) throws Exception {
      int at = person.lastIndexOf('/');
      for (JsonNode one : get(person.substring(0, at)).json().path("participants")) {
        if (one.path("id").asText().equals(person.substring(at + 1))) {
          return one;
        }
      }
      throw new AssertionError("nobody is " + person);
    }

    /** A picture that is encrypted for its keys. */
    byte[] picture(int number) {
      return TestParcel.picture(number, keys);
    }
  }

  static String people(String... people) {
    return "{\"participants\": [" + String.join(", ", people) + "]}";
  }

  static String draft(String name) {
    Instant deadline = Instant.now().plus(7, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
    return "{\"name\": \"" + name + "\", \"document\": \"own-35x45mm\", \"rules\": {\"glasses\": false},"
        + " \"deadline\": \"" + deadline + "\", \"attempts\": 2, \"consentText\": \"I agree.\\nReally.\", \"daysKept\": 30}";
  }

  /** A program with a company key asks. */
  Answer program(String key, String method, String path) throws Exception {
    return answer(
        CLIENT.send(
            request(path).header("Authorization", "Bearer " + key).method(method, BodyPublishers.noBody()).build(),
            BodyHandlers.ofByteArray()));
  }

  Answer show(TestLink link) throws Exception {
    return person(link, request(CONTRIBUTION).GET());
  }

  Answer send(TestLink link, int attempt, byte[] parcel) throws Exception {
    return person(link, putting(attempt, parcel));
  }

  HttpRequest.Builder putting(int attempt, byte[] parcel) {
    return request(CONTRIBUTION)
        .header("Content-Type", "application/octet-stream")
        .header("Selfsame-Attempt", String.valueOf(attempt))
        .PUT(BodyPublishers.ofByteArray(parcel));
  }

  Answer withdraw(TestLink link) throws Exception {
    return person(link, request(CONTRIBUTION).DELETE());
  }

  Answer person(TestLink link, HttpRequest.Builder request) throws Exception {
    return answer(CLIENT.send(request.header("Selfsame-Link", link.token()).build(), BodyHandlers.ofByteArray()));
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
  }

  /** What the server does every ten minutes. */
  void expire() {
    Clock clock = Clock.systemUTC();
    Participants participants = new Participants(blobs(), clock);
    new CollectionExpiry(
            server.database(),
            new PhotoCollections(blobs(), clock),
            participants,
            CompanyParts.audit(clock))
        .run();
  }

  @Override
  public void close() {
    server.close();
  }
}
