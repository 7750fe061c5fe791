package app.selfsame.batch;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.decode.JpegSamples;
import app.selfsame.engine.DrawnPassport;
import app.selfsame.light.WatchedServer;
import java.awt.image.BufferedImage;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/**
 * Nothing of a page and of what its lines say is on disk, in the database, in the log or in the server's heap once it is
 * answered, whatever became of the request. The heap is looked through with everything in it that the garbage collector
 * has not come to. The process that read the page is gone; the one that waits for the next page has seen none.
 */
public class NoPageKeptTest {
  private static final String SURNAME = "QUITTERBAX";
  private static final String GIVEN = "ZEPHYRINE";
  private static final String NUMBER = "QX74Z11K9";
  private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @Rule public final TemporaryFolder root = new TemporaryFolder();

  private final Needles needles = new Needles();
  private List<String> lines;
  private byte[] page;
  private WatchedServer server;

  @Before
  public void make() throws Exception {
    DrawnPassport.assumeTypeface();
    lines = lines();
    page = JpegSamples.encode(noisy(DrawnPassport.page(lines)), "png");
    for (String text : List.of(SURNAME, GIVEN, NUMBER, lines.get(0), lines.get(1))) {
      needles.addText(text);
    }
    for (int part = 1; part < 8; part++) {
      int at = part * (page.length / 8);
      needles.add("piece " + part + " of the file", Arrays.copyOfRange(page, at, at + 24));
    }
    needles.add("end of the file", Arrays.copyOfRange(page, page.length - 40, page.length - 16));
  }

  @After
  public void stop() throws Exception {
    if (server != null) {
      server.close();
    }
  }

  @Test
  public void nothingIsKept() throws Exception {
    server = new WatchedServer(root.getRoot().toPath(), KeepingNoPage.class);
    assertRead(post(company()));
    assertRead(post(visitor(1)));
    String unreadable = new String(post(visitor(2), Arrays.copyOf(page, page.length / 2)), StandardCharsets.UTF_8);
    assertFalse(unreadable, unreadable.contains(SURNAME));
    post(visitor(3).header("Sec-Fetch-Site", "cross-site"));
    post(request().header("Authorization", "Bearer " + server.said() + "x"));
    post(company().header("Idempotency-Key", "4f5c1f0e-63a5-4c0b-9d0a-1b9d6f5ce0aa"));
    breakOff("Authorization: Bearer " + server.said(), page.length / 2);
    breakOff("X-Forwarded-For: 192.0.2.4", page.length / 2);
    breakOff("X-Forwarded-For: 192.0.2.5", page.length);
    killWhatReads();
    assertRead(post(visitor(6)));
    assertRead(post(company()));
    assertEquals("on disk", Set.of(), onDisk());
    for (String text : List.of(SURNAME, GIVEN, NUMBER, "192.0.2.")) {
      assertFalse(server.log(), server.log().contains(text));
    }
    Path dump = root.getRoot().toPath().resolve("after.hprof");
    server.dump(dump);
    assertEquals("in the heap", Set.of(), needles.in(dump));
    for (ProcessHandle waiting : server.children()) {
      assertEquals("in a process", Set.of(), needles.inMemoryOf(waiting));
    }
  }

  @Test
  public void whatIsThereIsFound() throws Exception {
    Path file = root.newFile().toPath();
    Random random = new Random(5);
    byte[] around = new byte[(1 << 20) - 30];
    random.nextBytes(around);
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(around);
      out.write(lines.get(1).getBytes(StandardCharsets.UTF_16LE));
      out.write(around);
      out.write(page);
    }
    Set<String> found = needles.in(file);
    assertTrue(found.toString(), found.contains(lines.get(1) + " in UTF-16LE"));
    assertTrue(found.toString(), found.contains(NUMBER + " in UTF-16LE"));
    assertTrue(found.toString(), found.contains("piece 4 of the file") && found.contains("end of the file"));
    // This process has them.
    assertTrue(needles.inMemoryOf(ProcessHandle.current()).contains(NUMBER + " in bytes"));
  }

  private Set<String> onDisk() throws Exception {
    try (Stream<Path> files = Files.walk(server.folder())) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        Set<String> found = needles.in(file);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return Set.of();
  }

  /** While a page is read, whoever reads it is killed: it is read again elsewhere. */
  private void killWhatReads() throws Exception {
    CompletableFuture<byte[]> answer =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return post(visitor(7));
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            });
    while (server.children().isEmpty()) {
      Thread.onSpinWait();
    }
    server.children().forEach(ProcessHandle::destroyForcibly);
    assertRead(answer.get());
  }

  private HttpRequest.Builder request() {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/v1/mrz"));
  }

  private HttpRequest.Builder company() {
    return request().header("Authorization", "Bearer " + server.said());
  }

  private HttpRequest.Builder visitor(int number) {
    return request().header("X-Forwarded-For", "192.0.2." + number);
  }

  private byte[] post(HttpRequest.Builder request) throws Exception {
    return post(request, page);
  }

  private static byte[] post(HttpRequest.Builder request, byte[] body) throws Exception {
    HttpResponse<byte[]> answer =
        CLIENT.send(request.POST(BodyPublishers.ofByteArray(body)).build(), BodyHandlers.ofByteArray());
    return answer.body();
  }

  /** Sends so many bytes of the page and is gone. */
  private void breakOff(String field, int bytes) throws Exception {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      OutputStream out = socket.getOutputStream();
      String head =
          "POST /v1/mrz HTTP/1.1\r\nHost: 127.0.0.1\r\n" + field + "\r\nContent-Length: " + page.length + "\r\n\r\n";
      out.write(head.getBytes(StandardCharsets.US_ASCII));
      out.write(page, 0, bytes);
      out.flush();
    }
  }

  private void assertRead(byte[] answer) {
    String said = new String(answer, StandardCharsets.UTF_8);
    assertTrue(said, said.contains(lines.get(1)) && said.contains(SURNAME));
  }

  /** Of a person and a passport that nobody else has. */
  private static List<String> lines() {
    String name = "P<UTO" + SURNAME + "<<" + GIVEN;
    String number = NUMBER + digit(NUMBER);
    String birth = "740812" + digit("740812");
    String expiry = "300415" + digit("300415");
    String optional = "<".repeat(14) + "0";
    String last = String.valueOf(digit(number + birth + expiry + optional));
    return List.of(name + "<".repeat(44 - name.length()), number + "UTO" + birth + "F" + expiry + optional + last);
  }

  /** By Doc 9303-3, 4.9. */
  private static int digit(String text) {
    int[] weights = {7, 3, 1};
    int sum = 0;
    for (int i = 0; i < text.length(); i++) {
      char one = text.charAt(i);
      sum += weights[i % 3] * (one == '<' ? 0 : Character.digit(one, 36));
    }
    return sum % 10;
  }

  /** As no other picture is. */
  private static BufferedImage noisy(BufferedImage page) {
    Random random = new Random(20_261_130);
    for (int y = 0; y < page.getHeight(); y++) {
      for (int x = 0; x < page.getWidth(); x++) {
        page.setRGB(x, y, page.getRGB(x, y) ^ random.nextInt(8) ^ random.nextInt(8) << 8 ^ random.nextInt(8) << 16);
      }
    }
    return page;
  }
}
