package app.selfsame.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Worker;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

  /** Each is asked for the address {@code to} and settles; it is fulfilled by true when the way seems open. */
  private static final Map<String, String> WAYS_OUT =
      Map.ofEntries(
          Map.entry("fetch", "fetch(to).then(() => true)"),
          Map.entry("fetch-post", "fetch(to, {method: 'POST', body: 'pixels'}).then(() => true)"),
          Map.entry("fetch-no-cors", "fetch(to, {mode: 'no-cors', keepalive: true}).then(() => true)"),
          Map.entry("xhr", PageAttacks.XHR),
          Map.entry(
              "web-socket",
              """
              new Promise((resolve) => {
                const socket = new WebSocket(to.replace('http', 'ws'));
                socket.onopen = () => resolve(true);
                socket.onerror = () => resolve(false);
              })"""),
          Map.entry(
              "event-source",
              """
              new Promise((resolve) => {
                const source = new EventSource(to);
                source.onopen = () => resolve(true);
                source.onerror = () => { source.close(); resolve(false); };
              })"""),
          Map.entry("import-scripts", "Promise.resolve().then(() => importScripts(to)).then(() => true)"),
          Map.entry("import", "import(to).then(() => true)"),
          Map.entry(
              "nested-worker",
              """
              new Promise((resolve) => {
                const nested = new Worker(to);
                nested.onerror = () => resolve(false);
                nested.onmessage = () => resolve(true);
              })"""),
          Map.entry("send-beacon", "Promise.resolve().then(() => navigator.sendBeacon(to, 'pixels'))"),
          Map.entry("cache", "caches.open('pixels').then((cache) => cache.add(to)).then(() => true)"),
          Map.entry("font", "new FontFace('pixels', `url(${to})`).load().then(() => true)"),
          Map.entry(
              "web-transport",
              "Promise.resolve().then(() => new WebTransport(to.replace('http:', 'https:')).ready).then(() => true)"),
          Map.entry(
              "worker-from-blob",
              """
              new Promise((resolve) => {
                const text = `fetch('${to}').then(() => postMessage(true), () => postMessage(false))`;
                const nested = new Worker(URL.createObjectURL(new Blob([text])));
                nested.onerror = () => resolve(false);
                nested.onmessage = ({data}) => resolve(data);
              })"""));

  private static final String SETTLED = "(to) => Promise.resolve().then(() => %s).catch(() => false)";

  /** Each is fulfilled by true when what the browser stores for the site, or whoever listens there, is in reach. */
  private static final Map<String, String> DOORS =
      Map.of(
          "cache-put", "caches.open('x').then((cache) => cache.put('/x', new Response('x'))).then(() => true)",
          "cache-of-function", "!!Function('return caches')()",
          "broadcast", "(new BroadcastChannel('x').postMessage('pixels'), true)",
          "indexed-db", "(indexedDB.open('x'), true)",
          "private-files", "navigator.storage.getDirectory().then(() => true)",
          "locks", "navigator.locks.request('x', () => true)",
          "service-worker", "navigator.serviceWorker.getRegistrations().then(() => true)",
          "cookies", "cookieStore.getAll().then(() => true)",
          "by-descriptor",
          "!!Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Object.getPrototypeOf(self)), 'caches').get.call(self)");

  /** Walks over all that can be reached from the global object, and names what could store or send anything. */
  private static final String INSTANCES_IN_REACH =
      """
      () => {
        const kinds = new RegExp('^(CacheStorage|Cache|IDB.*|BroadcastChannel|StorageManager|StorageBucketManager|'
          + 'LockManager|ServiceWorker.*|FileSystem.*|CookieStore.*)$');
        const seen = new Set();
        const found = new Set();
        const queue = [self];
        while (queue.length > 0) {
          const object = queue.pop();
          if (object === null || !/^(object|function)$/.test(typeof object) || seen.has(object)) continue;
          seen.add(object);
          const kind = Object.prototype.toString.call(object).slice(8, -1);
          const isInterface = Object.hasOwn(object, 'constructor');
          if (kinds.test(kind) && !isInterface) found.add(kind);
          for (let owner = object; owner; owner = Object.getPrototypeOf(owner)) {
            for (const name of Reflect.ownKeys(owner)) {
              try { queue.push(object[name]); } catch (refused) {}
            }
          }
        }
        return [...found];
      }
      """;

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
    assertEquals(Set.of(), waysOutOf(worker, wire.origin()));
    // Arrives after whatever the worker could have sent before.
    String fence = (String) page.evaluate("() => JSON.parse(assets.textContent)['documents.txt'].address");
    page.evaluate("(fence) => fetch(fence, {cache: 'no-store'}).then((response) => response.text())", fence);
    expected.add("GET " + fence + " HTTP/1.1");
    assertEquals(expected.stream().sorted().toList(), wire.requestLines());
  }

  /** The ways that are open: into the network, and to what the browser stores for the site and who listens there. */
  static Set<String> waysOutOf(Worker worker, String origin) {
    Set<String> open = new TreeSet<>();
    WAYS_OUT.keySet().stream().filter(way -> !attempt(worker, way, origin).equals(false)).forEach(open::add);
    DOORS.keySet().stream()
        .filter(door -> !worker.evaluate(SETTLED.formatted(DOORS.get(door)), "").equals(false))
        .forEach(open::add);
    open.addAll(
        ((List<?>) worker.evaluate(INSTANCES_IN_REACH)).stream().map(String::valueOf).toList());
    return open;
  }

  private static Object attempt(Worker worker, String way, String origin) {
    return worker.evaluate(SETTLED.formatted(WAYS_OUT.get(way)), origin + "/stolen?" + way + "=pixels");
  }

  /** Without this the tests above might pass because the attacks are wrong. */
  @Test
  public void theSameAttacksGetOutOfAWorkerWithoutTheSeal() throws IOException {
    List<String> arrived = new CopyOnWriteArrayList<>();
    HttpServer stub = unsealed(arrived);
    String origin = "http://127.0.0.1:" + stub.getAddress().getPort();
    try (Page page = SITE.browser().newPage()) {
      page.navigate(origin + "/");
      Worker worker = page.waitForWorker(() -> page.evaluate("() => { window.worker = new Worker('/worker.js'); }"));
      Set<String> open = waysOutOf(worker, origin);
      // The other two are there in other browsers.
      Set<String> doors = new TreeSet<>(DOORS.keySet());
      doors.removeAll(Set.of("service-worker", "cookies"));
      assertTrue(open.toString(), open.containsAll(doors));
      assertTrue(open.toString(), open.contains("CacheStorage"));
    } finally {
      stub.stop(0);
    }
    for (String way :
        List.of("fetch", "fetch-post", "fetch-no-cors", "xhr", "web-socket", "event-source", "import-scripts",
            "import", "nested-worker", "cache", "font", "worker-from-blob")) {
      assertTrue(way, arrived.stream().anyMatch(request -> request.contains("/stolen?" + way + "=")));
    }
  }

  /** A page and a worker without any policy, on a server that remembers what it is asked for. */
  private static HttpServer unsealed(List<String> requests) throws IOException {
    HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
          boolean isScript = exchange.getRequestURI().getPath().equals("/worker.js");
          byte[] body = (isScript ? "onmessage = () => {};" : "<!doctype html>").getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", isScript ? "text/javascript" : "text/html");
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    return server;
  }
}
