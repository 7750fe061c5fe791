package app.selfsame.worker;

import static org.junit.Assert.assertEquals;

import app.selfsame.inspection.Stage;
import app.selfsame.protocol.ToPage;
import java.io.IOException;
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
      page.awaitReady();
      page.open(1, TestPhotos.encode(TestPhotos.drawnPerson(), "png"));
      ToPage.Judged last =
          page.await(ToPage.Judged.class, judged -> judged.assessment().stage() == Stage.COMPLETE);
      assertEquals(1, last.assessment().facts().faces().size());
    }
  }
}
