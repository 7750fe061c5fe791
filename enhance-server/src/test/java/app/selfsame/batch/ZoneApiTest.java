package app.selfsame.batch;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.batch.BatchServer.Answer;
import app.selfsame.batch.BatchServer.Client;
import app.selfsame.credits.NotedCharging;
import app.selfsame.decode.JpegSamples;
import app.selfsame.engine.DrawnPassport;
import app.selfsame.mrz.SpecimenReadings;
import app.selfsame.store.Engine;
import app.selfsame.worker.TestPhotos;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** Pages of documents by HTTP, with the real reader in its processes; each answer is held against the description. */
public class ZoneApiTest {
  private static final List<String> LINES = SpecimenReadings.passportLines();
  private static final int PER_DAY = 2;

  private static final NotedCharging CHARGING = new NotedCharging();

  private static BatchServer server;
  private static Client client;
  private static byte[] page;
  private static int senders;

  @BeforeClass
  public static void start() throws Exception {
    DrawnPassport.requireTypeface();
    server = new BatchServer(Engine.SQLITE, Map.of("SERVE_MRZ_PER_DAY", String.valueOf(PER_DAY)), CHARGING);
    client = server.company("boss@acme.example", "live", "check", "mrz", "usage");
    page = png(DrawnPassport.page(LINES));
  }

  @AfterClass
  public static void stop() {
    if (server != null) {
      server.close();
    }
  }

  @Test
  public void aPageIsReadForACredit() throws Exception {
    CHARGING.booked().clear();
    int before = counted();
    Answer answer = read(page);
    assertOutcome("read", answer);
    assertFalse(answer.json().path("test").asBoolean());
    assertEquals("read", answer.json().path("verdict").asText());
    assertEquals("td3", answer.json().path("format").asText());
    assertEquals(LINES.get(0), answer.json().path("lines").path(0).asText());
    assertEquals(LINES.get(1), answer.json().path("lines").path(1).asText());
    assertEquals("ERIKSSON", answer.json().path("fields").path("primaryIdentifier").asText());
    assertEquals("expired", answer.json().path("remarks").path(0).path("code").asText());
    assertEquals(LINES.get(0).length(), answer.json().path("confidence").path(0).size());
    assertTrue(answer.headers().get("ratelimit").get(0).startsWith("\"requests\""));
    assertEquals(List.of("no-store"), answer.headers().get("cache-control"));
    assertEquals(List.of("spent"), CHARGING.booked());
    assertEquals(before + 1, counted());
  }

  @Test
  public void aPageWithoutAZoneCostsNothing() throws Exception {
    CHARGING.booked().clear();
    Answer person = read(TestPhotos.encode(TestPhotos.drawnPerson(), "png"));
    assertOutcome("none", person);
    assertFalse(person.json().has("lines"));
    assertOutcome("none", read(png(DrawnPassport.page(List.of()))));
    assertOutcome("unusable", read("%PDF-1.7\n1 0 obj\n<< >>\nendobj\n".getBytes(StandardCharsets.US_ASCII)));
    assertEquals(List.of("given back", "given back", "given back"), CHARGING.booked());
  }

  @Test
  public void whatIsNoPictureIsToldSo() throws Exception {
    Answer pdf = read("%PDF-1.7\n1 0 obj\n<< >>\nendobj\n".getBytes(StandardCharsets.US_ASCII));
    assertEquals("not-an-image", pdf.json().path("reason").asText());
    assertTrue(pdf.json().toString(), pdf.json().path("error").asText().contains("PDF"));
    assertOutcome("unusable", read(new byte[0]));
    assertOutcome("unusable", read(Arrays.copyOf(page, 40)));
    Answer heic = read("\0\0\0\030ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.ISO_8859_1));
    assertOutcome("unusable", heic);
    assertFalse(heic.json().path("error").asText().isEmpty());
  }

  @Test
  public void aPageMayStandOnItsHead() throws Exception {
    BufferedImage turned = new BufferedImage(900, 640, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = turned.createGraphics();
    graphics.rotate(Math.PI, 450, 320);
    graphics.drawImage(DrawnPassport.page(LINES), 0, 0, null);
    graphics.dispose();
    Answer answer = read(png(turned));
    assertOutcome("read", answer);
    assertEquals(LINES.get(1), answer.json().path("lines").path(1).asText());
  }

  @Test
  public void ofTwoPassportsNoneIsBelieved() throws Exception {
    BufferedImage both = new BufferedImage(900, 1_280, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = both.createGraphics();
    graphics.drawImage(DrawnPassport.page(LINES), 0, 0, null);
    graphics.drawImage(DrawnPassport.page(LINES), 0, 640, null);
    graphics.dispose();
    Answer answer = read(png(both));
    assertOutcome("check", answer);
    assertTrue(codes(answer).toString(), codes(answer).contains("several"));
  }

  @Test
  public void halfAZoneIsNeverBelieved() throws Exception {
    BufferedImage whole = DrawnPassport.page(LINES);
    for (BufferedImage half :
        List.of(whole.getSubimage(0, 0, 450, 640), whole.getSubimage(450, 0, 450, 640), whole.getSubimage(0, 0, 900, 535))) {
      Answer answer = read(png(half));
      String outcome = answer.json().path("outcome").asText();
      assertTrue(answer.json().toString(), List.of("none", "check").contains(outcome));
    }
  }

  @Test
  public void aForgedDigitIsShownAndNotMended() throws Exception {
    String forged = LINES.get(1).replace("L898902C36", "L898902C35");
    Answer answer = read(png(DrawnPassport.page(List.of(LINES.get(0), forged))));
    assertOutcome("check", answer);
    assertEquals(forged, answer.json().path("lines").path(1).asText());
    assertEquals("does-not-verify", answer.json().path("checks").path("number").asText());
    assertTrue(codes(answer).toString(), codes(answer).contains("check-digit"));
  }

  @Test
  public void aScanOfFiftyMegapixelsIsRead() throws Exception {
    BufferedImage scan = new BufferedImage(8_660, 5_774, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = scan.createGraphics();
    graphics.drawImage(DrawnPassport.page(LINES), 0, 0, 8_118, 5_774, null);
    graphics.dispose();
    Answer answer = read(JpegSamples.encode(scan, "jpeg"));
    assertOutcome("read", answer);
    assertEquals(LINES.get(1), answer.json().path("lines").path(1).asText());
  }

  @Test
  public void sentencesAreInTheLanguageThatIsAskedFor() throws Exception {
    Answer answer = Client.send(posted(client.request("/v1/mrz"), page).header("Accept-Language", "de"));
    assertEquals(
        "Die Zeilen sind gelesen. Alle Prüfziffern stimmen, und der Druck ist deutlich.",
        answer.json().path("headline").asText());
  }

  @Test
  public void keysForTryingOutPayNothing() throws Exception {
    Client trying = server.company("trying@acme.example", "test", "mrz");
    CHARGING.booked().clear();
    Answer answer = trying.bytes("/v1/mrz", "image/png", page);
    assertOutcome("read", answer);
    assertTrue(answer.json().path("test").asBoolean());
    assertEquals(List.of(), CHARGING.booked());
  }

  @Test
  public void whoMayNotCallIsToldSo() throws Exception {
    Client other = server.company("checks@acme.example", "live", "check");
    assertRefused(403, "scope-missing", other.bytes("/v1/mrz", "image/png", page));
    Client mistyped = new Client(client.origin(), client.key() + "x", client.path());
    assertRefused(401, "key-unknown", mistyped.bytes("/v1/mrz", "image/png", page));
    assertRefused(400, "key-in-address", client.bytes("/v1/mrz?key=" + client.key(), "image/png", page));
    assertRefused(400, "malformed", client.bytes("/v1/mrz?document=us-passport-print", "image/png", page));
    HttpRequest.BodyPublisher endless = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(page));
    assertRefused(411, "length-required", Client.send(client.request("/v1/mrz").POST(endless)));
    assertRefused(411, "length-required", Client.send(anybody(newSender()).POST(endless)));
  }

  /** An answer that is kept for whoever asks again would be a page that is kept. */
  @Test
  public void aCallThatIsMadeAgainReadsAgain() throws Exception {
    CHARGING.booked().clear();
    for (int i = 0; i < 2; i++) {
      Answer answer =
          Client.send(posted(client.request("/v1/mrz"), page).header("Idempotency-Key", "4f5c1f0e-63a5-4c0b-9d0a"));
      assertOutcome("read", answer);
    }
    assertEquals(List.of("spent", "spent"), CHARGING.booked());
    int kept =
        server.database().reading(
            handle -> handle.createQuery("select count(*) from idempotency_key").mapTo(Integer.class).one());
    assertEquals(0, kept);
  }

  @Test
  public void whoHasNoKeyIsReadAFewTimesADay() throws Exception {
    String sender = newSender();
    CHARGING.booked().clear();
    for (int left = PER_DAY - 1; left >= 0; left--) {
      Answer answer = Client.send(posted(anybody(sender), page));
      assertOutcome("read", answer);
      assertEquals(LINES.get(1), answer.json().path("lines").path(1).asText());
      assertTrue(answer.headers().get("ratelimit").get(0).startsWith("\"daily\";r=" + left + ";"));
    }
    Answer refused = Client.send(posted(anybody(sender), page));
    assertRefused(429, "daily-limit", refused);
    assertTrue(Integer.parseInt(refused.headers().get("retry-after").get(0)) > 0);
    assertEquals("nobody pays for it", List.of(), CHARGING.booked());
    assertOutcome("read", read(page));
    assertOutcome("none", Client.send(posted(anybody(newSender()), png(DrawnPassport.page(List.of())))));
  }

  @Test
  public void whatIsNoPictureCountsForVisitorsToo() throws Exception {
    String sender = newSender();
    for (int left = PER_DAY - 1; left >= 0; left--) {
      Answer answer = Client.send(posted(anybody(sender), new byte[] {1, 2, 3}));
      assertOutcome("unusable", answer);
      assertTrue(answer.headers().get("ratelimit").get(0).startsWith("\"daily\";r=" + left + ";"));
    }
    assertRefused(429, "daily-limit", Client.send(posted(anybody(sender), page)));
  }

  @Test
  public void pagesOfOtherSitesSpendNobodysUses() throws Exception {
    String sender = newSender();
    for (int i = 0; i <= PER_DAY; i++) {
      assertRefused(
          403, "cross-site", Client.send(posted(anybody(sender), page).header("Sec-Fetch-Site", "cross-site")));
    }
    assertOutcome("read", Client.send(posted(anybody(sender), page)));
  }

  @Test
  public void anOperatorCanTakeKeysAlone() throws Exception {
    try (BatchServer closed = new BatchServer(Engine.SQLITE, Map.of("SERVE_MRZ_PER_DAY", "0"))) {
      Client program = closed.company("boss@acme.example", "live");
      HttpRequest.Builder nobody = HttpRequest.newBuilder(URI.create(program.origin() + "/v1/mrz"));
      assertRefused(401, "key-needed", Client.send(posted(nobody, page)));
      assertOutcome("none", program.bytes("/v1/mrz", "image/png", png(DrawnPassport.page(List.of()))));
    }
  }

  private static Answer read(byte[] picture) throws Exception {
    return client.bytes("/v1/mrz", "image/png", picture);
  }

  private static HttpRequest.Builder posted(HttpRequest.Builder request, byte[] picture) {
    return request.POST(BodyPublishers.ofByteArray(picture)).header("Content-Type", "image/png");
  }

  /** A request without a key, of a sender as the proxy names it. */
  private static HttpRequest.Builder anybody(String sender) {
    return HttpRequest.newBuilder(URI.create(client.origin() + "/v1/mrz")).header("X-Forwarded-For", sender);
  }

  private static String newSender() {
    return "192.0.2." + ++senders;
  }

  private static int counted() throws Exception {
    int count = 0;
    for (var day : client.get("/v1/usage").json().path("days")) {
      count += day.path("live").path("single").asInt();
    }
    return count;
  }

  private static List<String> codes(Answer answer) {
    List<String> codes = new ArrayList<>();
    answer.json().path("doubts").forEach(doubt -> codes.add(doubt.path("code").asText()));
    return codes;
  }

  private static void assertOutcome(String outcome, Answer answer) {
    assertEquals(answer.json().toString(), 200, answer.status());
    assertEquals(answer.json().toString(), outcome, answer.json().path("outcome").asText());
  }

  private static void assertRefused(int status, String code, Answer answer) {
    assertEquals(answer.json().toString(), code, answer.code());
    assertEquals(status, answer.status());
  }

  private static byte[] png(BufferedImage image) throws Exception {
    return JpegSamples.encode(image, "png");
  }
}
