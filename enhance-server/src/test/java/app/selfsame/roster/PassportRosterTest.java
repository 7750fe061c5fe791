package app.selfsame.roster;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.message.English;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.Test;

/** Rosters that are made of passports, as batches of photos and people read them. */
public class PassportRosterTest {
  private static final String READ =
      "{\"verdict\":\"read\",\"fields\":{\"documentCode\":\"P\",\"issuingState\":\"UTO\",\"primaryIdentifier\":\"ERIKSSON\","
          + "\"secondaryIdentifier\":\"ANNA MARIA\",\"number\":\"NUMBER\",\"nationality\":\"UTO\",\"birth\":\"1974-08-12\","
          + "\"sex\":\"female\",\"expiry\":\"2012-04-15\"},\"doubts\":[],"
          + "\"remarks\":[{\"code\":\"expired\",\"text\":\"It has expired.\"}]}";

  private static PassportPage read(String file, String number) {
    return PassportPage.of(file, READ.replace("NUMBER", number));
  }

  private static byte[] written(PassportPage... pages) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PassportRoster.write(List.of(pages), English.texts(), out);
    return out.toByteArray();
  }

  private static List<CSVRecord> lines(PassportPage... pages) throws IOException {
    String table = new String(written(pages), StandardCharsets.UTF_8).substring(1);
    return CSVFormat.DEFAULT
        .builder()
        .setHeader()
        .setSkipHeaderRecord(true)
        .get()
        .parse(new StringReader(table))
        .getRecords();
  }

  private static Matching matched(List<String> portraits, PassportPage... pages) throws Exception {
    return Matching.of(Roster.read(new ByteArrayInputStream(written(pages))), portraits);
  }

  @Test
  public void aLineHasWhatThePassportSays() throws Exception {
    Map<String, String> line = lines(read("staff/4711.jpg", "L898902C3")).get(0).toMap();
    assertEquals(
        Map.ofEntries(
            Map.entry("id", "4711"),
            Map.entry("primary_identifier", "ERIKSSON"),
            Map.entry("secondary_identifier", "ANNA MARIA"),
            Map.entry("document_number", "L898902C3"),
            Map.entry("issuing_state", "UTO"),
            Map.entry("nationality", "UTO"),
            Map.entry("birth", "1974-08-12"),
            Map.entry("sex", "F"),
            Map.entry("expiry", "2012-04-15"),
            Map.entry("document_code", "P"),
            Map.entry("verdict", "read"),
            Map.entry("doubts", ""),
            Map.entry("remarks", "It has expired."),
            Map.entry("same_document_as", ""),
            Map.entry("passport", "staff/4711.jpg")),
        line);
  }

  @Test
  public void portraitsThatAreCalledLikeThePassportsAreFound() throws Exception {
    Matching matching =
        matched(List.of("p/4711.png", "p/4712.JPG", "p/4713.jpg"), read("4711.jpg", "A1"), read("x/4712.tif", "A2"));
    assertEquals("4711", matching.lines().get("p/4711.png").id());
    assertEquals("4712", matching.lines().get("p/4712.JPG").id());
    assertEquals(List.of("p/4713.jpg"), matching.unnamed());
  }

  @Test
  public void pagesThatSomebodyHasToLookAtAreInItWithTheReason() throws Exception {
    String check = READ.replace("\"read\"", "\"check\"").replace(
        "\"doubts\":[]", "\"doubts\":[{\"code\":\"small\",\"text\":\"Too small.\"},{\"code\":\"several\",\"text\":\"Two.\"}]");
    List<CSVRecord> lines =
        lines(
            PassportPage.of("a.jpg", check),
            PassportPage.of("b.jpg", "{\"verdict\":\"none\",\"headline\":\"No zone was found.\"}"),
            PassportPage.of("c.jpg", "{\"error\":\"This is a PDF.\",\"reason\":\"not-an-image\",\"arguments\":{}}"),
            PassportPage.lost("d.jpg"));
    assertEquals(List.of("check", "none", "unreadable", "lost"), lines.stream().map(line -> line.get("verdict")).toList());
    assertEquals(
        List.of("Too small. Two.", "No zone was found.", "This is a PDF.", "This page could not be worked on. Send it again."),
        lines.stream().map(line -> line.get("doubts")).toList());
    assertEquals("ERIKSSON", lines.get(0).get("primary_identifier"));
    assertEquals("", lines.get(1).get("primary_identifier"));
    assertEquals(List.of("a", "b", "c", "d"), lines.stream().map(line -> line.get("id")).toList());
  }

  @Test
  public void theSameDocumentTwiceIsSaid() throws Exception {
    List<CSVRecord> lines =
        lines(read("a.jpg", "A1"), read("b.jpg", "A2"), read("c.jpg", "A1"), read("d.jpg", ""), read("e.jpg", ""));
    assertEquals(List.of("c", "", "a", "", ""), lines.stream().map(line -> line.get("same_document_as")).toList());
  }

  @Test
  public void aNumberOfAnotherStateIsAnotherDocument() throws Exception {
    PassportPage other = PassportPage.of("b.jpg", READ.replace("NUMBER", "A1").replace("\"UTO\"", "\"D\""));
    for (CSVRecord line : lines(read("a.jpg", "A1"), other)) {
      assertEquals("", line.get("same_document_as"));
    }
  }

  @Test
  public void noPortraitIsGivenToOneOfSeveralPagesOfTheSameName() throws Exception {
    PassportPage[] pages =
        {read("x/Ann.jpg", "A1"), read("y/ann.png", "A2"), read("ann (1).jpg", "A3"), read("bob.jpg", "A4")};
    Matching matching = matched(List.of("ann.jpg", "bob.jpg"), pages);
    assertEquals(List.of("bob.jpg"), List.copyOf(matching.lines().keySet()));
    assertEquals(List.of("ann.jpg"), matching.unnamed());
    List<CSVRecord> lines = lines(pages);
    assertEquals(
        List.of("Ann (2)", "ann (3)", "ann (1)", "bob"), lines.stream().map(line -> line.get("id")).toList());
    assertTrue(lines.get(0).get("doubts").contains("“Ann”"));
    assertTrue(lines.get(1).get("doubts").contains("“ann”"));
    assertEquals("", lines.get(2).get("doubts"));
  }

  @Test
  public void namesOfAnyKindComeBack() throws Exception {
    for (String name : List.of("-4711", "=1+1", "@x", "'-4711", "O'Hara", "a,b;\"c\"", "zoë", "two\nlines", " x ", ".jpg")) {
      Matching matching = matched(List.of(name.trim() + ".png"), read(name + ".jpg", "A1"));
      assertEquals(name, 1, matching.lines().size());
    }
    String table = new String(written(read("=1+1.jpg", "A1")), StandardCharsets.UTF_8);
    assertTrue(table, table.contains("\r\n\"'=1+1\","));
    assertFalse(table, table.contains("\"=1"));
  }

  @Test
  public void namesThatAreTooLongForARosterAreCut() throws Exception {
    String name = "n".repeat(250);
    Roster roster =
        Roster.read(new ByteArrayInputStream(written(read(name + "1.jpg", "A1"), read(name + "2.jpg", "A2"))));
    assertEquals(2, roster.lines().size());
  }
}
