package app.selfsame.worker;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.js.Features;
import com.microsoft.playwright.Page;
import org.junit.Test;
import org.teavm.jso.JSBody;

public class FeaturesTest {
  @Test
  public void seesWhatACurrentBrowserHas() throws ReflectiveOperationException {
    try (Page page = Chromium.shared().newPage()) {
      assertTrue(ask(page, "hasWasmGc"));
      assertTrue(ask(page, "hasSimd"));
      assertTrue(ask(page, "hasRelaxedSimd"));
    }
  }

  @Test
  public void seesThatAProcessorLacksSimd() throws ReflectiveOperationException {
    try (Chromium chromium = new Chromium("--js-flags=--no-enable-sse4-1")) {
      Page page = chromium.browser().newPage();
      assertFalse(ask(page, "hasSimd"));
      assertFalse(ask(page, "hasRelaxedSimd"));
    }
  }

  private static boolean ask(Page page, String feature) throws ReflectiveOperationException {
    String script = Features.class.getMethod(feature).getAnnotation(JSBody.class).script();
    return (boolean) page.evaluate("() => {" + script + "}");
  }
}
