package app.selfsame.batch;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.batch.BatchServer.Answer;
import app.selfsame.batch.BatchServer.Client;
import app.selfsame.engine.DrawnPassport;
import app.selfsame.mrz.SpecimenReadings;
import app.selfsame.store.Engine;
import app.selfsame.worker.TestPhotos;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** Batches of passports as programs make them, with real processes that read drawn pages. */
public class PassportBatchApiTest {
  private static final String PASSPORTS = "{\"reads\": \"mrz\"}";
  private static final String PHOTOS = "{\"document\": \"own-35x45mm\"}";

  private static BatchServer server;
  private static Client client;
  private static byte[] passport;
  private static byte[] forged;
  private static byte[] two;
  private static byte[] person;

  @BeforeClass
  public static void start() throws Exception {
    DrawnPassport.requireTypeface();
    server = new BatchServer(Engine.SQLITE, Map.of());
    client = server.company("boss@acme.example", "live", "batches", "mrz");
    List<String> lines = SpecimenReadings.passportLines();
    BufferedImage page = DrawnPassport.page(lines);
    passport = TestPhotos.encode(page, "png");
    // The digit of the number is another one.
    String wrong = lines.get(1).substring(0, 9) + "7" + lines.get(1).substring(10);
    forged = TestPhotos.encode(DrawnPassport.page(List.of(lines.get(0), wrong)), "png");
    two = TestPhotos.encode(above(page, page), "png");
    person = TestPhotos.encode(TestPhotos.drawnPerson(), "png");
  }

  private static BufferedImage above(BufferedImage upper, BufferedImage lower) {
    BufferedImage both =
        new BufferedImage(upper.getWidth(), upper.getHeight() + lower.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = both.createGraphics();
    graphics.drawImage(upper, 0, 0, null);
    graphics.drawImage(lower, 0, upper.getHeight(), null);
    graphics.dispose();
    return both;
  }

  @AfterClass
  public static void stop() {
    if (server != null) {
      server.close();
    }
  }

  private static byte[] zip(Map<String, byte[]> files) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    }
    return bytes.toByteArray();
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

  private static void assertRefused(int status, String code, String words, Answer answer) {
    assertEquals(answer.json().toString(), code, answer.code());
    assertEquals(status, answer.status());
    assertTrue(answer.json().toString(), answer.json().path("detail").asText().contains(words));
  }

  @Test
  public void passportsBecomeARosterThatABatchOfPhotosTakes() throws Exception {
    String batch = client.batch(PASSPORTS);
    assertEquals("{\"reads\":\"mrz\"}", client.get(batch).json().path("wishes").toString());
    client.photo(batch + "/photos", "4711.png", passport);
    Map<String, byte[]> archive = new LinkedHashMap<>();
    archive.put("staff/4712.png", forged);
    archive.put("portrait.png", person);
    archive.put("scan.pdf", "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
    archive.put("two.png", two);
    client.bytes(batch + "/archive", "application/zip", zip(archive));
    assertRefused(409, "batch-state", "not done", client.get(batch + "/roster.csv"));
    client.finish(batch);

    Map<String, String> outcomes = new LinkedHashMap<>();
    Map<String, String> reasons = new LinkedHashMap<>();
    for (JsonNode photo : client.get(batch + "/photos").json().path("photos")) {
      outcomes.put(photo.path("name").asText(), photo.path("outcome").asText());
      reasons.put(photo.path("name").asText(), photo.path("reasons").toString());
    }
    assertEquals(
        Map.of(
            "4711.png", "read", "4712.png", "check", "portrait.png", "none", "scan.pdf", "unusable", "two.png", "check"),
        outcomes);
    JsonNode standing = client.get(batch).json().path("standing");
    for (Map.Entry<String, Integer> count : Map.of("read", 1, "check", 2, "none", 1).entrySet()) {
      assertEquals(standing.toString(), count.getValue().intValue(), standing.path(count.getKey()).asInt());
    }
    assertEquals(2, client.get(batch + "/photos?outcome=check").json().path("photos").size());
    assertEquals("malformed", client.get(batch + "/photos?outcome=question").code());
    assertTrue(reasons.toString(), reasons.get("4712.png").contains("check-digit"));
    assertTrue(reasons.toString(), reasons.get("two.png").contains("several"));

    Answer roster = client.get(batch + "/roster.csv");
    assertEquals("text/csv;charset=utf-8", roster.headers().get("content-type").get(0).toLowerCase().replace(" ", ""));
    String table = new String(roster.body(), StandardCharsets.UTF_8);
    assertEquals(table, 6, table.lines().count());
    assertTrue(table, table.contains("\"4711\",\"ERIKSSON\",\"ANNA MARIA\",\"L898902C3\",\"UTO\",\"UTO\",\"1974-08-12\",\"F\""));
    assertTrue(table, table.contains("\"portrait\",\"\"") && table.contains("No machine-readable zone was found."));
    assertTrue(table, table.contains("This is a PDF document, not a photo."));
    assertTrue(table, table.contains("There is more than one document in the picture."));
    assertTrue("the same document is said", table.contains("\"4711\",\"two.png\""));

    String photos = client.batch(PHOTOS);
    client.photo(photos + "/photos", "4711.png", person);
    client.photo(photos + "/photos", "nobody.png", person);
    JsonNode matched = client.put(photos + "/roster", roster.body()).json();
    assertEquals(matched.toString(), 1, matched.path("people").asInt());
    assertEquals("[\"nobody.png\"]", matched.path("unnamed").toString());

    Map<String, byte[]> results = unpacked(client.get(batch + "/results").body());
    assertEquals(Set.of("roster.csv", "report.json"), results.keySet());
    assertEquals(table, new String(results.get("roster.csv"), StandardCharsets.UTF_8));
    JsonNode all = new ObjectMapper().readTree(results.get("report.json"));
    assertEquals("mrz", all.path("reads").asText());
    JsonNode read =
        StreamSupport.stream(all.path("results").spliterator(), false)
            .filter(one -> one.path("file").asText().equals("4711.png"))
            .findFirst()
            .orElseThrow();
    assertEquals(SpecimenReadings.passportLines().get(1), read.at("/report/lines/1").asText());
    assertEquals("L898902C3", read.at("/report/fields/number").asText());
  }

  @Test
  public void whatMakesNoSenseForPassportsIsRefusedInWords() throws Exception {
    String batch = client.batch(PASSPORTS);
    String page = client.photo(batch + "/photos", "4711.png", passport).headers().get("location").get(0);
    client.finish(batch);
    JsonNode shown = client.get(page).json();
    assertEquals("read", shown.at("/report/verdict").asText());
    assertFalse(shown.path("hasFile").asBoolean());
    assertEquals(shown.path("report"), client.get(page + "/report").json());
    assertRefused(
        422, "roster", "makes a roster itself", client.put(batch + "/roster", "id\n1\n".getBytes(StandardCharsets.UTF_8)));
    assertRefused(404, "not-found", "roster.csv", client.get(batch + "/roster"));
    assertRefused(404, "not-found", "makes no files", client.get(page + "/file"));
    assertRefused(
        409, "batch-state", "compared with the roster", client.json(page + "/decision", "{\"decision\": \"accepted\"}"));
    assertRefused(404, "not-found", "Only a batch that reads passports", client.get(client.batch(PHOTOS) + "/roster.csv"));
  }

  @Test
  public void whoReadsSaysNothingOfPhotos() throws Exception {
    String key = "0123456789abcdef-reads";
    for (String body :
        new String[] {
          "{\"reads\": \"mrz\", \"document\": \"own-35x45mm\"}", "{\"reads\": \"mrz\", \"background\": \"keep\"}",
          "{\"reads\": \"mrz\", \"frame\": {\"widthMm\": 35, \"heightMm\": 45}}"
        }) {
      assertRefused(400, "malformed", "takes no document", client.json("/v1/batches", body, "Idempotency-Key", key));
    }
    assertRefused(
        400, "malformed", "reads", client.json("/v1/batches", "{\"reads\": \"faces\"}", "Idempotency-Key", key));
  }

  @Test
  public void aKeyForBatchesAloneReadsNoPassports() throws Exception {
    Client photos = server.company("photos@acme.example", "live", "batches");
    assertEquals(
        "scope-missing", photos.json("/v1/batches", PASSPORTS, "Idempotency-Key", "0123456789abcdef").code());
    photos.batch(PHOTOS);
  }

  @Test
  public void nothingIsLeftOfPassportsThatAreDeleted() throws Exception {
    String batch = client.batch("{\"reads\": \"mrz\", \"deletedOnDelivery\": true}");
    String page = client.photo(batch + "/photos", "4711.png", passport).headers().get("location").get(0);
    client.finish(batch);
    client.get(batch + "/roster.csv");
    assertTrue(client.get(batch).json().path("keptUntil").asText().compareTo(Instant.now().plusSeconds(601).toString()) < 0);
    assertEquals(204, client.delete(batch).status());
    for (String path : List.of(page, page + "/report", page + "/source", batch + "/roster.csv", batch + "/results")) {
      assertEquals(path, "batch-state", client.get(path).code());
    }
    assertEquals("{\"read\":1,\"refused\":0}", client.get(batch).json().path("standing").toString());
    String rows =
        server
            .database()
            .reading(handle -> handle.createQuery("select * from batch").mapToMap().list().toString());
    assertFalse(rows, rows.contains("ERIKSSON") || rows.contains("L898902C3"));
  }
}
