package app.selfsame.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.firefox.Firefox;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The same attacks as {@link SealTest} and {@link OfflineTest} try, in Firefox. */
public class FirefoxSealTest {
  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  private TappedSite site;

  @Before
  public void serve() throws IOException {
    site = new TappedSite(TamperedWorkers.site(folder.getRoot().toPath()));
  }

  @After
  public void stop() {
    site.close();
  }

  @Test
  public void nothingLeavesTheWorkersNorDoesAPoisonedCacheBreakTheSeal() throws IOException {
    try (FirefoxVisit visit = FirefoxVisit.begin(Firefox.shared(), site.origin())) {
      assertEquals("gc", visit.engine());
      assertNothingLeaves(visit);
      visit.judgeUntilKept();
      for (String body : PoisonedCache.BODIES) {
        assertEquals(3, visit.evaluate(PoisonedCache.poison(body)));
        visit.reopen();
        assertEquals(true, visit.evaluate("() => navigator.serviceWorker.controller !== null"));
        assertNothingLeaves(visit);
        assertEquals(Set.of(), PageAttacks.outOf(visit::evaluate, site.origin() + "/health?pixels="));
      }
    }
    assertNothingCame();
  }

  @Test
  public void nothingLeavesTheJavaScriptEngine() {
    try (FirefoxVisit visit = FirefoxVisit.beginWithoutWasmGc(Firefox.shared(), site.origin())) {
      assertEquals("js", visit.engine());
      assertNothingLeaves(visit);
    }
    assertNothingCame();
  }

  private void assertNothingLeaves(FirefoxVisit visit) {
    assertEquals(Set.of(), SealAttacks.outOf(TamperedWorkers.in(visit, "engine"), site.origin()));
    assertEquals(Set.of(), SealAttacks.outOf(TamperedWorkers.readerOfHeic(visit), site.origin()));
  }

  private void assertNothingCame() {
    List<String> requests = site.wire().requests();
    assertTrue(requests.toString(), requests.stream().noneMatch(request -> request.contains("pixels")));
  }
}
