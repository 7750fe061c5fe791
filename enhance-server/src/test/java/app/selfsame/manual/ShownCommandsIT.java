package app.selfsame.manual;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.engine.DrawnPassport;
import app.selfsame.mrz.SpecimenReadings;
import app.selfsame.parcel.TestKeys;
import app.selfsame.reader.CollectionStub;
import app.selfsame.worker.TestPhotos;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/**
 * Commands of the program that documents show, run one after the other as they stand there, by the jar that {@code ./run}
 * hands them to.
 */
public class ShownCommandsIT {
  private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();
  private static final String JAR = Path.of("target", "selfsame.jar").toAbsolutePath().toString();
  private static final int LONGEST_SECONDS = 180;

  /**
   * A command of a document.
   *
   * @param command as it is shown, without what it is remarked with
   * @param prints what is found in what it prints
   */
  record Shown(String document, String command, String prints) {}

  private static final String COMMAND_LINE = "docs/command-line.md";

  /** In the order of their documents. */
  static final List<Shown> ALL =
      List.of(
          new Shown("README.md", "./run check docs/example-portrait.png --document us-passport-print", "READY"),
          new Shown(COMMAND_LINE, "./run documents", "(?m)^us-passport-print .*United States: Passport"),
          new Shown(COMMAND_LINE, "./run check photo.jpg --document us-passport-print", "^READY +photo\\.jpg"),
          new Shown(
              COMMAND_LINE,
              "./run check photo.jpg --frame 35x45mm --head 70..80%",
              "^READY .*own-35x45mm-head-70\\.\\.80pct"),
          new Shown(COMMAND_LINE, "./run documents --stale 24", "(?m)^[a-z-]+ +(undated|20[0-9-]+) +[A-Z]"),
          new Shown(
              COMMAND_LINE,
              "./run prepare photo.jpg --document us-passport-print --out out/",
              "written +out/photo-us-passport-print\\.jpg"),
          new Shown(
              COMMAND_LINE, "./run sheet photo.jpg --document us-passport-print --out sheet.pdf", "written +sheet\\.pdf"),
          new Shown(COMMAND_LINE, "./run batch photos/ --document us-passport-print --out out/", "1 photo: 1 ready"),
          new Shown(COMMAND_LINE, "./run matte photo.jpg --out out/", "out/photo-alpha\\.png"),
          new Shown(COMMAND_LINE, "./run mrz passport.jpg", "L898902C3"),
          new Shown(COMMAND_LINE, "./run mrz passports/ --roster people.csv", "people\\.csv"),
          new Shown(COMMAND_LINE, "./run compare new.jpg old.jpg", "^ALIKE +new\\.jpg and old\\.jpg"),
          new Shown(
              COMMAND_LINE,
              "./run collection download --key FILE --collection ID --server ORIGIN --to photos/",
              "[0-9]"),
          new Shown(COMMAND_LINE, "./run collection key FILE", "54e5 b7a4 79cb f5a4 5020 cbb5 7cb1 262c"),
          new Shown(
              COMMAND_LINE,
              "./run batch portraits/ --document us-passport-print --roster people.csv --out out/",
              "1 photo: 1 ready"),
          new Shown("CONTRIBUTING.md", "./run documents france", "(?m)^fr-passport-id .*France: Passport"));

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  @Test
  public void theReadmesPrintsWhatIsShown() throws Exception {
    Block block = Documents.block("README.md", "$ " + ALL.get(0).command());
    String expected =
        block.lines().stream().skip(1)
            .map(line -> line.strip().equals("...") ? "[^\n]*" : Pattern.quote(line))
            .collect(Collectors.joining("\n"));
    Files.createDirectories(here().resolve("docs"));
    Files.copy(Documents.ROOT.resolve("docs/example-portrait.png"), here().resolve("docs/example-portrait.png"));
    String said = run(ALL.get(0).command()).stripTrailing();
    assertTrue(said + "\n" + expected, said.matches(expected));
  }

  @Test
  public void thoseOfTheManualOneAfterTheOther() throws Exception {
    DrawnPassport.requireTypeface();
    try (CollectionStub server = fill()) {
      follow("./run documents", server);
    }
    assertTrue(Files.size(here().resolve("sheet.pdf")) > 0 && Files.exists(here().resolve("out/4711.jpg")));
    assertTrue(Files.exists(here().resolve("photos/4712.json")));
  }

  /** The list that the first makes is the one that the second takes. */
  @Test
  public void aRosterOfPassportsNamesTheFilesOfTheirPhotos() throws Exception {
    DrawnPassport.requireTypeface();
    try (CollectionStub server = fill()) {
      follow("./run mrz passports/ --roster people.csv", server);
    }
    assertTrue(Files.readString(here().resolve("people.csv")).contains("\"4711\",\"ERIKSSON\""));
    assertTrue(Files.exists(here().resolve("out/4711.jpg")));
  }

  @Test
  public void thoseOfContributors() throws Exception {
    run(ALL.get(ALL.size() - 1));
  }

  /** Runs the commands of the manual's block that begins with one; those that are not run at all are passed over. */
  private void follow(String first, CollectionStub server) throws Exception {
    Block block =
        Documents.blocks(COMMAND_LINE).stream()
            .filter(one -> one.commands().get(0).equals(first))
            .findFirst()
            .orElseThrow(() -> new AssertionError(first));
    int run = 0;
    for (String command : block.commands()) {
      for (Shown shown : ALL) {
        if (shown.document().equals(COMMAND_LINE) && shown.command().equals(command)) {
          String real =
              command
                  .replace("FILE", "key.json")
                  .replace("ID", CollectionStub.COLLECTION)
                  .replace("ORIGIN", server.origin());
          run(new Shown(COMMAND_LINE, real, shown.prints()));
          run++;
        }
      }
    }
    assertTrue(first, run > 1);
  }

  private void run(Shown shown) throws Exception {
    String said = run(shown.command());
    assertTrue(shown.command() + ": " + said, Pattern.compile(shown.prints()).matcher(said).find());
  }

  /** What a command prints that has to succeed. */
  private String run(String command) throws Exception {
    List<String> words = new ArrayList<>(List.of(command.split(" ")));
    assertEquals("./run", words.remove(0));
    // Each is over before the optimizing compiler would have paid.
    words.addAll(0, List.of(JAVA, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", JAR));
    Path errors = folder.newFile().toPath();
    Path printed = folder.newFile().toPath();
    ProcessBuilder builder =
        new ProcessBuilder(words).directory(here().toFile()).redirectOutput(printed.toFile()).redirectError(errors.toFile());
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().put("SELFSAME_KEY", CollectionStub.COMPANY_KEY);
    Process process = builder.start();
    boolean isOver = process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS);
    process.destroyForcibly();
    assertTrue(command, isOver);
    String said = Files.readString(printed, StandardCharsets.UTF_8);
    assertEquals(command + ": " + said + Files.readString(errors), 0, process.exitValue());
    return said;
  }

  private Path here() {
    return folder.getRoot().toPath();
  }

  /** Whom the commands are about, and a server that has a photo collection. */
  private CollectionStub fill() throws Exception {
    byte[] person = TestPhotos.encode(TestPhotos.drawnPerson(), "png");
    byte[] page = TestPhotos.encode(DrawnPassport.page(SpecimenReadings.passportLines()), "png");
    for (String name : List.of("photo.jpg", "new.jpg", "old.jpg", "photos/4711.jpg", "portraits/4711.png")) {
      write(name, person);
    }
    write("passport.jpg", page);
    write("passports/4711.jpg", page);
    write("key.json", TestKeys.bytes(TestKeys.anna()));
    CollectionStub server = new CollectionStub();
    server.ask("BBBBBBBBBBBBBBBBBBBBBB", "4712");
    server.send("BBBBBBBBBBBBBBBBBBBBBB", 1);
    return server;
  }

  private void write(String name, byte[] bytes) throws IOException {
    Path file = here().resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }
}
