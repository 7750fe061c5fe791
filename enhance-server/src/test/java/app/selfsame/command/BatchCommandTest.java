package app.selfsame.command;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.background.BackgroundWish;
import app.selfsame.document.PhotoDocument;
import app.selfsame.engine.EngineDesks;
import app.selfsame.inspection.PreparationRequest;
import app.selfsame.texts.ShippedTexts;
import app.selfsame.verdict.Answers;
import app.selfsame.worker.TestPhotos;
import app.selfsame.workshop.Done;
import app.selfsame.workshop.Order;
import app.selfsame.workshop.PhotoWorkers;
import app.selfsame.workshop.Workshop;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** All photos of a folder, with the engine in processes of its own. */
public class BatchCommandTest {
  /** Processes for all runs: each has to be begun, which takes longer than the photos. */
  private static final PhotoWorkers LASTING =
      new PhotoWorkers() {
        @Override
        public Done work(String group, Order order) throws InterruptedException {
          return workers.work(group, order);
        }

        @Override
        public void close() {
          // The next run needs them.
        }
      };

  private static PhotoWorkers workers;
  private static byte[] person;
  private static byte[] nobody;

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path photos;
  private Path made;

  @BeforeClass
  public static void draw() throws IOException {
    workers = new Workshop(1);
    person = TestPhotos.encode(TestPhotos.drawnPerson(), "png");
    nobody = TestPhotos.encode(new BufferedImage(500, 600, BufferedImage.TYPE_INT_RGB), "png");
  }

  @AfterClass
  public static void end() {
    workers.close();
  }

  @Before
  public void makeFolders() throws IOException {
    photos = folder.newFolder("photos").toPath();
    made = folder.getRoot().toPath().resolve("made");
  }

  @Test
  public void everyPhotoOfTheFolderIsJudgedAndTheFilesAreThoseOfPrepare() throws Exception {
    write("anna.png", person);
    write("b/anna.png", person);
    write("empty.png", nobody);
    write("broken.jpg", "no photo".getBytes(StandardCharsets.UTF_8));
    write("unnamed", person);
    write("notes.txt", "no photo".getBytes(StandardCharsets.UTF_8));
    write(".hidden.png", person);
    Files.createSymbolicLink(photos.resolve("link.png"), photos.resolve("anna.png"));
    assertEquals(2, run());
    assertEquals(
        List.of("anna-2.jpg", "anna.jpg", "journal.jsonl", "report.csv", "report.json", "unnamed.jpg"), names(made));
    assertArrayEquals(prepared(), Files.readAllBytes(made.resolve("anna.jpg")));
    assertEquals(List.of("ready", "ready", "unreadable", "unusable", "ready"), statuses());
    List<JsonNode> reports = results().stream().map(result -> result.path("report")).toList();
    assertEquals("ready", reports.get(0).path("verdict").asText());
    assertTrue("every check, not those alone that speak against it", reports.get(0).path("checks").size() > 20);
    assertFalse("nothing of where the face is", reports.get(0).has("face"));
    assertEquals("unusable", reports.get(3).path("verdict").asText());
    assertTrue(reports.get(2).toString(), reports.get(2).has("reason"));
    assertTrue(out.toString(), out.toString().contains("2 files are not photos and were left out: link.png, notes.txt"));
    assertTrue(out.toString(), out.toString().contains("5 photos: 3 ready, 1 refused or unusable, 1 not judged"));
  }

  @Test
  public void aRosterNamesTheFiles() throws Exception {
    write("anna.png", person);
    write("17.png", person);
    write("18.png", person);
    write("x/18.png", person);
    write("stranger.png", person);
    Path roster = Files.writeString(photos.resolve("people.csv"),
        "id;file\n../A 1;anna.png\n17;\n18;\n=19;nobody.png\n");
    assertEquals(2, run("--roster", roster.toString()));
    assertEquals(List.of("17.jpg", "__A 1.jpg", "journal.jsonl", "report.csv", "report.json"), names(made));
    String said = out.toString();
    assertTrue(said, said.contains("1 photo is not in the roster and was left out: stranger.png"));
    assertTrue(said, said.contains("No photo for line 5 of the roster: =19"));
    assertTrue(said, said.contains("Several photos for line 4 of the roster (18), so none was used: 18.png, x/18.png"));
    assertFalse("the roster itself is no photo that was left out", said.contains("people.csv"));
    assertEquals(List.of("missing", "doubtful", "ready", "ready"), statuses());
    assertTrue(Files.readString(made.resolve("report.csv")).contains("\"'=19\",\"missing\""));
  }

  @Test
  public void whatIsDoneIsNotDoneAgain() throws Exception {
    write("anna.png", person);
    write("bob.png", nobody);
    assertEquals(1, run());
    byte[] first = Files.readAllBytes(made.resolve("report.json"));
    Object modified = Files.getLastModifiedTime(made.resolve("anna.jpg"));
    assertEquals(1, run());
    assertTrue(out.toString(), out.toString().contains("2 were done in an earlier run."));
    assertArrayEquals(first, Files.readAllBytes(made.resolve("report.json")));
    assertEquals(modified, Files.getLastModifiedTime(made.resolve("anna.jpg")));

    write("bob.png", person);
    Files.delete(made.resolve("anna.jpg"));
    assertEquals("what is changed or gone is done", 0, run());
    assertFalse(out.toString(), out.toString().contains("earlier"));
    assertEquals(0, run());
    assertTrue(out.toString(), out.toString().contains("2 were done in an earlier run."));
    assertEquals("for something else all is done", 0, run("--format", "png"));
    assertFalse(out.toString(), out.toString().contains("earlier"));
    assertEquals(List.of("anna.png", "bob.png", "journal.jsonl", "report.csv", "report.json"), names(made));
    assertEquals(0, run("--format", "png", "--overwrite"));
    assertFalse(out.toString(), out.toString().contains("earlier"));
  }

  @Test
  public void filesOfOthersStay() throws Exception {
    write("anna.png", person);
    Files.createDirectories(made);
    Files.writeString(made.resolve("anna.jpg"), "of somebody else");
    assertEquals(2, run());
    assertEquals("of somebody else", Files.readString(made.resolve("anna.jpg")));
    assertEquals(List.of("lost"), statuses());
    assertEquals("until they may go", 0, run("--overwrite"));
    assertArrayEquals(prepared(), Files.readAllBytes(made.resolve("anna.jpg")));

    Path other = folder.newFolder("other").toPath();
    Files.writeString(other.resolve("report.csv"), "of somebody else");
    made = other;
    assertEquals(2, run());
    assertTrue(err.toString(), err.toString().startsWith("There is already a file " + other.resolve("report.csv")));
  }

  @Test
  public void whatATornLineSaysIsDoneAgain() throws Exception {
    write("anna.png", person);
    assertEquals(0, run());
    Path journal = made.resolve("journal.jsonl");
    String whole = Files.readString(journal);
    int end = whole.lastIndexOf("\"key\"");
    Files.writeString(journal, whole.substring(0, end + 40));
    Files.delete(made.resolve("report.csv"));
    Files.delete(made.resolve("report.json"));
    Files.writeString(made.resolve(".anna.jpg.00000000-0000-0000-0000-000000000000.part"), "half a");
    assertEquals(0, run());
    assertEquals(List.of("anna.jpg", "journal.jsonl", "report.csv", "report.json"), names(made));
    assertEquals(List.of("ready"), statuses());
  }

  @Test
  public void whatCannotBeDoneIsSaid() throws Exception {
    assertRefused("There are no photos in " + photos + ".");
    write("anna.png", person);
    made = photos;
    assertRefused("--out must be another folder than the one with the photos.");
    made = Files.writeString(folder.getRoot().toPath().resolve("file"), "");
    assertRefused("The folder " + made + " cannot be created. Choose another with --out.");
    made = folder.getRoot().toPath().resolve("made");
    assertRefused("--jobs must be 1 or more.", "--jobs", "0");
    assertRefused("The roster nowhere.csv cannot be read. Check the name and the permissions.", "--roster", "nowhere.csv");
    Path roster = Files.writeString(folder.getRoot().toPath().resolve("people.csv"), "name\nx\n");
    assertRefused(
        "The roster " + roster + " cannot be used. Its first line names no column “id”. It has: name.",
        "--roster", roster.toString());
    Files.createDirectories(made);
    try (BatchJournal running = BatchJournal.open(made.resolve(BatchFolder.JOURNAL)).orElseThrow()) {
      assertRefused(
          "Another run is writing to " + made + ". Wait until it has ended, or choose another folder with --out.");
      assertFalse(running.isOwn("anna.jpg"));
    }
    photos = folder.getRoot().toPath().resolve("nowhere");
    assertRefused("There is no folder " + photos + " that can be read. Name the folder with the photos.");
  }

  private void assertRefused(String sentence, String... more) {
    assertEquals(2, run(more));
    assertTrue(err.toString(), err.toString().startsWith(sentence));
  }

  private int run(String... more) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    List<String> arguments = new ArrayList<>(
        List.of("batch", photos.toString(), "--frame", "35x45mm", "--out", made.toString(), "--background", "keep"));
    arguments.addAll(Arrays.asList(more));
    return Selfsame.commandLine(new EngineDesks(), Map.of(), ShippedTexts.packaged(), places -> LASTING)
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments.toArray(String[]::new));
  }

  private static byte[] prepared() {
    EngineDesks desks = new EngineDesks();
    PhotoDocument document = desks.catalogue().find("own-35x45mm").orElseThrow();
    PreparationRequest request = new PreparationRequest(Optional.empty(), BackgroundWish.KEEP);
    return desks.open().prepare(person, document, Answers.NONE, request).file().orElseThrow().bytes();
  }

  private List<String> statuses() throws IOException {
    return results().stream().map(result -> result.path("status").asText()).toList();
  }

  private List<JsonNode> results() throws IOException {
    List<JsonNode> results = new ArrayList<>();
    new ObjectMapper().readTree(made.resolve("report.json").toFile()).path("results").forEach(results::add);
    return results;
  }

  private void write(String name, byte[] content) throws IOException {
    Files.createDirectories(photos.resolve(name).getParent());
    Files.write(photos.resolve(name), content);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
