package app.selfsame.command;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.mrz.SpecimenReadings;
import app.selfsame.roster.Matching;
import app.selfsame.roster.Roster;
import app.selfsame.roster.RosterLine;
import app.selfsame.texts.ShippedTexts;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Test;

public class MrzCommandTest extends CommandRun {
  private void assertSays(String... parts) {
    for (String part : parts) {
      assertTrue(part + " in " + out, out.toString().contains(part));
    }
  }

  @Test
  public void whatIsReadIsPrintedWithItsFields() throws Exception {
    assertEquals(0, run("mrz", passing, "--json"));
    JsonNode json = lines().get(0);
    assertEquals(passing, json.path("file").asText());
    assertEquals("read", json.path("verdict").asText());
    assertEquals("td3", json.path("format").asText());
    assertEquals(SpecimenReadings.passportLines().get(1), json.path("lines").path(1).asText());
    JsonNode fields = json.path("fields");
    assertEquals("P", fields.path("documentCode").asText());
    assertEquals("UTO", fields.path("issuingState").asText());
    assertEquals("", fields.path("issuingCountry").asText());
    assertEquals("ERIKSSON", fields.path("primaryIdentifier").asText());
    assertEquals("ANNA MARIA", fields.path("secondaryIdentifier").asText());
    assertFalse(fields.path("nameMayBeTruncated").asBoolean());
    assertEquals("L898902C3", fields.path("number").asText());
    assertEquals("1974-08-12", fields.path("birth").asText());
    assertEquals("female", fields.path("sex").asText());
    assertEquals("2012-04-15", fields.path("expiry").asText());
    assertEquals("", fields.path("issued").asText());
    assertEquals("ZE184226B", fields.path("optionalData").asText());
    for (String check : List.of("number", "birth", "expiry", "optional-data", "composite")) {
      assertEquals(check, "verified", json.path("checks").path(check).asText());
    }
    assertEquals(44, json.path("confidence").path(0).size());
    assertEquals(1, json.path("confidence").path(1).path(43).asDouble(), 1e-4);
    assertEquals("[[],[]]", json.path("unsure").toString());
    assertEquals("[[],[]]", json.path("repaired").toString());
    assertEquals("[]", json.path("doubts").toString());
    assertEquals("expired", json.path("remarks").path(0).path("code").asText());
    assertEquals("The document has expired.", json.path("remarks").path(0).path("text").asText());
    assertEquals("[[10,200],[450,200],[450,240],[10,240]]", json.path("where").toString());
    assertTrue(json.path("millis").isNumber());
  }

  @Test
  public void whatHasToBeComparedExitsWithOneAndSaysWhy() throws Exception {
    assertEquals(1, run("mrz", failing, passing, "--json"));
    JsonNode json = lines().get(0);
    assertEquals("check", json.path("verdict").asText());
    assertEquals("does-not-verify", json.path("checks").path("number").asText());
    assertEquals("check-digit", json.path("doubts").path(0).path("code").asText());
    // The number with its digit, and the composite digit.
    assertEquals("[[],[0,1,2,3,4,5,6,7,8,9,43]]", json.path("unsure").toString());
    assertEquals("read", lines().get(1).path("verdict").asText());
  }

  @Test
  public void aRepairedCharacterIsMarked() throws Exception {
    assertEquals(1, run("mrz", write("repaired.jpg", "M"), "--json"));
    JsonNode json = lines().get(0);
    assertEquals("check", json.path("verdict").asText());
    assertEquals("[[],[4]]", json.path("repaired").toString());
    assertEquals("[[],[4]]", json.path("unsure").toString());
    assertEquals("repaired", json.path("doubts").path(0).path("code").asText());
  }

  @Test
  public void aPictureWithoutAZoneExitsWithOneAndSaysWhatToDo() throws Exception {
    assertEquals(1, run("mrz", refused, passing, "--json"));
    JsonNode json = lines().get(0);
    assertEquals("none", json.path("verdict").asText());
    assertTrue(json.path("headline").asText().contains("Show all its lines"));
    assertFalse(json.has("fields"));
  }

  @Test
  public void unreadableFilesExitWithTwoAndTheOthersGoOn() throws Exception {
    assertEquals(2, run("mrz", damaged, refused, passing, "--json"));
    assertEquals("damaged", lines().get(0).path("reason").asText());
    assertEquals("none", lines().get(1).path("verdict").asText());
    assertEquals("read", lines().get(2).path("verdict").asText());
  }

  @Test
  public void peopleSeeTheLinesWithMarksAndTheFields() {
    assertEquals(1, run("mrz", passing, failing, refused));
    assertSays(
        "READ ", "CHECK ", "NO ZONE ", "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "Surname ", "ANNA MARIA",
        "12 August 1974", "15 April 2012", "The document has expired.", "A check digit does not match.");
    List<String> lines = out.toString().lines().toList();
    int text = lines.indexOf(lines.stream().filter(line -> line.contains("L898902C35UTO")).findFirst().orElseThrow());
    String marks = lines.get(text + 1);
    assertEquals("^".repeat(10) + " ".repeat(33) + "^", marks.strip());
    assertEquals(lines.get(text).indexOf("L898902C35"), marks.indexOf('^'));
  }

  @Test
  public void theOldFrenchCardHasItsOwnFields() throws Exception {
    assertEquals(0, run("mrz", write("french.jpg", "E")));
    assertSays("BERTHIER", "CORINNE", "880692310285", "Date of issue", "June 1988", "Department", "923");
    assertFalse(out.toString().contains("Expiry date"));
  }

  @Test
  public void itIsSaidInOtherLanguages() {
    assertEquals(
        0,
        commandLine(new LetterDesks(), Map.of(), ShippedTexts.packaged())
            .execute("mrz", passing, "--lang", "de"));
    assertSays("GELESEN", "Nachname", "12. August 1974");
  }

  private Path passports() throws IOException {
    Path passports = folder.newFolder("passports").toPath();
    Files.createDirectory(passports.resolve("more"));
    Files.writeString(passports.resolve("4711.jpg"), "P");
    Files.writeString(passports.resolve("more/4712.jpg"), "F");
    Files.writeString(passports.resolve("portrait.jpg"), "R");
    Files.writeString(passports.resolve("torn.jpg"), "?");
    Files.writeString(passports.resolve("page.pdf"), "%PDF-1.7");
    return passports;
  }

  private Path roster() {
    return folder.getRoot().toPath().resolve("roster.csv");
  }

  @Test
  public void aFolderIsReadWithThoseInIt() throws Exception {
    Path passports = passports();
    assertEquals(2, run("mrz", passports.toString(), "--json"));
    assertEquals(
        List.of("4711.jpg", "more/4712.jpg", "portrait.jpg", "torn.jpg"),
        lines().stream().map(line -> passports.relativize(Path.of(line.path("file").asText())).toString()).toList());
    assertTrue(err.toString(), err.toString().contains("1 file is not a photo and was left out: page.pdf"));
    assertEquals(2, run("mrz", folder.newFolder("empty").toString()));
    assertTrue(err.toString(), err.toString().contains("There are no photos in"));
  }

  @Test
  public void aRosterHasALineForEachPageAndABatchTakesIt() throws Exception {
    assertEquals(2, run("mrz", passports().toString(), "--roster", roster().toString()));
    String table = Files.readString(roster());
    assertEquals(table, 5, table.lines().count());
    assertTrue(table, table.contains("\"4711\",\"ERIKSSON\",\"ANNA MARIA\",\"L898902C3\",\"UTO\""));
    assertTrue(table, table.contains("\"4712\",\"ERIKSSON\""));
    assertTrue(table, table.contains("\"none\",\"No machine-readable zone was found."));
    assertTrue(table, table.contains("\"unreadable\""));
    assertSays(
        "1 of 4: ", "4 of 4: ", "Pages: 4. Read: 1. To compare: 1. No zone: 1. Not readable: 1.",
        "Look at these yourself: ", "portrait.jpg", "Roster: " + roster());
    assertFalse("no names on the screen", out.toString().contains("ERIKSSON"));
    try (InputStream in = Files.newInputStream(roster())) {
      Matching matching = Matching.of(Roster.read(in), List.of("4711.png", "4712.png"));
      assertEquals(Set.of("4711.png", "4712.png"), matching.lines().keySet());
      assertEquals(List.of("portrait", "torn"), matching.missing().stream().map(RosterLine::id).toList());
    }
  }

  @Test
  public void programsGetTheLinesBesideTheRoster() throws Exception {
    assertEquals(1, run("mrz", passing, failing, "--json", "--roster", roster().toString()));
    assertEquals(List.of("read", "check"), lines().stream().map(line -> line.path("verdict").asText()).toList());
    assertEquals(3, Files.readString(roster()).lines().count());
  }

  @Test
  public void aRosterIsReplacedOnlyIfThatWasAskedFor() throws Exception {
    Files.writeString(roster(), "mine");
    assertEquals(2, run("mrz", passing, "--roster", roster().toString()));
    assertEquals("mine", Files.readString(roster()));
    assertTrue(err.toString(), err.toString().contains("choose another --roster file"));
    assertEquals("nothing was read for nothing", "", out.toString());
    assertEquals(0, run("mrz", passing, "--roster", roster().toString(), "--overwrite"));
    assertTrue(Files.readString(roster()).contains("ERIKSSON"));
  }

  @Test
  public void noPassportIsWrittenOver() throws Exception {
    assertEquals(2, run("mrz", passing, "--roster", passing, "--overwrite"));
    assertEquals("P", Files.readString(Path.of(passing)));
    assertTrue(err.toString(), err.toString().contains("This would overwrite"));
  }

  @Test
  public void aRosterThatCannotBeWrittenIsSaidBefore() {
    String nowhere = folder.getRoot().toPath().resolve("nowhere/roster.csv").toString();
    assertEquals(2, run("mrz", passing, "--roster", nowhere));
    assertTrue(err.toString(), err.toString().contains("cannot be written"));
    assertEquals("", out.toString());
  }

  @Test
  public void aRosterInTheFolderIsNoPage() throws Exception {
    Path passports = passports();
    Path inside = passports.resolve("roster.csv");
    assertEquals(2, run("mrz", passports.toString(), "--roster", inside.toString()));
    assertEquals(2, run("mrz", passports.toString(), "--roster", inside.toString(), "--overwrite"));
    assertFalse(err.toString(), err.toString().contains("roster.csv"));
    assertEquals(5, Files.readString(inside).lines().count());
  }
}
