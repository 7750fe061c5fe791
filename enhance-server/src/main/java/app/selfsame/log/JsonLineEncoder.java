package app.selfsame.log;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.core.encoder.EncoderBase;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.slf4j.event.KeyValuePair;

/**
 * Writes each event of the log as one line of JSON.
 *
 * <p>The message is the event's constant name. Arguments for placeholders in it are left out; what belongs to an event
 * is given with {@code addKeyValue}. Of a failure the line has classes and places, and no message: messages of decoders
 * repeat what they found in the file.
 */
public final class JsonLineEncoder extends EncoderBase<ILoggingEvent> {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final byte[] NOTHING = {};
  private static final int MOST_FRAMES = 40;
  private static final int MOST_CAUSES = 5;

  @Override
  public byte[] encode(ILoggingEvent event) {
    ObjectNode line = JSON.createObjectNode();
    line.put("time", event.getInstant().toString()).put("level", event.getLevel().toString());
    line.put("logger", event.getLoggerName()).put("event", event.getMessage());
    if (event.getKeyValuePairs() != null) {
      for (KeyValuePair pair : event.getKeyValuePairs()) {
        line.set(pair.key, JSON.valueToTree(plain(pair.value)));
      }
    }
    if (event.getThrowableProxy() != null) {
      addFailures(line.putArray("failures"), event.getThrowableProxy());
    }
    return (line + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** Nothing but numbers and truth values keeps its type, so that no object is written out by its fields. */
  private static Object plain(Object value) {
    return value instanceof Number || value instanceof Boolean ? value : String.valueOf(value);
  }

  private static void addFailures(ArrayNode failures, IThrowableProxy outermost) {
    IThrowableProxy failure = outermost;
    while (failure != null && failures.size() < MOST_CAUSES) {
      ArrayNode stack = failures.addObject().put("class", failure.getClassName()).putArray("stack");
      StackTraceElementProxy[] frames = failure.getStackTraceElementProxyArray();
      for (int i = 0; i < Math.min(frames.length, MOST_FRAMES); i++) {
        stack.add(frames[i].getStackTraceElement().toString());
      }
      failure = failure.getCause();
    }
  }

  @Override
  public byte[] headerBytes() {
    return NOTHING;
  }

  @Override
  public byte[] footerBytes() {
    return NOTHING;
  }
}
