package app.selfsame.service;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import app.selfsame.log.CapturedErrors;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.Thread.UncaughtExceptionHandler;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** What ends a thread of a library is told as all failures are. */
public class UncaughtFailuresTest {
  @Rule public final CapturedErrors errors = new CapturedErrors();

  private UncaughtExceptionHandler before;

  @Before
  public void install() {
    before = Thread.getDefaultUncaughtExceptionHandler();
    Service.logUncaught();
  }

  @After
  public void restore() {
    Thread.setDefaultUncaughtExceptionHandler(before);
  }

  @Test
  public void itIsALineWithoutTheMessage() throws Exception {
    Thread thread = new Thread(() -> {
      throw new IllegalStateException("duplicate key ada@example.org");
    });
    thread.start();
    thread.join();
    assertEquals(errors.text(), 1, errors.lines().size());
    JsonNode line = errors.lines().get(0);
    assertEquals("thread-failed", line.path("event").asText());
    assertEquals("java.lang.IllegalStateException", line.at("/failures/0/class").asText());
    assertFalse(errors.text(), errors.text().contains("ada"));
  }
}
