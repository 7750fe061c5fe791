package app.selfsame.results;

import app.selfsame.workshop.Done;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What is kept of what was found out about a photo: the verdict, and nothing of where in the picture a face is. */
public final class StoredReport {
  /** None is as long. */
  public static final int MOST_BYTES = 4 << 20;

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> OF_FACES = List.of("face", "otherFaces", "crop");

  private StoredReport() {}

  /** As bytes to keep. */
  public static byte[] of(Done.Judged judged) {
    return bytes(json(judged));
  }

  /** As bytes to keep. */
  public static byte[] of(Done.Unusable unusable) {
    return bytes(json(unusable));
  }

  /** Of a photo that was judged. */
  public static ObjectNode json(Done.Judged judged) {
    ObjectNode report = object(judged.report());
    report.remove(OF_FACES);
    for (JsonNode check : report.path("checks")) {
      // What a process says need be no object.
      if (check instanceof ObjectNode rule) {
        rule.remove("where");
      }
    }
    judged.refused().ifPresent(refused -> report.setAll(object(refused)));
    return report;
  }

  /** Of what is no photo that can be read. */
  public static ObjectNode json(Done.Unusable unusable) {
    return object(unusable.refusal());
  }

  /** Reads one as it was stored. */
  public static ObjectNode read(byte[] stored) {
    return object(new String(stored, StandardCharsets.UTF_8));
  }

  private static byte[] bytes(ObjectNode report) {
    return report.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** What a process said that worked on somebody's file: it may be no object at all. */
  private static ObjectNode object(String json) {
    try {
      JsonNode node = JSON.readTree(json);
      return node instanceof ObjectNode object ? object : JSON.createObjectNode();
    } catch (JsonProcessingException e) {
      return JSON.createObjectNode();
    }
  }
}
