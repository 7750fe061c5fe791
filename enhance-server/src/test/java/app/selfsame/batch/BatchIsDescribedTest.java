package app.selfsame.batch;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.batch.BatchServer.Answer;
import app.selfsame.batch.BatchServer.Client;
import app.selfsame.credits.Charging;
import app.selfsame.store.Engine;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** What programs are refused, each answer held against the description, by a server where photos cost more than there is. */
public class BatchIsDescribedTest {
  private static final String FRAME = "{\"document\": \"own-35x45mm\"}";
  private static final String KEY = "4f5c1f0e-63a5-4c0b-9d0a-1b9d6f5ce0aa";

  /** For a company that has no credits. */
  private static final Charging NOTHING_LEFT =
      new Charging() {
        @Override
        public boolean isFree() {
          return false;
        }

        @Override
        public Optional<Shortage> reserve(Handle transaction, String company, String cause, int photos) {
          return Optional.of(new Shortage(0, "https://photos.example/company/acme/credits"));
        }

        @Override
        public void settle(Handle transaction, String company, String cause) {}

        @Override
        public void release(Handle transaction, String company, String cause, int photos) {}
      };

  private static BatchServer server;
  private static Client client;

  @BeforeClass
  public static void start() throws Exception {
    server =
        new BatchServer(
            Engine.SQLITE, Map.of("SERVE_PHOTO_WORKERS", "0", "SERVE_BATCH_PHOTOS", "2"), NOTHING_LEFT);
    client = server.company("boss@acme.example", "live");
  }

  @AfterClass
  public static void stop() {
    server.close();
  }

  private static void assertRefused(int status, String code, Answer answer) {
    assertEquals(answer.json().toString(), code, answer.code());
    assertEquals(status, answer.status());
  }

  private static Answer photo(String path, String key, byte[] photo) throws Exception {
    return Client.send(
        client.request(path + "/photos")
            .POST(BodyPublishers.ofByteArray(photo))
            .header("Content-Type", "image/jpeg")
            .header("Content-Disposition", "attachment; filename=\"a.jpg\"")
            .header("Idempotency-Key", key));
  }

  @Test
  public void whoMayNotCallIsToldSo() throws Exception {
    Client mistyped = new Client(client.origin(), client.key() + "x", client.path());
    Client other = server.company("checks@acme.example", "live", "check");
    for (String path : List.of("/v1/batches", "/v1/batches/x/photos", "/v1/batches/x/progress")) {
      assertRefused(401, "key-unknown", mistyped.get(path));
      assertRefused(403, "scope-missing", other.get(path));
    }
    assertRefused(401, "key-unknown", mistyped.bytes("/v1/check?document=own-35x45mm", "image/png", new byte[1]));
    assertRefused(403, "scope-missing", other.bytes("/v1/prepare?document=own-35x45mm", "image/png", new byte[1]));
    assertRefused(400, "key-in-address", client.get("/v1/batches?after=" + client.key()));
  }

  @Test
  public void whatCostsMoreThanThereIsIsNotBegun() throws Exception {
    assertRefused(402, "credits-missing", client.bytes("/v1/check?document=own-35x45mm", "image/png", new byte[9]));
    assertRefused(402, "credits-missing", client.bytes("/v1/mrz", "image/png", new byte[9]));
    String batch = client.batch(FRAME);
    client.photo(batch + "/photos", "a.jpg", new byte[9]);
    assertRefused(402, "credits-missing", client.post(batch + "/start"));
    assertEquals("open", client.get(batch).json().path("state").asText());
  }

  @Test
  public void whatIsSentHasALengthThatIsTaken() throws Exception {
    HttpRequest.BodyPublisher endless = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[9]));
    for (String path : List.of("/v1/batches", "/v1/check", "/v1/mrz", "/v1/batches/x/photos", "/v1/batches/x/photos/y/decision")) {
      assertRefused(411, "length-required", Client.send(client.request(path).POST(endless)));
    }
    assertRefused(413, "too-large", client.json("/v1/batches", " ".repeat(9_000)));
    assertRefused(413, "too-large", client.json("/v1/batches/x/photos/y/decision", " ".repeat(9_000)));
  }

  @Test
  public void whatTheAddressSaysIsReadStrictly() throws Exception {
    assertRefused(400, "document-missing", client.bytes("/v1/check", "image/png", new byte[9]));
    assertRefused(404, "unknown-document", client.bytes("/v1/check?document=atlantis", "image/png", new byte[9]));
    assertRefused(400, "malformed", client.bytes("/v1/prepare?paper=own-35x45mm", "image/png", new byte[9]));
    assertRefused(400, "malformed", client.get("/v1/batches?after=" + "x".repeat(22)));
    String batch = client.batch(FRAME);
    assertRefused(400, "malformed", client.get(batch + "/photos?after=last"));
    assertRefused(400, "malformed", client.get(batch + "/photos?outcome=good"));
    assertRefused(404, "not-found", client.get(batch + "/photos/" + "x".repeat(22)));
  }

  @Test
  public void aPhotoThatIsSentTwiceIsThereOnce() throws Exception {
    String batch = client.batch(FRAME);
    // A key that is none would let the photo be added again.
    assertRefused(400, "idempotency-key", photo(batch, "short", new byte[9]));
    Answer first = photo(batch, KEY, new byte[9]);
    assertEquals(201, first.status());
    assertEquals(first.json(), photo(batch, KEY, new byte[9]).json());
    assertRefused(422, "key-reused", photo(batch, KEY, new byte[8]));
    assertEquals(1, client.get(batch).json().path("photos").asInt());
    assertEquals(201, photo(batch, KEY + "2", new byte[9]).status());
    assertRefused(409, "batch-full", photo(batch, KEY + "3", new byte[9]));
  }

  @Test
  public void whatDoesNotFitTheStateIsRefused() throws Exception {
    String batch = client.batch(FRAME);
    assertRefused(409, "batch-state", client.post(batch + "/start"));
    String photo = client.photo(batch + "/photos", "a.jpg", new byte[9]).headers().get("location").get(0);
    assertRefused(409, "batch-state", client.put(photo, new byte[9]));
    assertRefused(409, "batch-state", client.json(photo + "/decision", "{\"decision\": \"accepted\"}"));
    assertRefused(400, "malformed", client.json(photo + "/decision", "{\"decision\": \"maybe\"}"));
    assertRefused(404, "not-found", client.get(photo + "/report"));
    assertRefused(404, "not-found", client.get(photo + "/file"));
    assertEquals(200, client.get(photo + "/source").status());
    assertEquals("cancelled", client.post(batch + "/cancel").json().path("state").asText());
    assertRefused(409, "batch-state", client.photo(batch + "/photos", "b.jpg", new byte[9]));
    assertEquals(204, client.delete(batch).status());
    assertRefused(409, "batch-state", client.get(batch + "/photos"));
    assertRefused(409, "batch-state", client.post(batch + "/cancel"));
  }

  @Test
  public void aNameMayHaveWhatAsciiDoesNot() throws Exception {
    Answer added =
        Client.send(
            client.request(client.batch(FRAME) + "/photos")
                .POST(BodyPublishers.ofByteArray(new byte[9]))
                .header("Content-Disposition", "attachment; filename*=UTF-8''J%C3%BCrgen%20M%C3%BCller.jpg"));
    assertEquals("Jürgen Müller.jpg", added.json().path("name").asText());
  }

  @Test
  public void eventsOfADeletedBatchEnd() throws Exception {
    String batch = client.batch(FRAME);
    client.photo(batch + "/photos", "a.jpg", new byte[9]);
    client.delete(batch);
    assertEquals("deleted", client.get(batch).json().path("state").asText());
    Answer events = Client.send(client.request(batch + "/progress").header("Accept", "text/event-stream"));
    assertTrue(new String(events.body(), StandardCharsets.UTF_8).contains("\"state\":\"deleted\""));
  }
}
