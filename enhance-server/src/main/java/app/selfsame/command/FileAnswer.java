package app.selfsame.command;

import app.selfsame.verdict.Verdict;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;

/**
 * What there is to say of one file.
 *
 * @param json the report with {@code file} in front, or {@code file} with {@code error} and {@code reason}
 * @param status what it means for the exit code
 */
record FileAnswer(ObjectNode json, ExitStatus status) {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** The report of a photo; only a verdict of {@code ready} is a success. */
  static FileAnswer report(Path file, String report) {
    ObjectNode json = named(file);
    try {
      json.setAll((ObjectNode) MAPPER.readTree(report));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the engine's report is not JSON", e);
    }
    return new FileAnswer(
        json, json.path("verdict").asText().equals(Verdict.READY.word()) ? ExitStatus.PASS : ExitStatus.FAIL);
  }

  /**
   * A file that nothing can be said of.
   *
   * @param reason one kebab-case word
   * @param message what the file is and what to do
   */
  static FileAnswer error(Path file, String reason, String message) {
    return new FileAnswer(named(file).put("error", message).put("reason", reason), ExitStatus.ERROR);
  }

  /** The beginning of any answer. */
  static ObjectNode named(Path file) {
    return JsonNodeFactory.instance.objectNode().put("file", file.toString());
  }
}
