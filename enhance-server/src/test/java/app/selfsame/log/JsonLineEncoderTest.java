package app.selfsame.log;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import org.junit.Rule;
import org.junit.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class JsonLineEncoderTest {
  private static final Logger LOG = LoggerFactory.getLogger("app.selfsame.log.Somewhere");

  @Rule public final CapturedErrors errors = new CapturedErrors();

  @Test
  public void anEventIsOneLineWithItsValues() throws IOException {
    LOG.atInfo().addKeyValue("port", 8080).addKeyValue("address", "all\nof them").log("started");
    assertEquals(1, errors.lines().size());
    JsonNode line = errors.lines().get(0);
    assertEquals("INFO", line.path("level").asText());
    assertEquals("app.selfsame.log.Somewhere", line.path("logger").asText());
    assertEquals("started", line.path("event").asText());
    assertEquals(8080, line.path("port").intValue());
    assertEquals("all\nof them", line.path("address").asText());
    assertTrue(Instant.parse(line.path("time").asText()).isBefore(Instant.now().plusMillis(1)));
  }

  @Test
  public void aFailureShowsWhereAndNeverWhatItSays() throws IOException {
    Exception failure = new IllegalStateException("marker-outside", new IOException("marker-inside"));
    failure.addSuppressed(new IOException("marker-beside"));
    LOG.atError().setCause(failure).log("request-failed");
    LOG.error("plain", failure);
    assertFalse(errors.text(), errors.text().contains("marker"));
    for (JsonNode line : errors.lines()) {
      assertEquals("java.lang.IllegalStateException", line.at("/failures/0/class").asText());
      assertEquals("java.io.IOException", line.at("/failures/1/class").asText());
      assertTrue(line.at("/failures/0/stack/0").asText().contains("aFailureShowsWhere"));
    }
  }

  @Test
  public void failuresWithoutEndAreCutShort() throws IOException {
    Exception first = new Exception();
    first.initCause(new Exception(first));
    LOG.error("circle", first);
    int circle = errors.lines().get(0).path("failures").size();
    assertTrue(String.valueOf(circle), circle >= 2 && circle <= 5);
    Exception outermost = new Exception();
    for (int i = 0; i < 100; i++) {
      outermost = new Exception(outermost);
    }
    LOG.error("chain", outermost);
    assertEquals(5, errors.lines().get(1).path("failures").size());
  }

  @Test
  public void argumentsDoNotSlipIntoTheMessage() throws IOException {
    LOG.info("read {}", "marker.jpg");
    assertFalse(errors.text().contains("marker"));
  }

  @Test
  public void librariesAndDetailsAreSilent() {
    LoggerFactory.getLogger("org.eclipse.jetty.server.Server").error("Cannot answer GET /photo?name=x");
    LoggerFactory.getLogger("io.javalin.Javalin").error("failed");
    LoggerFactory.getLogger("app.selfsamelike").error("failed");
    LOG.debug("detail");
    assertEquals("", errors.text());
  }
}
