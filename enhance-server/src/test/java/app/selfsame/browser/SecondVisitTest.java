package app.selfsame.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import app.selfsame.site.AlteredSite;
import app.selfsame.site.Site;
import app.selfsame.worker.Chromium;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.After;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The page for who comes again: without network, and in a new version. */
public class SecondVisitTest {
  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  private TappedSite site;
  private StudioVisit visit;

  @After
  public void leave() {
    visit.close();
    site.close();
  }

  @Test
  public void theSecondVisitNeedsNoServer() throws IOException {
    site = new TappedSite(Site.packaged());
    visit = StudioVisit.beginKept(Chromium.shared(), site.origin());
    assertNeedsNoServer("gc");
  }

  @Test
  public void norDoesItWithTheEngineInJavaScript() throws IOException {
    Map<String, UnaryOperator<String>> asked = Map.of("sw.js", text -> PageVisit.WITHOUT_WASM_GC + text);
    site = new TappedSite(AlteredSite.of(folder.getRoot().toPath(), asked));
    visit = StudioVisit.beginKeptWithoutWasmGc(Chromium.shared(), site.origin());
    assertNeedsNoServer("js");
  }

  private void assertNeedsNoServer(String engine) throws IOException {
    visit.judgeUntilKept();
    site.close();
    visit.reopen();
    assertEquals(engine, visit.engine());
    visit.choose("us-passport-print");
    visit.judgeDrawnPortrait();
    visit.page().waitForDownload(() -> visit.click("#download button:enabled"));
    visit.awaitKept();
    assertEquals(Set.of(), SealAttacks.outOf(visit.engineWorker()::evaluate, site.origin()));
  }

  @Test
  public void aNewVersionWaitsWhileThereIsAPhotoAndComesToAnEmptyPage() throws IOException {
    site = new TappedSite(Site.packaged());
    visit = StudioVisit.beginKept(Chromium.shared(), site.origin());
    visit.judgeUntilKept();
    visit.reopen();
    visit.choose("us-passport-print");
    visit.judgeDrawnPortrait();
    site.becomes(Site.packaged().runBy("Jane Doe", Optional.empty(), false));
    visit.page().evaluate("() => { navigator.serviceWorker.ready.then((one) => one.update()); }");
    visit.page().waitForFunction("() => document.getElementById('kept').textContent.includes('new version')");
    assertFalse(visit.page().isVisible("[data-operator=named]"));
    // The old one goes on, crash or not: its files are there though the server may have others.
    visit.judgeDrawnPortrait();
    visit.reopen();
    visit.page().waitForFunction("() => !document.querySelector('[data-operator=named]').hidden");
    visit.page().waitForFunction("async () => (await caches.keys()).length === 1");
  }
}
