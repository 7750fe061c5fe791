package app.selfsame.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.site.Site;
import app.selfsame.worker.Chromium;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** What the browser keeps of the page, and somebody who gets hold of it. */
public class OfflineTest {
  private static final String MARK = PrivacyTest.MARK;

  private static final String IS_ANYTHING_KEPT_OF =
      """
      async (words) => {
        for (const name of await caches.keys()) {
          for (const {url} of await (await caches.open(name)).keys()) if (url.includes(words)) return true;
        }
        return false;
      }
      """;

  private static TappedSite site;
  private static WireTap wire;
  private static StudioVisit visit;

  @BeforeClass
  public static void visit() throws IOException {
    site = new TappedSite(Site.packaged());
    wire = site.wire();
    visit = StudioVisit.beginKept(Chromium.shared(), site.origin());
    visit.judgeUntilKept();
  }

  @AfterClass
  public static void leave() {
    visit.close();
    site.close();
  }

  @Test
  public void noPhotoIsKeptInTheBrowser() throws IOException {
    List<String> before = wire.requestLines();
    visit.reopen();
    visit.choose("us-passport-print");
    visit.judgeDrawnPortrait();
    visit.page().waitForDownload(() -> visit.page().click("#download button:enabled"));
    visit.awaitHands();
    assertEquals(
        "1 caches, 0 databases, 0 files, {\"recent-documents\":\"us-passport-print\"} local, 0 session, cookie '', holds mark false",
        visit.page().evaluate(
            """
            async (mark) => {
              const names = await caches.keys();
              let holds = false;
              for (const name of names) {
                const cache = await caches.open(name);
                for (const request of await cache.keys()) {
                  if (request.method !== 'GET' || request.url.includes('?')) throw new Error(request.url);
                  const bytes = await (await cache.match(request)).arrayBuffer();
                  holds ||= new TextDecoder('latin1').decode(bytes).includes(mark);
                }
              }
              let files = 0;
              for await (const name of (await navigator.storage.getDirectory()).keys()) files++;
              return `${names.length} caches, ${(await indexedDB.databases()).length} databases, ${files} files, `
                + `${JSON.stringify(localStorage)} local, ${sessionStorage.length} session, cookie '${document.cookie}', `
                + `holds mark ${holds}`;
            }
            """,
            MARK));
    assertEquals(List.of(), visit.context().cookies());
    assertEquals("#us-passport-print", visit.page().evaluate("() => location.search + location.hash"));
    assertFalse(String.join("\n", wire.requests()).contains(MARK));
    // Of a page that is kept the browser asks for nothing but whether there is a newer version.
    List<String> asked = new ArrayList<>(wire.requestLines());
    before.forEach(asked::remove);
    for (String line : asked) {
      // On a connection on which something was posted before, that stands before the line.
      assertTrue(line, line.endsWith("GET /sw.js HTTP/1.1"));
    }
  }

  /** What is shown is what the browser has noted. */
  @Test
  public void thePanelCountsWhatThePageAskedFor() {
    visit.reopen();
    Page page = visit.page();
    page.click(".intro [data-action=promise]");
    assertEquals("It has sent nothing and asked for nothing else.", page.innerText("#promise-sent"));
    assertFalse(page.isVisible("#promise-blocked"));
    page.evaluate("() => fetch('/health').catch(() => null)");
    page.waitForSelector("#promise-blocked:not([hidden])");
    assertEquals(
        "Your browser refused 1 request that this page is not allowed to make.", page.innerText("#promise-blocked"));
    assertEquals("It has sent nothing and asked for nothing else.", page.innerText("#promise-sent"));
    page.click("#promise form button");
    assertFalse(page.isVisible("#promise"));
  }

  @Test
  public void thePageCanBeInstalled() {
    CDPSession tools = visit.context().newCDPSession(visit.page());
    List<String> errors = new ArrayList<>();
    tools.send("Page.getInstallabilityErrors")
        .getAsJsonArray("installabilityErrors")
        .forEach(error -> errors.add(error.getAsJsonObject().get("errorId").getAsString()));
    // What tests run in are private windows.
    errors.remove("in-incognito");
    assertEquals(List.of(), errors);
  }

  /** What is in the cache already must be all that the page will ask for. */
  @Test
  public void allThatThePageAskedForIsKept() {
    List<?> missing =
        (List<?>)
            visit.page().evaluate(
                """
                async () => {
                  const asked = performance.getEntriesByType('resource').map(({name}) => new URL(name))
                    .filter(({protocol, pathname}) => protocol !== 'blob:' && pathname !== '/sw.js')
                    .map(({pathname}) => pathname);
                  const missing = [];
                  for (const path of asked) if (!(await caches.match(path))) missing.push(path);
                  return missing;
                }
                """);
    assertEquals(List.of(), missing);
  }

  @Test
  public void aPoisonedCacheCannotBreakTheSeal() throws IOException {
    for (String body : PoisonedCache.BODIES) {
      assertEquals(4, visit.evaluate(PoisonedCache.poison(body)));
      visit.reopen();
      assertEquals(true, visit.page().evaluate("() => navigator.serviceWorker.controller !== null"));
      assertEquals(Set.of(), SealAttacks.outOf(visit.engineWorker()::evaluate, wire.origin()));
      assertEquals(Set.of(), PageAttacks.outOf(visit.page()::evaluate, wire.origin() + "/health?pixels="));
    }
  }

  /** With the network's own answer lies what the browser has compiled of it; and no script can write there. */
  @Test
  public void whatTheNetworkAnsweredComesBeforeWhatScriptsCanWrite() {
    visit.reopen();
    List<String> before = wire.requestLines();
    assertEquals(
        true,
        visit.page().evaluate(
            """
            async () => {
              const {address, bytes} = JSON.parse(assets.textContent)['engine.wasm'];
              const [name] = await caches.keys();
              const cache = await caches.open(name);
              const whole = await cache.match(address);
              await cache.put(address, new Response('x'));
              const {byteLength} = await (await fetch(address)).arrayBuffer();
              await cache.put(address, whole);
              return byteLength === bytes;
            }
            """));
    assertEquals(before, wire.requestLines());
  }

  @Test
  public void theServiceWorkerSendsNothingForAnybody() {
    String file = (String) visit.page().evaluate("() => JSON.parse(assets.textContent)['documents.txt'].address");
    // What is not its own is as if it were not there: the server refuses it.
    for (Map.Entry<String, Integer> each : Map.of("?pixels", 400, "", 200).entrySet()) {
      assertEquals(
          each.getValue(),
          visit.page().evaluate("(to) => fetch(to).then(({status}) => status)", file + each.getKey()));
    }
    assertEquals(
        405,
        visit.page().evaluate("(to) => fetch(to, {method: 'POST', body: 'pixels'}).then(({status}) => status)", file));
    // Nothing else is heard, from whoever says it.
    List<String> before = wire.requestLines();
    visit.page().evaluate(
        """
        async () => {
          new BroadcastChannel('x').postMessage('pixels');
          const {active} = await navigator.serviceWorker.ready;
          for (const message of ['pixels', '/health', {url: '/health'}, ['whole?']]) active.postMessage(message);
          // Answered after all that was said before.
          await new Promise((resolve) => {
            navigator.serviceWorker.addEventListener('message', resolve, {once: true});
            active.postMessage('whole?');
          });
        }
        """);
    assertEquals(before, wire.requestLines());
    assertEquals(false, visit.page().evaluate(IS_ANYTHING_KEPT_OF, "pixels"));
  }

  @Test
  public void pagesThatTheServerWritesAreNotKept() {
    List<?> kept =
        (List<?>)
            visit.page().evaluate(
                """
                async () => {
                  const [name] = await caches.keys();
                  const requests = await (await caches.open(name)).keys();
                  return requests.map(({url}) => new URL(url).pathname).filter((path) => !path.startsWith('/assets/'));
                }
                """);
    assertEquals(Set.of("/index.html", "/manifest.webmanifest"), Set.copyOf(kept));
    try (Page other = visit.context().newPage()) {
      other.navigate(wire.origin() + "/light");
    }
    assertTrue(wire.requestLines().stream().anyMatch(line -> line.endsWith("GET /light HTTP/1.1")));
  }
}
