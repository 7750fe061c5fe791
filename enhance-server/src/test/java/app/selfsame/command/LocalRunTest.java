package app.selfsame.command;

import static org.junit.Assert.assertEquals;

import java.util.Map;
import org.junit.Test;

/** {@code serve --dev}. */
public class LocalRunTest {
  /** Letters are shown in the terminal, with links that sign people in: nobody else may ask for them. */
  @Test
  public void nobodyElseReachesItWhateverIsSet() {
    Map<String, String> local =
        LocalRun.of(Map.of("SERVE_ADDRESS", "0.0.0.0", "SERVE_ORIGIN", "https://photos.example", "PORT", "9000"));
    assertEquals("127.0.0.1", local.get("SERVE_ADDRESS"));
    assertEquals("http://localhost:9000", local.get("SERVE_ORIGIN"));
    assertEquals("http://localhost:8080", LocalRun.of(Map.of()).get("SERVE_ORIGIN"));
    assertEquals("http://localhost", LocalRun.of(Map.of("PORT", "80")).get("SERVE_ORIGIN"));
  }
}
