package app.selfsame.results;

import app.selfsame.verdict.Verdict;
import app.selfsame.workshop.Done;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads a result from what a process has said of a photo. */
public final class ResultReader {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ResultReader() {}

  /**
   * The result of a photo that was judged.
   *
   * @param file its name
   * @param id whose it is
   * @param written the name under which the file that was made is kept; empty without one
   */
  public static PhotoResult of(String file, String id, Done.Judged judged, String written) {
    JsonNode report = tree(judged.report());
    return new PhotoResult(
        file,
        id,
        PhotoResult.Status.of(judged.verdict()),
        report.path("headline").asText(),
        reasons(report, judged.reasons()),
        report.path("reason").asText(),
        report.path("refused").asText(),
        written,
        judged.file().map(finished -> (long) finished.bytes().length).orElse(0L));
  }

  /** The result of a file that is no photo that can be read. */
  public static PhotoResult of(String file, String id, Done.Unusable unusable) {
    return PhotoResult.without(
        file, id, PhotoResult.Status.UNREADABLE, unusable.code(), tree(unusable.refusal()).path("error").asText());
  }

  /**
   * The result of a photo of which a report was kept.
   *
   * @param report the JSON that a process has said, of a photo that was judged or of what is none
   * @param reasons ids of checks that fail, then of those that warn
   * @param written the name under which the file that was made is kept; empty without one
   * @param writtenBytes its length
   */
  public static PhotoResult of(
      String file, String id, String report, List<String> reasons, String written, long writtenBytes) {
    JsonNode said = tree(report);
    Optional<Verdict> verdict =
        Arrays.stream(Verdict.values()).filter(one -> one.word().equals(said.path("verdict").asText())).findFirst();
    if (verdict.isEmpty()) {
      return PhotoResult.without(
          file, id, PhotoResult.Status.UNREADABLE, said.path("reason").asText(), said.path("error").asText());
    }
    return new PhotoResult(
        file,
        id,
        PhotoResult.Status.of(verdict.get()),
        said.path("headline").asText(),
        reasons(said, reasons),
        said.path("reason").asText(),
        said.path("refused").asText(),
        written,
        writtenBytes);
  }

  private static List<PhotoResult.Reason> reasons(JsonNode report, List<String> ids) {
    List<PhotoResult.Reason> reasons = new ArrayList<>();
    for (String id : ids) {
      for (JsonNode check : report.path("checks")) {
        if (check.path("id").asText().equals(id)) {
          reasons.add(
              new PhotoResult.Reason(
                  id, check.path("outcome").asText(), check.path("title").asText(), check.path("advice").asText()));
        }
      }
    }
    return reasons;
  }

  private static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The workshop hands out JSON alone", e);
    }
  }
}
