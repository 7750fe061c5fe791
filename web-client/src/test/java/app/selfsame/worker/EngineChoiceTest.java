package app.selfsame.worker;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Worker;
import java.io.IOException;
import org.junit.Test;

/** Which engine the page starts in which browser. */
public class EngineChoiceTest {
  /** Current browsers have no switch for garbage-collected objects; this one says that it cannot make a struct. */
  private static final String WITHOUT_WASM_GC =
      """
      const validate = WebAssembly.validate;
      WebAssembly.validate = (module) => !(module.length === 13 && module[11] === 0x5f) && validate(module);
      """;

  @Test
  public void aCurrentBrowserGetsTheWasmEngine() throws IOException {
    assertStarts("engine-gc-relaxed", "");
  }

  @Test
  public void aBrowserWithoutGarbageCollectedObjectsGetsTheJavaScriptEngine() throws IOException {
    assertStarts("engine-js-relaxed", WITHOUT_WASM_GC);
  }

  private static void assertStarts(String script, String beforeThePage) throws IOException {
    try (SiteServer server = new SiteServer();
        Page page = Chromium.shared().newPage()) {
      page.addInitScript(beforeThePage);
      Worker worker = page.waitForWorker(() -> page.navigate(server.origin() + "/"));
      assertTrue(worker.url(), worker.url().contains("/assets/" + script + "."));
      boolean wasm = server.requests().stream().anyMatch(request -> request.matches("GET /assets/engine\\..*\\.wasm"));
      assertEquals(script.startsWith("engine-gc"), wasm);
    }
  }
}
