package app.selfsame.worker;

import static org.junit.Assert.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** How often a newer version of the page tries to take the place of the old one, by a clock that the test moves. */
public class NewerVersionTest {
  private static final String SITE = "https://site.example/";

  /** A version that waits, in the place of the browser's, which counts how often it is asked. */
  private static final String WAITING =
      """
      async (isHidden) => {
        Object.defineProperty(document, 'hidden', {get: () => isHidden});
        window.asked = 0;
        window.heard = {};
        window.registration = {
          waiting: {postMessage: (words) => { asked += words === 'take over'; }},
          addEventListener: (name, ear) => { heard[name] = ear; },
        };
        const worker = {
          controller: {},
          ready: Promise.resolve({active: {postMessage: () => {}}}),
          register: async () => registration,
          addEventListener: () => {},
        };
        Object.defineProperty(navigator, 'serviceWorker', {value: worker});
        // A test that asks the page anything has touched it.
        Object.defineProperty(navigator, 'userActivation', {value: {hasBeenActive: false}});
        const {keep} = await import('/page/offline.js');
        await keep(() => true, () => {});
      }
      """;

  private BrowserContext context;
  private Page page;

  @Before
  public void open() {
    context = Chromium.shared().newContext();
    page = context.newPage();
    page.route("**/*", route -> route.fulfill(new FulfillOptions().setContentType("text/html").setBody("<!doctype html>")));
    page.route(
        SITE + "page/offline.js",
        route ->
            route.fulfill(
                new FulfillOptions().setContentType("text/javascript").setPath(Path.of("src/main/js/page/offline.js"))));
    page.route(
        SITE + "page/engine.js",
        route ->
            route.fulfill(
                new FulfillOptions()
                    .setContentType("text/javascript")
                    .setBody("export const SERVICE_WORKER = '/sw.js'; export const trusted = (url) => url;")));
    page.clock().install();
    page.navigate(SITE);
  }

  @After
  public void close() {
    context.close();
  }

  private int askedAfter(Duration time) {
    page.clock().runFor(time.toMillis());
    return (int) page.evaluate("() => asked");
  }

  @Test
  public void itTriesOftenForAMinuteAndThenEveryFiveMinutes() {
    page.evaluate(WAITING, false);
    assertEquals(7, askedAfter(Duration.ofSeconds(65)));
    assertEquals(7, askedAfter(Duration.ofMinutes(4)));
    assertEquals(8, askedAfter(Duration.ofMinutes(1)));
    assertEquals(20, askedAfter(Duration.ofHours(1)));
  }

  @Test
  public void aTabThatNobodySeesTriesEveryFiveMinutes() {
    page.evaluate(WAITING, true);
    assertEquals(1, askedAfter(Duration.ofMinutes(4)));
    assertEquals(13, askedAfter(Duration.ofHours(1)));
  }

  @Test
  public void oneThatTookThePlaceTriesNoMore() {
    page.evaluate(WAITING, false);
    assertEquals(2, askedAfter(Duration.ofSeconds(15)));
    page.evaluate("() => { registration.waiting = null; }");
    assertEquals(2, askedAfter(Duration.ofHours(1)));
  }

  /** And begins anew, as there may be nobody in its way. */
  @Test
  public void anotherVersionTriesInThePlaceOfTheOneBefore() {
    page.evaluate(WAITING, false);
    assertEquals(8, askedAfter(Duration.ofSeconds(370)));
    page.evaluate("() => heard.updatefound()");
    assertEquals(10, askedAfter(Duration.ofSeconds(15)));
  }
}
