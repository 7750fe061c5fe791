package app.selfsame.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;

/**
 * JSON that has something of people, such as the names of their photos, in memory of its own that goes with it. Jackson's usual
 * buffers stay with the thread, and what was in them until something longer is written there: for hours, at night.
 */
public final class PassingJson {
  private static final ObjectMapper JSON =
      new ObjectMapper(JsonFactory.builder().recyclerPool(JsonRecyclerPools.nonRecyclingPool()).build());

  private PassingJson() {}

  /** Reads and writes so. */
  public static ObjectMapper mapper() {
    return JSON.copy();
  }

  /** As text. */
  public static String text(JsonNode json) {
    try {
      return JSON.writeValueAsString(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Answers with it; nobody on the way may keep it. */
  public static void answer(Context context, int status, ObjectNode json) {
    context.status(status).contentType("application/json").header("Cache-Control", "no-store").result(text(json));
  }
}
