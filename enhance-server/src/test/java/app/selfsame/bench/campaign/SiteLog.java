package app.selfsame.bench.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;

/** Looks through a server's log: lines of JSON, none with anything of people, and what it complains of is counted. */
final class SiteLog {
  private static final ObjectMapper JSON = new ObjectMapper();
  /** The one line that a library prints. */
  private static final String TENSORFLOW = "INFO: Created TensorFlow Lite";

  private SiteLog() {}

  /**
   * Looks.
   *
   * @param unlogged texts that may not be in it
   */
  static void look(String log, List<String> unlogged, Findings findings) throws IOException {
    unlogged.stream().filter(log::contains).forEach(text -> findings.fault("in the log: " + text));
    for (String line : log.lines().toList()) {
      if (line.startsWith(TENSORFLOW)) {
        continue;
      }
      if (!line.startsWith("{")) {
        findings.fault("in the log, no JSON: " + line);
        continue;
      }
      JsonNode entry = JSON.readTree(line);
      String event = entry.path("message").asText(entry.path("event").asText());
      if (!entry.path("level").asText().equals("INFO")) {
        findings.count("log " + entry.path("level").asText() + " " + shortened(event));
      }
      if (event.equals("request-failed")) {
        findings.fault("in the log: " + (line.length() > 1_500 ? line.substring(0, 1_500) : line));
      }
    }
  }

  private static String shortened(String event) {
    return event.length() > 80 ? event.substring(0, 80) : event;
  }
}
