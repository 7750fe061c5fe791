package app.selfsame.browser;

import static org.junit.Assert.assertEquals;

import app.selfsame.firefox.Firefox;
import app.selfsame.firefox.FirefoxTab;
import app.selfsame.worker.HeicFile;
import app.selfsame.worker.TestPhotos;
import java.util.List;
import org.junit.ClassRule;
import org.junit.Test;

/** Somebody who compares two photos in Firefox. */
public class FirefoxCompareTest {
  private static final String IS_SEEN = "(selector) => !(document.querySelector(selector)?.hidden ?? true)";

  @ClassRule public static final ServedSite SITE = new ServedSite();

  @Test
  public void aPhotoIsTheSameAsItselfAndHeicIsOpened() throws Exception {
    try (FirefoxTab tab = Firefox.shared().newTab()) {
      tab.navigate("http://localhost:" + SITE.port() + "/compare?lang=en");
      tab.give("#file-first", "person.heic", HeicFile.person().bytes());
      tab.waitUntil(IS_SEEN, "[data-slot=first] .shown");
      tab.give("#file-second", "person.png", TestPhotos.encode(TestPhotos.drawnPerson(), "png"));
      tab.waitUntil(IS_SEEN, "[data-slot=second] .shown");
      tab.click("#agreed");
      tab.click("#compare");
      tab.waitUntil(IS_SEEN, "#result");
      assertEquals(
          List.of("alike", "same-photo"),
          tab.evaluate(
              "() => [...document.querySelectorAll('#result :is([data-answer], [data-capture]):not([hidden])')]"
                  + ".map(({dataset}) => dataset.answer ?? dataset.capture)"));
    }
  }
}
