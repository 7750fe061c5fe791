package app.selfsame.worker;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.util.Map;
import org.junit.Test;

/** Each of the four engine scripts under the policy that seals it. */
public class EngineScriptsTest {
  @Test
  public void wasmEngineWithRelaxedSimd() throws IOException {
    assertFindsTheFaceOfADrawnPerson("gc", "relaxed");
  }

  @Test
  public void wasmEngineWithoutRelaxedSimd() throws IOException {
    assertFindsTheFaceOfADrawnPerson("gc", "compat");
  }

  @Test
  public void javaScriptEngineWithRelaxedSimd() throws IOException {
    assertFindsTheFaceOfADrawnPerson("js", "relaxed");
  }

  @Test
  public void javaScriptEngineWithoutRelaxedSimd() throws IOException {
    assertFindsTheFaceOfADrawnPerson("js", "compat");
  }

  private static void assertFindsTheFaceOfADrawnPerson(String engine, String simd) throws IOException {
    try (SiteServer server = new SiteServer();
        Chromium chromium = new Chromium()) {
      WorkerPage page = new WorkerPage(chromium.browser(), server);
      page.start(engine, simd);
      page.await("message.type === 'ready'");
      page.open(1, TestPhotos.encode(TestPhotos.drawnPerson(), "png"));
      Map<String, Object> message = page.await("message.report?.stage === 'complete'");
      assertEquals(1, ((Map<?, ?>) message.get("report")).get("faces"));
    }
  }
}
