package app.selfsame.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.http.LocalServer;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Worker;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * Tries every way out of the engine's worker, and out of the one that reads HEIC for it, as the server that ships seals
 * them, that their code could take if it had been tampered with.
 */
public class SealTest {
  @ClassRule public static final ServedSite SITE = new ServedSite();

  @Test
  public void nothingLeavesTheWasmEngine() throws IOException {
    try (WireTap wire = new WireTap(SITE.port());
        StudioVisit visit = StudioVisit.begin(SITE.browser(), wire.origin())) {
      assertNothingLeaves(visit, wire, "/assets/engine-gc-");
    }
  }

  @Test
  public void nothingLeavesTheJavaScriptEngine() throws IOException {
    try (WireTap wire = new WireTap(SITE.port());
        StudioVisit visit = StudioVisit.beginWithoutWasmGc(SITE.browser(), wire.origin())) {
      assertNothingLeaves(visit, wire, "/assets/engine-js-");
    }
  }

  @Test
  public void nothingLeavesTheReaderOfHeic() throws IOException {
    try (WireTap wire = new WireTap(SITE.port());
        StudioVisit visit = StudioVisit.begin(SITE.browser(), wire.origin())) {
      Worker engine = visit.engineWorker();
      // An engine asks for a reader, and leaves it alone.
      Worker reader =
          visit.page().waitForWorker(() -> engine.evaluate("() => postMessage({type: 'heif', id: 1})"));
      assertNothingLeaves(visit.page(), wire, reader, "/assets/heif.");
      engine.evaluate("() => postMessage({type: 'heif-end', id: 1})");
    }
  }

  private static void assertNothingLeaves(StudioVisit visit, WireTap wire, String script) {
    assertNothingLeaves(visit.page(), wire, visit.engineWorker(), script);
  }

  private static void assertNothingLeaves(Page page, WireTap wire, Worker worker, String script) {
    List<String> expected = new ArrayList<>(wire.requestLines());
    assertTrue(worker.url(), worker.url().contains(script));
    assertEquals(Set.of(), SealAttacks.outOf(worker::evaluate, wire.origin()));
    // Arrives after whatever the worker could have sent before.
    String fence = (String) page.evaluate("() => JSON.parse(assets.textContent)['documents.txt'].address");
    page.evaluate("(fence) => fetch(fence, {cache: 'no-store'}).then((response) => response.text())", fence);
    expected.add("GET " + fence + " HTTP/1.1");
    assertEquals(expected.stream().sorted().toList(), wire.requestLines());
  }

  /** Without this the tests above might pass because the attacks are wrong. */
  @Test
  public void theSameAttacksGetOutOfAWorkerWithoutTheSeal() throws IOException {
    List<String> arrived = new CopyOnWriteArrayList<>();
    try (LocalServer stub = unsealed(arrived, "onmessage = () => {};");
        Page page = SITE.browser().newPage()) {
      String origin = stub.origin();
      page.navigate(origin + "/");
      Worker worker = page.waitForWorker(() -> page.evaluate("() => { window.worker = new Worker('/worker.js'); }"));
      Set<String> open = SealAttacks.outOf(worker::evaluate, origin);
      // The other two are there in other browsers.
      Set<String> doors = new TreeSet<>(SealAttacks.doors());
      doors.removeAll(Set.of("service-worker", "cookies"));
      assertTrue(open.toString(), open.containsAll(doors));
      assertTrue(open.toString(), open.contains("CacheStorage"));
    }
    assertArrived(arrived);
  }

  /** Whether attacks have got out by all ways that reach a server that speaks HTTP. */
  static void assertArrived(List<String> requests) {
    for (String way :
        List.of("fetch", "fetch-post", "fetch-no-cors", "xhr", "web-socket", "event-source", "import-scripts",
            "import", "nested-worker", "cache", "font", "worker-from-blob")) {
      assertTrue(way, requests.stream().anyMatch(request -> request.contains("/stolen?" + way + "=")));
    }
  }

  /** A page and a worker without any policy, on a server that remembers what it is asked for. */
  static LocalServer unsealed(List<String> requests, String worker) throws IOException {
    return new LocalServer(
        exchange -> {
          requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
          boolean isScript = exchange.getRequestURI().getPath().equals("/worker.js");
          byte[] body = (isScript ? worker : "<!doctype html>").getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", isScript ? "text/javascript" : "text/html");
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
  }
}
