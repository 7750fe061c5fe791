package app.selfsame.worker;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.Test;

public class FeaturesTest {
  @Test
  public void seesWhatACurrentBrowserHas() throws IOException {
    try (Page page = Chromium.shared().newPage()) {
      assertTrue(ask(page, "hasWasmGc"));
      assertTrue(ask(page, "hasSimd"));
      assertTrue(ask(page, "hasRelaxedSimd"));
    }
  }

  @Test
  public void seesThatAProcessorLacksSimd() throws IOException {
    try (Chromium chromium = new Chromium("--js-flags=--no-enable-sse4-1")) {
      Page page = chromium.browser().newPage();
      assertFalse(ask(page, "hasSimd"));
      assertFalse(ask(page, "hasRelaxedSimd"));
    }
  }

  /** Asks as page and service worker do. */
  private static boolean ask(Page page, String feature) throws IOException {
    String module = Files.readString(Path.of("src/main/js/page/features.js"));
    return (boolean)
        page.evaluate(
            "async ([module, feature]) => (await import('data:text/javascript,' + encodeURIComponent(module)))[feature]()",
            List.of(module, feature));
  }
}
