package app.selfsame.worker;

import static org.junit.Assert.assertEquals;

import app.selfsame.inspection.Stage;
import app.selfsame.protocol.ToPage;
import java.io.IOException;
import org.junit.Test;

/** The engine scripts for browsers without relaxed SIMD; all other tests run those with it. */
public class EngineScriptsTest {
  @Test
  public void wasmEngineWithoutRelaxedSimd() throws IOException {
    assertFindsTheFaceOfADrawnPerson("gc");
  }

  @Test
  public void javaScriptEngineWithoutRelaxedSimd() throws IOException {
    assertFindsTheFaceOfADrawnPerson("js");
  }

  private static void assertFindsTheFaceOfADrawnPerson(String engine) throws IOException {
    try (SiteServer server = new SiteServer()) {
      WorkerPage page = new WorkerPage(Chromium.shared(), server);
      page.start(engine, "compat");
      page.awaitReady();
      page.open(1, TestPhotos.encode(TestPhotos.drawnPerson(), "png"));
      ToPage.Judged last =
          page.await(ToPage.Judged.class, judged -> judged.assessment().stage() == Stage.COMPLETE);
      assertEquals(1, last.assessment().facts().faces().size());
      page.close();
    }
  }
}
