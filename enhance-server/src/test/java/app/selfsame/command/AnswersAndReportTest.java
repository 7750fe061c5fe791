package app.selfsame.command;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.message.English;
import app.selfsame.verdict.CheckId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;

/** What the person says on the command line, and what is shown and printed to the person. */
public class AnswersAndReportTest extends CommandRun {
  @Test
  public void whatToFixComesBeforeWarningsAndQuestionsAndNoticesBeforeAll() {
    run("check", failing, "--document", DOCUMENT);
    String text = out.toString();
    int before = 0;
    for (String part :
        List.of(
            "REFUSED", "Probably refused: " + English.say(CheckId.HEAD_HEIGHT.fault()), "https://travel.state.gov/",
            "A studio must take it.", English.say(CheckId.HEAD_HEIGHT.title()),
            "Step back.", "1 July 2026, https://travel.state.gov/", "Step away from the wall.", "When was it taken?",
            "1 of 4 checks", "the authority does not mention")) {
      int at = text.indexOf(part);
      assertTrue(part + " in " + text, at >= before);
      before = at;
    }
  }

  @Test
  public void answersReachTheEngine() throws Exception {
    LocalDate taken = LocalDate.now().minusMonths(3);
    String folder = this.folder.getRoot().toString();
    for (String[] command : new String[][] {{"check"}, {"prepare", "--out", folder}}) {
      out.getBuffer().setLength(0);
      List<String> arguments = new ArrayList<>(List.of(command));
      arguments.addAll(
          List.of(passing, "--document", DOCUMENT, "--json", "--age", "4", "--taken", taken.toString(),
              "--taken-as-asked"));
      assertEquals(0, run(arguments.toArray(new String[0])));
      assertEquals(
          "{\"ageYears\":4,\"photoAgeMonths\":3,\"takenAsAsked\":true}", lines().get(0).path("answers").toString());
    }
    out.getBuffer().setLength(0);
    assertEquals(0, run("check", passing, "--document", DOCUMENT, "--json", "--no-taken-as-asked"));
    assertEquals(
        "{\"ageYears\":null,\"photoAgeMonths\":null,\"takenAsAsked\":false}",
        lines().get(0).path("answers").toString());
  }

  @Test
  public void aSizeOfOnesOwnStandsInForADocument() throws Exception {
    assertEquals(0, run("check", passing, "--frame", "35x45mm", "--head", "70..80%", "--json"));
    assertEquals("own-35x45mm-head-70..80pct", lines().get(0).path("document").asText());
    out.getBuffer().setLength(0);
    String all = "--frame 35x45mm --pixels 413x531 --background-colour white,light-grey --min-kb 20 --max-kb 240 --json";
    List<String> whole = new ArrayList<>(List.of("check", passing));
    whole.addAll(List.of(all.split(" ")));
    assertEquals(0, run(whole.toArray(new String[0])));
    assertEquals("own-35x45mm-px-413x531-on-white.light-grey-kb-20..240", lines().get(0).path("document").asText());
    out.getBuffer().setLength(0);
    assertEquals(0, run("check", passing, "--frame", "35x45mm"));
    assertFalse("nobody but its owner has rules", out.toString().contains("authority"));
    for (String[] given : new String[][] {
      {"--frame 35x45", "with its unit"}, {"--frame 35x45mm --head lots", "as 70..80%"},
      {"--frame 35x45mm --max-kb 2", "No portrait of 413 x 531 pixels"},
      {"--frame 35x45mm --min-kb 9 --max-kb 8", "the smaller number first"},
      {"--document " + DOCUMENT + " --head 70..80%", "Use --head only with --frame"},
      {"--document " + DOCUMENT + " --max-kb 40", "Use --max-kb only with --frame"},
      {"--document " + DOCUMENT + " --frame 35x45mm", "either --document"}, {"--json", "either --document"}
    }) {
      err.getBuffer().setLength(0);
      List<String> arguments = new ArrayList<>(List.of("check", passing));
      arguments.addAll(List.of(given[0].split(" ")));
      assertEquals(given[0], 2, run(arguments.toArray(new String[0])));
      assertTrue(err.toString(), err.toString().contains(given[1]));
    }
  }

  @Test
  public void nonsenseAnswersAreRefusedInPlainWords() {
    String tomorrow = LocalDate.now().plusDays(1).toString();
    for (String[] said :
        new String[][] {
          {"--age", "-1"}, {"--age", "four"}, {"--age", "131"}, {"--age", "4.5"}, {"--taken", "yesterday"},
          {"--taken", "2026-02-30"}, {"--taken", "31.3.2026"}, {"--taken", tomorrow}, {"--taken", "1066-10-14"}
        }) {
      err.getBuffer().setLength(0);
      assertEquals(said[1], 2, run("check", passing, "--document", DOCUMENT, said[0], said[1]));
      assertTrue(err.toString(), err.toString().contains(said[0] + " must be a"));
    }
    assertEquals("", out.toString());
  }

  @Test
  public void aReportIsWrittenForEachPhoto() throws Exception {
    Path report = folder.getRoot().toPath().resolve("report.html");
    assertEquals(0, run("check", passing, "--document", DOCUMENT, "--report", report.toString(), "--json"));
    assertEquals("<p>passing.jpg " + LocalDate.now(), Files.readString(report));
    assertEquals(report.toString(), lines().get(0).path("printed").asText());
    assertEquals(2, run("check", damaged, failing, "--document", DOCUMENT, "--report", report.toString()));
    assertFalse(Files.exists(report.resolveSibling("report-1.html")));
    assertTrue(Files.readString(report.resolveSibling("report-2.html")).contains("failing.jpg"));
    assertTrue(out.toString(), out.toString().contains("report-2.html"));
  }

  @Test
  public void aPhotoThatIsNamedTwiceHasTwoReports() throws Exception {
    Path report = folder.getRoot().toPath().resolve("report.html");
    assertEquals(0, run("check", passing, passing, "--document", DOCUMENT, "--report", report.toString(), "--json"));
    assertEquals(report.resolveSibling("report-1.html").toString(), lines().get(0).path("printed").asText());
    assertEquals(report.resolveSibling("report-2.html").toString(), lines().get(1).path("printed").asText());
    assertTrue(Files.exists(report.resolveSibling("report-2.html")));
  }

  @Test
  public void aReportNeverOverwritesAPhotoAndNeedsAFolder() throws Exception {
    assertEquals(2, run("check", passing, "--document", DOCUMENT, "--report", passing));
    assertEquals("P", Files.readString(Path.of(passing)));
    String nowhere = folder.getRoot().toPath().resolve("nowhere/report.html").toString();
    assertEquals(2, run("check", passing, "--document", DOCUMENT, "--report", nowhere));
    assertTrue(err.toString(), err.toString().contains("--report must name a file"));
    assertEquals(2, run("check", passing, "--document", DOCUMENT, "--report", folder.getRoot().toString()));
  }
}
