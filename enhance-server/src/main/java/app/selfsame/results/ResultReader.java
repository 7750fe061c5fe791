package app.selfsame.results;

import app.selfsame.workshop.Done;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;

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
