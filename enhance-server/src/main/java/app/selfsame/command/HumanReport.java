package app.selfsame.command;

import app.selfsame.document.Limits;
import app.selfsame.report.ReportText;
import app.selfsame.report.Summary;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** Shows an answer to a person: the verdict first, then what stands against it, then what was made. */
final class HumanReport {
  /** What is shown check by check, in this order; what passes is only counted. */
  private static final List<String> SHOWN = List.of("fail", "warn", "unknown", "ask");

  private static final int TITLE_WIDTH = 34;
  private static final String INDENT = " ".repeat(11);

  private final PrintWriter out;
  private final HumanOutput made;

  HumanReport(PrintWriter out) {
    this.out = out;
    this.made = new HumanOutput(out);
  }

  void show(FileAnswer answer) {
    JsonNode json = answer.json();
    if (json.has("error")) {
      out.printf("ERROR    %s%n", json.path("file").asText());
      out.printf("%s%s%n%n", INDENT, json.path("error").asText());
      return;
    }
    if (!json.has("verdict")) {
      made.showCutout(json);
      return;
    }
    String verdict = json.path("verdict").asText();
    out.printf("%-8s %s  (%s)%n", verdict.toUpperCase(Locale.ROOT), json.path("file").asText(), json.path("document").asText());
    showNotices(json);
    for (String outcome : SHOWN) {
      for (JsonNode check : json.path("checks")) {
        if (check.path("outcome").asText().equals(outcome)) {
          show(check);
        }
      }
    }
    showPassed(json.path("checks"));
    line("", json.path("rules").path("unsaidText").asText());
    made.showFile(json);
    if (json.hasNonNull("printed")) {
      out.printf("  %-8s %s%n", "report", json.path("printed").asText());
    }
    out.println();
    out.flush();
  }

  /** What to know before anything else. */
  private void showNotices(JsonNode json) {
    line("", json.path("headline").asText());
    JsonNode rules = json.path("rules");
    if (rules.path("confidence").asText().equals("unverified")) {
      String page = rules.path("officialUrl").asText();
      line("note", Summary.UNVERIFIED + " " + (page.isEmpty() ? Summary.NO_PAGE : page));
    }
    line("note", rules.path("takenBy").asText());
  }

  private void line(String word, String sentence) {
    if (!sentence.isEmpty()) {
      out.printf("  %-8s %s%n", word, sentence);
    }
  }

  private void show(JsonNode check) {
    String line =
        String.format(
            "  %-8s %-" + TITLE_WIDTH + "s %s",
            word(check.path("outcome").asText()),
            check.path("title").asText(),
            figures(check));
    out.println(line.stripTrailing());
    out.printf("%s%s%n", INDENT, check.path("advice").asText());
    JsonNode source = check.path("source");
    if (!source.path("title").asText().isEmpty()) {
      String date = source.path("date").asText();
      String where = source.path("title").asText() + " " + source.path("url").asText();
      out.printf("%sSource: %s%n", INDENT, where.strip() + (date.isEmpty() ? "" : ", " + date));
    }
  }

  /** What was measured and what is allowed, as far as there are figures. */
  static String figures(JsonNode check) {
    JsonNode value = check.path("value");
    String measured = value.isNumber() ? ReportText.quantity(value.asDouble(), check.path("unit").asText()) : "";
    String allowed = range(check);
    return measured + (allowed.isEmpty() ? "" : " (allowed: " + allowed + ")");
  }

  /** An outcome's word for people. */
  static String word(String outcome) {
    return outcome.equals("unknown") ? "unclear" : outcome;
  }

  private void showPassed(JsonNode checks) {
    int passed = 0;
    for (JsonNode check : checks) {
      passed += check.path("outcome").asText().equals("pass") ? 1 : 0;
    }
    out.printf("  %-8s %d of %d checks%n", "pass", passed, checks.size());
  }

  private static String range(JsonNode check) {
    double min = check.path("min").asDouble(Double.NEGATIVE_INFINITY);
    double max = check.path("max").asDouble(Double.POSITIVE_INFINITY);
    return ReportText.range(new Limits(min, max), check.path("unit").asText());
  }
}
