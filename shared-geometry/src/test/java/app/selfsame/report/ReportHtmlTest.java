package app.selfsame.report;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.inspection.Judgement;
import java.util.List;
import java.util.Locale;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.teavm.junit.TeaVMTestRunner;

@RunWith(TeaVMTestRunner.class)
public class ReportHtmlTest {
  private static final String PIXEL = ReportFixtures.PIXEL;

  private final Judgement judgement = ReportFixtures.everyOutcome();

  @Test
  public void everythingStandsThereInTheOrderOfThePage() {
    String html = html(PIXEL, "photo.jpg");
    int before = 0;
    for (String part :
        List.of(
            "<header>", "File: photo.jpg, 600 x 800 px, JPEG. ", "Report made on 21 November 2026.", "<main class=",
            "Before you start: Studio", "not from the authority", "Probably refused", "head height, eyes not open",
            PIXEL, "<h2>What to change</h2>", ">1</span>", "Head height", "Measured: 38.3 mm. Allowed: 25 to 35 mm.",
            ">2</span>", "Open eyes", "<h2>Some officials might object</h2>", ">3</span>", "Head tilt",
            "class=\"rest\"", "Questions for you", "Age of the photo", "Can&#39;t tell", "Gaze", "Passed", "Your answers",
            "4 years", "not given", "Taken the way the authority asks: no.", "Edits", "Cropping: accepted",
            "Turning the head upright: not mentioned", "What the authority does not mention", "Sources of the rules",
            "It is not a promise.")) {
      int at = html.indexOf(part, before);
      assertTrue(part + " after " + before + " in " + html, at >= 0);
      before = at;
    }
  }

  @Test
  public void theEvidenceHasTheNumbersOfTheList() {
    String html = html(PIXEL, "");
    for (String number : List.of(">1</text>", ">2</text>", ">3</text>")) {
      assertTrue(number, html.contains(number));
    }
    assertFalse("what cannot be told has no evidence", html.contains(">4</text>"));
    assertTrue(html.contains("points=\"100,100 300,100 300,150 100,150\""));
  }

  @Test
  public void eachSourceIsListedOnceAndNamedByItsNumber() {
    String html = html(PIXEL, "");
    assertEquals(1, html.split("href=\"https://example.org/&lt;script", -1).length - 1);
    assertTrue(html, html.contains("Allowed: 25 to 35 mm. Source 2."));
  }

  @Test
  public void noVersionOfTheProgramIsSaid() {
    assertFalse(html(PIXEL, "").matches("(?s).*Selfsame \\d.*"));
  }

  @Test
  public void noTextOfOthersBecomesMarkup() {
    String html = html(PIXEL, ReportFixtures.HOSTILE);
    assertEquals(-1, html.indexOf("<script"));
    assertEquals(-1, html.indexOf("onload=\"x"));
    assertEquals(-1, html.indexOf("href=\"javascript"));
    assertTrue(html.contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&quot; onload=&quot;x&amp;y"));
    assertTrue(html.contains("default-src 'none'") || html.contains("default-src &#39;none&#39;"));
  }

  @Test
  public void whatIsNoPictureIsLeftOut() {
    for (String url :
        List.of(
            "", "https://example.org/a.jpg", "javascript:alert(1)", "data:text/html;base64,AAAA",
            "data:image/svg+xml;base64,AAAA", "data:image/png;base64,AA\"><script>")) {
      assertFalse(url, html(url, "").contains("<image"));
    }
    assertFalse(html(null, "").contains("<image"));
  }

  @Test
  public void theReportPromisesNothing() {
    String html = html(PIXEL, "").toLowerCase(Locale.ROOT);
    for (String never : List.of("will be accepted", "guarantee", "approved")) {
      assertFalse(never, html.contains(never));
    }
  }

  private String html(String image, String name) {
    return ReportHtml.of(judgement, image, new Printout(name, "2026-11-21", ReportFixtures.TEXTS));
  }
}
