package app.selfsame.batch;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.junit.Assume.assumeTrue;

import app.selfsame.batch.BatchServer.Client;
import app.selfsame.engine.DrawnPassport;
import app.selfsame.image.ImageFormat;
import app.selfsame.mrz.SpecimenReadings;
import app.selfsame.store.Engine;
import app.selfsame.worker.TestPhotos;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The programs that docs/companies.md shows do what it says, as they stand there. */
public class DocumentedProgramsTest {
  private static final Path DOCUMENT = Path.of("..", "docs", "companies.md");
  private static final int LONGEST_SECONDS = 180;

  private static BatchServer server;
  private static Client client;
  private static byte[] person;

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  private Path photos;
  private Path results;

  @BeforeClass
  public static void start() throws Exception {
    server = new BatchServer(Engine.SQLITE, Map.of("SERVE_FACES", "on"));
    client = server.company("boss@acme.example", "live", "check", "prepare", "mrz", "faces", "batches");
    person = TestPhotos.encode(TestPhotos.drawnPerson(), "png");
  }

  @AfterClass
  public static void stop() {
    server.close();
  }

  @Before
  public void fill() throws Exception {
    photos = folder.newFolder("photos").toPath();
    results = folder.getRoot().toPath().resolve("results.zip");
    Files.write(photos.resolve("a b+c%20.png"), person);
    Files.write(photos.resolve("4711.png"), person);
    Files.writeString(photos.resolve("rubbish.jpg"), "no photo");
  }

  @Test
  public void curlPreparesAPhoto() throws Exception {
    assumeTrue("there is no curl", isThere("curl", "--version"));
    Path file = folder.getRoot().toPath().resolve("finished.jpg");
    String said = run("sh", "prepare.sh", "sh", photos.resolve("4711.png").toString(), file.toString());
    assertTrue(said, said.contains("\"name\":\"4711.png\""));
    assertEquals(ImageFormat.JPEG, ImageFormat.of(Files.readAllBytes(file)));
    assertAllDeleted();
  }

  @Test
  public void curlMakesARosterOfPassports() throws Exception {
    assumeTrue("there is no curl", isThere("curl", "--version"));
    DrawnPassport.requireTypeface();
    Path passports = folder.getRoot().toPath().resolve("passports.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(passports))) {
      zip.putNextEntry(new ZipEntry("staff/4711.png"));
      zip.write(TestPhotos.encode(DrawnPassport.page(SpecimenReadings.passportLines()), "png"));
    }
    Path roster = folder.getRoot().toPath().resolve("roster.csv");
    run("bash", "roster.sh", "bash", passports.toString(), roster.toString());
    String table = Files.readString(roster);
    assertTrue(table, table.contains("\"4711\",\"ERIKSSON\",\"ANNA MARIA\",\"L898902C3\""));
    assertAllDeleted();
  }

  @Test
  public void curlComparesTwoFaces() throws Exception {
    assumeTrue("there is no curl", isThere("curl", "--version"));
    Files.write(folder.getRoot().toPath().resolve("passport.jpg"), person);
    Files.write(folder.getRoot().toPath().resolve("applicant.jpg"), person);
    String program = shown("shell", "/v1/faces/compare").replace("=@", "=@" + folder.getRoot() + "/");
    String said = runProgram(program, "compare.sh", "sh");
    assertTrue(said, said.contains("\"outcome\":\"compared\"") && said.contains("\"answer\":\"alike\""));
  }

  @Test
  public void pythonPreparesAFolder() throws Exception {
    assumeTrue("there is no python3", isThere("python3", "--version"));
    String said = run("python", "prepare.py", "python3", photos.toString(), results.toString());
    assertTrue(said, said.contains("rubbish.jpg unusable not-an-image"));
    assertFolderPrepared();
  }

  @Test
  public void javaPreparesAFolder() throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String said = run("java", "Prepare.java", java, photos.toString(), results.toString());
    assertTrue(said, said.contains("\"unusable\":1"));
    assertFolderPrepared();
  }

  private void assertFolderPrepared() throws Exception {
    Set<String> names = new TreeSet<>();
    try (ZipFile archive = new ZipFile(results.toFile())) {
      archive.stream().map(ZipEntry::getName).forEach(names::add);
      for (String name : List.of("a b+c%20.jpg", "4711.jpg")) {
        assertTrue(names.toString(), names.contains(name));
        byte[] file = archive.getInputStream(archive.getEntry(name)).readAllBytes();
        assertEquals(ImageFormat.JPEG, ImageFormat.of(file));
      }
    }
    assertTrue(names.toString(), !names.contains("rubbish.jpg"));
    assertAllDeleted();
  }

  private static void assertAllDeleted() throws Exception {
    JsonNode batches = client.get("/v1/batches").json().path("batches");
    assertTrue(batches.size() > 0);
    for (JsonNode batch : batches) {
      assertEquals("deleted", batch.path("state").asText());
      JsonNode progress = client.get("/v1/batches/" + batch.path("id").asText() + "/progress").json();
      assertEquals("what is left adds up", progress.path("photos"), progress.path("done"));
    }
  }

  /** What a program of the document says, run as a file of a name by an interpreter. */
  private String run(String language, String name, String interpreter, String... arguments) throws Exception {
    return runProgram(shown(language, ""), name, interpreter, arguments);
  }

  private String runProgram(String text, String name, String interpreter, String... arguments) throws Exception {
    Path program = folder.getRoot().toPath().resolve(name);
    Files.writeString(program, text);
    Path said = folder.getRoot().toPath().resolve("said");
    ProcessBuilder builder = new ProcessBuilder(interpreter, program.toString());
    builder.command().addAll(List.of(arguments));
    builder.environment().put("SELFSAME_URL", client.origin());
    builder.environment().put("SELFSAME_KEY", client.key());
    Process process = builder.redirectErrorStream(true).redirectOutput(said.toFile()).start();
    boolean isOver = process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS);
    process.destroyForcibly();
    String answer = Files.readString(said, StandardCharsets.UTF_8);
    assertTrue(answer, isOver);
    assertEquals(answer, 0, process.exitValue());
    return answer;
  }

  /** The first program in a language that has a text in it. */
  private static String shown(String language, String text) throws Exception {
    Matcher shown =
        Pattern.compile("^```" + language + "\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL)
            .matcher(Files.readString(DOCUMENT));
    while (shown.find()) {
      if (shown.group(1).contains(text)) {
        return shown.group(1);
      }
    }
    throw new AssertionError(language + " " + text);
  }

  private static boolean isThere(String... command) throws Exception {
    try {
      return new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
