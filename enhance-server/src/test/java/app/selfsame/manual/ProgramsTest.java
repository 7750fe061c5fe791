package app.selfsame.manual;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.junit.Assume.assumeTrue;

import app.selfsame.batch.BatchServer;
import app.selfsame.batch.BatchServer.Client;
import app.selfsame.command.ShippedFeatures;
import app.selfsame.company.Scope;
import app.selfsame.engine.DrawnPassport;
import app.selfsame.image.ImageFormat;
import app.selfsame.mrz.SpecimenReadings;
import app.selfsame.site.Site;
import app.selfsame.store.Engine;
import app.selfsame.worker.TestPhotos;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The programs and calls that docs/companies.md shows do what it says, as they stand there. */
public class ProgramsTest {
  private static final String DOCUMENT = "docs/companies.md";
  private static final int LONGEST_SECONDS = 180;

  private static final String DIGEST = "curl -s https://photos.example/digests.txt | sha256sum";

  private static BatchServer server;
  private static Client client;
  private static byte[] person;

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  private Path photos;
  private Path results;

  @BeforeClass
  public static void start() throws Exception {
    Site site = Site.packaged();
    server = new BatchServer(Engine.SQLITE, Map.of("SERVE_FACES", "on"), site, ShippedFeatures.of(site));
    client =
        server.company(
            "boss@acme.example", "live", "check", "prepare", "mrz", "faces", "batches", "webhooks", "usage");
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
  public void curlAsksForTheCompany() throws Exception {
    assertShown("{\"company\":", curl("/v1/company"));
  }

  @Test
  public void aKeyLooksAsShown() throws Exception {
    String form = Documents.block(DOCUMENT, "sfs_live_<id>_<secret>_<checksum>").begin();
    assertTrue(client.key(), client.key().matches(form.replaceAll("<[a-z]+>", "[0-9A-Za-z]{6,}")));
  }

  @Test
  public void theScopesAreThose() throws Exception {
    String row = Documents.text(DOCUMENT).lines().filter(line -> line.startsWith("| scopes |")).findFirst().orElseThrow();
    for (Scope scope : Scope.values()) {
      assertTrue(row, row.contains("`" + scope.name().toLowerCase(Locale.ROOT) + "`"));
    }
    assertEquals(row, 2 * Scope.values().length, row.chars().filter(letter -> letter == '`').count());
  }

  @Test
  public void curlChecksAPhoto() throws Exception {
    file("photo.jpg", person);
    String said = curl("/v1/check?document=");
    assertTrue(said, said.contains("\"outcome\":\"ready\"") && said.contains("us-passport-print"));
  }

  /** The frame is taken where a batch is made, and so is every member of it. */
  @Test
  public void theFrameOfOnesOwnIsTaken() throws Exception {
    String frame = shown("json", "\"frame\"");
    String batch = client.batch(frame);
    String document = client.get(batch).json().findValue("document").asText();
    client.delete(batch);
    assertEquals("own-35x45mm-head-70..80pct-px-413x531-on-white.light-grey-kb-20..240", document);
  }

  @Test
  public void curlReadsAPage() throws Exception {
    DrawnPassport.requireTypeface();
    file("page.jpg", TestPhotos.encode(DrawnPassport.page(SpecimenReadings.passportLines()), "png"));
    String said = curl("/v1/mrz\"");
    assertTrue(said, said.contains("\"outcome\":\"read\"") && said.contains("L898902C3"));
  }

  @Test
  public void curlComparesTwoFaces() throws Exception {
    file("passport.jpg", person);
    file("applicant.jpg", person);
    String said = curl("/v1/faces/compare");
    assertTrue(said, said.contains("\"outcome\":\"compared\"") && said.contains("\"answer\":\"alike\""));
  }

  @Test
  public void curlKeepsAFaceAndComparesWithIt() throws Exception {
    file("4711.jpg", person);
    file("new.jpg", person);
    String said = curl("/v1/faces/collections");
    assertTrue(said, said.contains("\"outcome\":\"compared\"") && said.contains("\"answer\":\"alike\""));
    JsonNode collections = client.get("/v1/faces/collections").json().path("collections");
    assertEquals(1, collections.size());
    assertEquals("the entry is deleted", 0, collections.at("/0/entries").asInt(-1));
  }

  @Test
  public void curlHasFacesOfABatchCompared() throws Exception {
    JsonNode batch = new ObjectMapper().readTree(curl("\"duplicates\": true"));
    assertEquals("open", batch.path("state").asText());
    assertEquals(204, client.delete("/v1/batches/" + batch.path("id").asText()).status());
  }

  @Test
  public void curlMakesAWebhook() throws Exception {
    JsonNode made = new ObjectMapper().readTree(curl("/v1/webhooks"));
    assertTrue(made.toString(), made.path("secret").asText().startsWith("whsec_"));
    assertEquals("Staff records", made.path("label").asText());
  }

  @Test
  public void curlAsksHowMuchWasUsed() throws Exception {
    client.get("/v1/company");
    client.bytes("/v1/check?document=own-35x45mm", "image/png", person);
    assertShown("{\"days\":", curl("/v1/usage"));
  }

  /** What the manual on verifying shows of a running site. */
  @Test
  public void curlShowsTheDigestOfTheSite() throws Exception {
    assumeTrue("there is no curl", isThere("curl", "--version"));
    String command = Documents.block("docs/verifying.md", DIGEST).commands().get(0);
    String said = runProgram(command.replace("https://photos.example", client.origin()), "digest.sh", "sh");
    assertEquals(Site.packaged().digest().orElseThrow(), said.split(" ")[0]);
  }

  @Test
  public void answersSayHowManyRequestsAreLeft() throws Exception {
    Map<String, List<String>> headers = client.get("/v1/company").headers();
    for (String line : Documents.block(DOCUMENT, "RateLimit-Policy: ").lines()) {
      String[] field = line.split(": ");
      String answered = headers.get(field[0].toLowerCase(Locale.ROOT)).get(0);
      assertEquals(field[1].replaceAll("(?<=[rt]=)[0-9]+", "0"), answered.replaceAll("(?<=[rt]=)[0-9]+", "0"));
    }
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

  /** An answer that begins like this is shown, with the members that were answered and no others. */
  private static void assertShown(String begin, String answered) throws IOException {
    assertEquals(answered, ShownJson.members(Documents.block(DOCUMENT, begin).text()), ShownJson.members(answered));
  }

  private void file(String name, byte[] bytes) throws IOException {
    Files.write(folder.getRoot().toPath().resolve(name), bytes);
  }

  /** Runs the calls that are shown with an address. */
  private String curl(String address) throws Exception {
    assumeTrue("there is no curl", isThere("curl", "--version"));
    return runProgram(shown("shell", address), "calls.sh", "sh");
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
    ProcessBuilder builder = new ProcessBuilder(interpreter, program.toString()).directory(folder.getRoot());
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
    return Documents.blocks(DOCUMENT).stream()
        .filter(block -> block.language().equals(language) && block.text().contains(text))
        .map(Block::text)
        .findFirst()
        .orElseThrow(() -> new AssertionError(language + " " + text));
  }

  private static boolean isThere(String... command) throws Exception {
    try {
      return new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
