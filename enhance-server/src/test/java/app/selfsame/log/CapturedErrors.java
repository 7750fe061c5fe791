package app.selfsame.log;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.rules.ExternalResource;

/** Keeps what is written to the standard error stream during a test. */
public final class CapturedErrors extends ExternalResource {
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private PrintStream before;

  @Override
  protected void before() {
    before = System.err;
    System.setErr(new PrintStream(written, true, StandardCharsets.UTF_8));
  }

  @Override
  protected void after() {
    System.setErr(before);
  }

  public String text() {
    return written.toString(StandardCharsets.UTF_8);
  }

  /** The lines, each of which has to be JSON. */
  public List<JsonNode> lines() throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : text().lines().toList()) {
      lines.add(new ObjectMapper().readTree(line));
    }
    return lines;
  }
}
