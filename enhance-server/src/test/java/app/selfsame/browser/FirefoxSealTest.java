package app.selfsame.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.firefox.Firefox;
import app.selfsame.firefox.FirefoxTab;
import app.selfsame.http.LocalServer;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The same attacks as {@link SealTest} and {@link OfflineTest} try, in Firefox. */
public class FirefoxSealTest {
  @ClassRule public static final TemporaryFolder FOLDER = new TemporaryFolder();

  private static TappedSite site;

  @BeforeClass
  public static void serve() throws IOException {
    site = new TappedSite(TamperedWorkers.site(FOLDER.getRoot().toPath()));
  }

  @AfterClass
  public static void stop() {
    site.close();
  }

  @Test
  public void nothingLeavesTheWorkersNorDoesAPoisonedCacheBreakTheSeal() throws IOException {
    try (FirefoxVisit visit = FirefoxVisit.begin(Firefox.shared(), site.origin())) {
      assertEquals("gc", visit.engine());
      assertNothingLeaves(visit);
      visit.judgeUntilKept();
      for (String body : PoisonedCache.BODIES) {
        assertEquals(4, visit.evaluate(PoisonedCache.poison(body)));
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

  /** Without this the tests above might pass because the attacks are wrong. */
  @Test
  public void theSameAttacksGetOutOfAWorkerWithoutTheSeal() throws IOException {
    List<String> arrived = new CopyOnWriteArrayList<>();
    String worker = TamperedWorkers.tamperedWith("onmessage = () => {};");
    try (LocalServer stub = SealTest.unsealed(arrived, worker);
        FirefoxTab tab = Firefox.shared().newTab()) {
      String origin = stub.origin();
      tab.navigate(origin + "/");
      tab.evaluate("() => { window.started = {engine: new Worker('/worker.js')}; }");
      Set<String> open = SealAttacks.outOf(TamperedWorkers.of(tab::evaluate, "engine"), origin);
      // Cookies are in reach of pages alone.
      Set<String> doors = new TreeSet<>(SealAttacks.doors());
      doors.remove("cookies");
      assertTrue(open.toString(), open.containsAll(doors));
      assertTrue(open.toString(), open.contains("CacheStorage"));
    }
    SealTest.assertArrived(arrived);
  }

  private void assertNothingLeaves(FirefoxVisit visit) {
    assertEquals(Set.of(), SealAttacks.outOf(TamperedWorkers.of(visit::evaluate, "engine"), site.origin()));
    assertEquals(Set.of(), SealAttacks.outOf(TamperedWorkers.readerOfHeic(visit), site.origin()));
  }

  private void assertNothingCame() {
    List<String> requests = site.wire().requests();
    assertTrue(requests.toString(), requests.stream().noneMatch(request -> request.contains("pixels")));
  }
}
