package app.selfsame.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import app.selfsame.site.AlteredSite;
import app.selfsame.site.Site;
import app.selfsame.worker.Chromium;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.After;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** A browser that keeps nothing, or does not give out what it keeps: the page works, and promises nothing. */
public class StoreTest {
  /** Refuses what the page keeps itself, and tells what becomes of the service worker. */
  private static final String DENY =
      """
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
      const register = ServiceWorkerContainer.prototype.register;
      ServiceWorkerContainer.prototype.register = async function (...given) {
        const registration = await register.apply(this, given);
        const worker = registration.installing;
        worker?.addEventListener('statechange', () => { window.became = worker.state; });
        return registration;
      };
      """;

  private static final String BREAK_CACHES =
      "CacheStorage.prototype.match = () => Promise.reject(new DOMException('broken', 'UnknownError'));\n";

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  private TappedSite site;

  @After
  public void stop() {
    site.close();
  }

  @Test
  public void aFullStoreKeepsNothingAndThePageSaysNothingOfIt() throws IOException {
    site = new TappedSite(Site.packaged());
    try (StudioVisit visit = StudioVisit.beginKept(Chromium.shared(), site.origin(), DENY)) {
      CDPSession tools = visit.context().newCDPSession(visit.page());
      JsonObject quota = new JsonObject();
      quota.addProperty("origin", site.origin());
      quota.addProperty("quotaSize", 100_000);
      tools.send("Storage.overrideQuotaForOrigin", quota);
      visit.choose("us-passport-print");
      visit.judgeDrawnPortrait();
      visit.waitUntil("() => window.became === 'redundant'", List.of());
      assertFalse(visit.page().isVisible("#kept"));
      assertEquals(0, visit.evaluate("async () => (await caches.keys()).length"));
      visit.page().waitForDownload(() -> visit.click("#download button:enabled"));
      quota.remove("quotaSize");
      tools.send("Storage.overrideQuotaForOrigin", quota);
      visit.reopen();
      visit.judgeUntilKept();
    }
  }

  @Test
  public void aStoreThatGivesNothingOutLeavesThePageToTheNetwork() throws IOException {
    Map<String, UnaryOperator<String>> broken = Map.of("sw.js", text -> BREAK_CACHES + text);
    site = new TappedSite(AlteredSite.of(folder.getRoot().toPath(), broken));
    try (StudioVisit visit = StudioVisit.beginKept(Chromium.shared(), site.origin(), DENY)) {
      visit.waitUntil("() => window.became === 'activated'", List.of());
      visit.reopen();
      assertEquals(true, visit.evaluate("() => navigator.serviceWorker.controller !== null"));
      visit.choose("us-passport-print");
      visit.judgeDrawnPortrait();
      assertFalse(visit.page().isVisible("#kept"));
    }
  }
}
