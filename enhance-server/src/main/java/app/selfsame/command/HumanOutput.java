package app.selfsame.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Shows a person what was made of a photo, and how. */
final class HumanOutput {
  private final PrintWriter out;

  HumanOutput(PrintWriter out) {
    this.out = out;
  }

  /** The file that was prepared, or why none was, and the ledger. */
  void showFile(JsonNode json) {
    line("refused", json.path("refused").asText());
    JsonNode output = json.path("output");
    if (output.hasNonNull("path")) {
      showWritten(json, output);
    }
    if (json.has("ledger")) {
      line("edits", edits(json.path("ledger")));
    }
    JsonNode background = output.path("background");
    more(background.path("note").asText());
    for (JsonNode check : background.path("checks")) {
      String outcome = HumanReport.word(check.path("outcome").asText());
      more((check.path("title").asText() + ": " + outcome + " " + HumanReport.figures(check)).strip());
    }
  }

  private void showWritten(JsonNode json, JsonNode output) {
    String density = output.hasNonNull("dpi") ? ", " + number(output.path("dpi")) + " dpi" : "";
    out.printf(
        "  %-8s %s  %s%s, %s bytes%n",
        "written", output.path("path").asText(), px(output.path("px")), density, number(output.path("bytes")));
    if (output.hasNonNull("note")) {
      more(output.path("note").asText());
    } else if (json.path("editing").path("crop").asText().equals("unknown")) {
      more("The authority does not say whether a photo may be cropped.");
    }
  }

  private static String edits(JsonNode ledger) {
    List<String> edits = new ArrayList<>();
    for (JsonNode entry : ledger) {
      edits.add(entry.path("edit").asText() + " (" + entry.path("detail").asText() + ")");
    }
    return edits.isEmpty() ? "none" : String.join(", ", edits);
  }

  /** A person cut out of a photo, or why there is none. */
  void showCutout(JsonNode json) {
    boolean isRefused = json.hasNonNull("refused");
    JsonNode confidence = json.path("confidence");
    String heading = isRefused ? "REFUSED" : confidence.path("grade").asText().toUpperCase(Locale.ROOT);
    out.printf("%-8s %s%n", heading, json.path("file").asText());
    more(json.path("refused").asText());
    if (!isRefused) {
      String size = px(json.path("px"));
      line("alpha", json.path("alpha").asText() + "  " + size);
      line("colours", json.path("foreground").asText() + "  " + size);
      more("Person and background told apart with confidence " + number(confidence.path("value")) + ".");
      more(confidence.path("note").asText());
    }
    for (JsonNode notice : json.path("notices")) {
      line("note", notice.asText());
    }
    out.println();
    out.flush();
  }

  private void line(String word, String text) {
    if (!text.isEmpty()) {
      out.printf("  %-8s %s%n", word, text);
    }
  }

  private void more(String text) {
    line("", text);
  }

  private static String px(JsonNode pair) {
    return number(pair.path(0)) + " x " + number(pair.path(1)) + " px";
  }

  /** At most two decimals, and none that say nothing. */
  private static String number(JsonNode value) {
    BigDecimal rounded = BigDecimal.valueOf(value.asDouble()).setScale(2, RoundingMode.HALF_UP);
    return rounded.stripTrailingZeros().toPlainString();
  }
}
