package app.selfsame.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.worker.HeicFile;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.ClassRule;
import org.junit.Test;

/** A person with an iPhone's photo, on the page as it is served. */
public class HeicVisitTest {
  @ClassRule public static final ServedSite SITE = new ServedSite();

  @Test
  public void aHeicPhotoIsJudgedAndItsReaderIsFetchedForItAlone() throws IOException {
    try (WireTap wire = new WireTap(SITE.port());
        StudioVisit visit = StudioVisit.begin(SITE.browser(), wire.origin())) {
      visit.choose("us-passport-print");
      List<String> before = wire.requestLines();
      assertFalse(before.toString(), before.stream().anyMatch(HeicVisitTest::isReader));
      // What a file is called, and said to be, is no evidence.
      JsonNode report = visit.judge("me.jpg", "image/jpeg", HeicFile.person().bytes());
      assertEquals(report.toString(), "ready", report.path("verdict").asText());
      assertEquals(600, report.at("/photo/width").asInt());
      assertEquals(800, report.at("/photo/height").asInt());
      visit.judge("again.heic", "", HeicFile.person().bytes());
      List<String> readers = new ArrayList<>(wire.requestLines());
      readers.removeIf(line -> !isReader(line));
      assertEquals(readers.toString(), 2, readers.stream().distinct().count());
      assertTrue(visit.page().workers().stream().noneMatch(worker -> worker.url().contains("/heif.")));
    }
  }

  private static boolean isReader(String requestLine) {
    return requestLine.matches("GET /assets/(heif\\.[0-9a-f]+\\.js|libheif\\.[0-9a-f]+\\.wasm) HTTP/1.1");
  }

  @Test
  public void aReaderThatCannotBeLoadedIsToldAndFetchedAgain() {
    try (StudioVisit visit = SITE.visit()) {
      visit.choose("us-passport-print");
      visit.context().setOffline(true);
      JsonNode refused = visit.judge("me.heic", "image/heic", HeicFile.person().bytes());
      String said = refused.path("refused").asText();
      assertTrue(said, said.contains("could not be loaded") && said.contains("Check the connection"));
      visit.context().setOffline(false);
      JsonNode report = visit.judge("me.heic", "image/heic", HeicFile.person().bytes());
      assertEquals(report.toString(), "ready", report.path("verdict").asText());
    }
  }

  @Test
  public void theNoticesNameTheLicencesOfWhatReadsHeic() {
    try (StudioVisit visit = SITE.visit()) {
      Locator link = visit.page().locator("a[href*=notices]");
      String fetched = "(to) => fetch(to).then((answer) => answer.text())";
      String text = (String) visit.page().evaluate(fetched, link.getAttribute("href"));
      for (String part :
          List.of("libheif-js 1.23.2", "libde265 1.0.15", "github.com/strukturag/libheif",
              "GNU LESSER GENERAL PUBLIC LICENSE", "GNU GENERAL PUBLIC LICENSE", "TERMS AND CONDITIONS")) {
        assertTrue(part, text.contains(part));
      }
    }
  }
}
