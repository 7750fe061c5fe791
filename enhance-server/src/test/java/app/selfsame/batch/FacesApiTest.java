package app.selfsame.batch;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.account.Person;
import app.selfsame.batch.BatchServer.Answer;
import app.selfsame.batch.BatchServer.Client;
import app.selfsame.credits.NotedCharging;
import app.selfsame.http.MultipartBody;
import app.selfsame.photos.SharedPhotos;
import app.selfsame.store.Engine;
import app.selfsame.worker.TestPhotos;
import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.Test;

/** Faces by HTTP, with the real engine in its processes; each answer is held against the description. */
public class FacesApiTest {
  private static final String PATH = "/v1/faces/compare";

  private static final NotedCharging CHARGING = new NotedCharging();

  private static BatchServer server;
  private static Client client;
  private static byte[] photo;
  private static byte[] other;
  private static byte[] wall;

  @BeforeClass
  public static void start() throws Exception {
    server = new BatchServer(Engine.SQLITE, Map.of("SERVE_FACES", "on"), CHARGING);
    client = server.company("boss@acme.example", "live", "faces", "usage");
    photo = TestPhotos.encode(TestPhotos.drawnPerson(), "png");
    other = TestPhotos.encode(TestPhotos.drawnPersonBesideLamp(), "png");
    wall = TestPhotos.encode(new BufferedImage(600, 800, BufferedImage.TYPE_INT_RGB), "png");
  }

  @AfterClass
  public static void stop() {
    if (server != null) {
      server.close();
    }
  }

  @Before
  public void forgetBookings() {
    CHARGING.booked().clear();
    CHARGING.runShort(false);
  }

  @Test
  public void twoPhotosOfOnePersonAreComparedForACredit() throws Exception {
    int before = counted();
    Answer answer = compare(photo, other);
    assertOutcome("compared", answer);
    assertEquals("alike", answer.json().path("answer").asText());
    assertTrue(answer.json().path("similarity").isNumber());
    assertTrue(answer.json().path("samePhoto").asBoolean());
    assertFalse(answer.json().path("mirrored").asBoolean());
    assertFalse(answer.json().path("test").asBoolean());
    assertEquals(
        "The faces look alike. This is not proof that it is the same person.",
        answer.json().path("headline").asText());
    assertTrue("the limits are said", answer.json().path("sentences").size() > 1);
    assertFalse("no percentage", answer.json().toString().contains("%"));
    assertTrue(answer.headers().get("ratelimit").get(0).startsWith("\"requests\""));
    assertEquals(List.of("no-store"), answer.headers().get("cache-control"));
    assertEquals(List.of("spent"), CHARGING.booked());
    assertEquals(before + 1, counted());
  }

  @Test
  public void twoPeopleAreNotAlike() throws Exception {
    SharedPhotos photos = SharedPhotos.assumed();
    byte[] one = Files.readAllBytes(photos.file("portrait_other/face_recognition__examples__biden.jpg"));
    byte[] another = Files.readAllBytes(photos.file("portrait_other/face_recognition__test__obama1.jpg"));
    Answer answer = compare(one, another);
    assertOutcome("compared", answer);
    assertEquals(answer.json().toString(), "different", answer.json().path("answer").asText());
    assertFalse(answer.json().path("samePhoto").asBoolean());
    Answer ofDocument = post(new MultipartBody().file("first", one).file("second", another).field("ofDocument", "true"));
    assertOutcome("compared", ofDocument);
    assertTrue(List.of("different", "cannot-tell").contains(ofDocument.json().path("answer").asText()));
  }

  @Test
  public void whatCannotBeComparedCostsNothing() throws Exception {
    Answer answer = compare(photo, wall);
    assertOutcome("not-compared", answer);
    assertEquals("not-compared", answer.json().path("answer").asText());
    assertTrue(answer.json().path("similarity").isNull());
    assertEquals(1, answer.json().path("reasons").size());
    assertEquals("second", answer.json().path("reasons").path(0).path("photo").asText());
    assertEquals("no-face", answer.json().path("reasons").path(0).path("code").asText());
    assertEquals(List.of("given back"), CHARGING.booked());
  }

  @Test
  public void whatIsNoPictureIsToldWithWhichOneItIs() throws Exception {
    Answer first = compare("%PDF-1.7\n1 0 obj\n<< >>\nendobj\n".getBytes(StandardCharsets.US_ASCII), photo);
    assertOutcome("unusable", first);
    assertEquals("not-an-image", first.json().path("reason").asText());
    assertEquals("first", first.json().path("photo").asText());
    Answer second = compare(photo, new byte[0]);
    assertOutcome("unusable", second);
    assertEquals("empty-file", second.json().path("reason").asText());
    assertEquals("second", second.json().path("photo").asText());
    assertOutcome("unusable", compare(Arrays.copyOf(photo, 40), photo));
    assertEquals(List.of("given back", "given back", "given back"), CHARGING.booked());
  }

  @Test
  public void sentencesAreInTheLanguageThatIsAskedFor() throws Exception {
    Answer answer =
        Client.send(posted(client.request(PATH), two(photo, wall).bytes()).header("Accept-Language", "de"));
    assertEquals("Diese Fotos lassen sich nicht vergleichen.", answer.json().path("headline").asText());
  }

  @Test
  public void keysForTryingOutPayNothing() throws Exception {
    Client trying = server.company("trying@acme.example", "test", "faces");
    Answer answer = trying.bytes(PATH, MultipartBody.TYPE, two(photo, other).bytes());
    assertOutcome("compared", answer);
    assertTrue(answer.json().path("test").asBoolean());
    assertEquals(List.of(), CHARGING.booked());
  }

  @Test
  public void withoutCreditsNothingIsCompared() throws Exception {
    CHARGING.runShort(true);
    assertRefused(402, "credits-missing", compare(photo, other));
    assertEquals(List.of(), CHARGING.booked());
  }

  @Test
  public void whoMayNotCallIsToldSo() throws Exception {
    byte[] body = two(photo, other).bytes();
    Client checks = server.company("checks@acme.example", "live", "check", "mrz", "batches");
    Answer outOfScope = checks.bytes(PATH, MultipartBody.TYPE, body);
    assertRefused(403, "scope-missing", outOfScope);
    assertTrue(outOfScope.json().path("detail").asText().contains("faces"));
    Client mistyped = new Client(client.origin(), client.key() + "x", client.path());
    assertRefused(401, "key-unknown", mistyped.bytes(PATH, MultipartBody.TYPE, body));
    HttpRequest.Builder nobody = HttpRequest.newBuilder(URI.create(client.origin() + PATH));
    assertRefused(401, "key-needed", Client.send(posted(nobody, body)));
    assertEquals(List.of(), CHARGING.booked());
  }

  @Test
  public void membersOfTheCompanyMayAndOthersMayNot() throws Exception {
    Person stranger = Person.signedIn(server.server, "stranger@other.example");
    String company = client.path().substring("/company/".length());
    stranger.say("Selfsame-Company", company);
    stranger.say("Origin", "https://photos.example");
    assertEquals(404, stranger.post(PATH).statusCode());
    Person member = Person.signedIn(server.server, "boss@acme.example");
    member.say("Selfsame-Company", company);
    member.say("Origin", "https://photos.example");
    assertEquals("let through, and told what to send", 415, member.post(PATH, "first", "x").statusCode());
  }

  @Test
  public void partsThatAreNotTheseTwoAreRefused() throws Exception {
    assertRefused(400, "malformed", post(new MultipartBody().file("first", photo)));
    assertRefused(400, "malformed", post(two(photo, other).file("third", wall)));
    assertRefused(400, "malformed", post(two(photo, other).file("second", wall)));
    assertRefused(400, "malformed", post(two(photo, other).field("ofDocument", "perhaps")));
    assertRefused(400, "malformed", post(two(photo, other).field("threshold", "0.9")));
    assertRefused(413, "too-large", post(two(photo, other).field("ofDocument", "true, so it is")));
    assertEquals(List.of(), CHARGING.booked());
  }

  @Test
  public void bodiesThatAreNotMultipartAreRefused() throws Exception {
    byte[] whole = two(photo, other).bytes();
    assertRefused(415, "wrong-type", client.bytes(PATH, "image/png", photo));
    assertRefused(400, "malformed", client.bytes(PATH, "multipart/form-data; boundary=other", whole));
    assertRefused(400, "malformed", client.bytes(PATH, MultipartBody.TYPE, Arrays.copyOf(whole, whole.length - 20)));
    assertRefused(400, "malformed", client.bytes(PATH, MultipartBody.TYPE, new byte[0]));
    assertRefused(400, "malformed", client.bytes(PATH + "?ofDocument=true", MultipartBody.TYPE, whole));
    assertRefused(400, "key-in-address", client.bytes(PATH + "?key=" + client.key(), MultipartBody.TYPE, whole));
    HttpRequest.BodyPublisher endless = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(whole));
    assertRefused(
        411,
        "length-required",
        Client.send(client.request(PATH).POST(endless).header("Content-Type", MultipartBody.TYPE)));
    assertRefused(413, "too-large", client.bytes(PATH, MultipartBody.TYPE, new byte[(32 << 20) + 1]));
    assertEquals(List.of(), CHARGING.booked());
  }

  @Test
  public void whoeverBreaksOffPaysNothing() throws Exception {
    byte[] whole = two(photo, other).bytes();
    String head =
        "POST " + PATH + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + client.key() + "\r\nContent-Type: "
            + MultipartBody.TYPE + "\r\nContent-Length: " + whole.length + "\r\n\r\n";
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      OutputStream out = socket.getOutputStream();
      out.write(head.getBytes(StandardCharsets.US_ASCII));
      out.write(whole, 0, whole.length / 2);
      out.flush();
    }
    assertOutcome("compared", compare(photo, other));
    assertEquals(List.of("spent"), CHARGING.booked());
  }

  /** An answer that is kept for whoever asks again would be something that is kept of a face. */
  @Test
  public void aCallThatIsMadeAgainComparesAgain() throws Exception {
    for (int i = 0; i < 2; i++) {
      Answer answer =
          Client.send(
              posted(client.request(PATH), two(photo, other).bytes()).header("Idempotency-Key", "4f5c1f0e-63a5-4c0b-9d0a"));
      assertOutcome("compared", answer);
    }
    assertEquals(List.of("spent", "spent"), CHARGING.booked());
  }

  @Test
  public void callsAreCountedByAddressAndStatusAndOfNobodyInParticular() throws Exception {
    Client acme = server.company("counts@acme.example", "live", "faces", "batches", "usage");
    Client other = server.company("counts@other.example", "live", "usage");
    Client trying = server.company("counts@trying.example", "test", "faces", "usage");
    assertOutcome("not-compared", acme.bytes(PATH, MultipartBody.TYPE, two(wall, wall).bytes()));
    assertEquals(400, acme.bytes(PATH, MultipartBody.TYPE, new byte[0]).status());
    assertEquals(400, acme.bytes(PATH, MultipartBody.TYPE, new byte[0]).status());
    assertEquals(404, acme.get("/v1/batches/no-such-batch").status());
    assertEquals(403, acme.get("/v1/webhooks").status());
    assertEquals(401, new Client(acme.origin(), acme.key() + "x", "").get("/v1/usage").status());
    assertEquals(400, trying.bytes(PATH, MultipartBody.TYPE, new byte[0]).status());
    JsonNode usage = acme.get("/v1/usage").json();
    List<String> counted = new ArrayList<>();
    for (JsonNode call : usage.path("calls")) {
      assertTrue(call.toString(), call.path("slowestMillis").asLong() >= call.path("meanMillis").asLong());
      assertFalse(call.toString(), call.path("test").asBoolean());
      counted.add(call.path("endpoint").asText() + " " + call.path("status") + " " + call.path("calls"));
    }
    assertEquals(
        List.of(
            "GET /v1/batches/{batch} 404 1",
            "GET /v1/webhooks 403 1",
            "POST /v1/faces/compare 200 1",
            "POST /v1/faces/compare 400 2"),
        counted);
    assertFalse(usage.toString().contains("no-such-batch"));
    assertEquals("nothing of others", 0, other.get("/v1/usage").json().path("calls").size());
    JsonNode ofTest = trying.get("/v1/usage").json().path("calls");
    assertEquals(1, ofTest.size());
    assertTrue(ofTest.path(0).path("test").asBoolean());
    List<String> later = acme.get("/v1/usage").json().path("calls").findValuesAsText("endpoint");
    assertTrue("its own call too, once it is answered", later.contains("GET /v1/usage"));
  }

  @Test
  public void whatIsCountedOfCallsIsTakenAlong() throws Exception {
    Client acme = server.company("export@acme.example", "live", "faces", "usage");
    assertEquals(400, acme.bytes(PATH, MultipartBody.TYPE, new byte[0]).status());
    Person owner = Person.signedIn(server.server, "export@acme.example");
    acme.get("/v1/usage");
    String export = Person.text(owner.get(acme.path() + "/export"));
    assertTrue(export, export.replace(" ", "").contains("\"endpoint\":\"POST/v1/faces/compare\""));
  }

  @Test
  public void whereTheOperatorDoesNotHaveItThereIsNothing() throws Exception {
    try (BatchServer without = new BatchServer(Engine.SQLITE, Map.of())) {
      Client program = without.company("boss@acme.example", "live", "check", "faces");
      HttpRequest.Builder request = posted(program.request(PATH), two(new byte[9], new byte[9]).bytes());
      int status = HttpClient.newHttpClient().send(request.build(), BodyHandlers.discarding()).statusCode();
      assertEquals("as any address that there is not", 405, status);
      assertFalse(program.get("/v1/company").json().path("scopes").toString().contains("faces"));
    }
  }

  private static MultipartBody two(byte[] first, byte[] second) {
    return new MultipartBody().file("first", first).file("second", second);
  }

  private static Answer compare(byte[] first, byte[] second) throws Exception {
    return post(two(first, second));
  }

  private static Answer post(MultipartBody body) throws Exception {
    return client.bytes(PATH, MultipartBody.TYPE, body.bytes());
  }

  private static HttpRequest.Builder posted(HttpRequest.Builder request, byte[] body) {
    return request.POST(BodyPublishers.ofByteArray(body)).header("Content-Type", MultipartBody.TYPE);
  }

  private static int counted() throws Exception {
    int count = 0;
    for (var day : client.get("/v1/usage").json().path("days")) {
      count += day.path("live").path("single").asInt();
    }
    return count;
  }

  private static void assertOutcome(String outcome, Answer answer) {
    assertEquals(answer.json().toString(), 200, answer.status());
    assertEquals(answer.json().toString(), outcome, answer.json().path("outcome").asText());
  }

  private static void assertRefused(int status, String code, Answer answer) {
    assertEquals(answer.json().toString(), code, answer.code());
    assertEquals(status, answer.status());
  }
}
