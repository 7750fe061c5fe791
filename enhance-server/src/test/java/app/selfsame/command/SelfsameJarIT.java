package app.selfsame.command;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.parcel.TestKeys;
import app.selfsame.parcel.TestParcels;
import app.selfsame.photos.BadFiles;
import app.selfsame.photos.SharedPhotos;
import app.selfsame.reader.CollectionStub;
import app.selfsame.worker.TestPhotos;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.ImageInputStream;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.w3c.dom.Element;

/** The one jar that people run: as a process of its own, with nothing else to be found on its path. */
public class SelfsameJarIT {
  /** Its one line comes from native code, and its binding has no switch for it. */
  private static final String TENSORFLOW_LITE = "INFO: Created TensorFlow Lite XNNPACK delegate for CPU.";

  private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();
  private static final String JAR = Path.of("target", "selfsame.jar").toAbsolutePath().toString();
  private static final String SENTENCE = "(This|The) .*\\. .*\\.";
  private static final int KILLED_BY_SIGTERM = 128 + 15;

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  @Test
  public void servesOnTheChosenPortAndStopsWhenTold() throws Exception {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    ProcessBuilder builder = new ProcessBuilder(JAVA, "-jar", JAR).directory(folder.getRoot());
    builder.environment().clear();
    builder.environment().put("PATH", "");
    builder.environment().put("PORT", String.valueOf(port));
    Path log = folder.newFile("log").toPath();
    Process process = builder.redirectError(log.toFile()).start();
    try (BufferedReader out = process.inputReader()) {
      assertEquals("Selfsame is running at http://localhost:" + port, out.readLine());
      HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/")).build();
      HttpResponse<String> page = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
      assertEquals(200, page.statusCode());
      assertTrue(page.body().contains(">Selfsame: passport photo check</title>"));
      // Process.destroy would also close the streams.
      process.toHandle().destroy();
      assertTrue(process.waitFor(20, TimeUnit.SECONDS));
      assertEquals(KILLED_BY_SIGTERM, process.exitValue());
      assertEquals("no request is written down", null, out.readLine());
    } finally {
      process.destroyForcibly();
    }
    List<String> events = new ArrayList<>();
    for (String line : Files.readAllLines(log)) {
      if (!line.equals(TENSORFLOW_LITE)) {
        JsonNode event = new ObjectMapper().readTree(line);
        events.add(event.path("event").asText());
        // What the foot of its pages has.
        assertEquals(line, event.path("event").asText().equals("started"), event.path("site").asText().matches("[0-9a-f]{64}"));
      }
    }
    assertEquals("nor anywhere else", List.of("configured", "payments", "started", "stopped"), events);
    assertEquals(List.of("log"), List.of(folder.getRoot().list()));
  }

  @Test
  public void nonsenseInTheEnvironmentKeepsItFromStarting() throws Exception {
    ProcessBuilder builder = new ProcessBuilder(JAVA, "-jar", JAR).redirectErrorStream(true);
    builder.environment().put("SERVE_WORKERS", "many");
    Process process = builder.start();
    try (BufferedReader out = process.inputReader()) {
      assertEquals("SERVE_WORKERS is “many”. Allowed: a whole number from 1 to 256, or empty for one a processor.", out.readLine());
      assertEquals(null, out.readLine());
      assertEquals(2, process.waitFor());
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  public void filesThatAreNoPhotosDoNotKeepAPhotoFromBeingJudged() throws Exception {
    List<Path> files = new ArrayList<>();
    for (Map.Entry<String, byte[]> bad : BadFiles.all().entrySet()) {
      files.add(Files.write(folder.getRoot().toPath().resolve(bad.getKey()), bad.getValue()));
    }
    files.add(folder.getRoot().toPath().resolve("missing.jpg"));
    files.add(folder.newFolder("folder.jpg").toPath());
    files.add(drawnPerson());
    List<JsonNode> answers = check(files);
    for (JsonNode answer : answers.subList(0, answers.size() - 1)) {
      assertTrue(answer.toString(), answer.path("error").asText().matches("(This|There) .*\\. .*\\."));
    }
    assertEquals("ready", answers.get(answers.size() - 1).path("verdict").asText());
  }

  @Test
  public void hostileFilesAreJudgedOrRefusedInLittleMemory() throws Exception {
    List<Path> files = SharedPhotos.assumed().in("hostile", "exif", "no_face", "not_photo");
    for (JsonNode answer : check(files)) {
      boolean judged = answer.path("stage").asText().equals("complete");
      boolean refused = answer.path("error").asText().matches(SENTENCE);
      assertTrue(answer.toString(), judged != refused);
    }
  }

  @Test
  public void preparedFileIsWhatTheReportPromises() throws Exception {
    assertPrepared("us-passport-print", 600, 600);
    assertPrepared("fi-passport-digital", 500, 653);
    JsonNode chinese = assertPrepared("cn-passport-digital", 0, 0);
    assertTrue(chinese.toString(), chinese.path("bytes").asInt() >= 20 * 1024);
    assertTrue(chinese.toString(), chinese.path("bytes").asInt() <= 80 * 1024);
  }

  @Test
  public void photosOfAFolderAreWorkedOnInProcessesOfTheSameJar() throws Exception {
    Path photos = folder.newFolder("photos").toPath();
    Files.copy(drawnPerson(), photos.resolve("anna.png"));
    Path out = folder.getRoot().toPath().resolve("made");
    File temporary = folder.newFolder("temporary");
    Process process =
        new ProcessBuilder(
            JAVA, "-Djava.io.tmpdir=" + temporary, "-jar", JAR, "batch", photos.toString(), "--document", "us-passport-print", "--out", out.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(said, 0, process.waitFor());
    assertEquals(600, ImageIO.read(out.resolve("anna.jpg").toFile()).getWidth());
    assertEquals("and nothing is said besides", 3, said.lines().count());
    assertEquals("nor left", List.of(), List.of(temporary.list()));
  }

  /** Of the library for that the jar has a part alone. */
  @Test
  public void whatPeopleHaveSentIsDecrypted() throws Exception {
    Path key = folder.getRoot().toPath().resolve("key.json");
    Files.write(key, TestKeys.bytes(TestKeys.anna()));
    Path out = folder.getRoot().toPath().resolve("made");
    try (CollectionStub server = new CollectionStub()) {
      server.ask("BBBBBBBBBBBBBBBBBBBBBB", "4711");
      server.send("BBBBBBBBBBBBBBBBBBBBBB", 1);
      ProcessBuilder builder =
          new ProcessBuilder(
                  JAVA, "-jar", JAR, "collection", "download", "--key", key.toString(), "--server", server.origin(),
                  "--collection", CollectionStub.COLLECTION, "--to", out.toString())
              .redirectErrorStream(true);
      builder.environment().put("SELFSAME_KEY", CollectionStub.COMPANY_KEY);
      Process process = builder.start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(said, 0, process.waitFor());
    }
    assertArrayEquals(TestParcels.jpeg(), Files.readAllBytes(out.resolve("4711.jpg")));
  }

  /** The document's own size in pixels, or 0 where it leaves a choice. */
  private JsonNode assertPrepared(String document, int width, int height) throws Exception {
    Path out = folder.newFolder(document).toPath();
    List<JsonNode> answers =
        run(0, "prepare", drawnPerson().toString(), "--document", document, "--out", out.toString(), "--json");
    JsonNode promise = answers.get(0).path("output");
    Path file = Path.of(promise.path("path").asText());
    BufferedImage picture = ImageIO.read(file.toFile());
    assertEquals(promise.at("/px/0").asInt(), picture.getWidth());
    assertEquals(promise.at("/px/1").asInt(), picture.getHeight());
    assertEquals(promise.path("bytes").asLong(), Files.size(file));
    assertEquals(promise.path("dpi").asInt(), dpi(file));
    if (width > 0) {
      assertEquals(width, picture.getWidth());
      assertEquals(height, picture.getHeight());
      assertEquals(300, dpi(file));
    }
    return promise;
  }

  /** Dots an inch as the JFIF segment of a JPEG file says it. */
  private static int dpi(Path file) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
    try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
      reader.setInput(in);
      IIOMetadata metadata = reader.getImageMetadata(0);
      Element tree = (Element) metadata.getAsTree("javax_imageio_jpeg_image_1.0");
      Element jfif = (Element) tree.getElementsByTagName("app0JFIF").item(0);
      assertEquals("1", jfif.getAttribute("resUnits"));
      assertEquals(jfif.getAttribute("Xdensity"), jfif.getAttribute("Ydensity"));
      return Integer.parseInt(jfif.getAttribute("Xdensity"));
    } finally {
      reader.dispose();
    }
  }

  private Path drawnPerson() throws IOException {
    Path file = folder.getRoot().toPath().resolve("drawn.png");
    return Files.write(file, TestPhotos.encode(TestPhotos.drawnPerson(), "png"));
  }

  /** Checks files some of which cannot be read: one answer a file, in order. */
  private List<JsonNode> check(List<Path> files) throws Exception {
    List<String> arguments = new ArrayList<>(List.of("check", "--document", "us-passport-print", "--json"));
    files.forEach(file -> arguments.add(file.toAbsolutePath().toString()));
    List<JsonNode> answers = run(2, arguments.toArray(String[]::new));
    assertEquals(arguments.subList(4, arguments.size()), answers.stream().map(a -> a.path("file").asText()).toList());
    return answers;
  }

  /** Runs the command line in half a gigabyte of heap, and reads the lines that it prints. */
  private List<JsonNode> run(int exitCode, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(JAVA, "-Xmx512m", "-jar", JAR));
    command.addAll(List.of(arguments));
    Path errors = folder.newFile().toPath();
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
    // Without a locale Java reads file names as ASCII.
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.start();
    List<JsonNode> lines = new ArrayList<>();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        lines.add(new ObjectMapper().readTree(line));
      }
    }
    assertEquals(Files.readString(errors), exitCode, process.waitFor());
    assertFalse(Files.readString(errors).contains("Exception") || Files.readString(errors).contains("OutOfMemory"));
    return lines;
  }
}
