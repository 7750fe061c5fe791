package app.selfsame.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import app.selfsame.site.Site;
import app.selfsame.worker.Chromium;
import app.selfsame.worker.TestPhotos;
import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Two tabs, a tab that was left and comes back, and photos that come faster than they are judged. */
public class TabsTest {
  private static final String DOCUMENT = "us-passport-print";
  private static final String IS_NEWER = "() => document.getElementById('kept').textContent.includes('new version')";
  private static final String CAME_BACK = "() => window.cameBack === true";
  private static final String NEW_OPERATOR = "[data-operator=named]";

  /**
   * Drops a photo as soon as the engine has said something of the one before, nobody and a person in turns, and keeps when
   * a person was given a title that is nobody's.
   */
  private static final String DROP_IN_TURNS =
      """
      ([nobody, person, title]) => {
        const photos = [nobody, person, nobody, person, nobody, person];
        let at = -1;
        window.wrong = [];
        const dropNext = () => {
          const bytes = Uint8Array.from(atob(photos[++at]), (letter) => letter.charCodeAt(0));
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([bytes], `${at}.png`, {type: 'image/png'}));
          document.body.dispatchEvent(new DragEvent('drop', {bubbles: true, cancelable: true, dataTransfer}));
        };
        new MutationObserver(() => {
          if (photos[at] === person && document.getElementById('verdict-title').textContent === title) wrong.push(at);
        }).observe(document.getElementById('verdict'), {childList: true, characterData: true, subtree: true});
        started.engine.addEventListener('message', () => at < photos.length - 1 && dropNext());
        dropNext();
      }
      """;

  private TappedSite site;
  private byte[] person;
  private byte[] nobody;

  @Before
  public void serve() throws IOException {
    site = new TappedSite(Site.packaged());
    person = TestPhotos.encode(TestPhotos.drawnPerson(), "png");
    nobody = TestPhotos.encode(new BufferedImage(600, 800, BufferedImage.TYPE_INT_RGB), "png");
  }

  @After
  public void stop() {
    site.close();
  }

  @Test
  public void twoTabsWorkAtOnceAndANewVersionWaitsForBoth() throws IOException {
    try (StudioVisit first = StudioVisit.beginKept(Chromium.shared(), site.origin())) {
      first.judgeUntilKept();
      // What is kept serves pages that are opened from then on.
      first.reopen();
      first.choose(DOCUMENT);
      try (StudioVisit second = first.another()) {
        second.choose(DOCUMENT);
        JsonNode[] inFirst = new JsonNode[1];
        JsonNode inSecond =
            second.judge(
                () -> {
                  second.give("#photo-file", "other.png", "image/png", nobody);
                  inFirst[0] = first.judge("me.png", "image/png", person);
                });
        assertEquals(0, inSecond.path("faces").asInt(-1));
        assertEquals("ready", inFirst[0].path("verdict").asText());
        site.becomes(Site.packaged().runBy("Jane Doe", Optional.empty(), false));
        first.evaluate("() => { navigator.serviceWorker.ready.then((one) => one.update()); }");
        first.waitUntil(IS_NEWER, List.of());
        second.waitUntil(IS_NEWER, List.of());
        second.click("[data-action=remove]");
        second.page().waitForSelector("#removed:not([hidden])");
      }
      first.page().waitForDownload(() -> first.click("#download button:enabled"));
      assertEquals(0, first.judge("other.png", "image/png", nobody).path("faces").asInt(-1));
      try (StudioVisit untouched = first.another()) {
        untouched.waitUntil(IS_NEWER, List.of());
        assertFalse(untouched.page().isVisible(NEW_OPERATOR));
        // The tab that works with the old version goes, and nobody has touched the other one.
        first.leave();
        untouched.page().waitForFunction("() => !document.querySelector('" + NEW_OPERATOR + "').hidden");
      }
    }
  }

  /** @return the verdict before */
  private String leaveAndComeBack(StudioVisit visit) {
    visit.choose(DOCUMENT);
    visit.judge("me.png", "image/png", person);
    visit.evaluate(
        """
        () => {
          window.isLeft = true;
          addEventListener('pageshow', ({persisted}) => { window.cameBack = persisted; });
        }
        """);
    String verdict = visit.page().textContent("#verdict-title");
    visit.page().navigate(site.origin() + "/light");
    visit.evaluate("() => history.back()");
    visit.waitUntil(
        "() => location.pathname === '/' && document.readyState === 'complete' && (window.cameBack || !window.isLeft)",
        List.of());
    return verdict;
  }

  @Test
  public void aTabThatWasLeftComesBackWithPhotoAndEngine() {
    try (Chromium chromium = Chromium.keepingLeftPages();
        StudioVisit visit = StudioVisit.begin(chromium.browser(), site.origin())) {
      String verdict = leaveAndComeBack(visit);
      // A browser that is short of something keeps no page: then there is nothing to be seen of one.
      for (int times = 1; times < 3 && !visit.evaluate(CAME_BACK).equals(true); times++) {
        visit.reopen();
        verdict = leaveAndComeBack(visit);
      }
      assertEquals(true, visit.evaluate(CAME_BACK));
      assertEquals(verdict, visit.page().textContent("#verdict-title"));
      assertEquals(0, visit.judge("other.png", "image/png", nobody).path("faces").asInt(-1));
      visit.evaluate("() => history.back()");
      visit.page().waitForSelector("#removed:not([hidden])");
    }
  }

  @Test
  public void ofPhotosThatFollowEachOtherOnlyTheLastIsJudged() {
    try (StudioVisit visit = StudioVisit.begin(Chromium.shared(), site.origin())) {
      visit.choose(DOCUMENT);
      visit.judge("me.png", "image/png", person);
      String ready = visit.page().textContent("#verdict-title");
      visit.judge("other.png", "image/png", nobody);
      String unusable = visit.page().textContent("#verdict-title");
      visit.evaluate(DROP_IN_TURNS, List.of(base64(nobody), base64(person), unusable));
      visit.waitUntil(
          "(ready) => document.getElementById('verdict-title').textContent === ready"
              + " && document.querySelector('#download button:enabled')",
          ready);
      assertEquals(List.of(), visit.evaluate("() => wrong"));
      visit.evaluate("() => history.back()");
      visit.page().waitForSelector("#removed:not([hidden])");
    }
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
