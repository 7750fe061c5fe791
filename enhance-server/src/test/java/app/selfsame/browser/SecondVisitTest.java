package app.selfsame.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.site.Site;
import app.selfsame.site.SiteServer;
import app.selfsame.worker.Chromium;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** The page for who comes again: without network, and in a new version. */
public class SecondVisitTest {
  private SiteServer server;
  private WireTap wire;
  private StudioVisit visit;

  @Before
  public void visit() throws IOException {
    server = SiteServer.start(Site.packaged(), 0);
    wire = new WireTap(() -> server.port());
    visit = StudioVisit.beginKept(Chromium.shared(), wire.origin());
    visit.choose("us-passport-print");
    visit.judgeDrawnPortrait();
    visit.awaitKept();
  }

  @After
  public void leave() {
    visit.close();
    wire.close();
    server.close();
  }

  @Test
  public void theSecondVisitNeedsNoServer() throws IOException {
    wire.close();
    server.close();
    visit.reopen();
    assertTrue(visit.engineWorker().url().contains("/assets/engine-gc-"));
    visit.choose("us-passport-print");
    visit.judgeDrawnPortrait();
    visit.page().waitForDownload(() -> visit.page().click("#download button:enabled"));
    visit.awaitKept();
    assertEquals(Set.of(), SealAttacks.outOf(visit.engineWorker()::evaluate, wire.origin()));
  }

  @Test
  public void aNewVersionWaitsWhileThereIsAPhotoAndComesToAnEmptyPage() throws IOException {
    visit.reopen();
    visit.choose("us-passport-print");
    visit.judgeDrawnPortrait();
    restartAs("Jane Doe");
    visit.page().evaluate("async () => (await navigator.serviceWorker.ready).update()");
    visit.page().waitForFunction("() => document.getElementById('kept').textContent.includes('new version')");
    assertFalse(visit.page().isVisible("[data-operator=named]"));
    // The old one goes on, crash or not: its files are there though the server may have others.
    visit.judgeDrawnPortrait();
    visit.reopen();
    visit.page().waitForFunction("() => !document.querySelector('[data-operator=named]').hidden");
    visit.page().waitForFunction("async () => (await caches.keys()).length === 1");
  }

  private void restartAs(String operator) throws IOException {
    server.close();
    server = SiteServer.start(Site.packaged().runBy(operator, Optional.empty(), false), 0);
  }

}
