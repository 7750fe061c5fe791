package app.selfsame.command;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.mrz.SpecimenReadings;
import app.selfsame.texts.ShippedTexts;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
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
}
