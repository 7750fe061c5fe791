package app.selfsame.results;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.Map;

/** Results as JSON: all of a batch as one object, or each by itself. */
public final class ResultsJson {
  private static final ObjectMapper JSON =
      JsonMapper.builder(JsonFactory.builder().recyclerPool(JsonRecyclerPools.nonRecyclingPool()).build())
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .build();

  private ResultsJson() {}

  /**
   * Writes {@code document}, {@code results} and how many there are of each status, one after the other, and leaves the
   * stream open. Each result that has a report has it as {@code report}.
   *
   * @param document the id of the document that the photos are for
   */
  public static void write(String document, Iterable<ReportedResult> results, OutputStream out) throws IOException {
    Map<PhotoResult.Status, Integer> counts = new EnumMap<>(PhotoResult.Status.class);
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.writeStartObject();
      json.writeStringField("document", document);
      json.writeArrayFieldStart("results");
      for (ReportedResult each : results) {
        ObjectNode result = JSON.valueToTree(each.result());
        if (!each.report().isEmpty()) {
          result.set("report", JSON.readTree(each.report()));
        }
        JSON.writeTree(json, result);
        counts.merge(each.result().status(), 1, Integer::sum);
      }
      json.writeEndArray();
      json.writeObjectFieldStart("counts");
      for (PhotoResult.Status status : PhotoResult.Status.values()) {
        json.writeNumberField(status.word(), counts.getOrDefault(status, 0));
      }
      json.writeEndObject();
      json.writeEndObject();
    }
  }

  /** One result on one line. */
  public static String line(PhotoResult result) {
    try {
      return JSON.writeValueAsString(result);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The result of such a line.
   *
   * @throws IOException when it is none
   */
  public static PhotoResult read(String line) throws IOException {
    return JSON.readValue(line, PhotoResult.class);
  }
}
