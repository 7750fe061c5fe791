package app.selfsame.results;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.Test;

/** What is written of many photos. */
public class ResultsTest {
  private static final PhotoResult READY =
      new PhotoResult(
          "a/anna.png", "=HYPERLINK(\"http://x\")", PhotoResult.Status.READY, "Ready: no problems were found",
          List.of(new PhotoResult.Reason("sharpness", "warn", "Sharp", "Hold it still.")), "", "", "+1.jpg", 7);
  private static final PhotoResult MISSING =
      PhotoResult.without("", "@17", PhotoResult.Status.MISSING, "", "No photo, \"none\"\nat all");

  @Test
  public void aSpreadsheetTakesNoValueForAFormula() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ResultsCsv.write(List.of(READY, MISSING), out);
    assertEquals(
        "\ufeff\"file\",\"id\",\"verdict\",\"checks\",\"headline\",\"refused\",\"written\"\r\n"
            + "\"a/anna.png\",\"'=HYPERLINK(\"\"http://x\"\")\",\"ready\",\"sharpness\",\"Ready: no problems were found\","
            + "\"\",\"'+1.jpg\"\r\n"
            + "\"\",\"'@17\",\"missing\",\"\",\"No photo, \"\"none\"\"\nat all\",\"\",\"\"\r\n",
        out.toString(StandardCharsets.UTF_8));
  }

  @Test
  public void aProgramReadsTheSame() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<ReportedResult> results =
        List.of(
            new ReportedResult(READY, "{\"checks\":[{\"id\":\"sharpness\",\"value\":0.25}]}"), new ReportedResult(MISSING, ""));
    ResultsJson.write("us-passport-print", results, out);
    JsonNode json = new ObjectMapper().readTree(out.toByteArray());
    assertEquals("us-passport-print", json.path("document").asText());
    assertEquals(2, json.path("results").size());
    assertEquals("=HYPERLINK(\"http://x\")", json.at("/results/0/id").asText());
    assertEquals("ready", json.at("/results/0/status").asText());
    assertEquals("sharpness", json.at("/results/0/reasons/0/check").asText());
    assertEquals(0.25, json.at("/results/0/report/checks/0/value").asDouble(), 0);
    assertFalse(json.at("/results/1").has("report"));
    assertEquals(1, json.at("/counts/ready").asInt());
    assertEquals(1, json.at("/counts/missing").asInt());
    assertEquals(0, json.at("/counts/refused").asInt());
  }

  @Test
  public void aLineIsReadAgain() throws IOException {
    for (PhotoResult result : List.of(READY, MISSING)) {
      String line = ResultsJson.line(result);
      assertTrue(line, line.indexOf('\n') < 0);
      assertEquals(result, ResultsJson.read(line));
    }
    assertThrows(IOException.class, () -> ResultsJson.read("{\"file\":\"a\",\"status\":\"splendid\"}"));
  }
}
