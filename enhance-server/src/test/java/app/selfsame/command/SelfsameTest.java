package app.selfsame.command;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.Assume;
import org.junit.Test;

public class SelfsameTest extends CommandRun {
  @Test
  public void everyCommandExplainsItself() {
    for (String command : new String[] {"serve", "documents", "check", "prepare", "batch", "matte", "mrz"}) {
      assertEquals(command, 0, run(command, "--help"));
    }
  }

  @Test
  public void aDefectOnOnePhotoIsAnErrorOfThatPhotoAlone() throws IOException {
    int code = run("check", write("defect.jpg", "D"), passing, "--document", "us-passport-print", "--json");
    assertEquals(2, code);
    assertEquals("internal", lines().get(0).path("reason").asText());
    assertEquals("ready", lines().get(1).path("verdict").asText());
  }

  @Test
  public void passingPhotosExitWithZero() {
    assertEquals(0, run("check", passing, passing, "--document", DOCUMENT));
    assertTrue(out.toString(), out.toString().startsWith("READY"));
  }

  @Test
  public void failingPhotosExitWithOneAndSayWhatToDo() {
    assertEquals(1, run("check", passing, failing, "--document", DOCUMENT));
    String text = out.toString();
    assertTrue(text, text.startsWith("READY") && text.contains("REFUSED"));
    assertTrue(text, text.contains("38.3 mm (allowed: 25 to 35 mm)"));
    assertTrue(text, text.contains("Step back."));
    assertTrue(text, text.contains("Source: Department of State, 1 July 2026, https://travel.state.gov/"));
  }

  @Test
  public void unreadableFilesExitWithTwoAndTheOthersGoOn() throws Exception {
    String missing = folder.getRoot().toPath().resolve("missing.jpg").toString();
    int code = run("check", damaged, missing, folder.getRoot().toString(), failing, "--document", DOCUMENT, "--json");
    assertEquals(2, code);
    List<JsonNode> lines = lines();
    assertEquals(4, lines.size());
    assertEquals(damaged, lines.get(0).path("file").asText());
    assertEquals("damaged", lines.get(0).path("reason").asText());
    assertTrue(lines.get(1).path("error").asText().contains("no file with this name"));
    assertTrue(lines.get(2).path("error").asText().contains("folder"));
    assertFalse(lines.get(3).has("error"));
    assertEquals("refused", lines.get(3).path("verdict").asText());
  }

  @Test
  public void answersComeInTheOrderOfTheFiles() throws Exception {
    List<String> arguments = new ArrayList<>(List.of("check", "--document", DOCUMENT, "--json", "--jobs", "4"));
    for (int i = 0; i < 40; i++) {
      arguments.add(write("photo" + i + ".jpg", i % 3 == 0 ? "F" : "P"));
    }
    assertEquals(1, run(arguments.toArray(String[]::new)));
    List<JsonNode> lines = lines();
    for (int i = 0; i < 40; i++) {
      assertTrue(lines.get(i).path("file").asText().endsWith("photo" + i + ".jpg"));
      assertEquals(i % 3 == 0 ? "refused" : "ready", lines.get(i).path("verdict").asText());
      assertTrue(lines.get(i).path("millis").isNumber());
    }
  }

  @Test
  public void preparedPhotosAreWrittenUnderTheDocumentsName() throws Exception {
    Path to = folder.getRoot().toPath().resolve("new/folder");
    assertEquals(0, run("prepare", passing, "--document", DOCUMENT, "--out", to.toString(), "--json"));
    Path written = to.resolve("passing-us-passport-print.jpg");
    assertEquals("out", Files.readString(written));
    assertEquals(written.toString(), lines().get(0).path("output").path("path").asText());
    assertEquals("P", Files.readString(Path.of(passing)));
    assertEquals(
        0, run("prepare", passing, "--document", DOCUMENT, "--out", to.toString(), "--format", "png"));
    assertTrue(Files.exists(to.resolve("passing-us-passport-print.png")));
  }

  @Test
  public void photosOfTheSameNameDoNotOverwriteEachOther() throws Exception {
    folder.newFolder("other");
    String other = write("other/passing.jpg", "P");
    String to = folder.newFolder("out").toString();
    assertEquals(0, run("prepare", passing, other, "--document", DOCUMENT, "--out", to));
    assertTrue(Files.exists(Path.of(to, "passing-us-passport-print.jpg")));
    assertTrue(Files.exists(Path.of(to, "passing-us-passport-print-2.jpg")));
  }

  @Test
  public void whatIsThereIsReplacedOnlyWhenAsked() throws Exception {
    Path to = folder.newFolder("out").toPath();
    Path there = Files.writeString(to.resolve("passing-us-passport-print.jpg"), "of last year");
    assertEquals(2, run("prepare", passing, "--document", DOCUMENT, "--out", to.toString(), "--json"));
    assertTrue(lines().get(0).path("error").asText().contains("--overwrite"));
    assertEquals("of last year", Files.readString(there));
    assertEquals(0, run("prepare", passing, "--document", DOCUMENT, "--out", to.toString(), "--overwrite"));
    assertEquals("out", Files.readString(there));
    assertEquals(List.of(there), list(to));
  }

  @Test
  public void aReportIsReplacedOnlyWhenAsked() throws Exception {
    Path report = Files.writeString(folder.getRoot().toPath().resolve("report.html"), "of last year");
    String[] command = {"check", passing, "--document", DOCUMENT, "--report", report.toString()};
    assertEquals(2, run(command));
    assertEquals("of last year", Files.readString(report));
    assertEquals(0, run("check", passing, "--document", DOCUMENT, "--report", report.toString(), "--overwrite"));
    assertFalse(Files.readString(report).equals("of last year"));
  }

  @Test
  public void aLinkIsReplacedAndNotWhatItLeadsTo() throws Exception {
    Path to = folder.newFolder("out").toPath();
    Path elsewhere = Path.of(write("elsewhere.txt", "mine"));
    Path link = Files.createSymbolicLink(to.resolve("passing-us-passport-print.jpg"), elsewhere);
    assertEquals(2, run("prepare", passing, "--document", DOCUMENT, "--out", to.toString()));
    assertEquals(0, run("prepare", passing, "--document", DOCUMENT, "--out", to.toString(), "--overwrite"));
    assertEquals("mine", Files.readString(elsewhere));
    assertFalse(Files.isSymbolicLink(link));
  }

  /** A folder of that name stands in the way of the last step, as a full disk does of the one before. */
  @Test
  public void whatCannotBeWrittenLeavesNothingBehind() throws Exception {
    Path to = folder.newFolder("out").toPath();
    Path blocked = Files.createDirectories(to.resolve("passing-us-passport-print.jpg/full"));
    assertEquals(2, run("prepare", passing, "--document", DOCUMENT, "--out", to.toString(), "--overwrite"));
    assertEquals(List.of(blocked.getParent()), list(to));
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.toList();
    }
  }

  @Test
  public void aNameThatBeginsWithAnAtIsAName() throws Exception {
    write("a.jpg", "--report " + folder.getRoot().toPath().resolve("stolen.html"));
    String at = write("@a.jpg", "F");
    assertEquals(1, run("check", at, passing, "--document", DOCUMENT, "--json"));
    assertEquals(at, lines().get(0).path("file").asText());
    assertEquals(2, lines().size());
    assertFalse(Files.exists(folder.getRoot().toPath().resolve("stolen.html")));
  }

  @Test
  public void aNameCannotForgeALineOrMoveTheCursor() throws Exception {
    String forged = write("x\nREADY y\u001b[2J\u202e.jpg", "F");
    assertEquals(1, run("check", forged, "--document", DOCUMENT));
    String text = out.toString();
    assertFalse(text, text.lines().anyMatch(line -> line.startsWith("READY")));
    assertFalse(text, text.contains("\u001b") || text.contains("\u202e"));
  }

  @Test
  public void aNameThatThisMachineCannotReadIsSaidWithTheRemedy() throws Exception {
    assertEquals(2, run("check", passing, "b\0.jpg", "--document", DOCUMENT));
    assertTrue(err.toString(), err.toString().contains("LC_ALL=C.UTF-8"));
    assertEquals("", out.toString());
  }

  @Test
  public void aPipeDoesNotHoldUpTheOthers() throws Exception {
    Path pipe = folder.getRoot().toPath().resolve("pipe.jpg");
    Assume.assumeTrue(
        "this machine makes no pipes", new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
    assertEquals(2, run("check", pipe.toString(), passing, "--document", DOCUMENT, "--json"));
    assertTrue(lines().get(0).path("error").asText().contains("a pipe or a device"));
    assertEquals("ready", lines().get(1).path("verdict").asText());
  }

  @Test
  public void originalsAreNeverOverwritten() throws Exception {
    String original = write("passing-us-passport-print.jpg", "P");
    int code =
        run("prepare", passing, original, "--document", DOCUMENT, "--out", folder.getRoot().toString(), "--json");
    assertEquals(2, code);
    assertEquals("P", Files.readString(Path.of(original)));
    assertTrue(lines().get(0).path("error").asText().contains("overwrite"));
  }

  @Test
  public void whatTheAuthorityForbidsIsRefusedAndNothingIsWritten() throws Exception {
    String to = folder.newFolder("out").toString();
    assertEquals(1, run("prepare", refused, "--document", DOCUMENT, "--out", to, "--json"));
    assertEquals("editing-forbidden", lines().get(0).path("reason").asText());
    assertTrue(lines().get(0).path("refused").asText().contains("does not accept a photo that was cropped"));
    assertEquals(0, Path.of(to).toFile().list().length);
  }

  @Test
  public void wrongUsageExitsWithTwo() throws Exception {
    assertEquals(2, run("check", passing));
    assertEquals(2, run("check", "--document", DOCUMENT));
    assertEquals(2, run("wash", passing));
    assertEquals(2, run("check", passing, "--document", "us-pasport-print"));
    assertTrue(err.toString(), err.toString().contains(DOCUMENT));
    assertEquals(2, run("prepare", passing, "--document", DOCUMENT, "--out", passing));
    assertTrue(err.toString(), err.toString().contains("cannot be created"));
    assertEquals(2, run("check", passing, "--document", DOCUMENT, "--jobs", "0"));
    assertEquals("", out.toString());
  }

  @Test
  public void documentsAreListedWithTheirRules() throws Exception {
    assertEquals(0, run("documents"));
    assertTrue(out.toString(), out.toString().matches("us-passport-print +51 x 51 mm +United States: Passport \\(unverified\\)\\R(?s:.*)"));
    out.getBuffer().setLength(0);
    assertEquals(0, run("documents", "--json"));
    JsonNode document = lines().get(0);
    assertEquals(DOCUMENT, document.path("id").asText());
    assertEquals("[25.0,35.0]", document.path("headHeight").path("limits").toString());
    assertEquals("[null,null]", document.path("file").path("kilobytes").toString());
    assertEquals("forbidden", document.path("editing").path("background").asText());
    assertEquals("crown", document.path("headMeasure").asText());
  }

  @Test
  public void nonsenseInTheEnvironmentIsRefusedWithOneLineEach() {
    assertEquals(2, commandLine(Map.of("PORT", "http")).execute("serve"));
    assertEquals("PORT is “http”. Allowed: a whole number from 1 to 65535.", err.toString().strip());
    err.getBuffer().setLength(0);
    assertEquals(2, commandLine(Map.of("PORT", "0", "SERVE_WORKER", "2", "SERVE_QUEUE_MB", "-1")).execute("serve"));
    assertEquals(3, err.toString().lines().count());
    assertEquals("", out.toString());
  }

  @Test
  public void helpNamesEveryCommand() {
    assertEquals(0, run("--help"));
    for (String command : List.of("serve", "documents", "check", "prepare", "matte", "mrz")) {
      assertTrue(command, out.toString().contains("  " + command));
    }
  }
}
