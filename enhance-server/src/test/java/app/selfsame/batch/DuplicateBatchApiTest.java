package app.selfsame.batch;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.batch.BatchServer.Answer;
import app.selfsame.batch.BatchServer.Client;
import app.selfsame.store.Engine;
import app.selfsame.worker.TestPhotos;
import com.fasterxml.jackson.databind.JsonNode;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** Batches that are searched, as programs make them, with real processes that look at a drawn person. */
public class DuplicateBatchApiTest {
  private static final String SEARCHED =
      "{\"document\": \"own-35x45mm\", \"duplicates\": true, \"lawfulBasis\": \"explicit-consent\"}";
  private static final String NOT_SEARCHED = "{\"document\": \"own-35x45mm\"}";

  private static BatchServer server;
  private static Client client;
  private static byte[] person;
  private static byte[] mirrored;

  @BeforeClass
  public static void start() throws Exception {
    server = new BatchServer(Engine.SQLITE, Map.of("SERVE_FACES", "on"));
    client = server.company("boss@acme.example", "live", "batches", "faces");
    BufferedImage picture = TestPhotos.drawnPerson();
    person = TestPhotos.encode(picture, "png");
    BufferedImage turned = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = turned.createGraphics();
    pen.drawImage(picture, picture.getWidth(), 0, -picture.getWidth(), picture.getHeight(), null);
    pen.dispose();
    mirrored = TestPhotos.encode(turned, "png");
  }

  @AfterClass
  public static void stop() {
    server.close();
  }

  private static JsonNode found(String batch) throws Exception {
    List<JsonNode> answers = new ArrayList<>();
    BatchHouse.await(
        () -> {
          try {
            answers.add(client.get(batch + "/duplicates").json());
          } catch (Exception e) {
            throw new AssertionError(e);
          }
          return !answers.get(answers.size() - 1).path("state").asText().equals("waiting");
        });
    return answers.get(answers.size() - 1);
  }

  private static void assertRefused(int status, String code, String words, Answer answer) {
    assertEquals(answer.json().toString(), code, answer.code());
    assertEquals(status, answer.status());
    assertTrue(answer.json().toString(), answer.json().path("detail").asText().contains(words));
  }

  private static Answer make(Client by, String body) throws Exception {
    return by.json("/v1/batches", body, "Idempotency-Key", UUID.randomUUID().toString());
  }

  @Test
  public void aPhotoThatIsThereAgainIsFoundAndSomebodyDecides() throws Exception {
    String batch = client.batch(SEARCHED);
    JsonNode wishes = client.get(batch).json().path("wishes");
    assertTrue(wishes.toString(), wishes.path("duplicates").asBoolean());
    assertEquals("explicit-consent", wishes.path("lawfulBasis").asText());
    client.photo(batch + "/photos", "ann.png", person);
    client.photo(batch + "/photos", "mirrored.png", mirrored);
    client.photo(batch + "/photos", "text.png", "no photo".getBytes(StandardCharsets.UTF_8));
    String left = client.photo(batch + "/photos", "left out.png", person).headers().get("location").get(0);
    assertEquals("waiting", client.get(batch + "/duplicates").json().path("state").asText());
    assertEquals(204, client.delete(left + "/face").status());
    client.finish(batch);

    JsonNode found = found(batch);
    assertEquals(found.toString(), "searched", found.path("state").asText());
    assertEquals(2, found.path("compared").asInt());
    assertEquals("{\"unreadable\":1,\"withdrawn\":1}", found.path("notCompared").toString());
    assertEquals(found.toString(), 1, found.path("candidates").size());
    JsonNode pair = found.path("candidates").get(0);
    assertEquals("same-photo-mirrored", pair.path("seen").asText());
    assertEquals("ann.png", pair.at("/photos/0/name").asText());
    assertEquals("mirrored.png", pair.at("/photos/1/name").asText());
    assertFalse("no number is taken for a chance", pair.has("distance"));
    String sentences = found.path("sentences").toString();
    assertTrue(sentences, sentences.contains("not all there are") && sentences.contains("East Asian"));
    assertTrue(sentences, sentences.contains("fewer than 30 faces"));
    for (JsonNode photo : client.get(batch + "/photos").json().path("photos")) {
      assertFalse("nothing is decided by it", photo.has("decision"));
    }

    String candidate = batch + "/duplicates/" + pair.path("id").asText();
    Answer decided = put(candidate, "{\"verdict\": \"different\"}");
    assertEquals(decided.json().toString(), "different", decided.json().path("verdict").asText());
    assertRefused(400, "malformed", "verdict", put(candidate, "{\"verdict\": \"maybe\"}"));
    assertRefused(404, "not-found", "no pair", put(batch + "/duplicates/xyz", "{\"verdict\": \"same\"}"));
    assertEquals("different", client.get(batch + "/duplicates").json().at("/candidates/0/verdict").asText());
    assertEquals(
        "\"ann.png\",\"mirrored.png\",\"same-photo-mirrored\",\"different\"", table(batch).lines().skip(1).findFirst().orElseThrow());
    assertTrue(
        rows("company_audit"), rows("company_audit").contains("duplicate-decided") && rows("company_audit").contains("face-withdrawn"));

    assertEquals(204, client.delete(batch).status());
    assertRefused(409, "batch-state", "", client.get(batch + "/duplicates"));
    assertEquals("[]", rows("batch_candidate"));
  }

  private static String rows(String table) {
    return server
        .database()
        .reading(handle -> handle.createQuery("select * from " + table).mapToMap().list().toString());
  }

  private static Answer put(String path, String body) throws Exception {
    return client.put(path, body.getBytes(StandardCharsets.UTF_8));
  }

  private static String table(String batch) throws Exception {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(client.get(batch + "/results").body()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("duplicates.csv")) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new AssertionError("no table");
  }

  @Test
  public void whoComparesSaysWhyItIsLawful() throws Exception {
    for (String body :
        List.of(
            SEARCHED.replace("\"explicit-consent\"", "null"), "{\"document\": \"own-35x45mm\", \"lawfulBasis\": \"legal-claims\"}")) {
      assertRefused(400, "malformed", "employment-law", make(client, body));
    }
    assertRefused(400, "malformed", "lawfulBasis", make(client, SEARCHED.replace("explicit-consent", "curiosity")));
    assertEquals(
        "malformed",
        make(client, "{\"reads\": \"mrz\", \"duplicates\": true, \"lawfulBasis\": \"explicit-consent\"}").code());
  }

  @Test
  public void aKeyForBatchesAloneSeesNothingOfIt() throws Exception {
    String batch = client.batch(SEARCHED);
    Client other = server.company("others@acme.example", "live", "batches");
    assertRefused(403, "scope-missing", "faces", make(other, SEARCHED));
    Client stranger = server.company("strangers@acme.example", "live", "batches", "faces");
    assertRefused(404, "not-found", "no batch", stranger.get(batch + "/duplicates"));
    assertRefused(404, "not-found", "no batch", stranger.delete(batch + "/photos/x/face"));
  }

  @Test
  public void aBatchThatIsNotSearchedSaysSo() throws Exception {
    String batch = client.batch(NOT_SEARCHED);
    String photo = client.photo(batch + "/photos", "ann.png", person).headers().get("location").get(0);
    assertRefused(404, "not-found", "not compared", client.get(batch + "/duplicates"));
    assertRefused(404, "not-found", "not compared", client.delete(photo + "/face"));
  }

  @Test
  public void whereFacesAreNotComparedNobodyCanAskForIt() throws Exception {
    try (BatchServer off = new BatchServer(Engine.SQLITE, Map.of("SERVE_PHOTO_WORKERS", "0"))) {
      Client there = off.company("boss@acme.example", "live", "batches");
      assertRefused(400, "malformed", "not compared on this server", make(there, SEARCHED));
    }
  }
}
