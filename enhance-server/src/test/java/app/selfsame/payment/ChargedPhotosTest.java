package app.selfsame.payment;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.account.AccountServer;
import app.selfsame.account.Person;
import app.selfsame.credits.Balance;
import app.selfsame.credits.Credits;
import app.selfsame.ledger.Ledger;
import app.selfsame.mail.Letter;
import app.selfsame.site.Site;
import app.selfsame.store.Engine;
import app.selfsame.worker.TestPhotos;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** Companies buy credits, and real processes work on their photos for them. */
public class ChargedPhotosTest {
  private static final Pattern KEY = Pattern.compile("value=\"(sfs_[^\"]+)\"");
  private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final byte[] RUBBISH = "no photo".getBytes(StandardCharsets.UTF_8);

  private static CreditShop shop;
  private static byte[] person;

  @BeforeClass
  public static void start() throws Exception {
    shop =
        new CreditShop(
            Engine.SQLITE, Site.packaged(), Map.of("SERVE_PHOTO_WORKERS", "1", "SERVE_LOW_CREDITS", "2"));
    person = TestPhotos.encode(TestPhotos.drawnPerson(), "png");
  }

  @AfterClass
  public static void stop() {
    shop.close();
    assertEquals(List.of(), shop.stripe.mistakes());
  }

  /** An answer. */
  private record Answer(int status, JsonNode json, String location) {}

  /** A company with an owner and keys. */
  private record Company(Person owner, String address, String path, String live, String test) {
    static Company of(String address) throws Exception {
      Person owner = Person.signedIn(shop.server, address);
      String path = CreditShop.company(owner);
      return new Company(owner, address, path, key(owner, path, "live"), key(owner, path, "test"));
    }

    private static String key(Person owner, String path, String mode) throws Exception {
      List<String> fields = new ArrayList<>(List.of("label", "Our program", "mode", mode));
      for (String scope : List.of("check", "batches", "usage")) {
        fields.addAll(List.of("scope-" + scope, "yes"));
      }
      Matcher key = KEY.matcher(Person.text(owner.post(path + "/keys", fields.toArray(String[]::new))));
      assertTrue(key.find());
      return key.group(1);
    }

    /** Buys the pack of three. */
    void buyThree() throws Exception {
      assertTrue(shop.stripe.pay(CreditShop.order(owner, path, 3, UUID.randomUUID().toString())));
    }

    Answer send(String key, String method, String path, byte[] body, String... fields) throws Exception {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + shop.server.port() + path))
              .header("Authorization", "Bearer " + key)
              .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
      for (int i = 0; i < fields.length; i += 2) {
        request.header(fields[i], fields[i + 1]);
      }
      HttpResponse<byte[]> answer = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
      return new Answer(
          answer.statusCode(), JSON.readTree(answer.body()), answer.headers().firstValue("Location").orElse(""));
    }

    /** A batch of these photos that is not started. */
    String batch(String key, byte[]... photos) throws Exception {
      byte[] wishes = "{\"document\": \"own-35x45mm\"}".getBytes(StandardCharsets.UTF_8);
      Answer made =
          send(
              key, "POST", "/v1/batches", wishes, "Content-Type", "application/json", "Idempotency-Key",
              UUID.randomUUID().toString());
      int number = 0;
      for (byte[] photo : photos) {
        String name = "attachment; filename=\"" + number++ + ".png\"";
        assertEquals(
            201,
            send(
                    key, "POST", made.location() + "/photos", photo, "Content-Type", "image/png",
                    "Content-Disposition", name)
                .status());
      }
      return made.location();
    }

    Answer check(String key, byte[] photo) throws Exception {
      return send(key, "POST", "/v1/check?document=own-35x45mm", photo, "Content-Type", "image/png");
    }

    void awaitEnd(String key, String batch) throws Exception {
      JsonNode progress = send(key, "GET", batch + "/progress", new byte[0]).json();
      while (progress.path("state").asText().equals("running")) {
        String next = batch + "/progress?wait=30&since=" + progress.path("id").asText();
        progress = send(key, "GET", next, new byte[0]).json();
      }
      assertEquals("done", progress.path("state").asText());
    }

    Balance balance() {
      String id = path.substring("/company/".length());
      Credits credits = new Credits(new Ledger(Clock.systemUTC()));
      return shop.server.database().reading(handle -> credits.balance(handle, id));
    }
  }

  @Test
  public void aBatchCostsACreditForEachPhotoThatCameToSomething() throws Exception {
    Company acme = Company.of("boss@acme.example");
    acme.buyThree();
    String batch = acme.batch(acme.live(), person, RUBBISH, person);
    assertEquals(202, acme.send(acme.live(), "POST", batch + "/start", new byte[0]).status());
    acme.awaitEnd(acme.live(), batch);
    assertEquals(new Balance(1, 0, 0), acme.balance());
    Letter letter = shop.server.letterTo(acme.address());
    assertEquals("Few credits left", letter.subject());
    assertEquals("1 credit is left for Acme. Photos that need more are not worked on.", letter.paragraphs().get(0));
    assertEquals(AccountServer.ORIGIN + acme.path() + "/credits", letter.paragraphs().get(2));
    // A day later than the photos, if midnight was in between.
    JsonNode usage = acme.send(acme.live(), "GET", "/v1/usage", new byte[0]).json();
    assertEquals(3, usage.at("/months/0/live/batch").asInt());
    assertEquals(2, usage.at("/months/0/live/credits").asInt());
    String page = Person.text(acme.owner().get(acme.path() + "/usage"));
    assertTrue(page, page.contains(LocalDate.now(ZoneOffset.UTC).toString().substring(0, 7)));
    assertTrue(page, page.contains("Credits spent"));
  }

  @Test
  public void whatCostsMoreThanThereIsLeavesAllAsItWas() throws Exception {
    Company acme = Company.of("poor@acme.example");
    acme.buyThree();
    String batch = acme.batch(acme.live(), person, person, person, person);
    Answer refused = acme.send(acme.live(), "POST", batch + "/start", new byte[0]);
    assertEquals(402, refused.status());
    assertEquals("credits-missing", refused.json().path("code").asText());
    assertEquals(4, refused.json().at("/arguments/credits").asInt());
    assertEquals(3, refused.json().at("/arguments/available").asInt());
    String shopAt = AccountServer.ORIGIN + acme.path() + "/credits";
    assertEquals(shopAt, refused.json().at("/arguments/shop").asText());
    assertTrue(refused.json().path("detail").asText().contains(shopAt));
    assertEquals(new Balance(3, 0, 0), acme.balance());
    assertEquals("open", acme.send(acme.live(), "GET", batch, new byte[0]).json().path("state").asText());
  }

  @Test
  public void aCallAboutOnePhotoCostsACreditIfItCameToSomething() throws Exception {
    Company acme = Company.of("single@acme.example");
    Answer refused = acme.check(acme.live(), person);
    assertEquals(402, refused.status());
    assertEquals(1, refused.json().at("/arguments/credits").asInt());
    acme.buyThree();
    assertEquals("unusable", acme.check(acme.live(), RUBBISH).json().path("outcome").asText());
    assertEquals(new Balance(3, 0, 0), acme.balance());
    assertEquals(200, acme.check(acme.live(), person).status());
    assertEquals(new Balance(2, 0, 0), acme.balance());
  }

  @Test
  public void keysForTestsCostNothingAndAreCountedApart() throws Exception {
    Company acme = Company.of("tests@acme.example");
    assertEquals(200, acme.check(acme.test(), person).status());
    String batch = acme.batch(acme.test(), RUBBISH);
    assertEquals(202, acme.send(acme.test(), "POST", batch + "/start", new byte[0]).status());
    acme.awaitEnd(acme.test(), batch);
    assertEquals(new Balance(0, 0, 0), acme.balance());
    JsonNode month = acme.send(acme.live(), "GET", "/v1/usage", new byte[0]).json().at("/months/0");
    assertEquals(1, month.at("/test/single").asInt());
    assertEquals(1, month.at("/test/batch").asInt());
    assertEquals(0, month.at("/live/single").asInt());
    assertEquals(0, month.at("/live/credits").asInt());
    JsonNode ofTests = acme.send(acme.test(), "GET", "/v1/usage", new byte[0]).json().at("/months/0");
    assertEquals(1, ofTests.at("/test/batch").asInt());
    assertFalse(ofTests.has("live"));
  }
}
