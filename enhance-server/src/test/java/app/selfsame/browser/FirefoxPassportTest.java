package app.selfsame.browser;

import static org.junit.Assert.assertEquals;

import app.selfsame.decode.JpegSamples;
import app.selfsame.engine.DrawnPassport;
import app.selfsame.firefox.Firefox;
import app.selfsame.firefox.FirefoxTab;
import app.selfsame.mrz.SpecimenReadings;
import app.selfsame.worker.HeicFile;
import java.util.List;
import org.junit.ClassRule;
import org.junit.Test;

/** Somebody who reads a passport in Firefox. */
public class FirefoxPassportTest {
  private static final String SAYS =
      """
      ([selector, text]) => document.querySelector(selector)?.textContent.replaceAll('\\u00a0', ' ').includes(text) ?? false
      """;

  private static final String LINES =
      "() => [...document.querySelectorAll('#lines input')].map(({value}) => value).join(' ')";

  @ClassRule public static final ServedSite SITE = new ServedSite();

  @Test
  public void picturesAreReadAndTheCameraAsksForLinesAndIsOffAfterwards() throws Exception {
    DrawnPassport.requireTypeface();
    try (FirefoxTab tab = Firefox.shared().newTab()) {
      tab.navigate("http://localhost:" + SITE.port() + "/passport?lang=en");
      List<String> lines = SpecimenReadings.passportLines();
      tab.give("#file", "page.png", JpegSamples.encode(DrawnPassport.page(lines), "png"));
      tab.waitUntil("(wanted) => (" + LINES + ")() === wanted", String.join(" ", lines));
      tab.give("#file", "person.heic", HeicFile.person().bytes());
      tab.waitUntil("() => !document.querySelector('#verdict-title [data-verdict=none]').hidden", List.of());
      tab.click("#camera-open");
      tab.waitUntil(SAYS, List.of("#camera [data-part=hint]", "Hold the page so that"));
      tab.evaluate("() => { window.stream = document.querySelector('#camera video').srcObject; }");
      tab.click("#camera [data-part=shutter]");
      tab.waitUntil("() => !document.getElementById('camera').open", List.of());
      assertEquals("ended", tab.evaluate("() => stream.getTracks()[0].readyState"));
      tab.waitUntil("() => document.getElementById('waiting').hidden && !document.getElementById('result').hidden", List.of());
    }
  }
}
