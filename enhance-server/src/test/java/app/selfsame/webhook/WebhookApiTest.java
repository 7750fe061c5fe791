package app.selfsame.webhook;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.account.AccountFeature;
import app.selfsame.account.AccountServer;
import app.selfsame.account.Person;
import app.selfsame.batch.BatchFeature;
import app.selfsame.blob.BlobFeature;
import app.selfsame.company.CompanyFeature;
import app.selfsame.credits.Charging;
import app.selfsame.engine.PackagedEngine;
import app.selfsame.feature.Feature;
import app.selfsame.mail.Letter;
import app.selfsame.openapi.DescribedAnswer;
import app.selfsame.site.LittleSite;
import app.selfsame.site.Site;
import app.selfsame.store.Engine;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** Webhooks by API and on pages, of a whole server for which each name stands for this computer, as for an attacker. */
public class WebhookApiTest {
  private static final Pattern KEY = Pattern.compile("value=\"(sfs_[^\"]+)\"");
  private static final Pattern SECRET = Pattern.compile("value=\"(whsec_[^\"]+)\"");
  private static final Pattern LINK = Pattern.compile("/company/[\\w-]+(/webhooks/[\\w-]{22})");
  private static final Pattern DELIVERY = Pattern.compile("name=\"delivery\" value=\"([\\w-]+)\"");
  private static final String DRAFT =
      "{\"url\": \"https://hook.example/a?token=b\", \"label\": \"Records\", \"events\": [\"batch.cancelled\"]}";
  private static final String V1 = "/v1/webhooks";
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long LONG_NANOS = TimeUnit.SECONDS.toNanos(60);

  private static AccountServer server;

  @BeforeClass
  public static void start() throws Exception {
    Site site = LittleSite.load();
    Map<String, String> environment =
        Map.of(
            "SERVE_COMPANIES", "open",
            "SERVE_PHOTOS_KEY", "ZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXp7fH1+f4CBgoM=",
            "SERVE_PHOTO_WORKERS", "0");
    server = new AccountServer(Engine.SQLITE, site, environment, accounts -> features(site, accounts));
  }

  private static List<Feature> features(Site site, AccountFeature accounts) {
    BlobFeature blobs = new BlobFeature();
    CompanyFeature companies = new CompanyFeature(site, accounts);
    WebhookFeature webhooks =
        new WebhookFeature(companies, blobs, host -> new InetAddress[] {InetAddress.getLoopbackAddress()});
    return List.of(
        blobs,
        companies,
        webhooks,
        new BatchFeature(PackagedEngine.catalogue(), companies, blobs, () -> Charging.FREE, webhooks::events));
  }

  @AfterClass
  public static void stop() {
    server.close();
  }

  /** An owner's company, and a key of its for some scopes. */
  private record Company(Person owner, String path, String key) {
    static Company of(String address, String... scopes) throws Exception {
      Person owner = Person.signedIn(server, address);
      String path = Person.location(owner.post("/company", "name", "Acme"));
      String[] fields = new String[4 + 2 * scopes.length];
      fields[0] = "label";
      fields[1] = "Our program";
      fields[2] = "mode";
      fields[3] = "live";
      for (int i = 0; i < scopes.length; i++) {
        fields[4 + 2 * i] = "scope-" + scopes[i];
        fields[5 + 2 * i] = "yes";
      }
      return new Company(owner, path, first(KEY, Person.text(owner.post(path + "/keys", fields))));
    }

    HttpResponse<byte[]> send(String method, String path, String body, String... headers) throws Exception {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
              .header("Authorization", "Bearer " + key)
              .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
      for (int i = 0; i < headers.length; i += 2) {
        request.header(headers[i], headers[i + 1]);
      }
      return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
    }

    HttpResponse<byte[]> described(String method, String path, String described, String body, int status)
        throws Exception {
      HttpResponse<byte[]> answer = send(method, path, body);
      assertEquals(method + " " + path + " " + Person.text(answer), status, answer.statusCode());
      if (status != 204) {
        DescribedAnswer.assertDescribed(method, described, answer);
      }
      return answer;
    }

    String webhook() throws Exception {
      return json(send("POST", V1, DRAFT)).path("id").asText();
    }
  }

  private static String first(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    assertTrue(text, found.find());
    return found.group(1).replace("&#x3D;", "=");
  }

  private static JsonNode json(HttpResponse<byte[]> answer) throws Exception {
    return JSON.readTree(answer.body());
  }

  private static void page(String method, String path, HttpResponse<byte[]> answer, int status) throws Exception {
    assertEquals(method + " " + path + " " + Person.text(answer), status, answer.statusCode());
    DescribedAnswer.assertDescribed(method, path, answer);
  }

  private static JsonNode waited(Company company, String webhook) throws Exception {
    long until = System.nanoTime() + LONG_NANOS;
    JsonNode delivery = json(company.send("GET", V1 + "/" + webhook + "/deliveries", "")).path("deliveries").path(0);
    while (delivery.path("tries").asInt() == 0) {
      assertTrue("tried within a minute", System.nanoTime() < until);
      TimeUnit.MILLISECONDS.sleep(50);
      delivery = json(company.send("GET", V1 + "/" + webhook + "/deliveries", "")).path("deliveries").path(0);
    }
    return delivery;
  }

  @Test
  public void programsDealWithWebhooksAsDescribed() throws Exception {
    Company acme = Company.of("api@example.org", "webhooks");
    JsonNode made = json(acme.described("POST", V1, V1, DRAFT, 201));
    String secret = made.path("secret").asText();
    String path = V1 + "/" + made.path("id").asText();
    String of = V1 + "/{webhook}";
    assertEquals("https://hook.example/a?token=b", made.path("url").asText());
    assertEquals("on", made.path("state").asText());
    JsonNode shown = json(acme.described("GET", path, of, "", 200));
    assertFalse("a secret is told once", shown.has("secret"));
    assertEquals(1, json(acme.described("GET", V1, V1, "", 200)).path("webhooks").size());
    JsonNode other = json(acme.described("POST", path + "/secret", of + "/secret", "", 200));
    assertFalse(other.path("secret").asText().equals(secret));
    assertTrue(other.has("oldSecretUntil"));
    assertFalse(json(acme.send("POST", path + "/secret?atOnce=true", "")).has("oldSecretUntil"));

    acme.described("POST", path + "/test", of + "/test", "", 202);
    JsonNode tried = waited(acme, made.path("id").asText());
    assertEquals("names that stand for this computer lead nowhere", "address", tried.path("failure").asText());
    acme.described("GET", path + "/deliveries", of + "/deliveries", "", 200);
    String replay = "/deliveries/" + tried.path("id").asText() + "/replay";
    acme.described("POST", path + replay, of + "/deliveries/{delivery}/replay", "", 202);
    acme.described("POST", path + "/deliveries/none/replay", of + "/deliveries/{delivery}/replay", "", 404);

    assertEquals("off", json(acme.described("POST", path + "/off", of + "/off", "", 200)).path("state").asText());
    acme.described("POST", path + "/test", of + "/test", "", 409);
    acme.described("POST", path + replay, of + "/deliveries/{delivery}/replay", "", 409);
    assertEquals("on", json(acme.described("POST", path + "/on", of + "/on", "", 200)).path("state").asText());
    acme.described("DELETE", path, of, "", 204);
    acme.described("GET", path, of, "", 404);
    acme.described("DELETE", path, of, "", 404);
  }

  @Test
  public void aWebhookIsChangedAndKeepsItsSecret() throws Exception {
    Company acme = Company.of("change@example.org", "webhooks");
    JsonNode made = json(acme.send("POST", V1, DRAFT, "Idempotency-Key", "a-key-of-this-webhook"));
    String path = V1 + "/" + made.path("id").asText();
    String of = V1 + "/{webhook}";
    String other =
        "{\"url\": \"https://other.example/b\", \"label\": \"Badges\", \"events\": [\"batch.done\", \"photo.decided\"]}";
    JsonNode changed = json(acme.described("PUT", path, of, other, 200));
    assertEquals("https://other.example/b", changed.path("url").asText());
    assertEquals("Badges", changed.path("label").asText());
    assertEquals("[\"batch.done\",\"photo.decided\"]", changed.path("events").toString());
    assertEquals(changed, json(acme.send("GET", path, "")));
    // The request that made it, made again, is answered with it as it is now.
    JsonNode again = json(acme.send("POST", V1, DRAFT, "Idempotency-Key", "a-key-of-this-webhook"));
    assertEquals(made.path("secret"), again.path("secret"));
    assertEquals("Badges", again.path("label").asText());
    for (String wrong :
        List.of(other.replace("other.example", "10.0.0.1"), other.replace("https", "http"), "{\"label\": \"B\"}")) {
      acme.described("PUT", path, of, wrong, 400);
    }
    acme.described("PUT", V1 + "/none", of, other, 404);
    assertEquals(404, Company.of("nosy@example.org", "webhooks").send("PUT", path, other).statusCode());
    assertEquals(changed, json(acme.send("GET", path, "")));
    String audit = Person.text(acme.owner().get(acme.path() + "/audit"));
    assertTrue(audit, audit.contains("Changed a webhook"));
  }

  @Test
  public void aRequestThatIsMadeAgainMakesOneWebhook() throws Exception {
    Company acme = Company.of("again@example.org", "webhooks");
    String key = "0123456789abcdef";
    HttpResponse<byte[]> first = acme.send("POST", V1, DRAFT, "Idempotency-Key", key);
    assertEquals(201, first.statusCode());
    HttpResponse<byte[]> second = acme.send("POST", V1, DRAFT, "Idempotency-Key", key);
    DescribedAnswer.assertDescribed("POST", V1, second);
    assertEquals(json(first), json(second));
    assertEquals(1, json(acme.send("GET", V1, "")).path("webhooks").size());
    HttpResponse<byte[]> other = acme.send("POST", V1, DRAFT.replace("Records", "Badges"), "Idempotency-Key", key);
    DescribedAnswer.assertDescribed("POST", V1, other);
    assertEquals("key-reused", json(other).path("code").asText());
    HttpResponse<byte[]> none = acme.send("POST", V1, DRAFT, "Idempotency-Key", "short");
    DescribedAnswer.assertDescribed("POST", V1, none);
    assertEquals("idempotency-key", json(none).path("code").asText());
    Company stranger = Company.of("stranger@example.org", "webhooks");
    JsonNode own = json(stranger.send("POST", V1, DRAFT, "Idempotency-Key", key));
    assertFalse("a key of another company tells nothing", own.path("secret").equals(json(first).path("secret")));
    acme.send("DELETE", V1 + "/" + json(first).path("id").asText(), "");
    assertEquals(404, acme.send("POST", V1, DRAFT, "Idempotency-Key", key).statusCode());
  }

  @Test
  public void whatIsAskedIsReadStrictly() throws Exception {
    Company acme = Company.of("strict@example.org", "webhooks");
    for (String body :
        List.of(
            "x", "[]", "{}", DRAFT.replace("https", "http"), DRAFT.replace("hook.example", "127.0.0.1"),
            DRAFT.replace("hook.example", "hook.example:22"), DRAFT.replace("batch.cancelled", "batch.lost"),
            DRAFT.replace("\"batch.cancelled\"", ""), DRAFT.replace("Records", ""), DRAFT.replace("\"Records\"", "7"),
            DRAFT.replace("{", "{\"more\": 1, "), DRAFT + DRAFT)) {
      acme.described("POST", V1, V1, body, 400);
    }
    for (int i = 0; i < 10; i++) {
      acme.webhook();
    }
    acme.described("POST", V1, V1, DRAFT, 409);
  }

  @Test
  public void othersFindNothingAndOtherKeysOpenNothing() throws Exception {
    Company acme = Company.of("one@example.org", "webhooks");
    Company other = Company.of("two@example.org", "webhooks");
    Company weak = Company.of("three@example.org", "batches");
    String id = acme.webhook();
    String path = V1 + "/" + id;
    for (String more : List.of("", "/deliveries")) {
      assertEquals(404, other.send("GET", path + more, "").statusCode());
    }
    for (String more : List.of("/secret", "/on", "/off", "/test", "/deliveries/x/replay")) {
      assertEquals(more, 404, other.send("POST", path + more, "").statusCode());
    }
    assertEquals(404, other.send("DELETE", path, "").statusCode());
    weak.described("GET", V1, V1, "", 403);
    assertEquals(404, other.owner().get(acme.path() + "/webhooks").statusCode());
    assertEquals(404, other.owner().get(other.path() + "/webhooks/" + id).statusCode());
    assertEquals(404, other.owner().post(other.path() + "/webhooks/" + id + "/secret").statusCode());
    assertEquals(200, acme.send("GET", path, "").statusCode());
  }

  @Test
  public void operatorsHaveNone() throws Exception {
    Company acme = Company.of("owner@example.org", "webhooks");
    acme.owner().post(acme.path() + "/invitations", "address", "operator@example.org", "role", "operator");
    String link = server.letterTo("operator@example.org").paragraphs().get(2);
    Person operator = Person.signedIn(server, "operator@example.org");
    operator.post("/invitation", "token", link.substring(link.indexOf('#') + 1));
    page("GET", "/company/{company}/webhooks", operator.get(acme.path() + "/webhooks"), 403);
    operator.say("Selfsame-Company", acme.path().substring("/company/".length()));
    assertEquals("owner-needed", json(operator.get(V1)).path("code").asText());
    acme.owner().say("Selfsame-Company", acme.path().substring("/company/".length()));
    assertEquals(200, acme.owner().get(V1).statusCode());
  }

  @Test
  public void aBatchThatIsCalledOffIsToldOfOnce() throws Exception {
    Company acme = Company.of("batch@example.org", "webhooks", "batches");
    String id = acme.webhook();
    HttpResponse<byte[]> made =
        acme.send(
            "POST", "/v1/batches", "{\"document\": \"own-35x45mm\"}", "Content-Type", "application/json",
            "Idempotency-Key", UUID.randomUUID().toString());
    String batch = made.headers().firstValue("Location").orElseThrow();
    for (int i = 0; i < 2; i++) {
      assertEquals(200, acme.send("POST", batch + "/cancel", "").statusCode());
    }
    assertEquals(204, acme.send("DELETE", batch, "").statusCode());
    JsonNode all = json(acme.send("GET", V1 + "/" + id + "/deliveries", "")).path("deliveries");
    assertEquals(all.toString(), 1, all.size());
    assertEquals("batch.cancelled", all.path(0).path("event").asText());
  }

  @Test
  public void ownersAreWrittenToWhenNothingGetsThrough() throws Exception {
    Company acme = Company.of("letter@example.org", "webhooks", "batches");
    String id = acme.webhook();
    HttpResponse<byte[]> made =
        acme.send(
            "POST", "/v1/batches", "{\"document\": \"own-35x45mm\"}", "Content-Type", "application/json",
            "Idempotency-Key", UUID.randomUUID().toString());
    assertEquals(200, acme.send("POST", made.headers().firstValue("Location").orElseThrow() + "/cancel", "").statusCode());
    // As if nine tries had been made by now.
    server
        .database()
        .useTransaction(handle -> handle.execute("update webhook_delivery set tries = tries + 9 where webhook = ?", id));
    Letter letter = server.letterTo("letter@example.org");
    assertEquals("The webhook Records was turned off", letter.subject());
    assertEquals(
        List.of(
            "Nothing has got through to the webhook Records of Acme for three days. It was turned off.",
            "To turn it on, and to send again what did not arrive, open its page:",
            AccountServer.ORIGIN + acme.path() + "/webhooks/" + id),
        letter.paragraphs());
    assertEquals("failed", json(acme.send("GET", V1 + "/" + id, "")).path("state").asText());
    String audit = Person.text(acme.owner().get(acme.path() + "/audit"));
    assertTrue(audit, audit.contains("Turned a webhook off") && audit.contains("The server"));
  }

  @Test
  public void ownersDealWithThemOnPages() throws Exception {
    Company acme = Company.of("pages@example.org", "webhooks");
    Person owner = acme.owner();
    String own = acme.path() + "/webhooks";
    String all = "/company/{company}/webhooks";
    String one = all + "/{webhook}";
    assertTrue(Person.text(owner.get(acme.path())).contains("href=\"" + own + "\""));
    page("GET", all, new Person(server).get(own), 303);
    page("GET", all, owner.get(own), 200);
    HttpResponse<byte[]> wrong = owner.post(own, "label", "", "url", "http://127.0.0.1/");
    page("POST", all, wrong, 422);
    for (String id : List.of("label-wrong", "url-wrong", "events-wrong")) {
      assertTrue(id, Person.text(wrong).contains("id=\"" + id + "\""));
    }
    HttpResponse<byte[]> made =
        owner.post(
            own, "label", "<b>Records", "url", "https://hook.example/<a", "event-batch.done", "yes");
    page("POST", all, made, 422);
    made =
        owner.post(
            own, "label", "<b>Records", "url", "https://hook.example/a", "event-batch.done", "yes",
            "event-photo.decided", "yes");
    page("POST", all, made, 200);
    String secret = first(SECRET, Person.text(made));
    String path = acme.path() + first(LINK, Person.text(made));
    String shown = Person.text(owner.get(path));
    assertTrue(shown, shown.contains("&lt;b&gt;Records") && shown.contains("batch.done, photo.decided"));
    assertFalse(shown.contains("whsec_"));
    page("GET", one, owner.get(path), 200);
    HttpResponse<byte[]> replaced = owner.post(path + "/secret");
    page("POST", one + "/secret", replaced, 200);
    assertFalse(first(SECRET, Person.text(replaced)).equals(secret));
    HttpResponse<byte[]> unchanged = owner.post(path + "/change", "label", "Badges", "url", "https://127.0.0.1/");
    page("POST", one + "/change", unchanged, 422);
    String said = Person.text(unchanged);
    assertTrue(said, said.contains("id=\"url-wrong\"") && said.contains("value=\"Badges\""));
    assertTrue(said, said.contains("&lt;b&gt;Records"));
    HttpResponse<byte[]> changed =
        owner.post(path + "/change", "label", "Badges", "url", "https://hook.example/b", "event-batch.deleted", "yes");
    page("POST", one + "/change", changed, 303);
    String after = Person.text(owner.get(path));
    assertTrue(after, after.contains("<h1>Badges</h1>") && after.contains("For: batch.deleted<"));
    page("POST", one + "/test", owner.post(path + "/test"), 303);
    String id = path.substring(path.lastIndexOf('/') + 1);
    waited(acme, id);
    String told = Person.text(owner.get(path));
    assertTrue(told, told.contains("The name leads to an address that cannot be used"));
    page("POST", one + "/replay", owner.post(path + "/replay", "delivery", first(DELIVERY, told)), 303);
    page("POST", one + "/off", owner.post(path + "/off"), 303);
    page("POST", one + "/test", owner.post(path + "/test"), 409);
    page("POST", one + "/replay", owner.post(path + "/replay", "delivery", first(DELIVERY, told)), 409);
    page("POST", one + "/on", owner.post(path + "/on"), 303);
    String audit = Person.text(owner.get(acme.path() + "/audit"));
    for (String noted : List.of("Made a webhook", "Replaced the secret of a webhook", "Turned a webhook off")) {
      assertTrue(noted, audit.contains(noted));
    }
    page("POST", one + "/delete", owner.post(path + "/delete"), 303);
    page("GET", one, owner.get(path), 200);
    page("POST", one + "/delete", owner.post(path + "/delete", "sure", "yes"), 303);
    page("GET", one, owner.get(path), 404);
  }
}
