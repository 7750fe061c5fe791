package app.selfsame.batch;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.batch.BatchServer.Answer;
import app.selfsame.batch.BatchServer.Client;
import app.selfsame.image.ImageFormat;
import app.selfsame.store.Engine;
import app.selfsame.worker.TestPhotos;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.StreamSupport;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** What programs of companies are answered, with real processes that work on a drawn person. */
public class BatchApiTest {
  private static final String FRAME = "{\"document\": \"own-35x45mm\"}";

  private static BatchServer server;
  private static Client client;
  private static Client other;
  private static byte[] person;

  @BeforeClass
  public static void start() throws Exception {
    server = new BatchServer(Engine.SQLITE, Map.of());
    client = server.company("boss@acme.example", "live");
    other = server.company("boss@other.example", "live");
    person = TestPhotos.encode(TestPhotos.drawnPerson(), "png");
  }

  @AfterClass
  public static void stop() {
    server.close();
  }

  private static JsonNode waited(String batch) throws Exception {
    JsonNode progress = client.get(batch + "/progress").json();
    while (progress.path("state").asText().equals("running")) {
      progress = client.get(batch + "/progress?wait=30&since=" + progress.path("id").asText()).json();
    }
    return progress;
  }

  @Test
  public void aPhotoIsChecked() throws Exception {
    Answer checked = client.bytes("/v1/check?document=us-passport-print", "image/png", person);
    assertEquals(checked.json().toString(), 200, checked.status());
    assertEquals("ready", checked.json().path("outcome").asText());
    assertTrue(checked.json().path("report").path("checks").size() > 20);
    assertFalse("where the face is stays there", checked.json().path("report").has("face"));
    assertFalse(checked.json().has("file"));
  }

  @Test
  public void aPhotoIsPrepared() throws Exception {
    Answer prepared = client.bytes("/v1/prepare?document=own-35x45mm&format=png", "image/png", person);
    byte[] file = Base64.getDecoder().decode(prepared.json().path("file").path("base64").asText());
    assertEquals(ImageFormat.PNG, ImageFormat.of(file));
    assertEquals(file.length, prepared.json().path("file").path("bytes").asInt());
  }

  @Test
  public void whatIsNoPhotoHasItsOutcome() throws Exception {
    Answer checked =
        client.bytes("/v1/check?document=own-35x45mm", "image/jpeg", "nothing".getBytes(StandardCharsets.UTF_8));
    assertEquals(200, checked.status());
    assertEquals("unusable", checked.json().path("outcome").asText());
    assertEquals("not-an-image", checked.json().path("reasons").path(0).asText());
  }

  @Test
  public void aBatchGoesFromItsPhotosToTheirFiles() throws Exception {
    String batch = client.batch(FRAME);
    String first = client.photo(batch + "/photos", "Erika.png", person).headers().get("location").get(0);
    client.photo(batch + "/photos", "rubbish.jpg", new byte[] {1, 2, 3});
    assertEquals(202, client.post(batch + "/start").status());
    JsonNode progress = waited(batch);
    assertEquals(progress.toString(), "done", progress.path("state").asText());
    assertEquals(2, progress.path("done").asInt());
    assertEquals(1, progress.path("standing").path("unusable").asInt());
    JsonNode photo = client.get(first).json();
    assertEquals("Erika.png", photo.path("name").asText());
    byte[] file = client.get(first + "/file").body();
    assertEquals(ImageFormat.JPEG, ImageFormat.of(file));
    assertEquals(photo.path("fileBytes").asInt(), file.length);
    assertArrayEquals(person, client.get(first + "/source").body());
    JsonNode report = client.get(first + "/report").json();
    assertTrue(report.has("checks") && !report.has("face"));
    JsonNode unusable = client.get(batch + "/photos?outcome=unusable").json().path("photos");
    assertEquals(1, unusable.size());
    assertEquals("rubbish.jpg", unusable.path(0).path("name").asText());

    Answer replaced = client.put(batch + "/photos/" + unusable.path(0).path("id").asText(), person);
    assertEquals(202, replaced.status());
    assertEquals("done", waited(batch).path("state").asText());
    assertEquals(0, client.get(batch + "/photos?outcome=unusable").json().path("photos").size());

    Answer decided = client.json(first + "/decision", "{\"decision\": \"rejected\", \"reason\": \"too dark\"}");
    assertEquals("rejected", decided.json().path("decision").asText());
    assertEquals("too dark", client.get(first).json().path("decisionReason").asText());

    assertEquals(204, client.delete(batch).status());
    assertEquals("batch-state", client.get(first).code());
    JsonNode gone = client.get(batch).json();
    assertEquals("deleted", gone.path("state").asText());
  }

  @Test
  public void anotherCompanyFindsNothing() throws Exception {
    String batch = client.batch(FRAME);
    String photo = client.photo(batch + "/photos", "a.png", person).headers().get("location").get(0);
    for (String path : new String[] {batch, batch + "/photos", photo, photo + "/source", batch + "/progress"}) {
      assertEquals(path, 404, other.get(path).status());
    }
    assertEquals(404, other.delete(batch).status());
    assertEquals(404, other.post(batch + "/start").status());
    assertEquals(404, other.photo(batch + "/photos", "b.png", person).status());
    assertEquals(404, other.put(photo, person).status());
    assertEquals(404, other.json(photo + "/decision", "{\"decision\": \"accepted\"}").status());
    assertEquals("open", client.get(batch).json().path("state").asText());
    // Also under the name of a batch of its own.
    String own = other.batch(FRAME);
    String id = photo.substring(photo.lastIndexOf('/') + 1);
    assertEquals(404, other.get(own + "/photos/" + id + "/source").status());
  }

  @Test
  public void whatIsAskedIsReadStrictly() throws Exception {
    String key = "0123456789abcdef-strict";
    assertEquals("idempotency-key", client.json("/v1/batches", FRAME).code());
    for (String body :
        new String[] {
          "", "[]", "{\"document\": 7}", "{\"document\": \"own-35x45mm\", \"colour\": \"red\"}",
          "{\"document\": \"own-35x45mm\", \"hoursKept\": 0}", "{\"document\": \"own-35x45mm\", \"background\": \"loud\"}",
          "{\"document\": \"own-35x45mm\", \"takenOn\": \"2999-01-01\"}",
          "{\"document\": \"own-35x45mm\", \"document\": \"own-2x2in\"}"
        }) {
      assertEquals(body, "malformed", client.json("/v1/batches", body, "Idempotency-Key", key).code());
    }
    assertEquals("document-missing", client.json("/v1/batches", "{}", "Idempotency-Key", key).code());
    assertEquals(
        "unknown-document", client.json("/v1/batches", "{\"document\": \"atlantis\"}", "Idempotency-Key", key).code());
    Answer made = client.json("/v1/batches", FRAME, "Idempotency-Key", key);
    Answer again = client.json("/v1/batches", FRAME, "Idempotency-Key", key);
    assertEquals(made.json().path("id"), again.json().path("id"));
    assertEquals(
        "key-reused", client.json("/v1/batches", "{\"document\": \"own-2x2in\"}", "Idempotency-Key", key).code());
    assertEquals(201, other.json("/v1/batches", FRAME, "Idempotency-Key", key).status());
  }

  @Test
  public void aPhotoNeedsANameThatLeadsNowhere() throws Exception {
    String batch = client.batch(FRAME);
    for (String name : new String[] {"", "a/b.jpg", "..", "C:\\\\a.jpg", "x".repeat(201)}) {
      assertEquals(name, "malformed", client.photo(batch + "/photos", name, person).code());
    }
    assertEquals("malformed", client.bytes(batch + "/photos", "image/png", person).code());
    assertEquals(0, client.get(batch).json().path("photos").asInt());
  }

  @Test
  public void anArchiveIsTakenApart() throws Exception {
    String batch = client.batch(FRAME);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, "class a/Müller.png", person);
      put(zip, "../../etc/passwd", person);
      put(zip, "__MACOSX/._Müller.png", new byte[10]);
      put(zip, "bomb.png", new byte[50 << 20]);
      stored(zip, "wrong.png", person);
      put(zip, "second.png", person);
    }
    byte[] archive = bytes.toByteArray();
    int at = new String(archive, StandardCharsets.ISO_8859_1).indexOf("wrong.png") + "wrong.png".length() + 100;
    archive[at] ^= 1;
    Answer taken = client.bytes(batch + "/archive", "application/zip", archive);
    assertEquals(taken.json().toString(), 201, taken.status());
    assertEquals(
        "Müller.png second.png",
        taken.json().path("added").path(0).path("name").asText() + " "
            + taken.json().path("added").path(1).path("name").asText());
    assertEquals(
        "[{\"name\":\"\",\"reason\":\"name\"},{\"name\":\"bomb.png\",\"reason\":\"bomb\"},"
            + "{\"name\":\"wrong.png\",\"reason\":\"damaged\"}]",
        taken.json().path("leftOut").toString());
    assertEquals(2, client.get(batch).json().path("photos").asInt());
  }

  private static byte[] archive(String... pathsWithNumbers) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String each : pathsWithNumbers) {
        put(zip, each.substring(0, each.indexOf('=')), content(each.substring(each.indexOf('=') + 1)));
      }
    }
    return bytes.toByteArray();
  }

  /** Nothing that can be packed smaller. */
  private static byte[] content(String seed) {
    byte[] content = new byte[20_000];
    new Random(seed.hashCode()).nextBytes(content);
    return content;
  }

  private static List<String> ids(Answer taken) {
    List<String> ids = new ArrayList<>();
    taken.json().path("added").forEach(photo -> ids.add(photo.path("id").asText()));
    return ids;
  }

  @Test
  public void anArchiveThatIsSentAgainAddsEachPhotoOnce() throws Exception {
    String batch = client.batch(FRAME);
    byte[] archive = archive("a/1.png=one", "b/1.png=two", "2.png=three");
    byte[] half = Arrays.copyOf(archive, archive.length / 2);
    assertEquals("archive", client.bytes(batch + "/archive", "application/zip", half).code());
    assertEquals("the first came through", 1, client.get(batch).json().path("photos").asInt());
    Answer whole = client.bytes(batch + "/archive", "application/zip", archive);
    assertEquals(whole.json().toString(), 3, ids(whole).size());
    Answer again = client.bytes(batch + "/archive", "application/zip", archive);
    assertEquals(ids(whole), ids(again));
    assertEquals(3, client.get(batch).json().path("photos").asInt());
    Answer other = client.bytes(batch + "/archive", "application/zip", archive("2.png=other"));
    assertEquals("another photo of the same name", 1, ids(other).size());
    assertEquals(4, client.get(batch).json().path("photos").asInt());
  }

  @Test
  public void underTheKeyOfAnArchiveAPathIsTakenOnce() throws Exception {
    String batch = client.batch(FRAME);
    String key = "archive-of-class-1a";
    Answer first = client.archive(batch, key, archive("1.png=one", "2.png=two"));
    assertEquals(2, ids(first).size());
    Answer mended = client.archive(batch, key, archive("1.png=one", "2.png=other"));
    assertEquals(ids(first).subList(0, 1), ids(mended));
    assertEquals("[{\"name\":\"2.png\",\"reason\":\"key-reused\"}]", mended.json().path("leftOut").toString());
    Answer otherKey = client.archive(batch, "archive-of-class-1b", archive("1.png=one"));
    assertEquals(1, ids(otherKey).size());
    assertEquals(3, client.get(batch).json().path("photos").asInt());
    assertEquals("idempotency-key", client.archive(batch, "short", archive("1.png=one")).code());
  }

  @Test
  public void aFrameOfACompanysOwnStandsInForADocument() throws Exception {
    String frame =
        "{\"widthMm\": 30, \"heightMm\": 40, \"widthPx\": 300, \"heightPx\": 400,"
            + " \"headPercent\": {\"min\": 40, \"max\": 80.5}, \"background\": [\"blue\", \"light-grey\"], \"maxKb\": 40}";
    String id = "own-30x40mm-head-40..80.5pct-px-300x400-on-blue.light-grey-kb-..40";
    String batch = client.batch("{\"frame\": " + frame + "}");
    assertEquals(id, client.get(batch).json().path("wishes").path("document").asText());
    String query = URLEncoder.encode(frame, StandardCharsets.UTF_8);
    JsonNode prepared = client.bytes("/v1/prepare?frame=" + query, "image/png", person).json();
    assertEquals(prepared.toString(), id, prepared.path("report").path("document").asText());
    byte[] file = Base64.getDecoder().decode(prepared.path("file").path("base64").asText());
    assertTrue(file.length + " bytes", file.length <= 40 * 1024);
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(file));
    assertEquals("300 x 400", picture.getWidth() + " x " + picture.getHeight());
    for (String[] refused :
        new String[][] {
          {"{\"document\": \"us-passport-print\", \"frame\": {\"widthMm\": 35, \"heightMm\": 45}}", "not both"},
          {"{\"frame\": {\"widthMm\": 35}}", "frame.heightMm"}, {"{\"frame\": {}}", "frame.widthMm"},
          {"{\"frame\": 35}", "value of frame"}, {"{\"frame\": {\"depthMm\": 1}}", "widthMm, heightMm"},
          {"{\"frame\": {\"widthMm\": 1e999999999, \"heightMm\": 45}}", "frame.widthMm"},
          {"{\"frame\": {\"widthMm\": 35, \"heightMm\": 45, \"maxKb\": 2}}", "No portrait of 413 x 531 pixels"},
          {"{\"frame\": {\"widthMm\": 35, \"heightMm\": 45, \"minKb\": 9, \"maxKb\": 8}}", "smaller number first"},
          {"{\"frame\": {\"widthMm\": 35, \"heightMm\": 45, \"background\": \"pink\"}}", "each once"}
        }) {
      Answer answer = client.json("/v1/batches", refused[0], "Idempotency-Key", "0123456789abcdef");
      assertEquals(refused[0], "malformed", answer.code());
      String detail = answer.json().path("detail").asText();
      assertTrue(refused[0] + ": " + detail, detail.contains(refused[1]));
    }
    assertEquals("document-missing", client.json("/v1/batches", "{\"format\": \"png\"}", "Idempotency-Key", "0123456789abcdef").code());
  }

  @Test
  public void resultsAreNamedByTheRoster() throws Exception {
    String batch = client.batch("{\"document\": \"own-35x45mm\", \"deletedOnDelivery\": true}");
    client.photo(batch + "/photos", "IMG_1.png", person);
    client.photo(batch + "/photos", "IMG_2.png", person);
    client.photo(batch + "/photos", "IMG_3.png", new byte[] {1});
    String roster = "id;file\n=1+1;IMG_1.png\nanna/7;IMG_2.png\nnobody;IMG_9.png\n";
    JsonNode matched = client.put(batch + "/roster", roster.getBytes(StandardCharsets.UTF_8)).json();
    assertEquals("[{\"line\":4,\"id\":\"nobody\"}]", matched.path("missing").toString());
    assertEquals("[\"IMG_3.png\"]", matched.path("unnamed").toString());
    assertEquals("batch-state", client.get(batch + "/results").code());
    client.post(batch + "/start");
    waited(batch);
    Answer results = client.get(batch + "/results");
    assertEquals("application/zip", results.headers().get("content-type").get(0));
    Map<String, byte[]> files = unpacked(results.body());
    assertEquals(List.of("=1+1.jpg", "anna_7.jpg", "report.csv", "report.json"), List.copyOf(files.keySet()));
    assertEquals(ImageFormat.JPEG, ImageFormat.of(files.get("anna_7.jpg")));
    String table = new String(files.get("report.csv"), StandardCharsets.UTF_8);
    assertTrue(table, table.contains("\"IMG_1.png\",\"'=1+1\",\"ready\"") && table.contains("\"\",\"nobody\",\"missing\""));
    assertTrue(table, table.contains("\"IMG_3.png\",\"\",\"unreadable\""));
    JsonNode all = new ObjectMapper().readTree(files.get("report.json"));
    assertEquals(2, all.path("counts").path("ready").asInt());
    JsonNode report = all.at("/results/0/report");
    assertTrue("each check, not only those that fail", report.path("checks").size() > 20);
    JsonNode even =
        StreamSupport.stream(report.path("checks").spliterator(), false)
            .filter(check -> check.path("id").asText().equals("background-uniformity"))
            .findFirst()
            .orElseThrow();
    assertEquals("pass", even.path("outcome").asText());
    assertTrue(even.toString(), even.path("value").isNumber() && even.path("max").isNumber());
    assertFalse(even.path("source").path("title").asText().isEmpty());
    assertFalse("where the face is stays there", report.has("face"));
    assertEquals("not-an-image", all.at("/results/2/report/reason").asText());
    assertFalse("nobody was looked at", all.at("/results/3").has("report"));
    JsonNode listed = client.get(batch + "/photos").json().path("photos").path(0);
    assertFalse("lists stay short", listed.has("report"));
    assertEquals(report, client.get(batch + "/photos/" + listed.path("id").asText()).json().path("report"));
    Instant end = Instant.parse(client.get(batch).json().path("keptUntil").asText());
    assertTrue(end.toString(), end.isBefore(Instant.now().plusSeconds(601)));
  }

  @Test
  public void whatSomebodyRejectsIsNotHandedOver() throws Exception {
    String batch = client.batch(FRAME);
    String photo = client.photo(batch + "/photos", "a.png", person).headers().get("location").get(0);
    client.post(batch + "/start");
    waited(batch);
    client.json(photo + "/decision", "{\"decision\": \"rejected\"}");
    assertEquals(List.of("report.csv", "report.json"), List.copyOf(unpacked(client.get(batch + "/results").body()).keySet()));
    assertEquals("done", client.get(batch).json().path("state").asText());
  }

  @Test
  public void aRosterThatCannotBeUsedIsRefusedWithTheReason() throws Exception {
    String batch = client.batch(FRAME);
    Answer refused = client.put(batch + "/roster", "name;file\nAnna;a.jpg\n".getBytes(StandardCharsets.UTF_8));
    assertEquals("roster", refused.code());
    assertTrue(refused.json().toString(), refused.json().path("detail").asText().contains("id"));
    assertEquals(404, client.get(batch + "/roster").status());
  }

  @Test
  public void progressIsToldAsItHappens() throws Exception {
    String batch = client.batch(FRAME);
    client.photo(batch + "/photos", "a.png", person);
    client.post(batch + "/start");
    String events = new String(client.get(batch + "/progress", "text/event-stream").body(), StandardCharsets.UTF_8);
    String last = events.strip().substring(events.strip().lastIndexOf("data: ") + 6);
    JsonNode end = new ObjectMapper().readTree(last);
    assertEquals("done", end.path("state").asText());
    assertEquals(1, end.path("standing").path("ready").asInt());
  }

  private static Map<String, byte[]> unpacked(byte[] archive) throws Exception {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    return files;
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws Exception {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
  }

  private static void stored(ZipOutputStream zip, String name, byte[] content) throws Exception {
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    CRC32 sum = new CRC32();
    sum.update(content);
    entry.setCrc(sum.getValue());
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  @Test
  public void whatIsNoArchiveIsRefused() throws Exception {
    String batch = client.batch(FRAME);
    Answer refused = client.bytes(batch + "/archive", "application/zip", person);
    assertEquals("archive", refused.code());
    assertEquals(422, refused.status());
  }

  @Test
  public void aKeyForTestsSeesItsOwnBatchesAlone() throws Exception {
    Client test = server.company("tester@acme.example", "test");
    String batch = test.batch(FRAME);
    assertTrue(test.get(batch).json().path("test").asBoolean());
    assertEquals(1, test.get("/v1/batches").json().path("batches").size());
  }
}
