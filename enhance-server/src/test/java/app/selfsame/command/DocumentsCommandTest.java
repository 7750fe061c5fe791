package app.selfsame.command;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.document.Catalogue;
import app.selfsame.engine.PhotoDesk;
import app.selfsame.engine.PhotoDesks;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.Test;

public class DocumentsCommandTest {
  private static final String CATALOGUE =
      """
      country NO Norway
        words Norge
      source law
        title Passloven
        url https://lovdata.no/law
        date 2020-03
        confidence official
      source shop
        title A shop
        url https://shop.no/photos
        confidence unverified
      document no-visa
        title Visa
        channel print
        check none
        from shop
        size 35 x 45 mm [shop]
      document no-passport
        title Passport
        words pass
        channel print
        check https://politiet.no
        from law
        size 35 x 45 mm [law]
        background light, not white [law]
        backdrop light, grey, not white [law]
        glasses not-allowed: also in summer [law]
        head-covering religious-only [law]
        expression neutral [law]
        mouth closed [law]
        recency 6 months [law]
        taken-by The police takes the photo. [law]
        under-6-waives mouth, gaze [law]
        under-6-head 20 to 30 mm [law]
      document no-permit
        title Permit
        channel digital
        check https://politiet.no
        from law
        pixels at most 700 x 700 [law]
      """;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private void run(String... arguments) {
    PhotoDesks desks = new PhotoDesks() {
      @Override
      public Catalogue catalogue() {
        return Catalogue.parse(CATALOGUE);
      }

      @Override
      public PhotoDesk open() {
        throw new AssertionError("no photo is asked for");
      }
    };
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    assertEquals(0, Selfsame.commandLine(desks, Map.of())
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments));
  }

  @Test
  public void unverifiedDocumentsAreMarkedAndComeLast() {
    run("documents");
    String[] lines = out.toString().split("\\R");
    assertTrue(lines[0], lines[0].endsWith("Norway: Passport"));
    assertTrue(lines[1], lines[1].contains("to 700 x 700 px"));
    assertTrue(lines[2], lines[2].endsWith("Norway: Visa (unverified)"));
    assertTrue(lines[4], lines[4].startsWith("Unverified. These figures come from a third party"));
  }

  @Test
  public void wordsNarrowTheList() {
    run("documents", "norge", "Passport");
    assertTrue(out.toString(), out.toString().startsWith("no-passport"));
    assertFalse(out.toString(), out.toString().contains("no-visa"));
    run("documents", "xyz");
    assertTrue(out.toString(), out.toString().startsWith("No document found."));
    run("documents", "--json", "xyz");
    assertEquals("", out.toString());
  }

  @Test
  public void whatIsOnlyNearIsNotPassedForWhatWasAskedFor() {
    run("documents", "xyz", "passport");
    assertTrue(out.toString(), out.toString().startsWith("no-passport"));
    assertTrue(err.toString(), err.toString().startsWith("No document matches all of these words."));
    run("documents", "norway", "passport");
    assertEquals("", err.toString());
  }

  @Test
  public void whatWasReadLongAgoOrNobodyKnowsWhenIsStale() {
    run("documents", "--stale", "24");
    String[] lines = out.toString().split("\\R");
    assertTrue(lines[0], lines[0].startsWith("no-visa") && lines[0].contains("undated"));
    assertTrue(lines[1], lines[1].startsWith("no-passport") && lines[1].contains("read March 2020"));
    run("documents", "--stale", "1000", "passport");
    assertTrue(out.toString(), out.toString().startsWith("No document found."));
  }

  @Test
  public void jsonHasEveryRule() throws IOException {
    run("documents", "--json", "no", "passport");
    JsonNode json = new ObjectMapper().readTree(out.toString());
    assertEquals("official", json.path("confidence").asText());
    assertFalse(json.path("unverified").asBoolean(true));
    assertEquals("not-allowed", json.path("glasses").path("rule").asText());
    assertEquals("also in summer", json.path("glasses").path("words").asText());
    assertEquals("Passloven", json.path("glasses").path("source").path("title").asText());
    assertEquals("religious-only", json.path("headCovering").path("rule").asText());
    assertEquals("neutral", json.path("expression").path("rule").asText());
    assertTrue(json.path("mouthClosed").path("rule").asBoolean());
    assertEquals(6, json.path("recencyMonths").path("rule").asInt());
    assertEquals("The police takes the photo.", json.path("takenBy").path("rule").asText());
    assertEquals("[\"light\",\"grey\"]", json.path("background").path("tones").toString());
    assertTrue(json.path("background").path("notWhite").asBoolean());
    JsonNode child = json.path("children").path(0);
    assertEquals(6, child.path("underYears").asInt());
    assertEquals("[20.0,30.0]", child.path("headHeight").path("limits").toString());
    assertEquals("[\"gaze\",\"mouth\"]", child.path("waived").toString());
    assertEquals("[\"head-height\",\"eye-line\",\"editing\"]", json.path("unsaid").toString());
  }

  @Test
  public void whatIsNotSaidIsNull() throws IOException {
    run("documents", "--json", "norway", "visa");
    JsonNode json = new ObjectMapper().readTree(out.toString());
    assertTrue(json.path("unverified").asBoolean());
    assertEquals("", json.path("officialUrl").asText("x"));
    for (String name : new String[] {"glasses", "takenBy", "recencyMonths", "background", "headHeight"}) {
      assertTrue(name, json.get(name).isNull());
    }
    assertTrue(json.path("editing").get("source").isNull());
    assertTrue(json.path("file").get("source").isNull());
    assertTrue(json.path("file").get("encodingSource").isNull());
    run("documents", "--json", "norway", "permit");
    JsonNode permit = new ObjectMapper().readTree(out.toString());
    assertEquals("Passloven", permit.path("file").path("source").path("title").asText());
  }
}
