package app.selfsame.worker;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** Tries every way out of the worker that its code could take if it had been tampered with. */
public class SealTest {
  /** Each is asked for the address {@code url} and settles; it is fulfilled by true when the way seems open. */
  private static final Map<String, String> WAYS_OUT =
      Map.ofEntries(
          Map.entry("fetch", "fetch(url).then(() => true)"),
          Map.entry("fetch-post", "fetch(url, {method: 'POST', body: 'pixels'}).then(() => true)"),
          Map.entry("fetch-no-cors", "fetch(url, {mode: 'no-cors', keepalive: true}).then(() => true)"),
          Map.entry(
              "xhr",
              """
              new Promise((resolve) => {
                const request = new XMLHttpRequest();
                request.onload = () => resolve(true);
                request.onerror = () => resolve(false);
                request.open('POST', url);
                request.send('pixels');
              })"""),
          Map.entry(
              "web-socket",
              """
              new Promise((resolve) => {
                const socket = new WebSocket(url.replace('http', 'ws'));
                socket.onopen = () => resolve(true);
                socket.onerror = () => resolve(false);
              })"""),
          Map.entry(
              "event-source",
              """
              new Promise((resolve) => {
                const source = new EventSource(url);
                source.onopen = () => resolve(true);
                source.onerror = () => { source.close(); resolve(false); };
              })"""),
          Map.entry("import-scripts", "Promise.resolve().then(() => importScripts(url)).then(() => true)"),
          Map.entry("import", "import(url).then(() => true)"),
          Map.entry(
              "nested-worker",
              """
              new Promise((resolve) => {
                const nested = new Worker(url);
                nested.onerror = () => resolve(false);
                nested.onmessage = () => resolve(true);
              })"""),
          Map.entry("send-beacon", "Promise.resolve().then(() => navigator.sendBeacon(url, 'pixels'))"),
          Map.entry("cache", "caches.open('pixels').then((cache) => cache.add(url)).then(() => true)"),
          Map.entry("font", "new FontFace('pixels', `url(${url})`).load().then(() => true)"),
          Map.entry(
              "web-transport",
              "Promise.resolve().then(() => new WebTransport(url.replace('http:', 'https:')).ready).then(() => true)"),
          Map.entry(
              "worker-from-blob",
              """
              new Promise((resolve) => {
                const text = `fetch('${url}').then(() => postMessage(true), () => postMessage(false))`;
                const nested = new Worker(URL.createObjectURL(new Blob([text])));
                nested.onerror = () => resolve(false);
                nested.onmessage = ({data}) => resolve(data);
              })"""));

  private static Chromium chromium;

  @BeforeClass
  public static void start() {
    chromium = new Chromium();
  }

  @AfterClass
  public static void stop() {
    chromium.close();
  }

  @Test
  public void nothingLeavesTheWasmEngine() throws IOException {
    assertEquals(List.of(), arrived("gc", true));
  }

  @Test
  public void nothingLeavesTheJavaScriptEngine() throws IOException {
    assertEquals(List.of(), arrived("js", true));
  }

  /** Without this the tests above might pass because the attacks are wrong. */
  @Test
  public void theSameAttacksGetOutOfAWorkerWithoutTheSeal() throws IOException {
    List<String> arrived = arrived("js", false);
    for (String way :
        List.of("fetch", "fetch-post", "fetch-no-cors", "xhr", "web-socket", "event-source", "import-scripts",
            "import", "nested-worker", "cache", "font", "worker-from-blob")) {
      assertTrue(way, arrived.stream().anyMatch(request -> request.contains("/stolen?" + way + "=")));
    }
  }

  /** The requests that came of all attacks on a worker which has judged a photo. */
  private static List<String> arrived(String engine, boolean sealed) throws IOException {
    try (SiteServer server = new SiteServer(sealed)) {
      WorkerPage page = new WorkerPage(chromium.browser(), server);
      page.start(engine, "relaxed");
      page.awaitReady();
      int before = server.requests().size();
      WAYS_OUT.forEach((way, attack) -> {
        String url = server.origin() + "/stolen?" + way + "=pixels";
        String settled = "(url) => Promise.resolve().then(() => " + attack + ").catch(() => false)";
        Object open = page.worker().evaluate(settled, url);
        if (sealed) {
          assertEquals(way, false, open);
        }
      });
      page.evaluate("() => fetch('/fence').then(() => true)");
      Stream<String> since = server.requests().stream().skip(before);
      List<String> arrived = since.filter(request -> !request.equals("GET /fence")).toList();
      page.close();
      return arrived;
    }
  }
}
