package app.selfsame.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.firefox.Firefox;
import app.selfsame.site.SiteServer;
import java.io.IOException;
import java.util.Set;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The same attacks as {@link SealTest} and {@link OfflineTest} try, in Firefox. */
public class FirefoxSealTest {
  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  private SiteServer server;
  private WireTap wire;

  @Before
  public void serve() throws IOException {
    server = SiteServer.start(TamperedWorkers.site(folder.getRoot().toPath()), 0);
    wire = new WireTap(server.port());
  }

  @After
  public void stop() {
    wire.close();
    server.close();
  }

  @Test
  public void nothingLeavesTheWorkersNorDoesAPoisonedCacheBreakTheSeal() throws IOException {
    try (FirefoxVisit visit = FirefoxVisit.begin(Firefox.shared(), wire.origin())) {
      assertEquals("gc", visit.engine());
      assertNothingLeaves(visit);
      visit.choose("us-passport-print");
      visit.judgeDrawnPortrait();
      visit.awaitKept();
      for (String body : PoisonedCache.BODIES) {
        assertEquals(3, visit.evaluate(PoisonedCache.poison(body)));
        visit.reopen();
        assertEquals(true, visit.evaluate("() => navigator.serviceWorker.controller !== null"));
        assertNothingLeaves(visit);
        assertEquals(Set.of(), PageAttacks.outOf(visit::evaluate, wire.origin() + "/health?pixels="));
      }
    }
    assertNothingCame();
  }

  @Test
  public void nothingLeavesTheJavaScriptEngine() {
    try (FirefoxVisit visit = FirefoxVisit.beginWithoutWasmGc(Firefox.shared(), wire.origin())) {
      assertEquals("js", visit.engine());
      assertNothingLeaves(visit);
    }
    assertNothingCame();
  }

  private void assertNothingLeaves(FirefoxVisit visit) {
    assertEquals(Set.of(), SealAttacks.outOf(TamperedWorkers.in(visit, "engine"), wire.origin()));
    assertEquals(Set.of(), SealAttacks.outOf(TamperedWorkers.readerOfHeic(visit), wire.origin()));
  }

  private void assertNothingCame() {
    assertTrue(wire.requests().toString(), wire.requests().stream().noneMatch(request -> request.contains("pixels")));
  }
}
