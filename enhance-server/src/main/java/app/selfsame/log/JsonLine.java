package app.selfsame.log;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import org.slf4j.event.KeyValuePair;
import org.slf4j.event.Level;

/** One event of the log as one line of JSON. */
final class JsonLine {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MOST_FRAMES = 40;
  private static final int MOST_CAUSES = 5;

  private JsonLine() {}

  /**
   * The line, without its end. Of a failure it has classes and places, and no message: messages of decoders repeat what
   * they found in the file.
   *
   * @param failure may be null
   */
  static String of(
      Instant time, Level level, String logger, String event, List<KeyValuePair> pairs, Throwable failure) {
    ObjectNode line = JSON.createObjectNode();
    line.put("time", time.toString()).put("level", level.name()).put("logger", logger).put("event", event);
    for (KeyValuePair pair : pairs) {
      line.set(pair.key, JSON.valueToTree(plain(pair.value)));
    }
    if (failure != null) {
      addFailures(line.putArray("failures"), failure);
    }
    return line.toString();
  }

  /** Nothing but numbers and truth values keeps its type, so that no object is written out by its fields. */
  private static Object plain(Object value) {
    return value instanceof Number || value instanceof Boolean ? value : String.valueOf(value);
  }

  private static void addFailures(ArrayNode failures, Throwable outermost) {
    Throwable failure = outermost;
    while (failure != null && failures.size() < MOST_CAUSES) {
      ObjectNode one = failures.addObject().put("class", failure.getClass().getName());
      ArrayNode stack = one.putArray("stack");
      StackTraceElement[] frames = failure.getStackTrace();
      for (int i = 0; i < Math.min(frames.length, MOST_FRAMES); i++) {
        stack.add(frames[i].toString());
      }
      failure = failure.getCause();
    }
  }
}
